// Moving a card: it stands in its new column at once, and goes back when the server says no.
import { change } from '../api/client';
import { MoveJob } from '../api/job-mutations';
import { cardOf, pretendCard, type JobCard, type Stage } from '../api/store';
import { applied, only } from '../job/changes';
import { toastDone, toastTrouble } from '../ui/toast';
import { words } from '../words/words';

const say = words.board;

export const mayGo = (card: JobCard, to: Pick<Stage, 'code'>): boolean => card.stage.moves.includes(to.code);

export function refuse(card: JobCard, to: Stage, stages: readonly Stage[]): void {
  const allowed = stages.filter(stage => mayGo(card, stage)).map(stage => stage.label);
  toastTrouble(say.cannot(card.stage.label, to.label, allowed));
}

/** The way back is offered where the workflow has one. */
export async function moveCard(card: JobCard, to: Stage, undoing = false): Promise<void> {
  const from = card.stage;
  const takeBack = pretendCard(card.id, { stage: to, stageSince: new Date().toISOString() });
  const input = {
    jobId: card.id,
    expectedVersion: card.version,
    toStage: to.code,
    noteVisibility: 'INTERNAL',
  } as const;
  const answer = await applied(only(change(MoveJob, { input }), data => data.moveJob));
  if (answer.done) {
    const back = !undoing && answer.job.moves.find(stage => stage.code === from.code);
    const undo = (): void => {
      const now = cardOf(card.id);
      if (back && now) void moveCard(now, back, true);
    };
    toastDone(say.moved(card.itemType, answer.job.stage.label), back ? undo : undefined);
    return;
  }
  takeBack();
  toastTrouble(answer.stale ? say.faster(card.itemType, answer.stale.stage.label) : answer.trouble.sentence);
}
