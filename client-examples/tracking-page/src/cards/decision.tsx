import { useState } from 'preact/hooks';
import { usePlain } from '../kit/plain.ts';
import { useShop } from '../kit/shop.ts';
import { When } from '../kit/when.tsx';
import type { Decision, DecideOutcome, DecisionAnswer } from '../live/types.ts';
import { Card } from './card.tsx';
import { DecisionForm } from './decision-form.tsx';
import type { DecisionNotice } from './decision-form.tsx';
import { PhotoGrid } from './photo-grid.tsx';

interface DecisionProps {
  decision: Decision;
  onDecide: (answer: DecisionAnswer) => Promise<DecideOutcome>;
  onExpired: () => void;
}

/** What the shop asks, the pictures it is about, and the answer. Once it is given, it stands there. */
export function DecisionCard({ decision, onDecide, onExpired }: DecisionProps) {
  const { words, money } = useShop();
  const plain = usePlain();
  const [notice, setNotice] = useState<DecisionNotice | null>(plain?.decision?.notice ?? null);
  const { kind, state, amount, attachments } = decision;
  const decide = async (answer: DecisionAnswer) => {
    setNotice(null);
    const outcome = await onDecide(answer);
    if (outcome.kind !== 'decided' && outcome.kind !== 'gone') setNotice(outcome.kind);
    return outcome;
  };
  return (
    <Card name="decision" title={words.decision.title[kind]}>
      {/* Said before anything else: what stands below is not what they saw. */}
      <p class={notice ? 'notice' : 'vh'} role="alert">
        {notice && words.decision[notice]}
      </p>
      {state === 'OPEN' && <p class="next-text">{words.decision.ask[kind]}</p>}
      {amount && (
        <dl class="amount">
          <dt>{words.decision.amount}</dt>
          <dd>{money(amount)}</dd>
        </dl>
      )}
      {attachments.length > 0 && (
        <PhotoGrid photos={attachments} testId="decision-photo" onExpired={onExpired} />
      )}
      {state === 'OPEN' ? (
        <DecisionForm decision={decision} onDecide={decide} />
      ) : (
        <Answer decision={decision} />
      )}
    </Card>
  );
}

function Answer({ decision: { outcome, decidedBy, decidedAt, note } }: { decision: Decision }) {
  const { words } = useShop();
  const approved = outcome === 'APPROVED';
  const sentence = approved ? words.decision.approved : words.decision.changed;
  // Name and date stand inside the sentence, wherever a language puts them.
  const [before = '', after = ''] = sentence(decidedBy ?? '', '\u0000').split('\u0000');
  return (
    <div class="answer" data-testid="decision-answer" data-outcome={outcome}>
      <p class="answer-line">
        {before}
        {decidedAt && <When at={decidedAt} as="inSentence" />}
        {after}
      </p>
      {note && <p class="answer-note">{note}</p>}
      <p class="quiet">{approved ? words.decision.afterApproved : words.decision.afterChanged}</p>
    </div>
  );
}
