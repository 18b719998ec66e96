// How the piece went home.
import { useState } from 'react';
import type { JobDetail } from '../api/store';
import { PhotoViewer } from '../job/photo-viewer';
import { useResign } from '../job/photos';
import { useClock } from '../lib/time';
import { Icon } from '../ui/icon';
import { counterWords as say } from '../words/counter';
import { Signature } from './signature-pad';

/** A photo of the job like the others; shown here as well because it belongs to the record. */
function Photo({ job, id, reload }: { job: JobDetail; id: string; reload: () => Promise<void> }) {
  const [openId, setOpenId] = useState<string>();
  const resign = useResign(reload);
  const photo = job.attachments.find(one => one.id === id);
  const open = job.attachments.find(one => one.id === openId);
  if (!photo) return null;
  return (
    <>
      <button
        type="button"
        className="photo-open collected-photo"
        aria-label={say.photo.open}
        data-testid="collected-photo"
        onClick={() => setOpenId(id)}
      >
        <img src={photo.thumbnail.url} alt="" onError={resign} />
      </button>
      {open && (
        <PhotoViewer
          job={job}
          photo={open}
          onShow={setOpenId}
          onClose={() => setOpenId(undefined)}
          onBroken={resign}
        />
      )}
    </>
  );
}

export function Collected({ job, reload }: { job: JobDetail; reload: () => Promise<void> }) {
  const clock = useClock();
  const { collection } = job;
  if (!collection) return null;
  const { proof, collectedBy, staffName, collectedAt, reason, signature, photo } = collection;
  return (
    <section className="hand-over collected" aria-label={say.collected} data-testid="collected">
      <div>
        <h2>
          <Icon name="check" /> {say.collectedOn(clock.full(collectedAt))}
        </h2>
        <p>
          {say.by(collectedBy ?? job.customer.name, say.proofs[proof])}
          <span className="muted"> {say.handedBy(staffName)}</span>
        </p>
        {reason && <p className="muted">{reason}</p>}
      </div>
      {signature && <Signature path={signature} />}
      {photo && <Photo job={job} id={photo.id} reload={reload} />}
    </section>
  );
}
