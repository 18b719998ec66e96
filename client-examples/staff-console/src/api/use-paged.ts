// A list that grows page by page and asks for its first pages again when something has happened.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from './client';
import type { Trouble } from './trouble';

export interface PageAnswer<Node> {
  edges: { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount: number;
}
export type Load<Node> = (first: number, after: string | null) => Promise<Outcome<PageAnswer<Node>>>;

const PAGE = 50;

interface Loaded<Node> {
  by: Load<Node>;
  nodes: Node[];
  total: number;
  end: string | null;
}

/** `load` must be the same function for as long as what is looked for is the same. */
export function usePaged<Node extends { id: string }>(load: Load<Node>) {
  const [loaded, setLoaded] = useState<Loaded<Node>>();
  const [trouble, setTrouble] = useState<Trouble>();
  const turn = useRef(0);
  const ask = useCallback(
    async (after: string | null): Promise<void> => {
      const mine = ++turn.current;
      const answer = await load(PAGE, after);
      if (mine !== turn.current) return;
      setTrouble(answer.ok ? undefined : answer.trouble);
      if (!answer.ok) return;
      const { edges, pageInfo, totalCount } = answer.data;
      const fresh = edges.map(edge => edge.node);
      const end = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
      setLoaded(before =>
        joined(before?.by === load ? before : undefined, after, fresh, { load, totalCount, end }),
      );
    },
    [load],
  );
  useEffect(() => void ask(null), [ask]);
  const end = loaded?.by === load ? loaded.end : null;
  return {
    // The rows of the question before stay until the new ones are here.
    nodes: loaded?.nodes ?? [],
    total: loaded?.total ?? 0,
    waiting: !loaded,
    hasMore: end !== null,
    trouble,
    loadMore: useCallback(() => void (end !== null && ask(end)), [ask, end]),
    refresh: useCallback(() => void ask(null), [ask]),
  };
}

/** A further page goes to the end; the first one anew takes the place of what it brings, and the rest stays. */
function joined<Node extends { id: string }>(
  before: Loaded<Node> | undefined,
  after: string | null,
  fresh: Node[],
  { load, totalCount, end }: { load: Load<Node>; totalCount: number; end: string | null },
): Loaded<Node> {
  const old = before?.nodes ?? [];
  const known = new Set(fresh.map(node => node.id));
  if (after !== null)
    return {
      by: load,
      nodes: [...old.filter(node => !known.has(node.id)), ...fresh],
      total: totalCount,
      end,
    };
  const more = old.length > PAGE && end !== null;
  const rest = more ? old.slice(PAGE).filter(node => !known.has(node.id)) : [];
  return { by: load, nodes: [...fresh, ...rest], total: totalCount, end: more ? (before?.end ?? null) : end };
}
