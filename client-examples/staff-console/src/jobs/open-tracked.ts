// From a tracking ID to its job.
import { ask } from '../api/client';
import { JobQuery } from '../api/queries';
import { putDetail } from '../api/store';
import { navigate, toJob } from '../lib/router';

/** A slip was scanned, or a whole tracking ID typed into the search: go to its job. */
export async function openTracked(trackingId: string): Promise<boolean> {
  const answer = await ask(JobQuery, { trackingId });
  if (!answer.ok || !answer.data.job) return false;
  putDetail(answer.data.job);
  navigate(toJob(answer.data.job.id));
  return true;
}
