// What a customer is told of collecting: the PIN while the piece waits at the counter, and when it went home. Pure.
import { collectionTarget } from '../collection/collection.ts';
import type { WorkflowDefinition } from '../workflow/workflow.ts';
import type { TrackedFacts } from './tracking.repository.ts';

/** @param pinOf of a job that waits */
export function collectionOf(
  { collectionCheck, collectedAt, stage }: Pick<TrackedFacts, 'collectionCheck' | 'collectedAt' | 'stage'>,
  definition: WorkflowDefinition,
  pinOf: () => string,
): { readonly pin: string | null; readonly collectedAt: Date | null } | null {
  if (collectedAt !== null) return { pin: null, collectedAt: new Date(collectedAt) };
  const asked = collectionCheck === 'PIN' || collectionCheck === 'EITHER';
  return asked && collectionTarget(definition, stage) ? { pin: pinOf(), collectedAt: null } : null;
}
