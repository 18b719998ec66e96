import { useShop } from '../kit/shop.ts';
import type { LineItem, Totals } from '../live/types.ts';
import { Card } from './card.tsx';

interface ItemsProps {
  /** null: this shop shows no lines. */
  items: readonly LineItem[] | null;
  /** null: this shop shows no sums. */
  totals: Totals | null;
}

/** What was ordered and what it costs, as far as the shop shows it. */
export function Items({ items, totals }: ItemsProps) {
  const { words } = useShop();
  if (!items && !totals) return null;
  return (
    <Card name="items" title={words.items.title}>
      <table class="bill">
        <thead class="vh">
          <tr>
            <th scope="col">{words.items.item}</th>
            <th scope="col">{words.items.total}</th>
          </tr>
        </thead>
        {items && (
          <tbody>
            {items.map(item => (
              <Line key={item.id} item={item} />
            ))}
          </tbody>
        )}
        {totals && <Sums totals={totals} />}
      </table>
    </Card>
  );
}

function Line({ item }: { item: LineItem }) {
  const { brand, words, money, digits } = useShop();
  return (
    <tr data-testid="item">
      <th scope="row">
        <span lang={brand.locale}>{item.description}</span>
        <span class="bill-times">
          <span class="vh">{words.items.quantity}: </span>
          {words.items.times(digits(item.quantity), money(item.unitPrice))}
        </span>
      </th>
      <td>{money(item.total)}</td>
    </tr>
  );
}

function Sums({ totals: { subtotal, total, paid, due } }: { totals: Totals }) {
  const { words } = useShop();
  return (
    <tfoot>
      <Sum name="subtotal" label={words.items.subtotal} amount={subtotal} />
      <Sum name="total" label={words.items.total} amount={total} />
      {paid.amount !== 0 && <Sum name="paid" label={words.items.paid} amount={paid} />}
      {paid.amount !== 0 && due.amount !== 0 && <Sum name="due" label={words.items.due} amount={due} />}
    </tfoot>
  );
}

interface SumProps {
  name: string;
  label: string;
  amount: Totals['total'];
}

function Sum({ name, label, amount }: SumProps) {
  const { money } = useShop();
  return (
    <tr class={`sum ${name}`} data-testid={name}>
      <th scope="row">{label}</th>
      <td>{money(amount)}</td>
    </tr>
  );
}
