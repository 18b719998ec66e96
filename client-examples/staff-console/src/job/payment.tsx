// What is owed for the job's order and what was received, and what the customer decided. Kept fresh by the shop's feed.
import { useCallback, useEffect, useState, type SubmitEvent } from 'react';
import { ask, change } from '../api/client';
import { OrderMoneyQuery, RecordPayment } from '../api/money';
import type { JobDetail } from '../api/store';
import { useRefreshOn } from '../api/tenant-feed';
import { refused, type Trouble } from '../api/trouble';
import type { OrderMoneyPartsFragment, OrderMoneyQuery as Money, PaymentMethodKind } from '../gql/graphql';
import { keyFor, settle } from '../lib/attempt';
import { formatMoney, moneyInput, parseMoney } from '../lib/money';
import { useShop } from '../lib/shop';
import { useClock } from '../lib/time';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Notice } from '../ui/states';
import { MoneyField, TextField } from '../ui/text-field';
import { toastDone } from '../ui/toast';
import { words } from '../words';

const say = words.money;
const METHODS: readonly PaymentMethodKind[] = ['CASH', 'OTHER', 'BANK_TRANSFER'];
const CHANGES = new Set(['PAYMENT_CHANGED', 'DECISION_OPENED', 'DECISION_RECORDED', 'JOB_DETAILS_CHANGED']);

type Order = OrderMoneyPartsFragment;
type Decision = NonNullable<Money['job']>['decisions'][number];

function useMoney(job: JobDetail) {
  const [order, setOrder] = useState<Order>();
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  const { id: orderId } = job.order;
  const load = useCallback(async () => {
    const answer = await ask(OrderMoneyQuery, { orderId, jobId: job.id });
    if (!answer.ok) return;
    setOrder(answer.data.order ?? undefined);
    setDecisions(answer.data.job?.decisions ?? []);
  }, [orderId, job.id]);
  useEffect(() => void load(), [load]);
  useRefreshOn(
    event => CHANGES.has(event.kind) && event.job?.id === job.id,
    () => void load(),
  );
  return { order, setOrder, decisions };
}

