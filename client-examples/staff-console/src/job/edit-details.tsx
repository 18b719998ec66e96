import { useState } from 'react';
import { change } from '../api/client';
import { UpdateJob } from '../api/job-mutations';
import type { JobDetail } from '../api/store';
import { news, type Trouble } from '../api/trouble';
import { useDraft } from '../lib/drafts';
import { useAmounts, type Amounts } from '../lib/amounts';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { KeptNote } from '../ui/kept-note';
import { Notice } from '../ui/states';
import { MoneyField, TextArea, TextField } from '../ui/text-field';
import { toastDone } from '../ui/toast';
import { words } from '../words/words';
import { applied, only } from './changes';
import { PriceChoice, priceText } from './price-choice';

const say = words.newJob;

const valuesOf = (job: JobDetail, amounts: Amounts) => ({
  itemType: job.itemType,
  description: job.description,
  internalNote: job.internalNote ?? '',
  quote: amounts.write(job.quotedMinor),
  prices: job.priceVisibility ?? null,
});

type Values = ReturnType<typeof valuesOf>;
type Name = keyof Values;
const NAMES: readonly Name[] = ['itemType', 'description', 'internalNote', 'quote', 'prices'];

interface Draft {
  typed: Partial<Values>;
  /** what stood there when typing began */
  begunAt: Partial<Values>;
}
const nothing: Draft = { typed: {}, begunAt: {} };
const draftOf = (job: JobDetail): string => `details.${job.id}`;

/** What is typed here, over what the job says by now; and what of it a colleague has changed since it was begun. */
function useTyped(job: JobDetail, amounts: Amounts) {
  const [{ typed, begunAt }, setDraft, clear] = useDraft(draftOf(job), nothing);
  const now = valuesOf(job, amounts);
  const set =
    <N extends Name>(name: N) =>
    (value: Values[N]) =>
      setDraft({ typed: { ...typed, [name]: value }, begunAt: { [name]: now[name], ...begunAt } });
  const changed = NAMES.filter(name => typed[name] !== undefined && typed[name] !== now[name]);
  const contested = changed.filter(name => now[name] !== begunAt[name]);
  // Whoever saves again after that has read the other one.
  const acknowledge = (): void => setDraft({ typed, begunAt: { ...begunAt, ...now } });
  return { values: { ...now, ...typed }, now, set, changed, contested, acknowledge, clear };
}

const labels: Readonly<Record<Name, string>> = {
  itemType: say.itemType,
  description: say.description,
  internalNote: say.internal,
  quote: say.quote,
  prices: words.details.prices,
};

const textOf = (job: JobDetail, now: Values, name: Name): string =>
  name === 'prices' ? priceText(job, now.prices) : now[name];

function useDetails(job: JobDetail, onClose: () => void) {
  const amounts = useAmounts(job.order.currency);
  const { values, now, set, changed, contested, acknowledge, clear } = useTyped(job, amounts);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const quotedMinor = amounts.read(values.quote);
  const ready = values.itemType.trim() && values.description.trim() && quotedMinor !== undefined;
  const save = async (): Promise<void> => {
    if (busy || !ready) return;
    if (contested.length > 0) {
      setTrouble(
        news(words.details.contested(contested.map(name => [labels[name], textOf(job, now, name)]))),
      );
      return acknowledge();
    }
    setBusy(true);
    // Only what was changed here goes out: what a colleague changed meanwhile stays theirs.
    const input = {
      jobId: job.id,
      expectedVersion: job.version,
      ...(changed.includes('itemType') && { itemType: values.itemType }),
      ...(changed.includes('description') && { description: values.description }),
      ...(changed.includes('internalNote') && { internalNote: values.internalNote }),
      ...(changed.includes('quote') && { quotedMinor }),
      ...(changed.includes('prices') && { priceVisibility: values.prices }),
    };
    const answer = await applied(only(change(UpdateJob, { input }), data => data.updateJob));
    setBusy(false);
    setTrouble(answer.done ? undefined : answer.trouble);
    if (!answer.done) return;
    clear();
    toastDone(words.job.saved);
    onClose();
  };
  const cancel = (): void => {
    clear();
    onClose();
  };
  return { values, set, busy, trouble, ready, save, cancel, quotedMinor };
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
        <KeptNote draft={draftOf(job)} />
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
        <PriceChoice job={job} value={values.prices} onChange={set('prices')} />
        <footer>
          <Button onClick={form.cancel}>{words.details.cancel}</Button>
          <Button type="submit" look="primary" busy={form.busy} disabled={!form.ready}>
            {words.details.save}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
