import { useEffect, useRef } from 'react';
import { PromiseFields } from '../job/promise-fields';
import { useShortcuts } from '../lib/keys';
import { Link, navigate } from '../lib/router';
import { useShop } from '../lib/shop';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Grow } from '../ui/grow';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/states';
import { words } from '../words';
import { BookedIn } from './booked-in';
import { CustomerPicker } from './customer-picker';
import { useNewJob } from './use-new-job';

const say = words.newJob;
type Form = ReturnType<typeof useNewJob>;

function WorkflowChoice({ form }: { form: Form }) {
  const { workflows } = useShop();
  return (
    <fieldset className="choice big">
      <legend>{say.workflow}</legend>
      {workflows.map(one => (
        <label key={one.id}>
          <input
            type="radio"
            name="workflow"
            checked={form.values.workflowId === one.id}
            onChange={() => form.set({ workflowId: one.id })}
          />
          <span>
            {one.name} <small>{one.prefix}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Piece({ form, onSubmit }: { form: Form; onSubmit: () => void }) {
  const { values, set, problems } = form;
  return (
    <>
      <Field label={say.itemType} error={problems.itemType}>
        {aria => (
          <input
            {...aria}
            value={values.itemType}
            placeholder={say.itemHint}
            maxLength={120}
            onChange={event => set({ itemType: event.target.value })}
            data-testid="item-type"
          />
        )}
      </Field>
      <Field label={say.description} error={problems.description}>
        {aria => (
          <Grow
            {...aria}
            rows={2}
            value={values.description}
            placeholder={say.descriptionHint}
            onSubmit={onSubmit}
            onChange={event => set({ description: event.target.value })}
            data-testid="item-description"
          />
        )}
      </Field>
      <p className="eye-mark public">
        <Icon name="eye" size={14} /> {words.details.seen}
      </p>
    </>
  );
}

function Money({ form }: { form: Form }) {
  const { values, set, problems, currency } = form;
  return (
    <div className="pair">
      <Field label={`${say.quote}, ${currency}`} optional error={problems.quote}>
        {aria => (
          <input
            {...aria}
            inputMode="decimal"
            className="money"
            value={values.quote}
            onChange={event => set({ quote: event.target.value })}
          />
        )}
      </Field>
      <Field label={`${say.deposit}, ${currency}`} optional error={problems.deposit}>
        {aria => (
          <input
            {...aria}
            inputMode="decimal"
            className="money"
            value={values.deposit}
            onChange={event => set({ deposit: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}

export function NewJob({ back }: { back: string }) {
  const form = useNewJob();
  const box = useRef<HTMLFormElement>(null);
  useShortcuts({ Escape: () => navigate(back) });
  useEffect(() => {
    document.title = `${say.title} · ${words.product}`;
  }, []);
  // What is wrong is where the eye and the keyboard go.
  useEffect(() => {
    if (Object.values(form.problems).some(Boolean))
      box.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [form.problems]);
  const submit = (): void => void form.submit();
  if (form.created) return <BookedIn job={form.created} onAnother={form.another} />;
  return (
    <section className="pane new-job" aria-label={say.title}>
      <form
        ref={box}
        className="form sheet"
        noValidate
        onSubmit={event => (event.preventDefault(), submit())}
      >
        <header className="sheet-head">
          <Link className="back" to={back} aria-label={words.job.back}>
            <Icon name="back" />
          </Link>
          <h1>{say.title}</h1>
        </header>
        <Notice trouble={form.trouble} retry={form.trouble?.kind === 'refused' ? undefined : submit} />
        <WorkflowChoice form={form} />
        <CustomerPicker
          value={form.values.customer}
          onChange={customer => form.set({ customer })}
          problems={form.problems}
        />
        <Piece form={form} onSubmit={submit} />
        <fieldset className="group">
          <legend>
            {say.promise} <span className="optional">{say.optional}</span>
          </legend>
          <PromiseFields values={form.values.promise} onChange={promise => form.set({ promise })} />
          {form.problems.promise && <p className="field-error">{form.problems.promise}</p>}
        </fieldset>
        <Money form={form} />
        <Field label={say.internal} optional>
          {aria => (
            <Grow
              {...aria}
              value={form.values.internalNote}
              placeholder={say.internalHint}
              onSubmit={submit}
              onChange={event => form.set({ internalNote: event.target.value })}
            />
          )}
        </Field>
        <footer>
          <Button onClick={() => navigate(back)}>{say.cancel}</Button>
          <Button type="submit" look="primary" busy={form.busy} data-testid="book-in">
            {say.submit}
          </Button>
        </footer>
      </form>
    </section>
  );
}
