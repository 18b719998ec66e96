import { useEffect, useRef, useState } from 'preact/hooks';
import type { Photo } from '../live/types.ts';

interface PictureProps {
  photo: Photo;
  size: 'thumbnail' | 'image';
  alt: string;
  onExpired: () => void;
}

/**
 * A picture over its blurred placeholder. Every few minutes it gets a new address; once loaded it keeps the one it
 * has, so that nothing is downloaded twice over a bad line.
 */
export function Picture({ photo, size, alt, onExpired }: PictureProps) {
  const latest = photo[size].url;
  const [loaded, setLoaded] = useState<string | null>(null);
  const failed = useRef<string | null>(null);
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    // Came out of the cache before anybody could listen.
    if (image.current?.complete && image.current.naturalWidth > 0) setLoaded(loaded ?? latest);
  }, []);
  return (
    <img
      ref={image}
      class={loaded ? 'picture loaded' : 'picture'}
      src={loaded ?? latest}
      alt={alt}
      width={photo.width}
      height={photo.height}
      loading={size === 'thumbnail' ? 'lazy' : 'eager'}
      decoding="async"
      style={{ backgroundImage: `url("${photo.placeholder}")` }}
      onLoad={() => setLoaded(loaded ?? latest)}
      onError={() => {
        if (failed.current === latest) return;
        failed.current = latest;
        onExpired();
      }}
    />
  );
}
