import { useEffect, useState } from 'preact/hooks';
import { useShop } from '../kit/shop.ts';
import type { Picturable } from '../live/types.ts';
import { Lightbox } from './lightbox.tsx';
import { Picture } from './picture.tsx';

interface PhotoGridProps {
  photos: readonly Picturable[];
  testId: string;
  /** Instead of the captions, where there are none. */
  label?: (index: number, count: number) => string;
  small?: boolean;
  /** Each tile draws the eye once. */
  glow?: boolean;
  /** A picture did not load; its signature may have run out. */
  onExpired: () => void;
}

/** Tiles of one size, and behind them a dialog with the large pictures. */
export function PhotoGrid({ photos, testId, label, small = false, glow = false, onExpired }: PhotoGridProps) {
  const { words } = useShop();
  const [open, setOpen] = useState<string | null>(null);
  const gone = open !== null && !photos.some(({ id }) => id === open);
  useEffect(() => {
    // Withdrawn while it was looked at; should it come back, it does not jump at anybody.
    if (gone) setOpen(null);
  }, [gone]);
  const nameOf = (photo: Picturable, index: number) =>
    photo.caption ?? (label ?? words.photo)(index + 1, photos.length);
  return (
    <>
      <ul class={`grid ${small ? 'small' : photos.length === 1 ? 'single' : ''}`}>
        {photos.map((photo, index) => (
          <li key={photo.id} data-testid={testId}>
            <figure>
              <a
                class={glow ? 'tile glow' : 'tile'}
                href={photo.image.url}
                aria-label={words.openPhoto(nameOf(photo, index))}
                onClick={event => {
                  event.preventDefault();
                  setOpen(photo.id);
                }}
              >
                <Picture photo={photo} size="thumbnail" alt="" onExpired={onExpired} />
              </a>
              {photo.caption && <figcaption>{photo.caption}</figcaption>}
            </figure>
          </li>
        ))}
      </ul>
      {open && !gone && (
        <Lightbox
          photos={photos}
          id={open}
          onShow={setOpen}
          onClose={() => setOpen(null)}
          onExpired={onExpired}
        />
      )}
    </>
  );
}
