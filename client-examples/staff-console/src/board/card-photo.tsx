// The piece on its card. A board stays open all day and the address of a photo for minutes: one that fails is asked for
// anew, and a photo that has been loaded stays where it is.
import { useEffect, useState } from 'react';
import { renewCover } from '../api/covers';
import type { JobCard } from '../api/store';
import { backdrop } from '../ui/backdrop';

type Cover = NonNullable<JobCard['cover']>;

/** The address to show: the one that was loaded first for as long as it is the same photo, none after a failure. */
function useAddress(jobId: string, { id, thumbnail: { url } }: Cover) {
  const [loaded, setLoaded] = useState<{ id: string; url: string }>();
  const [failed, setFailed] = useState<string>();
  const mine = loaded?.id === id ? loaded.url : undefined;
  const broken = !mine && failed === url;
  useEffect(() => {
    if (broken) renewCover(jobId);
  }, [broken, jobId]);
  return {
    src: broken ? undefined : (mine ?? url),
    onLoad: () => setLoaded({ id, url: mine ?? url }),
    onError: () => setFailed(url),
  };
}

export function CardPhoto({ jobId, cover }: { jobId: string; cover: Cover }) {
  const address = useAddress(jobId, cover);
  return (
    <span className="card-photo" style={backdrop(cover.placeholder)} data-testid="card-photo">
      {address.src && <img {...address} alt="" loading="lazy" decoding="async" draggable={false} />}
    </span>
  );
}
