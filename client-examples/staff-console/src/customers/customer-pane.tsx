import { useCallback, useEffect, useState } from 'react';
import { CustomerQuery } from '../api/books';
import { ask } from '../api/client';
import { useRefreshOn } from '../api/tenant-feed';
import type { Trouble } from '../api/trouble';
import type { CustomerQuery as Answer } from '../gql/graphql';
import { Link } from '../lib/router';
import { useClock } from '../lib/time';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Empty, Notice, Skeleton } from '../ui/states';
import { words } from '../words/words';
import { CustomerJobs, CustomerOrders } from './customer-lists';
import { EditCustomer } from './edit-customer';

const say = words.books.customers;

function useCustomer(id: string) {
  const [answer, setAnswer] = useState<Answer>();
  const [trouble, setTrouble] = useState<Trouble>();
  const load = useCallback(async () => {
    const outcome = await ask(CustomerQuery, { id });
    setTrouble(outcome.ok ? undefined : outcome.trouble);
    if (!outcome.ok) return;
    setAnswer(outcome.data);
  }, [id]);
  useEffect(() => void load(), [load]);
  useRefreshOn(
    event => event.kind === 'CUSTOMER_CHANGED' || event.job?.customer.id === id,
    () => void load(),
  );
  return { answer, trouble, load };
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
              {customer.language && (
                <span className="muted">{say.writtenIn(say.languages[customer.language])}</span>
              )}
            </p>
            <CustomerJobs id={customer.id} />
            <CustomerOrders id={customer.id} />
          </>
        )}
      </div>
      {editing && customer && (
        <EditCustomer customer={customer} reload={load} onClose={() => setEditing(false)} />
      )}
    </section>
  );
}
