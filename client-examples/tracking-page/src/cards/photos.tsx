import { useShop } from '../kit/shop.ts';
import type { Photo } from '../live/types.ts';
import { Card } from './card.tsx';
import { PhotoGrid } from './photo-grid.tsx';

interface PhotosProps {
  photos: readonly Photo[];
  onExpired: () => void;
}

export function Photos({ photos, onExpired }: PhotosProps) {
  const { words } = useShop();
  if (photos.length === 0) return null;
  return (
    <Card name="photos" title={words.photos}>
      <PhotoGrid photos={photos} testId="photo" onExpired={onExpired} />
    </Card>
  );
}
