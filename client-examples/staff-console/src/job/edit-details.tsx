import { useState, type FormEvent } from 'react';
import { change } from '../api/client';
import { UpdateJob } from '../api/job-mutations';
import type { JobDetail } from '../api/store';
import type { Trouble } from '../api/trouble';
import { moneyInput, parseMoney } from '../lib/money';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { Grow } from '../ui/grow';
import { Notice } from '../ui/states';
import { toastDone } from '../ui/toast';
import { words } from '../words';
import { applied, only } from './changes';

const say = words.newJob;

function useDetails(job: JobDetail, onClose: () => void) {
  const { currency } = job.order;
  const [values, setValues] = useState({
    itemType: job.itemType,
    description: job.description,
    internalNote: job.internalNote ?? '',
    quote: moneyInput(job.quotedMinor, currency),
    deposit: moneyInput(job.depositMinor, currency),
  });
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const quotedMinor = parseMoney(values.quote, currency);
  const depositMinor = parseMoney(values.deposit, currency);
  const ready =
    values.itemType.trim() &&
    values.description.trim() &&
    quotedMinor !== undefined &&
    depositMinor !== undefined;
  const save = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    if (busy || !ready) return;
    setBusy(true);
    const { itemType, description, internalNote } = values;
    const input = {
      jobId: job.id,
      expectedVersion: job.version,
      itemType,
      description,
      internalNote,
      quotedMinor,
      depositMinor,
    };
    const answer = await applied(only(change(UpdateJob, { input }), data => data.updateJob));
    setBusy(false);
    setTrouble(answer.done ? undefined : answer.trouble);
    if (!answer.done) return;
    toastDone(words.job.saved);
    onClose();
  };
  const set = (name: keyof typeof values) => (event: { target: { value: string } }) =>
    setValues({ ...values, [name]: event.target.value });
  return { values, set, busy, trouble, ready, save, quotedMinor, depositMinor };
}

export function EditDetails({ job, onClose }: { job: JobDetail; onClose: () => void }) {
  const form = useDetails(job, onClose);
  const { values, set } = form;
  return (
    <Dialog title={words.details.title} onClose={onClose} className="wide">
      <form onSubmit={event => void form.save(event)} className="form">
        <Notice trouble={form.trouble} />
        <Field label={say.itemType}>
          {aria => <input {...aria} value={values.itemType} onChange={set('itemType')} required />}
        </Field>
        <Field label={say.description} hint={words.details.seen}>
          {aria => (
            <Grow
              {...aria}
              value={values.description}
              onChange={set('description')}
              onSubmit={() => void form.save()}
              required
            />
          )}
        </Field>
        <Field label={say.internal} optional>
          {aria => (
            <Grow
              {...aria}
              value={values.internalNote}
              onChange={set('internalNote')}
              onSubmit={() => void form.save()}
            />
          )}
        </Field>
        <div className="pair">
          <Field
            label={`${say.quote}, ${job.order.currency}`}
            optional
            error={form.quotedMinor === undefined ? say.badMoney : undefined}
          >
            {aria => (
              <input
                {...aria}
                inputMode="decimal"
                className="money"
                value={values.quote}
                onChange={set('quote')}
              />
            )}
          </Field>
          <Field
            label={`${say.deposit}, ${job.order.currency}`}
            optional
            error={form.depositMinor === undefined ? say.badMoney : undefined}
          >
            {aria => (
              <input
                {...aria}
                inputMode="decimal"
                className="money"
                value={values.deposit}
                onChange={set('deposit')}
              />
            )}
          </Field>
        </div>
        <footer>
          <Button onClick={onClose}>{words.details.cancel}</Button>
          <Button type="submit" look="primary" busy={form.busy} disabled={!form.ready}>
            {words.details.save}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
