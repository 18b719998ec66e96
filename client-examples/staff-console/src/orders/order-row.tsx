import type { OrderRowPartsFragment } from '../gql/graphql';
import { formatMoney } from '../lib/money';
import { Link, toOrder } from '../lib/router';
import { useShop } from '../lib/shop';
import { useClock } from '../lib/time';
import { PayState } from '../money/pay-state';
import { words } from '../words/words';

const say = words.books.orders;

interface RowProps {
  order: OrderRowPartsFragment;
  to?: string;
  marked?: boolean;
  open?: boolean;
  /** beside its customer, whose name need not be said again */
  bare?: boolean;
}

export function OrderRow({ order, to, marked = false, open = false, bare = false }: RowProps) {
  const { locale } = useShop().viewer.tenant;
  const clock = useClock();
  const placed = clock.day(order.placedAt);
  return (
    <li className={`row book ${marked ? 'marked' : ''}`} data-job={order.id}>
      <Link to={to ?? toOrder(order.id)} aria-current={open ? 'true' : undefined} data-testid="order-row">
        <b>{say.number(order.number)}</b>
        <span className="book-side tabular">
          {order.totalMinor > 0 ? formatMoney(order.totalMinor, order.currency, locale) : ''}
        </span>
        <span className="book-below">{bare ? placed : `${order.customer.name} · ${placed}`}</span>
        <span className="book-state">
          <PayState order={order} />
        </span>
      </Link>
    </li>
  );
}
