import type { JobCard } from '../api/store';

/** Late: the promised moment is past and the piece is neither ready to collect nor done with. */
export function isLate(job: Pick<JobCard, 'promise' | 'stage' | 'deletedAt'>, now: number): boolean {
  if (!job.promise || job.stage.terminal || job.stage.nextAction === 'COLLECT' || job.deletedAt) return false;
  return Date.parse(job.promise.to) < now;
}
