import { Icon } from '../kit/icons.tsx';
import { useShop } from '../kit/shop.ts';
import { When } from '../kit/when.tsx';
import type { Photo, PublicFile } from '../live/types.ts';
import { Card } from './card.tsx';
import { PhotoGrid } from './photo-grid.tsx';

interface PhotosProps {
  photos: readonly Photo[];
  files: readonly PublicFile[];
  onExpired: () => void;
}

/** What the shop shows of the piece: pictures, and papers to keep. */
export function Photos({ photos, files, onExpired }: PhotosProps) {
  const { words } = useShop();
  if (photos.length + files.length === 0) return null;
  return (
    <Card name="photos" title={photos.length > 0 ? words.photos : words.files}>
      {photos.length > 0 && <PhotoGrid photos={photos} testId="photo" onExpired={onExpired} />}
      {photos.length > 0 && files.length > 0 && <h3 class="files-title">{words.files}</h3>}
      {files.length > 0 && <Files files={files} />}
    </Card>
  );
}

function Files({ files }: { files: readonly PublicFile[] }) {
  const { words } = useShop();
  return (
    <ul class="files">
      {files.map(({ id, name, url, publishedAt }) => (
        <li key={id} data-testid="file">
          <a href={url.url} download>
            <Icon name="file" />
            <span>
              {name ?? words.file} <span class="quiet file-kind">PDF</span>
            </span>
          </a>
          <span class="quiet file-when">
            <When at={publishedAt} as="shortDay" />
          </span>
        </li>
      ))}
    </ul>
  );
}
