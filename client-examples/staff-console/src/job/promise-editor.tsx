import { useState, type SubmitEvent } from 'react';
import { change } from '../api/client';
import { RevisePromise } from '../api/job-mutations';
import type { JobDetail } from '../api/store';
import { news, refused, type Trouble } from '../api/trouble';
import type { PromiseInput } from '../gql/graphql';
import { useDraft } from '../lib/drafts';
import { useClock } from '../lib/time';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { KeptNote } from '../ui/kept-note';
import { Notice } from '../ui/states';
import { toastDone } from '../ui/toast';
import { words } from '../words/words';
import { applied, only } from './changes';
import {
  emptyPromise,
  promiseInput,
  PromiseFields,
  promiseValues,
  type PromiseValues,
} from './promise-fields';

const say = words.promise;

const same = (a: JobDetail['promise'], b: JobDetail['promise']): boolean =>
  a?.kind === b?.kind && a?.from === b?.from && a?.to === b?.to;

interface Draft {
  /** the promise over which this is written */
  seen: JobDetail['promise'];
  values: PromiseValues;
  reason: string;
}
const draftOf = (job: JobDetail): string => `promise.${job.id}`;

function usePromise(job: JobDetail, onClose: () => void) {
  const clock = useClock();
  const [opened] = useState<Draft>(() => ({
    seen: job.promise,
    values: job.promise ? promiseValues(job.promise, clock) : emptyPromise,
    reason: '',
  }));
  const [draft, setDraft, clear] = useDraft(draftOf(job), opened);
  const set = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const send = async (promise: PromiseInput | null): Promise<void> => {
    if (!same(draft.seen, job.promise)) {
      set({ seen: job.promise });
      return setTrouble(news(say.contested));
    }
    setBusy(true);
    const input = {
      jobId: job.id,
      expectedVersion: job.version,
      promise,
      reason: draft.reason.trim() || null,
    };
    const answer = await applied(only(change(RevisePromise, { input }), data => data.revisePromise));
    setBusy(false);
    setTrouble(answer.done ? undefined : answer.trouble);
    if (!answer.done) return;
    clear();
    toastDone(promise ? say.saved : say.removed);
    onClose();
  };
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = promiseInput(draft.values, clock);
    if (typeof typed === 'string') setTrouble(refused(typed));
    else if (!busy) void send(typed ?? null);
  };
  const cancel = (): void => {
    clear();
    onClose();
  };
  return { draft, set, busy, trouble, save, cancel, remove: () => void send(null) };
}

export function PromiseEditor({ job, onClose }: { job: JobDetail; onClose: () => void }) {
  const form = usePromise(job, onClose);
  const { values, reason } = form.draft;
  return (
    <form
      className="inset form"
      onSubmit={form.save}
      onKeyDown={event => event.key === 'Escape' && onClose()}
      data-testid="promise-form"
    >
      <KeptNote draft={draftOf(job)} />
      <Notice trouble={form.trouble} />
      <PromiseFields values={values} onChange={next => form.set({ values: next })} autoFocus />
      {job.promise && (
        <Field label={say.reason} optional>
          {aria => (
            <input {...aria} value={reason} onChange={event => form.set({ reason: event.target.value })} />
          )}
        </Field>
      )}
      <p className="eye-mark public">
        <Icon name="eye" size={14} /> {say.seen}
      </p>
      <footer>
        {job.promise && (
          <Button look="quiet" className="apart" onClick={form.remove} busy={form.busy}>
            {say.remove}
          </Button>
        )}
        <Button onClick={form.cancel}>{say.cancel}</Button>
        <Button type="submit" look="primary" busy={form.busy}>
          {say.save}
        </Button>
      </footer>
    </form>
  );
}
