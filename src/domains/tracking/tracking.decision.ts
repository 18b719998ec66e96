// A decision as its customer may know it. Pure.
import type { Decision } from '../decision/decision.ts';
import type { DecisionFacts } from './tracking.facts.ts';
import type { Money } from './tracking.money.ts';
import type { AttachmentFacts, TrackedFacts } from './tracking.repository.ts';

export const decisionFacts = (decision: Decision): DecisionFacts => ({
  id: decision.id,
  kind: decision.kind,
  subjectHash: decision.subjectHash,
  photoIds: decision.photoIds,
  openedAt: decision.openedAt.toISOString(),
  outcome: decision.record?.outcome ?? null,
  note: decision.record?.note ?? null,
  name: decision.record?.name ?? null,
  decidedAt: decision.record?.decidedAt.toISOString() ?? null,
});

/** The photos that it is about, as far as they are still shown. */
export const decidedPhotos = (facts: TrackedFacts, decision: DecisionFacts): AttachmentFacts[] =>
  facts.attachments.filter(({ id }) => decision.photoIds.includes(id));

/** An open question about a design that has been taken away is none; a new one comes with the next design. */
export const shownDecision = (facts: TrackedFacts): DecisionFacts | null => {
  const { decision } = facts;
  if (!decision) return null;
  const vanished =
    decision.outcome === null && decision.kind === 'DESIGN' && decidedPhotos(facts, decision).length === 0;
  return vanished ? null : decision;
};

/** Of a quote whose price the customer may see. */
export function decisionAmount({ prices }: TrackedFacts, { kind }: DecisionFacts): Money | null {
  if (kind !== 'QUOTE' || !prices?.totals) return null;
  return { amount: prices.totals.quoted ?? prices.totals.total, currency: prices.currency };
}
