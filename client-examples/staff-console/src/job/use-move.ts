// Moving a job: shown at once, taken back when refused, offered for undo when done.
import { useRef, useState } from 'react';
import { change } from '../api/client';
import { MoveJob } from '../api/job-mutations';
import { detailOf, pretend, type JobDetail, type Stage } from '../api/store';
import { news, type Trouble } from '../api/trouble';
import type { Visibility } from '../gql/graphql';
import { useDraft } from '../lib/drafts';
import { toastDone, toastTrouble } from '../ui/toast';
import { words } from '../words/words';
import { applied, only } from './changes';
import { notifyChoice } from './mail-choice';

const say = words.stage;

export interface MoveDraft {
  toStage: string;
  note: string;
  visibility: Visibility;
  /** Whether the customer is to hear of it; null: as the stage says. */
  mail: boolean | null;
}
const nothing: MoveDraft = { toStage: '', note: '', visibility: 'INTERNAL', mail: null };

const ahead = (job: JobDetail, to: Stage): JobDetail => ({
  ...job,
  stage: to,
  stageSince: new Date().toISOString(),
  moves: job.workflow.stages.filter(stage => to.moves.includes(stage.code)),
});

async function send(job: JobDetail, to: Stage, draft: MoveDraft) {
  const takeBack = pretend(job.id, now => ahead(now, to));
  const note = draft.note.trim();
  const input = {
    jobId: job.id,
    expectedVersion: job.version,
    toStage: to.code,
    note: note || null,
    noteVisibility: draft.visibility,
    notify: notifyChoice(to, draft.mail),
  };
  const answer = await applied(only(change(MoveJob, { input }), data => data.moveJob));
  if (!answer.done && !answer.stale) takeBack();
  return answer;
}

/** Back to where it came from, where the workflow has a way back. */
function undoOf(moved: JobDetail, from: Stage): (() => void) | undefined {
  const back = moved.moves.find(stage => stage.code === from.code);
  if (!back) return undefined;
  return () => {
    const now = detailOf(moved.id);
    if (!now) return;
    void send(now, back, nothing).then(answer =>
      answer.done ? toastDone(say.undone(from.label)) : toastTrouble(answer.trouble.sentence),
    );
  };
}

export function useMove(job: JobDetail) {
  const [draft, setDraft, clearDraft] = useDraft<MoveDraft>(`move.${job.id}`, nothing);
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const latest = useRef(draft);
  latest.current = draft;
  const target = job.moves.find(stage => stage.code === draft.toStage);
  // A colleague moved it while this was being written: say why the choice is gone, keep the words.
  const overtaken = draft.toStage && !target && !busy && !job.deletedAt;
  /** Another stage; none: thought better of it. What was ticked was meant for the one before. */
  const choose = (toStage: string): void =>
    // What is on its way has its words with it.
    setDraft({ ...(busy ? nothing : draft), toStage, mail: null });
  const submit = async (): Promise<void> => {
    if (!target || busy) return;
    setBusy(true);
    setTrouble(undefined);
    const answer = await send(job, target, draft);
    setBusy(false);
    if (answer.done) {
      // The next step may have been begun while this one was on its way.
      if (latest.current === draft) clearDraft();
      toastDone(say.moved(answer.job.stage.label), undoOf(answer.job, job.stage));
    } else if (answer.stale) {
      const still = answer.stale.moves.some(stage => stage.code === target.code);
      const { label } = answer.stale.stage;
      // When the choice is gone as well, `overtaken` says so.
      setTrouble(still ? news(say.staleStill(label)) : undefined);
    } else {
      if (!latest.current.note) setDraft(draft);
      setTrouble(answer.trouble);
    }
  };
  const shown = overtaken ? news(say.staleGone(job.stage.label)) : trouble;
  return { draft, setDraft, choose, target, trouble: shown, busy, submit };
}
