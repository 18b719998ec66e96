import { useCallback, useEffect, useState } from 'react';
import { CustomerQuery } from '../api/books';
import { ask } from '../api/client';
import { putCards } from '../api/store';
import { useRefreshOn } from '../api/tenant-feed';
import type { Trouble } from '../api/trouble';
import type { CustomerQuery as Answer } from '../gql/graphql';
import { JobRow } from '../jobs/job-row';
import { Link, toJob } from '../lib/router';
import { useClock, useNow } from '../lib/time';
import { OrderRow } from '../orders/order-row';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Empty, Notice, Skeleton } from '../ui/states';
import { words } from '../words';
import { EditCustomer } from './edit-customer';

const say = words.books.customers;

function useCustomer(id: string) {
  const [answer, setAnswer] = useState<Answer>();
  const [trouble, setTrouble] = useState<Trouble>();
  const load = useCallback(async () => {
    const outcome = await ask(CustomerQuery, { id });
    setTrouble(outcome.ok ? undefined : outcome.trouble);
    if (!outcome.ok) return;
    putCards(outcome.data.jobs.edges.map(edge => edge.node));
    setAnswer(outcome.data);
  }, [id]);
  useEffect(() => void load(), [load]);
  useRefreshOn(
    event => event.job?.customer.id === id,
    () => void load(),
  );
  return { answer, trouble, load };
}

function Jobs({ jobs }: { jobs: Answer['jobs'] }) {
  const now = useNow();
  return (
    <section aria-label={say.jobs}>
      <h2>
        {say.jobs} <span className="muted">{jobs.totalCount}</span>
      </h2>
      {jobs.edges.length === 0 && <p className="muted">{say.noJobs}</p>}
      <ul className="rows boxed">
        {jobs.edges.map(({ node }) => (
          <JobRow key={node.id} id={node.id} to={toJob(node.id)} marked={false} open={false} now={now} />
        ))}
      </ul>
    </section>
  );
}

function Orders({ orders }: { orders: Answer['orders'] }) {
  return (
    <section aria-label={say.orders}>
      <h2>
        {say.orders} <span className="muted">{orders.totalCount}</span>
      </h2>
      {orders.edges.length === 0 && <p className="muted">{say.noOrders}</p>}
      <ul className="rows boxed">
        {orders.edges.map(({ node }) => (
          <OrderRow key={node.id} order={node} bare />
        ))}
      </ul>
    </section>
  );
}

export function CustomerPane({ id, back }: { id: string; back: string }) {
  const { answer, trouble, load } = useCustomer(id);
  const [editing, setEditing] = useState(false);
  const clock = useClock();
  const customer = answer?.customer;
  useEffect(() => {
    document.title = `${customer?.name ?? say.title} · ${words.product}`;
  }, [customer?.name]);
  return (
    <section className="pane book-pane" aria-label={customer?.name ?? say.customer}>
      <header className="job-head">
        <Link className="back" to={back} aria-label={words.books.back} title={words.books.back}>
          <Icon name="back" />
        </Link>
        {customer && (
          <>
            <div className="job-title">
              <h1>{customer.name}</h1>
              <p className="job-ids">{say.since(clock.day(customer.createdAt))}</p>
            </div>
            <Button icon="pencil" onClick={() => setEditing(true)}>
              {say.edit}
            </Button>
          </>
        )}
      </header>
      <div className="book-body">
        <Notice trouble={trouble} retry={() => void load()} />
        {!answer && !trouble && <Skeleton rows={6} label={say.loading} />}
        {answer && !customer && (
          <Empty icon="search" title={say.missing[0]}>
            {say.missing[1]}
          </Empty>
        )}
        {answer && customer && (
          <>
            <p className="book-contact">
              {customer.phone && (
                <a href={`tel:${customer.phone.replace(/[^+\d]/g, '')}`}>{customer.phone}</a>
              )}
              {customer.email && <a href={`mailto:${customer.email}`}>{customer.email}</a>}
              {!customer.phone && !customer.email && <span className="muted">{say.noContact}</span>}
            </p>
            <Jobs jobs={answer.jobs} />
            <Orders orders={answer.orders} />
          </>
        )}
      </div>
      {editing && customer && (
        <EditCustomer customer={customer} reload={load} onClose={() => setEditing(false)} />
      )}
    </section>
  );
}
