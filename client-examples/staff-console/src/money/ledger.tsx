// What an order costs and what was received, with everything that can be done about it: one form at a time.
import { useState } from 'react';
import type { OrderMoneyPartsFragment as Order } from '../gql/graphql';
import { Button } from '../ui/button';
import { words } from '../words/words';
import { Entries } from './entries';
import { LinesEditor } from './lines-editor';
import { PaymentForm } from './payment-form';
import { PayState } from './pay-state';
import { Sums } from './sums';

const say = words.money;
type Doing = 'take' | 'giveBack' | 'lines';

const kept = ({ receivedMinor, refundedMinor }: Order): number => receivedMinor - refundedMinor;

/** Before there is a price, anything may be taken as a deposit. */
const mayTake = ({ dueMinor, totalMinor, paymentState }: Order): boolean =>
  dueMinor > 0 || (totalMinor === 0 && paymentState !== 'REFUNDED');

interface LedgerProps {
  order: Order;
  onChange: (order: Order) => void;
  /** of a deleted job; the order itself has a page where it goes on */
  readOnly?: boolean;
}

function Actions({ order, act }: { order: Order; act: (doing: Doing) => void }) {
  return (
    <div className="payment-actions">
      {mayTake(order) && (
        <Button onClick={() => act('take')} data-testid="take-payment">
          {order.totalMinor > 0 ? say.take : say.takeDeposit}
        </Button>
      )}
      <Button look="quiet" icon="pencil" onClick={() => act('lines')}>
        {order.items.length > 0 ? say.editLines : say.addLines}
      </Button>
      {kept(order) > 0 && (
        <Button look="quiet" onClick={() => act('giveBack')}>
          {say.giveBack}
        </Button>
      )}
    </div>
  );
}

export function Ledger({ order, onChange, readOnly = false }: LedgerProps) {
  const [chosen, setDoing] = useState<Doing>();
  const doing = readOnly ? undefined : chosen;
  const priced = order.totalMinor > 0 || order.payments.length > 0;
  const done = (changed: Order | null): void => {
    if (changed) onChange(changed);
    setDoing(undefined);
  };
  if (!priced && readOnly) return null;
  return (
    <section className="payment" aria-label={say.title} data-testid="payment">
      <header>
        <h2>{say.title}</h2>
        <PayState order={order} />
      </header>
      {doing === 'lines' ? (
        <LinesEditor order={order} onChange={onChange} onDone={done} />
      ) : (
        <>
          {order.totalMinor === 0 && <p className="muted">{say.noPrice}</p>}
          {priced && <Sums order={order} />}
          {order.paymentState === 'REFUNDED' && !readOnly && <p className="muted">{say.allBack}</p>}
        </>
      )}
      <Entries order={order} onChange={readOnly ? undefined : onChange} />
      {(doing === 'take' || doing === 'giveBack') && (
        <PaymentForm
          key={doing}
          order={order}
          way={doing}
          most={doing === 'take' ? order.dueMinor : kept(order)}
          onDone={done}
        />
      )}
      {!doing && !readOnly && <Actions order={order} act={setDoing} />}
    </section>
  );
}
