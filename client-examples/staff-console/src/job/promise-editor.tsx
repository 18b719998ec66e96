import { useState, type SubmitEvent } from 'react';
import { change } from '../api/client';
import { RevisePromise } from '../api/job-mutations';
import type { JobDetail } from '../api/store';
import { refused, type Trouble } from '../api/trouble';
import type { PromiseInput } from '../gql/graphql';
import { useClock } from '../lib/time';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/states';
import { toastDone } from '../ui/toast';
import { words } from '../words';
import { applied, only } from './changes';
import { emptyPromise, promiseInput, PromiseFields, promiseValues } from './promise-fields';

const say = words.promise;

function usePromise(job: JobDetail, onClose: () => void) {
  const clock = useClock();
  const [values, setValues] = useState(() =>
    job.promise ? promiseValues(job.promise, clock) : emptyPromise,
  );
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const send = async (promise: PromiseInput | null): Promise<void> => {
    setBusy(true);
    const input = { jobId: job.id, expectedVersion: job.version, promise, reason: reason.trim() || null };
    const answer = await applied(only(change(RevisePromise, { input }), data => data.revisePromise));
    setBusy(false);
    setTrouble(answer.done ? undefined : answer.trouble);
    if (!answer.done) return;
    toastDone(promise ? say.saved : say.removed);
    onClose();
  };
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = promiseInput(values, clock);
    if (typeof typed === 'string') setTrouble(refused(typed));
    else if (!busy) void send(typed ?? null);
  };
  return { values, setValues, reason, setReason, busy, trouble, save, remove: () => void send(null) };
}

export function PromiseEditor({ job, onClose }: { job: JobDetail; onClose: () => void }) {
  const form = usePromise(job, onClose);
  return (
    <form
      className="inset form"
      onSubmit={form.save}
      onKeyDown={event => event.key === 'Escape' && onClose()}
      data-testid="promise-form"
    >
      <Notice trouble={form.trouble} />
      <PromiseFields values={form.values} onChange={form.setValues} autoFocus />
      {job.promise && (
        <Field label={say.reason} optional>
          {aria => (
            <input {...aria} value={form.reason} onChange={event => form.setReason(event.target.value)} />
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
        <Button onClick={onClose}>{say.cancel}</Button>
        <Button type="submit" look="primary" busy={form.busy}>
          {say.save}
        </Button>
      </footer>
    </form>
  );
}
