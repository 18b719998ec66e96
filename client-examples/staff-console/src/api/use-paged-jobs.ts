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
interface Loaded {
  ids: string[];
  total: number;
  end: string | null;
}

async function loadUpTo(load: LoadPage, count: number): Promise<Outcome<Loaded>> {
  const loaded: Loaded = { ids: [], total: 0, end: null };
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

/** `load` must be the same function for as long as the filter is the same. */
export function usePagedJobs(load: LoadPage): PagedJobs {
  const [loaded, setLoaded] = useState<Loaded & { by: LoadPage }>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [loadingMore, setLoadingMore] = useState(false);
  const turn = useRef(0);
  const fetchUpTo = useCallback(
    async (count: number): Promise<void> => {
      const mine = ++turn.current;
      const answer = await loadUpTo(load, count);
      if (mine !== turn.current) return; // a later question is already on its way
      if (answer.ok) setLoaded({ ...answer.data, by: load });
      setTrouble(answer.ok ? undefined : answer.trouble);
    },
    [load],
  );
  useEffect(() => {
    void fetchUpTo(1);
  }, [fetchUpTo]);
  const count = loaded?.by === load ? loaded.ids.length : 1;
  const loadMore = useCallback(() => {
    setLoadingMore(true);
    void fetchUpTo(count + 1).finally(() => setLoadingMore(false));
  }, [fetchUpTo, count]);
  const refresh = useCallback(() => void fetchUpTo(count), [fetchUpTo, count]);
  return {
    // The rows of the filter before stay until the new ones are here: no flash of emptiness between two keystrokes.
    ids: loaded?.ids ?? [],
    total: loaded?.total ?? 0,
    hasMore: Boolean(loaded?.end),
    waiting: !loaded,
    loadingMore,
    trouble,
    loadMore,
    refresh,
  };
}
