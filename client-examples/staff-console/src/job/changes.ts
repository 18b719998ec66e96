// What every change of a job has in common: the answer repaints the job, and what stands in the way is one sentence.
import { change, type Outcome } from '../api/client';
import { DeleteJob, RestoreJob, RestoreTracking, RevokeTracking } from '../api/job-mutations';
import { putDetail, type JobCard, type JobDetail } from '../api/store';
import { news, refused, type Trouble } from '../api/trouble';
import { toastDone, toastTrouble } from '../ui/toast';
import { words } from '../words/words';

interface JobResult {
  __typename: string;
  job?: JobDetail;
  message?: string;
}

export type Applied = { done: true; job: JobDetail } | { done: false; stale?: JobDetail; trouble: Trouble };
const STALE: ReadonlySet<string> = new Set(['StaleJob', 'StaleAttachment', 'StaleFile']);

export async function applied(answer: Promise<Outcome<JobResult>>): Promise<Applied> {
  const outcome = await answer;
  if (!outcome.ok) return { done: false, trouble: outcome.trouble };
  const { __typename, job, message } = outcome.data;
  if (job) putDetail(job);
  if (job && STALE.has(__typename)) return { done: false, stale: job, trouble: news(words.job.stale) };
  if (job) return { done: true, job };
  const sentence = __typename === 'NotFound' ? words.trouble.notFound : message;
  return { done: false, trouble: refused(sentence ?? words.trouble.broken()) };
}

/** Takes the one answer out of a mutation's data: `only(change(MoveJob, …), data => data.moveJob)`. */
export async function only<TData, TResult>(
  answer: Promise<Outcome<TData>>,
  pick: (data: TData) => TResult,
): Promise<Outcome<TResult>> {
  const outcome = await answer;
  return outcome.ok ? { ok: true, data: pick(outcome.data) } : outcome;
}

type Versioned = Pick<JobCard, 'id' | 'version'>;
const at = (job: Versioned) => ({ input: { jobId: job.id, expectedVersion: job.version } });

async function told(
  result: Promise<Applied>,
  done: string,
  undo?: (job: JobDetail) => void,
): Promise<boolean> {
  const answer = await result;
  if (answer.done) toastDone(done, undo && (() => undo(answer.job)));
  else toastTrouble(answer.trouble.sentence);
  return answer.done;
}

export const restoreJob = (job: Versioned): Promise<boolean> =>
  told(applied(only(change(RestoreJob, at(job)), data => data.restoreJob)), words.remove.restored);

/** Can be undone, so it is not asked about; the way back is offered instead. */
export const deleteJob = (job: Versioned): Promise<boolean> =>
  told(
    applied(only(change(DeleteJob, at(job)), data => data.deleteJob)),
    words.remove.done,
    deleted => void restoreJob(deleted),
  );

export const restoreTracking = (job: Versioned): Promise<boolean> =>
  told(applied(only(change(RestoreTracking, at(job)), data => data.restoreTracking)), words.link.restored);

export const revokeTracking = (job: Versioned): Promise<boolean> =>
  told(applied(only(change(RevokeTracking, at(job)), data => data.revokeTracking)), words.link.revoked);
