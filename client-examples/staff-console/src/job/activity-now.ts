// Who has the thread open and who is writing, right now. The job's stream tells all of it, for as long as the job is open;
// the shop's tells of every thread who is writing there. Forgotten when the stream that told it begins anew.
import { useSyncExternalStore } from 'react';
import { change } from '../api/client';
import { SetTyping } from '../api/job-mutations';
import type { JobEventsSubscription, TenantEventsSubscription } from '../gql/graphql';

export type ActivityNow = NonNullable<JobEventsSubscription['jobEvents']['activity']>;
export type WritingNow = NonNullable<TenantEventsSubscription['tenantEvents']['activity']>;

/** The server forgets after five seconds; said again before that, for as long as somebody types. */
const SAY_AGAIN_MS = 3000;

/** What is known of each job this moment, and who wants to know. */
class Now<Activity> {
  readonly #of = new Map<string, Activity>();
  readonly #listeners = new Set<() => void>();

  note(jobId: string, activity: Activity): void {
    this.#of.set(jobId, activity);
    this.#tell();
  }

  forget(): void {
    this.#of.clear();
    this.#tell();
  }

  use(jobId: string): Activity | undefined {
    return useSyncExternalStore(this.#listen, () => this.#of.get(jobId));
  }

  readonly #listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const open = new Now<ActivityNow>();
const all = new Now<WritingNow>();
const told = new Map<string, number>();

export const noteActivity = (jobId: string, activity: ActivityNow): void => open.note(jobId, activity);
export const useActivityNow = (jobId: string): ActivityNow | undefined => open.use(jobId);

export const noteWriting = (jobId: string, writing: WritingNow): void => all.note(jobId, writing);
export const forgetWriting = (): void => all.forget();
/** @param me a colleague's own name: one's own writing is no news */
export function useWriting(jobId: string, me: string): { customer: boolean; colleague: string | undefined } {
  const now = all.use(jobId);
  return {
    customer: now?.customerTyping ?? false,
    colleague: now?.staffTyping.find(name => name !== me),
  };
}

/** Says that somebody here is writing. Nothing waits for it, and nothing is lost when it does not arrive. */
export function sayTyping(jobId: string): void {
  if (Date.now() - (told.get(jobId) ?? 0) < SAY_AGAIN_MS) return;
  told.set(jobId, Date.now());
  void change(SetTyping, { jobId });
}
