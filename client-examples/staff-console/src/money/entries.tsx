// The ledger's entries, the oldest first. None is ever changed: one that was a mistake gets another that takes it back.
import { useState } from 'react';
import type { OrderMoneyPartsFragment as Order } from '../gql/graphql';
import { formatMoney } from '../lib/money';
import { useShop } from '../lib/shop';
import { useClock } from '../lib/time';
import { IconButton } from '../ui/button';
import { words } from '../words/words';
import { ReverseEntry } from './reverse-entry';

const say = words.money;
type Entry = Order['payments'][number];

interface EntryProps {
  order: Order;
  entry: Entry;
  /** absent where nothing may be taken back */
  onReverse: (() => void) | undefined;
}

/** What the payment provider says is the provider's to take back. */
const canReverse = ({ payments }: Order, { id, kind, method }: Entry): boolean =>
  kind !== 'REVERSAL' && method !== 'ONLINE' && !payments.some(other => other.reverses === id);

function Line({ order, entry, onReverse }: EntryProps) {
  const clock = useClock();
  const { locale } = useShop().viewer.tenant;
  const taken = order.payments.some(other => other.reverses === entry.id);
  const amount = formatMoney(entry.amountMinor, order.currency, locale);
  return (
    <li data-testid="payment-entry">
      <span>
        {say.entries[entry.kind]} · {say.methods[entry.method]}
        <span className="muted">
          {' '}
          {clock.full(entry.at)}, {entry.actorName}
          {entry.note && ` · ${entry.note}`}
        </span>
      </span>
      <span className="entry-end">
        {taken ? (
          <s className="muted" aria-label={say.wasReversed(amount)} role="img">
            {amount}
          </s>
        ) : (
          <b>{amount}</b>
        )}
        {onReverse && canReverse(order, entry) && (
          <IconButton
            icon="restore"
            label={say.reverse(say.entries[entry.kind], amount)}
            onClick={onReverse}
          />
        )}
      </span>
    </li>
  );
}

interface EntriesProps {
  order: Order;
  /** absent: they are only read */
  onChange: ((order: Order) => void) | undefined;
}

export function Entries({ order, onChange }: EntriesProps) {
  const [reversing, setReversing] = useState<Entry>();
  if (order.payments.length === 0) return null;
  return (
    <>
      <ul className="entries">
        {order.payments.map(entry => (
          <Line
            key={entry.id}
            order={order}
            entry={entry}
            onReverse={onChange && (() => setReversing(entry))}
          />
        ))}
      </ul>
      {reversing && onChange && (
        <ReverseEntry
          order={order}
          entry={reversing}
          onDone={changed => {
            if (changed) onChange(changed);
            setReversing(undefined);
          }}
        />
      )}
    </>
  );
}
