import { useState } from 'preact/hooks';
import { Icon } from '../kit/icons.tsx';
import { usePlain } from '../kit/plain.ts';
import { useShop } from '../kit/shop.ts';
import type { PaymentMethod, PaymentSummary, PayOutcome } from '../live/types.ts';
import { Card } from './card.tsx';

interface PaymentProps {
  payment: PaymentSummary;
  /** A parcel is sent, not picked up. */
  sent: boolean;
  onPay: () => Promise<PayOutcome>;
}

/** What is owed and how to pay it. Badge, button and instructions are three facts: the server says which of them hold. */
export function Payment({ payment, sent, onPay }: PaymentProps) {
  const { words, money } = useShop();
  const { due, amountDue, action, prompt, methods } = payment;
  if (!due) return null;
  const offline = methods.filter(({ kind }) => kind !== 'ONLINE');
  return (
    <Card name="payment" title={words.payment.title}>
      <p class="next-text">{(sent && words.payment.promptSent[prompt]) || words.payment.prompt[prompt]}</p>
      <dl class="amount">
        <dt>{words.payment.amountDue}</dt>
        <dd data-testid="amount-due">{money(amountDue)}</dd>
      </dl>
      {action === 'ONLINE' && <PayNow onPay={onPay} />}
      {offline.length > 0 && <Methods methods={offline} />}
    </Card>
  );
}

/** "Payment Due", beside the progress. */
export function PaymentBadge() {
  const { words } = useShop();
  return (
    <p class="badge" data-testid="payment-due">
      <Icon name="card" size={16} />
      {words.payment.badge}
    </p>
  );
}

type Trouble = Exclude<PayOutcome['kind'], 'started' | 'gone'>;

function PayNow({ onPay }: { onPay: () => Promise<PayOutcome> }) {
  const { words } = useShop();
  const plain = usePlain();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(plain?.pay?.trouble ?? null);
  const pay = async () => {
    setBusy(true);
    setTrouble(null);
    const outcome = await onPay();
    // The button stays busy until the browser has left for the payment page.
    if (outcome.kind === 'started') return location.assign(outcome.url);
    setBusy(false);
    if (outcome.kind !== 'gone') setTrouble(outcome.kind);
  };
  return (
    <form
      method="post"
      class="pay"
      onSubmit={event => {
        event.preventDefault();
        if (!busy) void pay();
      }}
    >
      <input type="hidden" name="form" value="pay" />
      {plain?.pay?.url ? (
        <a class="button" href={plain.pay.url} rel="noreferrer">
          {words.payment.proceed}
        </a>
      ) : (
        <button type="submit" class="button" data-testid="pay-now" aria-disabled={busy}>
          {busy ? words.payment.opening : words.payment.payNow}
        </button>
      )}
      <p class="trouble" role="alert">
        {trouble && words.payment[trouble]}
      </p>
    </form>
  );
}

function Methods({ methods }: { methods: readonly PaymentMethod[] }) {
  const { brand, words } = useShop();
  return (
    <div class="methods">
      <h3>{words.payment.accepted}</h3>
      <ul>
        {methods.map(({ kind, label, instructions }) => (
          <li key={kind + label} data-testid="payment-method" lang={brand.locale}>
            <p class="method-label">{label}</p>
            {instructions && <p class="quiet method-how">{instructions}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
