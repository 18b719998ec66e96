// How many jobs need attention, for the mark beside the section's name: apart from the page, which is fetched when it is
// opened.
import { useCallback, useEffect, useState } from 'react';
import { AttentionCountQuery } from '../api/attention';
import { ask } from '../api/client';
import { useRefreshOn } from '../api/tenant-feed';

const CHANGES = new Set([
  'JOB_CREATED',
  'STAGE_CHANGED',
  'PROMISE_REVISED',
  'DECISION_OPENED',
  'DECISION_RECORDED',
  'JOB_DELETED',
  'JOB_RESTORED',
]);
/** Time itself makes jobs late. */
const AGAIN_MS = 10 * 60_000;

/** Asks now, when something changed that counts, and now and then. */
export function useOften(load: () => void): void {
  useEffect(() => {
    load();
    const timer = setInterval(load, AGAIN_MS);
    return () => clearInterval(timer);
  }, [load]);
  useRefreshOn(event => CHANGES.has(event.kind), load);
}

export function useAttentionCount(): number {
  const [count, setCount] = useState(0);
  const load = useCallback(() => {
    void ask(AttentionCountQuery, {}).then(answer => {
      if (answer.ok) setCount(answer.data.attention.totalCount);
    });
  }, []);
  useOften(load);
  return count;
}
