// One stage: its head with the count, and as many cards as are in sight. Cards have one height, so nothing is measured
// while somebody scrolls.
import { useDndContext, useDroppable } from '@dnd-kit/core';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { JobCard, Stage } from '../api/store';
import { useClock } from '../lib/time';
import { StageGlyph } from '../ui/stage-glyph';
import { words } from '../words/words';
import { BoardCard } from './board-card';
import type { Column } from './columns';
import type { DragData } from './drag';
import { mayGo } from './move-card';

const say = words.board;
const CARD = 88;
const GAP = 8;

interface ColumnProps {
  column: Column;
  stages: readonly Stage[];
  /** one column at a time */
  alone: boolean;
  openId: string | undefined;
  marked: string | undefined;
  now: number;
  toJob: (id: string) => string;
  onMove: (job: JobCard) => void;
  loadMore: (code: string) => void;
}

function Head({ column, stages }: Pick<ColumnProps, 'column' | 'stages'>) {
  const clock = useClock();
  const { stage, count, oldestSince } = column;
  const days = oldestSince ? -clock.daysAway(oldestSince) : 0;
  return (
    <header>
      <StageGlyph stage={stage} stages={stages} />
      <h2 id={`column-${stage.code}`} title={stage.label}>
        {stage.label}
      </h2>
      <span className="column-count" data-testid="column-count" aria-label={say.jobsHere(count)} role="img">
        {count}
      </span>
      {count > 0 && oldestSince && (
        <small title={stage.terminal ? undefined : say.oldest(days)}>
          {stage.terminal ? say.ended(14) : say.here(days)}
        </small>
      )}
    </header>
  );
}

function useDrop(stage: Stage) {
  const { active } = useDndContext();
  const { setNodeRef, isOver } = useDroppable({ id: stage.code, data: { stage } });
  const card = (active?.data.current as DragData | undefined)?.card;
  const home = card?.stage.code === stage.code;
  const state = !card ? '' : home ? 'home' : mayGo(card, stage) ? 'legal' : 'illegal';
  return { setNodeRef, activeId: active?.id, classes: `${state} ${isOver ? 'over' : ''}` };
}

/** @param kept what is being dragged: it stays, however far its column is scrolled */
function useVirtualCards(ids: readonly string[], scroller: RefObject<HTMLDivElement | null>, kept: number) {
  return useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD + GAP,
    overscan: 4,
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    rangeExtractor: useCallback(
      (range: Range) => [...new Set([...defaultRangeExtractor(range), ...(kept < 0 ? [] : [kept])])],
      [kept],
    ),
  });
}

export function BoardColumn(props: ColumnProps) {
  const { column, alone, loadMore } = props;
  const { stage, ids, hasMore } = column;
  const scroller = useRef<HTMLDivElement>(null);
  const { setNodeRef, activeId, classes } = useDrop(stage);
  const dragged = activeId === undefined ? -1 : ids.indexOf(String(activeId));
  const virtual = useVirtualCards(ids, scroller, dragged);
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= ids.length - 5) loadMore(stage.code);
  }, [hasMore, last, ids.length, loadMore, stage.code]);
  const at = props.marked === undefined ? -1 : ids.indexOf(props.marked);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  return (
    <section
      ref={setNodeRef}
      className={`column ${classes}`}
      aria-labelledby={`column-${stage.code}`}
      data-testid={`column-${stage.code}`}
    >
      {!alone && <Head {...props} />}
      <div
        className="column-cards"
        ref={scroller}
        tabIndex={ids.length > 0 ? 0 : -1}
        role="group"
        aria-labelledby={`column-${stage.code}`}
      >
        {ids.length === 0 && <p className="muted">{say.none}</p>}
        <ul style={{ height: virtual.getTotalSize() }} aria-label={stage.label}>
          {rows.map(row => (
            <li key={row.key} style={{ height: CARD, transform: `translateY(${row.start}px)` }}>
              <BoardCard
                id={ids[row.index] as string}
                to={props.toJob(ids[row.index] as string)}
                open={props.openId === ids[row.index]}
                marked={props.marked === ids[row.index]}
                still={alone}
                now={props.now}
                onMove={props.onMove}
              />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
