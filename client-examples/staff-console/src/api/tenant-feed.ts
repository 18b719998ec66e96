// The shop's live feed: repaints the cards that are on screen and tells the lists when what they hold may have changed.
import { useEffect, useRef } from 'react';
import type { TenantEventsSubscription } from '../gql/graphql';
import { forgetWriting, noteWriting } from '../job/activity-now';
import { follow } from './live';
import { TenantEvents } from './queries';
import { putCards } from './store';

export type TenantEvent = TenantEventsSubscription['tenantEvents'];

const listeners = new Set<(event: TenantEvent) => void>();

export function useTenantFeed(): void {
  useEffect(
    () =>
      follow(
        TenantEvents,
        { after: null },
        data => data.tenantEvents.cursor,
        ({ tenantEvents: event }) => {
          if (event.kind === 'STREAM_OPENED') forgetWriting();
          if (event.jobId && event.activity) noteWriting(event.jobId, event.activity);
          if (event.job) putCards([event.job]);
          for (const listener of listeners) listener(event);
        },
      ),
    [],
  );
}

/** Each event as it comes. */
export function useHear(hear: (event: TenantEvent) => void): void {
  useEffect(() => {
    listeners.add(hear);
    return () => void listeners.delete(hear);
  }, [hear]);
}

/** Calls `refresh` soon after events that `matters` to it; a busy minute costs one question a second, not fifty. */
export function useRefreshOn(matters: (event: TenantEvent) => boolean, refresh: () => void): void {
  const latest = useRef({ matters, refresh });
  latest.current = { matters, refresh };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = 0;
    const hear = (event: TenantEvent): void => {
      // The stream opens after the first answer was asked for: something may have happened in between.
      const missed = event.kind === 'STREAM_OPENED';
      // What is told and never stored is in no list.
      const fleeting = event.kind === 'THREAD_ACTIVITY';
      if (timer || fleeting || !(missed || latest.current.matters(event))) return;
      timer = setTimeout(
        () => {
          timer = undefined;
          last = Date.now();
          latest.current.refresh();
        },
        Math.max(150, 1000 - (Date.now() - last)),
      );
    };
    listeners.add(hear);
    return () => {
      listeners.delete(hear);
      clearTimeout(timer);
    };
  }, []);
}
