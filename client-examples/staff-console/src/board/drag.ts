// Dragging with mouse, finger and keyboard. The keyboard goes from column to column: what lies between is no place.
import {
  closestCenter,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
  type Announcements,
  type CollisionDetection,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import type { JobCard, Stage } from '../api/store';
import { words } from '../words/words';
import { mayGo } from './move-card';

const say = words.board.drag;

export interface DragData {
  card: JobCard;
}
export interface DropData {
  stage: Stage;
}

/** A finger inside a column means that column; without a pointer it is the nearest one. */
export const columnUnder: CollisionDetection = args =>
  args.pointerCoordinates ? pointerWithin(args) : closestCenter(args);

const toNextColumn: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.code];
  if (!step) return undefined;
  event.preventDefault();
  const columns = [...context.droppableRects].sort(([, a], [, b]) => a.left - b.left);
  const over = columns.findIndex(([id]) => id === context.over?.id);
  const next = columns[Math.min(Math.max(over + step, 0), columns.length - 1)]?.[1];
  const card = context.collisionRect;
  if (!next || !card) return undefined;
  return { x: next.left + (next.width - card.width) / 2, y: currentCoordinates.y };
};

export const useDragSensors = () =>
  useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    // A short touch opens, a moving one scrolls; only a finger that rests lifts.
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: toNextColumn,
      keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] },
    }),
  );

type Sides = Parameters<NonNullable<Announcements['onDragOver']>>[0];
const cardIn = ({ active }: Pick<Sides, 'active'>): JobCard => (active.data.current as DragData).card;
const stageIn = ({ over }: Sides): Stage | undefined => (over?.data.current as DropData | undefined)?.stage;

export const announcements: Announcements = {
  onDragStart: sides => say.lifted(cardIn(sides).itemType, cardIn(sides).stage.label),
  onDragOver: sides => {
    const [card, stage] = [cardIn(sides), stageIn(sides)];
    if (!stage) return say.nowhere;
    return say.over(stage.label, stage.code === card.stage.code || mayGo(card, stage));
  },
  onDragEnd: sides => {
    const [card, stage] = [cardIn(sides), stageIn(sides)];
    return stage && mayGo(card, stage) ? say.dropped(card.itemType, stage.label) : say.left(card.itemType);
  },
  onDragCancel: sides => say.left(cardIn(sides).itemType),
};
