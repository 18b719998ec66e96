import { useEffect, useState } from 'preact/hooks';
import { useShop } from '../kit/shop.ts';
import type { Photo } from '../live/types.ts';
import { Card } from './card.tsx';
import { Lightbox } from './lightbox.tsx';
import { Picture } from './picture.tsx';

interface PhotosProps {
  photos: Photo[];
  /** A picture did not load; its signature may have run out. */
  onExpired: () => void;
}

export function Photos({ photos, onExpired }: PhotosProps) {
  const { words } = useShop();
  const [open, setOpen] = useState<string | null>(null);
  const gone = open !== null && !photos.some(({ id }) => id === open);
  useEffect(() => {
    // Withdrawn while it was looked at; should it come back, it does not jump at anybody.
    if (gone) setOpen(null);
  }, [gone]);
  if (photos.length === 0) return null;
  return (
    <Card name="photos" title={words.photos}>
      <ul class={`grid ${photos.length === 1 ? 'single' : ''}`}>
        {photos.map((photo, index) => (
          <li key={photo.id} data-testid="photo">
            <figure>
              <a
                class="tile"
                href={photo.image.url}
                aria-label={words.openPhoto(photo.caption ?? words.photo(index + 1, photos.length))}
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
    </Card>
  );
}
