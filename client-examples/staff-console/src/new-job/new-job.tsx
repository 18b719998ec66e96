import { useEffect, useRef, type SubmitEvent } from 'react';
import { PromiseFields } from '../job/promise-fields';
import { useShortcuts } from '../lib/keys';
import { Link, navigate } from '../lib/router';
import { useShop } from '../lib/shop';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/states';
import { MoneyField, TextArea, TextField } from '../ui/text-field';
import { words } from '../words/words';
import { BookedIn } from './booked-in';
import { CustomerPicker } from './customer-picker';
import { ForOrder } from './for-order';
import { DEPOSIT_METHODS, useNewJob } from './use-new-job';
import type { Problems } from './values';

const say = words.newJob;
type Form = ReturnType<typeof useNewJob>;

function WorkflowChoice({ form }: { form: Form }) {
  const workflows = useShop().workflows.filter(one => !one.retiredAt);
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
      <TextField
        label={say.itemType}
        error={problems.itemType}
        value={values.itemType}
        placeholder={say.itemHint}
        maxLength={120}
        onChange={itemType => set({ itemType })}
        data-testid="item-type"
      />
      <TextArea
        label={say.description}
        error={problems.description}
        value={values.description}
        placeholder={say.descriptionHint}
        onSubmit={onSubmit}
        onChange={description => set({ description })}
        testId="item-description"
      />
      <p className="eye-mark public">
        <Icon name="eye" size={14} /> {words.details.seen}
      </p>
    </>
  );
}

function DepositMethod({ form }: { form: Form }) {
  return (
    <fieldset className="choice big" data-testid="deposit-method">
      <legend>{say.depositMethod}</legend>
      {DEPOSIT_METHODS.map(one => (
        <label key={one}>
          <input
            type="radio"
            name="deposit-method"
            checked={form.values.depositMethod === one}
            onChange={() => form.set({ depositMethod: one })}
          />
          <span>{words.money.methods[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** @param joins an order that exists, where deposits are entered */
function Terms({ form, onSubmit, joins }: { form: Form; onSubmit: () => void; joins: boolean }) {
  const { values, set, problems, currency } = form;
  const money = (name: 'quote' | 'deposit') => ({
    label: `${say[name]}, ${currency}`,
    error: problems[name],
    value: values[name],
    onChange: (text: string) => set({ [name]: text }),
  });
  return (
    <>
      <fieldset className="group">
        <legend>
          {say.promise} <span className="optional">{say.optional}</span>
        </legend>
        <PromiseFields values={values.promise} onChange={promise => set({ promise })} />
        {problems.promise && <p className="field-error">{problems.promise}</p>}
      </fieldset>
      <div className="pair">
        <MoneyField {...money('quote')} optional />
        {!joins && <MoneyField {...money('deposit')} optional />}
      </div>
      {!joins && values.deposit.trim() && <DepositMethod form={form} />}
      <TextArea
        label={say.internal}
        optional
        value={values.internalNote}
        placeholder={say.internalHint}
        onSubmit={onSubmit}
        onChange={internalNote => set({ internalNote })}
      />
    </>
  );
}

/** What is wrong is where the eye and the keyboard go. */
function useFocusOnProblem(problems: Problems) {
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.values(problems).some(Boolean)) {
      box.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
    }
  }, [problems]);
  return box;
}

/** @param orderId the order that the piece joins; null: it gets one of its own */
export function NewJob({ back, orderId }: { back: string; orderId: string | null }) {
  const form = useNewJob(orderId);
  const { values, set, problems, trouble } = form;
  const box = useFocusOnProblem(problems);
  useShortcuts({ Escape: () => navigate(back) });
  useEffect(() => {
    document.title = `${say.title} · ${words.product}`;
  }, []);
  const submit = (): void => void form.submit();
  /** Only this throws away what was typed; whoever leaves otherwise finds it again. */
  const cancel = (): void => {
    form.clear();
    navigate(back);
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    submit();
  };
  if (form.created) return <BookedIn job={form.created} onAnother={form.another} />;
  return (
    <section className="pane new-job" aria-label={say.title}>
      <form ref={box} className="form sheet" noValidate onSubmit={onSubmit}>
        <header className="sheet-head">
          <Link className="back" to={back} aria-label={words.job.back}>
            <Icon name="back" />
          </Link>
          <h1>{say.title}</h1>
        </header>
        <Notice trouble={trouble} retry={trouble?.kind === 'refused' ? undefined : submit} />
        <WorkflowChoice form={form} />
        {orderId ? (
          <ForOrder id={orderId} onLeave={form.leaveOrder} />
        ) : (
          <CustomerPicker
            value={values.customer}
            onChange={customer => set({ customer })}
            problems={problems}
          />
        )}
        <Piece form={form} onSubmit={submit} />
        <Terms form={form} onSubmit={submit} joins={orderId !== null} />
        <footer>
          <Button onClick={cancel}>{say.cancel}</Button>
          <Button type="submit" look="primary" busy={form.busy} data-testid="book-in">
            {say.submit}
          </Button>
        </footer>
      </form>
    </section>
  );
}
