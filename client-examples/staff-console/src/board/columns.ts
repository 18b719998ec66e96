// What stands in which column right now. The server says what was there when it was asked; where a job is today, the
// store knows: a live event or a change that is shown ahead of its answer moves a card without asking again.
import type { BoardQuery } from '../gql/graphql';
import type { JobCard, Stage } from '../api/store';

type Answer = NonNullable<BoardQuery['board']>;

export interface LoadedColumn {
  stage: Stage;
  /** as the server counted */
  count: number;
  oldestSince: string | null;
  /** loaded while they stood here */
  ids: string[];
  /** where the next page begins; null before the first one */
  cursor: string | null;
}

export interface LoadedBoard {
  workflowId: string;
  endedAfter: string;
  columns: LoadedColumn[];
}

export interface Column {
  stage: Stage;
  count: number;
  oldestSince: string | null;
  ids: string[];
  hasMore: boolean;
}

/** A fresh answer; what was loaded beyond its first cards stays, wherever it stands by now. */
export function loaded(
  workflowId: string,
  answer: Answer,
  before: LoadedBoard | undefined,
  cardOf: (id: string) => JobCard | undefined,
): LoadedBoard {
  const heads = new Set(answer.columns.flatMap(column => column.jobs.map(job => job.id)));
  const extra = new Map<string, string[]>();
  for (const id of before?.columns.flatMap(column => column.ids) ?? []) {
    const card = heads.has(id) ? undefined : cardOf(id);
    if (card && !card.deletedAt) extra.set(card.stage.code, [...(extra.get(card.stage.code) ?? []), id]);
  }
  return {
    workflowId,
    endedAfter: answer.endedAfter,
    columns: answer.columns.map(({ stage, count, oldestSince, jobs }) => ({
      stage,
      count,
      oldestSince: oldestSince ?? null,
      ids: [...jobs.map(job => job.id), ...(extra.get(stage.code) ?? [])],
      cursor: before?.columns.find(one => one.stage.code === stage.code)?.cursor ?? null,
    })),
  };
}

const NEVER = '9999';

/** As the server orders them: open jobs by promise, ended ones the last first. */
function order(terminal: boolean, a: JobCard, b: JobCard): number {
  const [x, y] = terminal ? [b.stageSince, a.stageSince] : [a.promise?.to ?? NEVER, b.promise?.to ?? NEVER];
  return x === y ? a.id.localeCompare(b.id) : x.localeCompare(y);
}

export function columnsOf(board: LoadedBoard, cardOf: (id: string) => JobCard | undefined): Column[] {
  const places = new Map<string, JobCard[]>(board.columns.map(column => [column.stage.code, []]));
  const change = new Map<string, number>();
  const count = (code: string, by: number): void => void change.set(code, (change.get(code) ?? 0) + by);
  for (const column of board.columns) {
    for (const id of column.ids) {
      const card = cardOf(id);
      const here = card && !card.deletedAt ? card.stage.code : undefined;
      if (here !== column.stage.code) {
        count(column.stage.code, -1);
        if (here) count(here, 1);
      }
      if (card && here) places.get(here)?.push(card);
    }
  }
  return board.columns.map(({ stage, count: counted, oldestSince, ids }) => {
    const cards = places.get(stage.code) ?? [];
    return {
      stage,
      count: Math.max(cards.length, counted + (change.get(stage.code) ?? 0)),
      oldestSince,
      ids: cards.sort((a, b) => order(stage.terminal, a, b)).map(card => card.id),
      hasMore: ids.length < counted,
    };
  });
}
