import { useState } from 'react';
import { change } from '../api/client';
import { AddNote as AddNoteMutation } from '../api/job-mutations';
import type { JobDetail } from '../api/store';
import type { Trouble } from '../api/trouble';
import type { Visibility } from '../gql/graphql';
import { keyFor, settle } from '../lib/attempt';
import { useDraft } from '../lib/drafts';
import { Button } from '../ui/button';
import { Grow } from '../ui/grow';
import { Notice } from '../ui/states';
import { VisibilityChoice } from '../ui/visibility';
import { words } from '../words/words';
import { applied, only } from './changes';

const say = words.activity;
const nothing: { body: string; visibility: Visibility } = { body: '', visibility: 'INTERNAL' };

function useNote(job: JobDetail) {
  const [draft, setDraft, clear] = useDraft(`note.${job.id}`, nothing);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const save = async (): Promise<void> => {
    const body = draft.body.trim();
    if (!body || busy) return;
    setBusy(true);
    const note = { jobId: job.id, body, visibility: draft.visibility };
    const input = { idempotencyKey: keyFor(`note.${job.id}`, note), ...note };
    const answer = await applied(only(change(AddNoteMutation, { input }), data => data.addNote));
    setBusy(false);
    setTrouble(answer.done ? undefined : answer.trouble);
    if (!answer.done) return;
    settle(`note.${job.id}`);
    clear();
  };
  return { draft, setDraft, busy, trouble, save };
}

export function AddNote({ job }: { job: JobDetail }) {
  const { draft, setDraft, busy, trouble, save } = useNote(job);
  return (
    <form
      className={`add-note ${draft.body ? 'open' : ''}`}
      data-visibility={draft.visibility}
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <Notice trouble={trouble} />
      <Grow
        aria-label={say.note}
        placeholder={say.placeholder}
        value={draft.body}
        maxLength={2000}
        onChange={event => setDraft({ ...draft, body: event.target.value })}
        onSubmit={() => void save()}
        data-testid="note-text"
      />
      {draft.body && (
        <div className="move-foot">
          <VisibilityChoice
            name="note-visibility"
            value={draft.visibility}
            onChange={visibility => setDraft({ ...draft, visibility })}
          />
          <Button type="submit" look="primary" busy={busy} data-testid="note-save">
            {say.add}
          </Button>
        </div>
      )}
    </form>
  );
}
