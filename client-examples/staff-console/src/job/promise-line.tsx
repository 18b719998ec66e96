import type { JobDetail } from '../api/store';
import { useClock, type Clock } from '../lib/time';
import { within } from '../words/within';
import { words } from '../words/words';
import { isLate } from './late';

export interface PromiseLike {
  kind: keyof typeof words.promise.kinds;
  from?: string | null;
  to: string;
}

/** "Due Fri 14 Nov", "Delivery Fri 14 Nov, 10:00–12:00" */
export function promiseText({ kind, from, to }: PromiseLike, clock: Clock): string {
  if (kind !== 'DELIVERY_WINDOW' || !from) return clock.day(to);
  return clock.dateInput(from) === clock.dateInput(to)
    ? `${clock.day(to)}, ${clock.time(from)}–${clock.time(to)}`
    : `${clock.day(from)} – ${clock.day(to)}`;
}

export function PromiseLine({ job, now }: { job: JobDetail; now: number }) {
  const clock = useClock();
  const { promise } = job;
  if (!promise) return <span className="muted">{words.promise.none}</span>;
  const late = isLate(job, now);
  return (
    <time dateTime={promise.to} title={clock.exact(promise.to)} className={late ? 'late' : ''}>
      {words.promise.kinds[promise.kind]} {within(promiseText(promise, clock))}
      {late && ` · ${words.time.late(-clock.daysAway(promise.to))}`}
    </time>
  );
}
