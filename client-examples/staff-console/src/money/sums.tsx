import type { OrderMoneyPartsFragment as Order } from '../gql/graphql';
import { formatMoney } from '../lib/money';
import { useShop } from '../lib/shop';
import { words } from '../words/words';

const say = words.money;

/** The lines of an order, what they come to, and what of it is still owed. */
export function Sums({ order }: { order: Order }) {
  const { locale } = useShop().viewer.tenant;
  const money = (minor: number): string => formatMoney(minor, order.currency, locale);
  const priced = order.totalMinor > 0;
  const lines = order.items.map(
    item => [`${item.quantity} × ${item.description}`, item.lineTotalMinor] as const,
  );
  const sums = [
    [say.total, order.totalMinor, priced],
    [say.received, order.receivedMinor, true],
    [say.refunded, order.refundedMinor, order.refundedMinor > 0],
    [say.due, order.dueMinor, priced],
  ] as const;
  return (
    <dl className="sums">
      {lines.map(([label, minor], index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd>{money(minor)}</dd>
        </div>
      ))}
      {sums.map(
        ([label, minor, shown]) =>
          shown && (
            <div key={label} className="sum">
              <dt>{label}</dt>
              <dd>{money(minor)}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
