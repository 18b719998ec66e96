import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../kit/icons.tsx';
import { useShop } from '../kit/shop.ts';
import type { Picturable } from '../live/types.ts';
import { Picture } from './picture.tsx';

interface LightboxProps {
  photos: readonly Picturable[];
  id: string;
  onShow: (id: string) => void;
  onClose: () => void;
  onExpired: () => void;
}

const SWIPE_PX = 48;

/** A real dialog: keys, swipes, captions, and the focus goes back to where it came from. */
export function Lightbox({ photos, id, onShow, onClose, onExpired }: LightboxProps) {
  const { words } = useShop();
  const dialog = useRef<HTMLDialogElement>(null);
  const index = photos.findIndex(photo => photo.id === id);
  const photo = photos[index];
  const step = (by: number) => {
    const target = photos[index + by];
    if (target) onShow(target.id);
  };
  const swipe = useSwipe(step);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  if (!photo) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') step(-1);
    if (event.key === 'ArrowRight') step(1);
  };

  return (
    <dialog
      ref={dialog}
      class="lightbox"
      data-testid="lightbox"
      aria-label={words.photos}
      onClose={onClose}
      onKeyDown={onKeyDown}
      {...swipe}
    >
      <Bar title={words.photo(index + 1, photos.length)} onClose={() => dialog.current?.close()} />
      <figure
        class="lightbox-stage"
        // The empty room around the picture closes, as people expect.
        onClick={event => event.target === event.currentTarget && dialog.current?.close()}
      >
        <Picture
          key={photo.id}
          photo={photo}
          size="image"
          alt={photo.caption ?? words.photo(index + 1, photos.length)}
          onExpired={onExpired}
        />
        {photo.caption && <figcaption>{photo.caption}</figcaption>}
      </figure>
      {photos.length > 1 && <Steps index={index} count={photos.length} step={step} />}
    </dialog>
  );
}

function Bar({ title, onClose }: { title: string; onClose: () => void }) {
  const { words } = useShop();
  return (
    <div class="lightbox-bar">
      <p aria-live="polite">{title}</p>
      <button type="button" class="round" aria-label={words.close} onClick={onClose}>
        <Icon name="close" size={22} />
      </button>
    </div>
  );
}

function useSwipe(step: (by: number) => void) {
  const startX = useRef<number | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => (startX.current = event.clientX),
    onPointerCancel: () => (startX.current = null),
    onPointerUp: (event: PointerEvent) => {
      const moved = startX.current === null ? 0 : event.clientX - startX.current;
      startX.current = null;
      if (Math.abs(moved) > SWIPE_PX) step(moved < 0 ? 1 : -1);
    },
  };
}

function Steps({ index, count, step }: { index: number; count: number; step: (by: number) => void }) {
  const { words } = useShop();
  return (
    <div class="lightbox-nav">
      <Step label={words.previousPhoto} icon="left" disabled={index === 0} onClick={() => step(-1)} />
      <Step label={words.nextPhoto} icon="right" disabled={index === count - 1} onClick={() => step(1)} />
    </div>
  );
}

interface StepProps {
  label: string;
  icon: 'left' | 'right';
  disabled: boolean;
  onClick: () => void;
}

/** Not `disabled`: that would throw the focus away at the last photo. */
function Step({ label, icon, disabled, onClick }: StepProps) {
  return (
    <button type="button" class="round" aria-label={label} aria-disabled={disabled} onClick={onClick}>
      <Icon name={icon} size={24} />
    </button>
  );
}
