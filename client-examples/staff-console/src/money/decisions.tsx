import type { Attachment } from '../api/store';
import { useClock } from '../lib/time';
import { words } from '../words/words';
import { DecisionRecord, type Decision } from './decision-record';

const say = words.money;

interface DecisionsProps {
  decisions: readonly Decision[];
  /** of the job, as far as they are still there */
  photos: readonly Attachment[];
}

/** What the customer was asked, and has answered. */
export function Decisions({ decisions, photos }: DecisionsProps) {
  const clock = useClock();
  if (decisions.length === 0) return null;
  return (
    <section className="decisions" aria-label={say.decisions}>
      <h3>{say.decisions}</h3>
      <ul className="entries">
        {decisions.map(decision => (
          <li key={decision.id}>
            <span>
              {say.decisionKinds[decision.kind]}:{' '}
              <b>{decision.outcome ? say.outcomes[decision.outcome] : say.waiting}</b>
              {decision.name && ` ${say.by(decision.name)}`}
              <span className="muted"> {clock.full(decision.decidedAt ?? decision.openedAt)}</span>
              {decision.note && <q>{decision.note}</q>}
              <DecisionRecord decision={decision} photos={photos} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
