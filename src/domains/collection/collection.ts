// Handing a piece over: what may prove who collected it, and where the job goes then. Pure.
import { invalidInput, refuse, type InvalidInput } from '../../kernel/refusal.ts';
import { cleanOptional, firstProblem, textProblem } from '../../kernel/text.ts';
import type { CollectionCheck } from '../tenant/tenant.ts';
import { publicStageOf, stageOf, type Stage, type WorkflowDefinition } from '../workflow/workflow.ts';

export const COLLECTION_PROOFS = ['PIN', 'SIGNATURE', 'REASON', 'NONE'] as const;
export type CollectionProof = (typeof COLLECTION_PROOFS)[number];

export const COLLECTION_LIMITS = { name: 120, reason: 500, signature: 40_000 } as const;
/** Wrong PINs within a quarter of an hour. */
export const MAX_TRIES = 5;
export const TRIES_MS = 15 * 60 * 1_000;

/** What the staff say when they hand over. */
export interface HandOver {
  readonly pin: string | null;
  readonly signature: string | null;
  readonly reason: string | null;
  readonly collectedBy: string | null;
  /** Taken while it was handed over. */
  readonly photoId: string | null;
}

export interface Proved {
  readonly proof: CollectionProof;
  readonly signature: string | null;
  readonly reason: string | null;
  readonly collectedBy: string | null;
}

/**
 * Where handing over takes a job: from a stage that asks its customer to come and collect, to the end that is not a way
 * out. null: it cannot be handed over from here.
 */
export function collectionTarget(definition: WorkflowDefinition, code: string): Stage | null {
  const stage = stageOf(definition, code);
  if (stage.terminal || publicStageOf(definition, code).nextAction !== 'COLLECT') return null;
  const ends = stage.moves.map(move => stageOf(definition, move)).filter(isGoodEnd);
  return ends[0] ?? null;
}

/** *Collected* is one, *Cancelled* is not. */
const isGoodEnd = (stage: Stage): boolean =>
  stage.terminal && (stage.onStepper || stage.publicStage !== null);

/** Moving a job there by hand would leave no record of who came. */
export const handOverInstead = (from: Stage, allowed: readonly Stage[]) =>
  refuse(
    'IllegalMove',
    'ILLEGAL_MOVE',
    'This shop hands pieces over with a PIN or a signature. Use “Hand over”, also when there is neither.',
    { from, allowed },
  );

/** Strokes of a pen and nothing else, in a box of 600 by 200. */
const SIGNATURE = /^(M\d{1,3} \d{1,3}(L\d{1,3} \d{1,3})+)+$/;

const asks = (check: CollectionCheck, proof: 'PIN' | 'SIGNATURE'): boolean =>
  check === proof || check === 'EITHER';

/** What was given, cleaned; the PIN is not looked at yet. */
export function provedBy(check: CollectionCheck, given: HandOver): Proved | InvalidInput {
  const collectedBy = cleanOptional(given.collectedBy);
  const reason = cleanOptional(given.reason);
  const problem = firstProblem(
    textProblem('collectedBy', collectedBy, COLLECTION_LIMITS.name, true),
    textProblem('reason', reason, COLLECTION_LIMITS.reason, true),
  );
  if (problem) return problem;
  const said = [given.pin, given.signature, reason].filter(one => one !== null);
  if (said.length > 1) return invalidInput('pin', 'Give one of PIN, signature and reason.');
  const nothing = { signature: null, reason: null, collectedBy };
  if (given.pin !== null) return asks(check, 'PIN') ? { ...nothing, proof: 'PIN' } : notAsked('pin', 'PIN');
  if (given.signature !== null) return signed(check, given.signature, collectedBy);
  if (reason !== null) return { ...nothing, proof: 'REASON', reason };
  if (check === 'NONE') return { ...nothing, proof: 'NONE' };
  return invalidInput('reason', 'Ask for the PIN or a signature, or say why it is handed over without.');
}

function signed(
  check: CollectionCheck,
  signature: string,
  collectedBy: string | null,
): Proved | InvalidInput {
  if (!asks(check, 'SIGNATURE')) return notAsked('signature', 'signature');
  if (signature.length > COLLECTION_LIMITS.signature || !SIGNATURE.test(signature))
    return invalidInput('signature', 'This is no signature. Please sign again.');
  if (collectedBy === null) return invalidInput('collectedBy', 'Write down the name of whoever signs.');
  return { proof: 'SIGNATURE', signature, reason: null, collectedBy };
}

const notAsked = (field: string, what: string): InvalidInput =>
  invalidInput(field, `The shop asks for no ${what} when a piece is collected. Leave it out.`);

export const pinRefused = (left: number) =>
  refuse(
    'PinRefused',
    'PIN_REFUSED',
    left > 0
      ? 'That is not the PIN of this piece. The right one is on the customer’s page, under “Your PIN”.'
      : 'That is not the PIN of this piece, and it was tried too often. Wait a quarter of an hour, or hand over with a reason.',
    { triesLeft: left },
  );

export const wrongPhoto = (): InvalidInput =>
  invalidInput('photoId', 'This is no photo of this piece. Take it again, or hand over without.');

export const notCollectable = (from: Stage) =>
  refuse(
    'NotCollectable',
    'NOT_COLLECTABLE',
    `A piece cannot be handed over at “${from.label}”. Move the job on until it is ready to be collected.`,
    {},
  );

/** A PIN belongs to one piece for good: the page that shows it is its customer's alone. */
export const pinPurpose = (tenantId: string, jobId: string): string => `${tenantId} ${jobId}`;
