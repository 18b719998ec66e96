// The board of one workflow: asked for once, then kept by the shop's feed.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { BoardQuery, ColumnQuery } from '../api/board';
import { ask } from '../api/client';
import { cardOf, putCards, useRevision } from '../api/store';
import { useRefreshOn } from '../api/tenant-feed';
import type { Trouble } from '../api/trouble';
import { columnsOf, loaded, type Column, type LoadedBoard, type LoadedColumn } from './columns';

const FIRST = 15;
const MORE = 50;
/** What says nothing about where a job stands, or how many there are. */
const QUIET = ['THREAD_READ', 'MESSAGE_POSTED', 'NOTE_ADDED', 'PAYMENT_CHANGED'];

export interface BoardState {
  columns: Column[] | undefined;
  trouble: Trouble | undefined;
  reload: () => void;
  loadMore: (code: string) => void;
}

async function pageOf(board: LoadedBoard, column: LoadedColumn) {
  const { code, terminal } = column.stage;
  return ask(ColumnQuery, {
    filter: {
      workflowId: board.workflowId,
      stages: [code],
      ...(terminal && { movedAfter: board.endedAfter }),
    },
    order: terminal ? 'LAST_MOVED' : 'SOONEST',
    first: MORE,
    after: column.cursor,
  });
}

export function useBoard(workflowId: string): BoardState {
  const [board, setBoard] = useState<LoadedBoard>();
  const [trouble, setTrouble] = useState<Trouble>();
  const turn = useRef(0);
  const loading = useRef(new Set<string>());
  const latest = useRef(board);
  latest.current = board;
  const revision = useRevision();

  const load = useCallback(async () => {
    const mine = ++turn.current;
    const answer = await ask(BoardQuery, { workflowId, first: FIRST });
    if (mine !== turn.current) return;
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok || !answer.data.board) return;
    const fresh = answer.data.board;
    putCards(fresh.columns.flatMap(column => column.jobs));
    setBoard(before => {
      const same = before?.workflowId === workflowId ? before : undefined;
      return loaded(workflowId, fresh, same, cardOf);
    });
  }, [workflowId]);
  useEffect(() => void load(), [load]);
  useRefreshOn(
    event => !QUIET.includes(event.kind),
    () => void load(),
  );

  const loadMore = useCallback((code: string) => {
    const now = latest.current;
    const column = now?.columns.find(one => one.stage.code === code);
    if (!now || !column || loading.current.has(code)) return;
    loading.current.add(code);
    void pageOf(now, column).then(answer => {
      loading.current.delete(code);
      if (!answer.ok) return setTrouble(answer.trouble);
      const { edges, pageInfo } = answer.data.jobs;
      putCards(edges.map(edge => edge.node));
      setBoard(
        current =>
          current &&
          withPage(
            current,
            code,
            edges.map(edge => edge.node.id),
            pageInfo.endCursor ?? null,
          ),
      );
    });
  }, []);

  const columns = useMemo(
    () => (board?.workflowId === workflowId ? columnsOf(board, cardOf) : undefined),
    // `revision` says that a card has changed.
    [board, workflowId, revision],
  );
  return { columns, trouble, reload: () => void load(), loadMore };
}

function withPage(board: LoadedBoard, code: string, ids: string[], cursor: string | null): LoadedBoard {
  return {
    ...board,
    columns: board.columns.map(column =>
      column.stage.code === code
        ? { ...column, ids: [...new Set([...column.ids, ...ids])], cursor: cursor ?? column.cursor }
        : { ...column, ids: column.ids.filter(id => !ids.includes(id)) },
    ),
  };
}
