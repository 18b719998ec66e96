// Jobs: one piece of work for one customer. What may be decided about them, as pure functions on plain data.
import { refuse } from '../../kernel/refusal.ts';
import {
  findStage,
  moveIsPublic,
  opensPage,
  stageOf,
  type Stage,
  type WorkflowDefinition,
} from '../workflow/workflow.ts';
import type { Audience } from '../../kernel/event.ts';

export const PROMISE_KINDS = ['DUE', 'ESTIMATE', 'DELIVERY_WINDOW'] as const;
export type PromiseKind = (typeof PROMISE_KINDS)[number];

/** When the piece is meant to be ready or delivered. `from` only for a window. */
export interface Promised {
  readonly kind: PromiseKind;
  readonly from: Date | null;
  readonly to: Date;
}

export const VISIBILITIES = ['PUBLIC', 'INTERNAL'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** In which order lists of jobs stand. */
export const JOB_ORDERS = ['NEWEST', 'SOONEST', 'LAST_MOVED'] as const;
export type JobOrder = (typeof JOB_ORDERS)[number];

export interface JobState {
  readonly id: string;
  readonly stage: string;
  readonly version: number;
}

export const LIMITS = {
  itemType: 120,
  description: 2_000,
  note: 2_000,
  /** 10 million in a currency of two decimals */
  moneyMinor: 1_000_000_000,
} as const;

/** The caller looked at another version than the one that is stored. */
export const staleJob = (jobId: string) =>
  refuse(
    'StaleJob',
    'STALE_JOB',
    'Somebody changed this job since you looked. Check how it stands now and try again.',
    {
      jobId,
    },
  );

export const illegalMove = (from: Stage, to: string, allowed: readonly Stage[]) =>
  refuse(
    'IllegalMove',
    'ILLEGAL_MOVE',
    `A job cannot go from "${from.label}" to "${to}". ${
      allowed.length > 0
        ? `From here it can go to ${allowed.map(stage => stage.label).join(', ')}.`
        : 'It ends here.'
    }`,
    { from, allowed },
  );

export interface Move {
  readonly from: Stage;
  readonly to: Stage;
  /** Whether the customer's page changes with it. */
  readonly audience: Audience;
}

export type MoveDecision = Move | ReturnType<typeof staleJob> | ReturnType<typeof illegalMove>;

/** Any move that the workflow lists is legal, also back; nothing else is. */
export function decideMove(
  job: JobState,
  definition: WorkflowDefinition,
  command: { readonly expectedVersion: number; readonly toStage: string; readonly publicNote: string | null },
): MoveDecision {
  if (job.version !== command.expectedVersion) return staleJob(job.id);
  const from = stageOf(definition, job.stage);
  const to = findStage(definition, command.toStage);
  if (!to || !from.moves.includes(to.code)) {
    return illegalMove(from, to?.label ?? command.toStage, allowedMoves(definition, from));
  }
  const audience = moveIsPublic(definition, from.code, to.code, command.publicNote) ? 'EVERYONE' : 'STAFF';
  return { from, to, audience };
}

/** Once its customer has a page, it stays, also when the job goes back. */
export const revealed = <T extends { readonly hidden: boolean }>(
  job: T,
  definition: WorkflowDefinition,
  to: Stage,
): T => (job.hidden && opensPage(definition, to.code) ? { ...job, hidden: false } : job);

export const allowedMoves = (definition: WorkflowDefinition, from: Stage): Stage[] =>
  from.moves.map(code => stageOf(definition, code));

/** A sentence when a promise cannot be meant; null when it is fine. */
export function promiseProblem(promise: Promised): string | null {
  if (promise.kind === 'DELIVERY_WINDOW') {
    if (!promise.from) return 'A delivery window needs a from and a to.';
    if (promise.from.getTime() > promise.to.getTime()) return 'A delivery window ends after it begins.';
  } else if (promise.from) {
    return 'Only a delivery window has a from; give just the to.';
  }
  return null;
}
