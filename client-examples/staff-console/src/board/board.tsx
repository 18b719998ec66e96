import { DndContext, DragOverlay, MeasuringStrategy, type DragEndEvent } from '@dnd-kit/core';
import { useMemo, useState, type ReactNode } from 'react';
import { cardOf, type JobCard, type Stage } from '../api/store';
import { useShortcuts } from '../lib/keys';
import { useNarrow } from '../lib/narrow';
import { navigate } from '../lib/router';
import type { Shop } from '../lib/shop';
import { useNow } from '../lib/time';
import { Empty, Notice, Skeleton } from '../ui/states';
import { words } from '../words/words';
import { CardFace } from './board-card';
import { BoardColumn } from './board-column';
import type { Column } from './columns';
import { announcements, columnUnder, useDragSensors, type DragData, type DropData } from './drag';
import { mayGo, moveCard, refuse } from './move-card';
import { MoveDialog } from './move-dialog';
import { useBoard } from './use-board';

const say = words.board;

interface BoardProps {
  workflow: Shop['workflows'][number];
  openId: string | undefined;
  toJob: (id: string) => string;
  /** the one column of a phone */
  stage: string | undefined;
  onStage: (code: string) => void;
}

/** j and k go down and up in a column, h and l from column to column. */
function useMarkedCard(columns: readonly Column[] | undefined, toJob: (id: string) => string) {
  const [mark, setMark] = useState<string>();
  const filled = columns?.filter(column => column.ids.length > 0) ?? [];
  const across = filled.findIndex(column => mark !== undefined && column.ids.includes(mark));
  const go = (by: number, acrossBy = 0): void => {
    const from = filled[Math.max(across, 0)];
    const to = filled[Math.min(Math.max(across + acrossBy, 0), filled.length - 1)];
    if (!from || !to) return;
    const at = mark === undefined ? -1 : from.ids.indexOf(mark);
    setMark(to.ids[Math.min(Math.max(at + by, 0), to.ids.length - 1)]);
  };
  useShortcuts({
    j: () => go(1),
    k: () => go(-1),
    l: () => go(0, 1),
    h: () => go(0, -1),
    Enter: event => {
      if (mark && !(event.target instanceof HTMLElement && event.target.closest('a, button')))
        navigate(toJob(mark));
    },
  });
  return mark;
}

function StagePicker({
  columns,
  value,
  onChange,
}: {
  columns: Column[];
  value: string;
  onChange: (code: string) => void;
}) {
  return (
    <div className="stage-picker">
      <select aria-label={say.stage} value={value} onChange={event => onChange(event.target.value)}>
        {columns.map(({ stage, count }) => (
          <option key={stage.code} value={stage.code}>
            {say.option(stage.label, count)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The chosen column, or the first one with something in it. */
const shownOf = (columns: Column[], code: string | undefined): Column | undefined =>
  columns.find(column => column.stage.code === code) ??
  columns.find(column => column.count > 0) ??
  columns[0];

/** The columns, and what is being carried between them. */
function DragBoard({ stages, now, children }: { stages: Stage[]; now: number; children: ReactNode }) {
  const [lifted, setLifted] = useState<JobCard>();
  const sensors = useDragSensors();
  const drop = ({ active, over }: DragEndEvent): void => {
    setLifted(undefined);
    const to = (over?.data.current as DropData | undefined)?.stage;
    const card = cardOf(String(active.id));
    if (!card || !to || card.stage.code === to.code) return;
    if (mayGo(card, to)) void moveCard(card, to);
    else refuse(card, to, stages);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={columnUnder}
      measuring={{ droppable: { strategy: MeasuringStrategy.Always } }}
      accessibility={{ announcements, screenReaderInstructions: { draggable: say.drag.how } }}
      onDragStart={({ active }) => setLifted((active.data.current as DragData).card)}
      onDragCancel={() => setLifted(undefined)}
      onDragEnd={drop}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        {lifted && (
          <div className="card carried">
            <span className="card-face">
              <CardFace job={lifted} now={now} />
            </span>
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}

export function Board({ workflow, openId, toJob, stage, onStage }: BoardProps) {
  const { columns, trouble, reload, loadMore } = useBoard(workflow.id);
  const [moving, setMoving] = useState<JobCard>();
  const now = useNow();
  const narrow = useNarrow();
  const marked = useMarkedCard(columns, toJob);
  const stages = useMemo(() => columns?.map(column => column.stage) ?? [], [columns]);
  if (!columns)
    return trouble ? <Notice trouble={trouble} retry={reload} /> : <Skeleton rows={8} label={say.loading} />;
  const alone = narrow ? shownOf(columns, stage) : undefined;
  return (
    <>
      <Notice trouble={trouble} retry={reload} />
      {alone && <StagePicker columns={columns} value={alone.stage.code} onChange={onStage} />}
      {columns.every(column => column.count === 0) && (
        <Empty icon="board" title={say.empty[0]}>
          {say.empty[1]}
        </Empty>
      )}
      <DragBoard stages={stages} now={now}>
        <div className={`columns ${alone ? 'one-column' : ''}`} data-testid="board">
          {(alone ? [alone] : columns).map(column => (
            <BoardColumn
              key={column.stage.code}
              column={column}
              stages={stages}
              alone={Boolean(alone)}
              openId={openId}
              marked={marked}
              now={now}
              toJob={toJob}
              onMove={setMoving}
              loadMore={loadMore}
            />
          ))}
        </div>
      </DragBoard>
      {moving && <MoveDialog job={moving} stages={stages} onClose={() => setMoving(undefined)} />}
    </>
  );
}
