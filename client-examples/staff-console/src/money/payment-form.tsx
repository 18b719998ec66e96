// Money over the counter, in or out. The same form, because the same is asked: how much, how, and a word for colleagues.
import { useState, type SubmitEvent } from 'react';
import { change, type Outcome } from '../api/client';
import { RecordPayment, RefundPayment } from '../api/money';
import { refused, type Trouble } from '../api/trouble';
import type { OrderMoneyPartsFragment as Order, PaymentMethodKind, RecordPaymentInput } from '../gql/graphql';
import { only } from '../job/changes';
import { keyFor, settle } from '../lib/attempt';
import { useDraft } from '../lib/drafts';
import { useAmounts } from '../lib/amounts';
import { formatMoney } from '../lib/money';
import { useShop } from '../lib/shop';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { KeptNote } from '../ui/kept-note';
import { Notice } from '../ui/states';
import { MoneyField, TextField } from '../ui/text-field';
import { toastDone } from '../ui/toast';
import { words } from '../words/words';

const say = words.money;
const METHODS: readonly PaymentMethodKind[] = ['CASH', 'OTHER', 'BANK_TRANSFER'];

export type Way = 'take' | 'giveBack';
type Answer = { __typename: string; order: Order } | { __typename: string; message: string; field?: string };

const send = (way: Way, input: RecordPaymentInput): Promise<Outcome<Answer>> =>
  way === 'take'
    ? only<{ recordPayment: Answer }, Answer>(change(RecordPayment, { input }), data => data.recordPayment)
    : only<{ refundPayment: Answer }, Answer>(change(RefundPayment, { input }), data => data.refundPayment);

interface FormProps {
  order: Order;
  way: Way;
  /** in minor units; what stands there to begin with; 0: nothing does */
  most: number;
  onDone: (order: Order | null) => void;
}

interface Draft {
  amount: string;
  method: PaymentMethodKind;
  note: string;
  /** how the order stood when it was typed */
  before: string;
}
const standOf = ({ dueMinor, receivedMinor, refundedMinor }: Order): string =>
  [dueMinor, receivedMinor, refundedMinor].join(' ');
const draftOf = ({ way, order }: FormProps): string => `${way}.${order.id}`;

function usePaymentForm(props: FormProps) {
  const { order, way, most, onDone } = props;
  const { locale } = useShop().viewer.tenant;
  const { currency } = order;
  const amounts = useAmounts(currency);
  // As it was when the form opened: what the page learns of its own payment, whose answer got lost, is nothing new to it.
  const [before] = useState(() => standOf(order));
  const [opened] = useState<Draft>(() => ({
    amount: most > 0 ? amounts.write(most) : '',
    method: 'CASH',
    note: '',
    before,
  }));
  const [kept, setKept, clear] = useDraft(draftOf(props), opened);
  // Money has come or gone since: the amount that was typed may be that very money.
  const draft = kept.before === before ? kept : { ...kept, before, amount: opened.amount };
  const { amount, method, note } = draft;
  const set = (part: Partial<Draft>): void => setKept({ ...draft, ...part });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ trouble: Trouble; field?: string | undefined }>();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const amountMinor = amounts.read(amount);
    if (busy) return;
    if (!amountMinor) return setProblem({ trouble: refused(words.newJob.badMoney), field: 'amountMinor' });
    setBusy(true);
    const name = `${way}.${order.id}`;
    const payment = { orderId: order.id, amountMinor, method, note: note.trim() || null };
    // How the order stands is part of what is meant: the same amount entered again after it counts is another payment.
    const idempotencyKey = keyFor(name, { ...payment, before });
    const answer = await send(way, { ...payment, idempotencyKey });
    setBusy(false);
    if (!answer.ok) return setProblem({ trouble: answer.trouble });
    if (!('order' in answer.data))
      return setProblem({ trouble: refused(answer.data.message), field: answer.data.field });
    settle(name);
    clear();
    toastDone(say.entered(formatMoney(amountMinor, currency, locale)));
    onDone(answer.data.order);
  };
  const cancel = (): void => {
    clear();
    onDone(null);
  };
  return { amount, method, note, set, busy, problem, submit, cancel };
}

export function PaymentForm(props: FormProps) {
  const { order, way } = props;
  const { amount, method, note, set, busy, problem, submit, cancel } = usePaymentForm(props);
  const amountError = problem?.field?.endsWith('amountMinor') ? problem.trouble.sentence : undefined;
  const online = way === 'giveBack' && order.payments.some(entry => entry.method === 'ONLINE');
  return (
    <form className="take-payment" onSubmit={event => void submit(event)} noValidate aria-label={say[way]}>
      <KeptNote draft={draftOf(props)} />
      <Notice trouble={amountError ? undefined : problem?.trouble} />
      {online && <p className="field-hint">{say.onlineRefunds}</p>}
      <MoneyField
        label={say.amount}
        value={amount}
        onChange={text => set({ amount: text })}
        error={amountError}
        autoFocus
      />
      <Field label={say.method}>
        {aria => (
          <select
            {...aria}
            value={method}
            onChange={event => set({ method: event.target.value as PaymentMethodKind })}
          >
            {METHODS.map(kind => (
              <option key={kind} value={kind}>
                {say.methods[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label={say.note}
        optional
        value={note}
        onChange={text => set({ note: text })}
        maxLength={500}
      />
      <div className="dialog-foot">
        <Button onClick={cancel}>{say.cancel}</Button>
        <Button type="submit" look="primary" busy={busy}>
          {say.saveOf[way]}
        </Button>
      </div>
    </form>
  );
}
