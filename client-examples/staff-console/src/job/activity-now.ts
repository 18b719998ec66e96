// Who has the thread open and who is writing, right now: told by the job's stream, forgotten with it.
import { useSyncExternalStore } from 'react';
import { change } from '../api/client';
import { SetTyping } from '../api/job-mutations';
import type { JobEventsSubscription } from '../gql/graphql';

export type ActivityNow = NonNullable<JobEventsSubscription['jobEvents']['activity']>;

/** The server forgets after five seconds; said again before that, for as long as somebody types. */
const SAY_AGAIN_MS = 3000;

const now = new Map<string, ActivityNow>();
const listeners = new Set<() => void>();
const told = new Map<string, number>();

export function noteActivity(jobId: string, activity: ActivityNow): void {
  now.set(jobId, activity);
  for (const listener of listeners) listener();
}

export const useActivityNow = (jobId: string): ActivityNow | undefined =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => now.get(jobId),
  );

/** Says that somebody here is writing. Nothing waits for it, and nothing is lost when it does not arrive. */
export function sayTyping(jobId: string): void {
  if (Date.now() - (told.get(jobId) ?? 0) < SAY_AGAIN_MS) return;
  told.set(jobId, Date.now());
  void change(SetTyping, { jobId });
}
