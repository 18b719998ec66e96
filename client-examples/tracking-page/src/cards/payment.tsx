import { Icon } from '../kit/icons.tsx';
import { useShop } from '../kit/shop.ts';
import type { PaymentMethod, PaymentSummary } from '../live/types.ts';
import { Card } from './card.tsx';

/** What is owed and how to pay it. Badge, button and instructions are three facts: the server says which of them hold. */
export function Payment({ payment }: { payment: PaymentSummary }) {
  const { words, money } = useShop();
  const { due, amountDue, prompt, methods } = payment;
  if (!due) return null;
  const offline = methods.filter(({ kind }) => kind !== 'ONLINE');
  return (
    <Card name="payment" title={words.payment.title}>
      <p class="next-text">{words.payment.prompt[prompt]}</p>
      <dl class="amount">
        <dt>{words.payment.amountDue}</dt>
        <dd data-testid="amount-due">{money(amountDue)}</dd>
      </dl>
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
