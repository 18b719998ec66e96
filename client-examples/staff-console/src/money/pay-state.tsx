import type { OrderMoneyPartsFragment as Order } from '../gql/graphql';
import { words } from '../words/words';

const say = words.money;

/** How far an order is paid. Without a price nothing is owed: then a deposit is all there is to tell, and often nothing. */
export function PayState({ order }: { order: Pick<Order, 'paymentState' | 'totalMinor'> }) {
  const { paymentState, totalMinor } = order;
  if (totalMinor === 0 && paymentState === 'UNPAID') return null;
  const ahead = totalMinor === 0 && paymentState === 'PARTLY_PAID';
  return (
    <span className="pay-state" data-state={ahead ? 'AHEAD' : paymentState}>
      {ahead ? say.ahead : say.states[paymentState]}
    </span>
  );
}
