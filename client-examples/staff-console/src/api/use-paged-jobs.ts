// A list of jobs that grows page by page and keeps itself fresh. It holds ids only: what a job looks like comes from
// the store, so a live event repaints a row without asking for the list again.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from './client';
import { putCards, type JobCard } from './store';
import type { Trouble } from './trouble';

export interface JobsPageAnswer {
  edges: { node: JobCard }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount: number;
}
export type LoadPage = (first: number, after: string | null) => Promise<Outcome<JobsPageAnswer>>;

export interface PagedJobs {
  ids: readonly string[];
  total: number;
  hasMore: boolean;
  /** nothing to show yet for this filter */
  waiting: boolean;
  loadingMore: boolean;
  trouble: Trouble | undefined;
  loadMore: () => void;
  refresh: () => void;
}

const PAGE = 50;
/** What is asked for again when something has happened; rows further down are repainted by the store alone. */
const FRESH = 2 * PAGE;

interface Loaded {
  ids: string[];
  total: number;
  end: string | null;
}

async function loadFrom(load: LoadPage, after: string | null, count: number): Promise<Outcome<Loaded>> {
  const loaded: Loaded = { ids: [], total: 0, end: after };
  do {
    const answer = await load(PAGE, loaded.end);
    if (!answer.ok) return answer;
    append(loaded, answer.data);
  } while (loaded.ids.length < count && loaded.end);
  return { ok: true, data: loaded };
}

function append(loaded: Loaded, page: JobsPageAnswer): void {
  putCards(page.edges.map(edge => edge.node));
  // A job that moved between two pages while we read must not stand in the list twice.
  loaded.ids = [...new Set([...loaded.ids, ...page.edges.map(edge => edge.node.id)])];
  loaded.total = page.totalCount;
  loaded.end = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
}

/** The top of the list anew, and below it what had been loaded before. */
function refreshed(before: Loaded | undefined, head: Loaded): Loaded {
  if (!before || before.ids.length <= FRESH || !head.end) return head;
  const fresh = new Set(head.ids);
  const known = new Set(before.ids);
  // As many as are new at the top were pushed out of it at its end; what else is missing there belongs here no more.
  const pushed = head.ids.filter(id => !known.has(id)).length;
  const missing = before.ids.slice(0, FRESH).filter(id => !fresh.has(id));
  const tail = [
    ...(pushed > 0 ? missing.slice(-pushed) : []),
    ...before.ids.slice(FRESH).filter(id => !fresh.has(id)),
  ];
  return { ids: [...head.ids, ...tail], total: head.total, end: before.end };
}

/** `load` must be the same function for as long as the filter is the same. */
export function usePagedJobs(load: LoadPage): PagedJobs {
  const [loaded, setLoaded] = useState<Loaded & { by: LoadPage }>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [loadingMore, setLoadingMore] = useState(false);
  const turn = useRef(0);
  const busy = useRef(false);
  const now = useRef(loaded);
  now.current = loaded?.by === load ? loaded : undefined;
  const refresh = useCallback(async (): Promise<void> => {
    const mine = ++turn.current;
    const answer = await loadFrom(load, null, Math.min(now.current?.ids.length ?? 1, FRESH));
    if (mine !== turn.current) return; // a later question is already on its way
    // From what stands when it is set: a page that came meanwhile must not be lost again.
    if (answer.ok)
      setLoaded(current => ({
        ...refreshed(current?.by === load ? current : undefined, answer.data),
        by: load,
      }));
    setTrouble(answer.ok ? undefined : answer.trouble);
  }, [load]);
  useEffect(() => void refresh(), [refresh]);
  const loadMore = useCallback(async (): Promise<void> => {
    const before = now.current;
    if (!before?.end || busy.current) return;
    busy.current = true;
    setLoadingMore(true);
    const answer = await loadFrom(load, before.end, 1);
    busy.current = false;
    setLoadingMore(false);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return;
    const { ids, total, end } = answer.data;
    // The top of the list may have been asked for again meanwhile; this goes to the end of whatever stands now.
    setLoaded(current =>
      current?.by === load ? { ids: [...new Set([...current.ids, ...ids])], total, end, by: load } : current,
    );
  }, [load]);
  return {
    // The rows of the filter before stay until the new ones are here: no flash of emptiness between two keystrokes.
    ids: loaded?.ids ?? [],
    total: loaded?.total ?? 0,
    hasMore: Boolean(loaded?.end),
    waiting: !loaded,
    loadingMore,
    trouble,
    loadMore: useCallback(() => void loadMore(), [loadMore]),
    refresh: useCallback(() => void refresh(), [refresh]),
  };
}
