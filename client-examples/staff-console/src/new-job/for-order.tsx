import { useEffect, useState } from 'react';
import { OrderQuery } from '../api/books';
import { ask } from '../api/client';
import type { OrderQuery as Answer } from '../gql/graphql';
import { Link, toNewJob } from '../lib/router';
import { words } from '../words/words';

const say = words.newJob;

/** Whose order the piece joins, with the way to give it one of its own instead. */
export function ForOrder({ id, onLeave }: { id: string; onLeave: () => void }) {
  const [order, setOrder] = useState<Answer['order']>();
  useEffect(() => {
    let late = false;
    void ask(OrderQuery, { id }).then(answer => {
      if (!late && answer.ok) setOrder(answer.data.order ?? null);
    });
    return () => {
      late = true;
    };
  }, [id]);
  return (
    <div className="for-order" data-testid="for-order">
      <p>{order ? say.forOrder(order.number, order.customer.name) : order === null ? say.noOrder : ''}</p>
      <Link className="text-link" to={toNewJob()} replace onClick={onLeave}>
        {say.ownOrder}
      </Link>
    </div>
  );
}
