// How the piece went home.
import type { JobDetail } from '../api/store';
import { useClock } from '../lib/time';
import { Icon } from '../ui/icon';
import { counterWords as say } from '../words-of-counter';
import { Signature } from './signature-pad';

export function Collected({ job }: { job: JobDetail }) {
  const clock = useClock();
  const { collection } = job;
  if (!collection) return null;
  const { proof, collectedBy, staffName, collectedAt, reason, signature } = collection;
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
    </section>
  );
}
