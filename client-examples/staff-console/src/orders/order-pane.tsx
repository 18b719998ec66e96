import { useCallback, useEffect, useState } from 'react';
import { OrderQuery } from '../api/books';
import { ask } from '../api/client';
import { putCards } from '../api/store';
import { useRefreshOn } from '../api/tenant-feed';
import type { Trouble } from '../api/trouble';
import type { OrderQuery as Answer } from '../gql/graphql';
import { Ledger } from '../money/ledger';
import { JobRow } from '../jobs/job-row';
import { Link, toCustomer, toJob, toNewJob } from '../lib/router';
import { useClock, useNow } from '../lib/time';
import { Icon } from '../ui/icon';
import { Empty, Notice, Skeleton } from '../ui/states';
import { words } from '../words/words';

const say = words.books.orders;
type Order = NonNullable<Answer['order']>;

function useOrder(id: string) {
  const [order, setOrder] = useState<Order | null>();
  const [trouble, setTrouble] = useState<Trouble>();
  const load = useCallback(async () => {
    const outcome = await ask(OrderQuery, { id });
    setTrouble(outcome.ok ? undefined : outcome.trouble);
    if (!outcome.ok) return;
    putCards(outcome.data.order?.jobs ?? []);
    setOrder(outcome.data.order ?? null);
  }, [id]);
  useEffect(() => void load(), [load]);
  useRefreshOn(
    event => event.job?.order.id === id,
    () => void load(),
  );
  return { order, trouble, load };
}

function Facts({ order }: { order: Order }) {
  const clock = useClock();
  return (
    <dl className="book-facts">
      <div>
        <dt>{say.customer}</dt>
        <dd>
          <Link className="text-link" to={toCustomer(order.customer.id)}>
            {order.customer.name}
          </Link>
        </dd>
      </div>
      <div>
        <dt>{say.placed}</dt>
        <dd title={clock.exact(order.placedAt)}>{clock.full(order.placedAt)}</dd>
      </div>
      <div>
        <dt>{say.channel}</dt>
        <dd>{say.channels[order.channel]}</dd>
      </div>
    </dl>
  );
}

export function OrderPane({ id, back }: { id: string; back: string }) {
  const { order, trouble, load } = useOrder(id);
  const now = useNow();
  const number = order?.number;
  useEffect(() => {
    document.title = `${number ? say.number(number) : say.title} · ${words.product}`;
  }, [number]);
  return (
    <section className="pane book-pane" aria-label={number ? say.number(number) : say.order}>
      <header className="job-head">
        <Link className="back" to={back} aria-label={words.books.back} title={words.books.back}>
          <Icon name="back" />
        </Link>
        <div className="job-title">{number && <h1>{say.number(number)}</h1>}</div>
      </header>
      <div className="book-body">
        <Notice trouble={trouble} retry={() => void load()} />
        {order === undefined && !trouble && <Skeleton rows={6} label={say.loading} />}
        {order === null && (
          <Empty icon="search" title={say.missing[0]}>
            {say.missing[1]}
          </Empty>
        )}
        {order && (
          <>
            <Facts order={order} />
            <Ledger order={order} onChange={() => void load()} />
            <section aria-label={say.jobs}>
              <header className="book-section">
                <h2>{say.jobs}</h2>
                <Link className="button plain" to={toNewJob(new URLSearchParams({ order: order.id }))}>
                  <Icon name="plus" />
                  {say.addJob}
                </Link>
              </header>
              <ul className="rows boxed">
                {order.jobs.map(job => (
                  <JobRow key={job.id} id={job.id} to={toJob(job.id)} marked={false} open={false} now={now} />
                ))}
              </ul>
            </section>
          </>
        )}
      </div>
    </section>
  );
}
