import { useState } from 'react';
import { change } from '../api/client';
import { UpdateJob } from '../api/job-mutations';
import type { JobDetail } from '../api/store';
import type { Trouble } from '../api/trouble';
import { moneyInput, parseMoney } from '../lib/money';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/states';
import { MoneyField, TextArea, TextField } from '../ui/text-field';
import { toastDone } from '../ui/toast';
import { words } from '../words';
import { applied, only } from './changes';

const say = words.newJob;

const valuesOf = (job: JobDetail) => ({
  itemType: job.itemType,
  description: job.description,
  internalNote: job.internalNote ?? '',
  quote: moneyInput(job.quotedMinor, job.order.currency),
});

function useDetails(job: JobDetail, onClose: () => void) {
  const { currency } = job.order;
  const [opened] = useState(() => valuesOf(job));
  const [values, setValues] = useState(opened);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const quotedMinor = parseMoney(values.quote, currency);
  const ready = values.itemType.trim() && values.description.trim() && quotedMinor !== undefined;
  const save = async (): Promise<void> => {
    if (busy || !ready) return;
    setBusy(true);
    const { itemType, description, internalNote } = values;
    // Only what was changed here goes out: what a colleague changed meanwhile stays theirs.
    const changed = {
      ...(itemType !== opened.itemType && { itemType }),
      ...(description !== opened.description && { description }),
      ...(internalNote !== opened.internalNote && { internalNote }),
      ...(values.quote !== opened.quote && { quotedMinor }),
    };
    const input = { jobId: job.id, expectedVersion: job.version, ...changed };
    const answer = await applied(only(change(UpdateJob, { input }), data => data.updateJob));
    setBusy(false);
    setTrouble(answer.done ? undefined : answer.trouble);
    if (!answer.done) return;
    toastDone(words.job.saved);
    onClose();
  };
  const set = (name: keyof typeof values) => (text: string) => setValues({ ...values, [name]: text });
  return { values, set, busy, trouble, ready, save, quotedMinor };
}

export function EditDetails({ job, onClose }: { job: JobDetail; onClose: () => void }) {
  const form = useDetails(job, onClose);
  const { values, set } = form;
  const save = (): void => void form.save();
  return (
    <Dialog title={words.details.title} onClose={onClose} className="wide">
      <form
        className="form"
        onSubmit={event => {
          event.preventDefault();
          save();
        }}
      >
        <Notice trouble={form.trouble} />
        <TextField label={say.itemType} value={values.itemType} onChange={set('itemType')} />
        <TextArea
          label={say.description}
          hint={words.details.seen}
          value={values.description}
          onChange={set('description')}
          onSubmit={save}
        />
        <TextArea
          label={say.internal}
          optional
          value={values.internalNote}
          onChange={set('internalNote')}
          onSubmit={save}
        />
        <div className="pair">
          <MoneyField
            label={`${say.quote}, ${job.order.currency}`}
            optional
            value={values.quote}
            onChange={set('quote')}
            error={form.quotedMinor === undefined ? say.badMoney : undefined}
          />
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
