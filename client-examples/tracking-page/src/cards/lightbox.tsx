import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../kit/icons.tsx';
import { useShop } from '../kit/shop.ts';
import type { Photo } from '../live/types.ts';
import { Picture } from './photos.tsx';

interface LightboxProps {
  photos: Photo[];
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
  const startX = useRef<number | null>(null);
  const index = photos.findIndex(photo => photo.id === id);
  const photo = photos[index];
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  if (!photo) return null;

  const step = (by: number) => {
    const target = photos[index + by];
    if (target) onShow(target.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') step(-1);
    if (event.key === 'ArrowRight') step(1);
  };
  const onPointerUp = (event: PointerEvent) => {
    const moved = startX.current === null ? 0 : event.clientX - startX.current;
    startX.current = null;
    if (Math.abs(moved) > SWIPE_PX) step(moved < 0 ? 1 : -1);
  };

  return (
    <dialog
      ref={dialog}
      class="lightbox"
      data-testid="lightbox"
      aria-label={words.photos}
      onClose={onClose}
      onKeyDown={onKeyDown}
      onPointerDown={event => (startX.current = event.clientX)}
      onPointerUp={onPointerUp}
      onPointerCancel={() => (startX.current = null)}
    >
      <div class="lightbox-bar">
        <p aria-live="polite">{words.photo(index + 1, photos.length)}</p>
        <button type="button" class="round" aria-label={words.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" size={22} />
        </button>
      </div>
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
      {photos.length > 1 && (
        <div class="lightbox-nav">
          <Step label={words.previousPhoto} icon="left" disabled={index === 0} onClick={() => step(-1)} />
          <Step
            label={words.nextPhoto}
            icon="right"
            disabled={index === photos.length - 1}
            onClick={() => step(1)}
          />
        </div>
      )}
    </dialog>
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