function TakePayment({ order, onDone }: { order: Order; onDone: (order: Order | null) => void }) {
  const { locale } = useShop().viewer.tenant;
  const [amount, setAmount] = useState(moneyInput(order.dueMinor, order.currency));
  const [method, setMethod] = useState<PaymentMethodKind>('CASH');
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ trouble: Trouble; field?: string }>();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const amountMinor = parseMoney(amount, order.currency);
    if (busy) return;
    if (!amountMinor) return setProblem({ trouble: refused(words.newJob.badMoney), field: 'amountMinor' });
    setBusy(true);
    const name = `payment.${order.id}`;
    // What is owed is part of what is meant: the same amount entered again after it counts is another payment.
    const payment = { orderId: order.id, amountMinor, method, note: note.trim() || null };
    const idempotencyKey = keyFor(name, { ...payment, due: order.dueMinor });
    const answer = await change(RecordPayment, { input: { ...payment, idempotencyKey } });
    setBusy(false);
    if (!answer.ok) return setProblem({ trouble: answer.trouble });
    const result = answer.data.recordPayment;
    if (result.__typename === 'InvalidInput')
      return setProblem({ trouble: refused(result.message), field: result.field });
    if (result.__typename !== 'PaymentRecorded') return setProblem({ trouble: refused(result.message) });
    settle(name);
    toastDone(say.entered(formatMoney(amountMinor, order.currency, locale)));
    onDone(result.order);
  };
  const amountError = problem?.field === 'amountMinor' ? problem.trouble.sentence : undefined;
  return (
    <form className="take-payment" onSubmit={event => void submit(event)} noValidate>
      <Notice trouble={amountError ? undefined : problem?.trouble} />
      <MoneyField label={say.amount} value={amount} onChange={setAmount} error={amountError} autoFocus />
      <Field label={say.method}>
        {aria => (
          <select
            {...aria}
            value={method}
            onChange={event => setMethod(event.target.value as PaymentMethodKind)}
          >
            {METHODS.map(kind => (
              <option key={kind} value={kind}>
                {say.methods[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField label={say.note} optional value={note} onChange={setNote} maxLength={500} />
      <div className="dialog-foot">
        <Button onClick={() => onDone(null)}>{say.cancel}</Button>
        <Button type="submit" look="primary" busy={busy}>
          {say.save}
        </Button>
      </div>
    </form>
  );
}

function Sums({ order }: { order: Order }) {
  const { locale } = useShop().viewer.tenant;
  const money = (minor: number): string => formatMoney(minor, order.currency, locale);
  const rows: [string, number][] = [
    ...order.items.map(
      item => [`${item.quantity} × ${item.description}`, item.lineTotalMinor] as [string, number],
    ),
    [say.total, order.totalMinor],
    [say.received, order.receivedMinor],
    ...(order.refundedMinor > 0 ? [[say.refunded, order.refundedMinor] as [string, number]] : []),
    [say.due, order.dueMinor],
  ];
  return (
    <dl className="sums">
      {rows.map(([label, minor], index) => (
        <div key={index} className={index >= order.items.length ? 'sum' : ''}>
          <dt>{label}</dt>
          <dd>{money(minor)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Entries({ order }: { order: Order }) {
  const clock = useClock();
  const { locale } = useShop().viewer.tenant;
  if (order.payments.length === 0) return null;
  return (
    <ul className="entries">
      {order.payments.map(entry => (
        <li key={entry.id}>
          <span>
            {say.entries[entry.kind]} · {say.methods[entry.method]}
            <span className="muted">
              {' '}
              {clock.full(entry.at)}, {entry.actorName}
              {entry.note && ` · ${entry.note}`}
            </span>
          </span>
          <b>{formatMoney(entry.amountMinor, order.currency, locale)}</b>
        </li>
      ))}
    </ul>
  );
}

function Decisions({ decisions }: { decisions: readonly Decision[] }) {
  const clock = useClock();
  if (decisions.length === 0) return null;
  return (
    <section className="decisions" aria-label={say.decisions}>
      <h3>{say.decisions}</h3>
      <ul className="entries">
        {decisions.map(decision => (
          <li key={decision.id}>
            <span>
              {say.decisionKinds[decision.kind]}:{' '}
              <b>{decision.outcome ? say.outcomes[decision.outcome] : say.waiting}</b>
              {decision.name && ` ${say.by(decision.name)}`}
              <span className="muted"> {clock.full(decision.decidedAt ?? decision.openedAt)}</span>
              {decision.note && <q>{decision.note}</q>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What an order costs and what was received, with the way to take more. Nothing for an order without a price. */
export function Ledger({ order, onPaid }: { order: Order; onPaid: (order: Order) => void }) {
  const [taking, setTaking] = useState(false);
  const done = (paid: Order | null): void => {
    if (paid) onPaid(paid);
    setTaking(false);
  };
  if (order.totalMinor === 0 && order.payments.length === 0) return null;
  return (
    <section className="payment" aria-label={say.title} data-testid="payment">
      <header>
        <h2>{say.title}</h2>
        <span className="pay-state" data-state={order.paymentState}>
          {say.states[order.paymentState]}
        </span>
        {!taking && order.dueMinor > 0 && (
          <Button onClick={() => setTaking(true)} data-testid="take-payment">
            {say.take}
          </Button>
        )}
      </header>
      <Sums order={order} />
      <Entries order={order} />
      {taking && <TakePayment order={order} onDone={done} />}
    </section>
  );
}

export function Payment({ job }: { job: JobDetail }) {
  const { order, setOrder, decisions } = useMoney(job);
  if (!order) return null;
  return (
    <>
      <Ledger order={order} onPaid={setOrder} />
      <Decisions decisions={decisions} />
    </>
  );
}
