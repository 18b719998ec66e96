// Which jobs somebody should look at: late, about to be, asked to be different, or longer at their stage than is usual in
// this shop. Pure.
import { findStage, stepperOf, type WorkflowDefinition } from '../workflow/workflow.ts';

export const ATTENTION_REASONS = ['LATE', 'CHANGES_REQUESTED', 'AT_RISK', 'STUCK', 'OFTEN_MOVED'] as const;
/** In the order in which they matter. */
export type AttentionReason = (typeof ATTENTION_REASONS)[number];

const DAY_MS = 86_400_000;
/** Fewer visits say nothing of what is usual. */
const ENOUGH_VISITS = 5;
/** While the shop does not know yet what is usual. */
const LONG_DAYS = 14;
const OFTEN = 3;

/** How long jobs of a workflow have stayed at a stage. */
export interface UsualStay {
  readonly workflowId: string;
  readonly stage: string;
  readonly medianDays: number;
  readonly visits: number;
}

export interface OpenJob {
  readonly id: string;
  readonly workflowId: string;
  readonly stage: string;
  readonly stageSince: Date;
  readonly promiseTo: Date | null;
  /** Calendar days of the shop until the day of the promise. */
  readonly promiseDays: number | null;
  /** How often the date was said anew. */
  readonly promiseMoves: number;
  /** When its customer asked for changes to what stands now; null: did not, or the shop has done something since. */
  readonly changesRequestedAt: Date | null;
}

export interface Attention {
  readonly jobId: string;
  readonly reasons: readonly AttentionReason[];
  readonly daysInStage: number;
  /** null: too few jobs have been there. */
  readonly usualDays: number | null;
  /** Calendar days of the shop until the day of the promise, as people count: 0 on that day, also when its hour is past. */
  readonly daysLeft: number | null;
  readonly promisedAt: Date | null;
  /** What is still to be done, going by what is usual; null: not known of every stage on the way. */
  readonly expectedDays: number | null;
  readonly promiseMoves: number;
  readonly changesRequestedAt: Date | null;
}

export type Usual = (workflowId: string, stage: string) => number | null;

export function usualOf(stays: readonly UsualStay[]): Usual {
  const medians = new Map(
    stays
      .filter(({ visits }) => visits >= ENOUGH_VISITS)
      .map(({ workflowId, stage, medianDays }) => [`${workflowId} ${stage}`, medianDays]),
  );
  return (workflowId, stage) => medians.get(`${workflowId} ${stage}`) ?? null;
}

/** null: nothing to see here. */
export function attentionOf(
  job: OpenJob,
  definition: WorkflowDefinition,
  usual: Usual,
  now: Date,
): Attention | null {
  const stage = findStage(definition, job.stage);
  if (!stage || stage.terminal) return null;
  const daysInStage = (now.getTime() - job.stageSince.getTime()) / DAY_MS;
  const usualDays = usual(job.workflowId, job.stage);
  // What is ready keeps its promise, however long its customer takes to come.
  const promised = stage.nextAction === 'COLLECT' ? null : job.promiseTo;
  const left = promised && (promised.getTime() - now.getTime()) / DAY_MS;
  const expectedDays = left === null ? null : expected(job, definition, usual, daysInStage);
  const reasons = reasonsOf(job, { left, expectedDays, isStuck: isStuck(daysInStage, usualDays) });
  if (reasons.length === 0) return null;
  const { id: jobId, promiseMoves, changesRequestedAt } = job;
  return {
    jobId,
    reasons,
    daysInStage,
    usualDays,
    daysLeft: promised && job.promiseDays,
    promisedAt: promised,
    expectedDays,
    promiseMoves,
    changesRequestedAt,
  };
}

interface Standing {
  /** Days of 24 hours until the promise; null: none is to be kept. */
  readonly left: number | null;
  readonly expectedDays: number | null;
  readonly isStuck: boolean;
}

function reasonsOf(job: OpenJob, { left, expectedDays, isStuck }: Standing): AttentionReason[] {
  const late = left !== null && left < 0;
  const atRisk = left !== null && !late && (left < 1 || (expectedDays !== null && expectedDays > left));
  const found: Readonly<Record<AttentionReason, boolean>> = {
    LATE: late,
    CHANGES_REQUESTED: job.changesRequestedAt !== null,
    AT_RISK: atRisk,
    STUCK: isStuck,
    OFTEN_MOVED: left !== null && job.promiseMoves >= OFTEN,
  };
  return ATTENTION_REASONS.filter(reason => found[reason]);
}

/** Twice as long as half of the jobs before it, and at least a day more: an hour instead of half an hour is no news. */
const isStuck = (days: number, usual: number | null): boolean =>
  usual === null ? days > LONG_DAYS : days > Math.max(2 * usual, usual + 1);

/** The rest of this stage and the stages up to where the piece is ready, each as long as half of the jobs took. */
function expected(
  job: OpenJob,
  definition: WorkflowDefinition,
  usual: Usual,
  daysInStage: number,
): number | null {
  const steps = stepperOf(definition);
  const at = steps.findIndex(({ code }) => code === job.stage);
  const end = steps.findIndex(stage => stage.terminal || stage.nextAction === 'COLLECT');
  if (at < 0 || end < at) return null;
  const medians = steps.slice(at, end).map(({ code }) => usual(job.workflowId, code));
  if (medians.some(days => days === null)) return null;
  const [here = 0, ...later] = medians as number[];
  return Math.max(0, here - daysInStage) + later.reduce((sum, days) => sum + days, 0);
}

/** The gravest first; of the same gravity the one that is the furthest behind. */
export function byGravity(a: Attention, b: Attention): number {
  const rank = ({ reasons }: Attention) =>
    Math.min(...reasons.map(reason => ATTENTION_REASONS.indexOf(reason)));
  const promised = ({ promisedAt }: Attention) => promisedAt?.getTime() ?? Number.MAX_VALUE;
  return rank(a) - rank(b) || promised(a) - promised(b) || b.daysInStage - a.daysInStage;
}
