import { useEffect, useRef, useState } from 'preact/hooks';
import type { Picturable } from '../live/types.ts';

interface PictureProps {
  photo: Picturable;
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
    const { current } = image;
    if (!current) return;
    // Through the CSSOM: the page's policy allows no style attributes.
    current.style.backgroundImage = `url("${photo.placeholder}")`;
    // Came, or failed to come, before anybody could listen.
    if (!current.complete || current.currentSrc === '') return;
    if (current.naturalWidth > 0) setLoaded(loaded ?? latest);
    else onExpired();
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
      onLoad={() => setLoaded(loaded ?? latest)}
      onError={() => {
        if (failed.current === latest) return;
        failed.current = latest;
        onExpired();
      }}
    />
  );
}
