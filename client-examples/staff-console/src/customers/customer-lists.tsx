// All jobs and all orders of one customer, page by page.
import { useCallback, type ReactNode } from 'react';
import { CustomerJobsQuery, CustomerOrdersQuery } from '../api/books';
import { ask } from '../api/client';
import { putCards } from '../api/store';
import { useRefreshOn } from '../api/tenant-feed';
import { usePaged, type Load } from '../api/use-paged';
import type { JobCardPartsFragment, OrderRowPartsFragment } from '../gql/graphql';
import { JobRow } from '../jobs/job-row';
import { toJob } from '../lib/router';
import { useNow } from '../lib/time';
import { OrderRow } from '../orders/order-row';
import { Button } from '../ui/button';
import { Notice, Skeleton } from '../ui/states';
import { words } from '../words/words';

const say = words.books.customers;

type Paged = Pick<
  ReturnType<typeof usePaged<{ id: string }>>,
  'total' | 'waiting' | 'trouble' | 'refresh' | 'hasMore' | 'loadMore'
>;

interface SectionProps {
  title: string;
  none: string;
  list: Paged;
  children: ReactNode;
}

function Section({ title, none, list, children }: SectionProps) {
  return (
    <section aria-label={title}>
      <h2>
        {title} {!list.waiting && <span className="muted">{words.number(list.total)}</span>}
      </h2>
      <Notice trouble={list.trouble} retry={list.refresh} />
      {list.waiting && !list.trouble && <Skeleton rows={2} label={say.loading} />}
      {!list.waiting && list.total === 0 && <p className="muted">{none}</p>}
      <ul className="rows boxed">{children}</ul>
      {list.hasMore && (
        <div className="more">
          <Button onClick={list.loadMore}>{words.books.more}</Button>
        </div>
      )}
    </section>
  );
}

export function CustomerJobs({ id }: { id: string }) {
  const now = useNow();
  const load = useCallback<Load<JobCardPartsFragment>>(
    async (first, after) => {
      const answer = await ask(CustomerJobsQuery, { id, first, after });
      if (!answer.ok) return answer;
      putCards(answer.data.jobs.edges.map(({ node }) => node));
      return { ok: true, data: answer.data.jobs };
    },
    [id],
  );
  const list = usePaged(load);
  useRefreshOn(event => event.job?.customer.id === id, list.refresh);
  return (
    <Section title={say.jobs} none={say.noJobs} list={list}>
      {list.nodes.map(job => (
        <JobRow key={job.id} id={job.id} to={toJob(job.id)} marked={false} open={false} now={now} />
      ))}
    </Section>
  );
}

export function CustomerOrders({ id }: { id: string }) {
  const load = useCallback<Load<OrderRowPartsFragment>>(
    async (first, after) => {
      const answer = await ask(CustomerOrdersQuery, { id, first, after });
      return answer.ok ? { ok: true, data: answer.data.orders } : answer;
    },
    [id],
  );
  const list = usePaged(load);
  useRefreshOn(
    event =>
      event.job?.customer.id === id || event.kind === 'ORDER_CREATED' || event.kind === 'PAYMENT_CHANGED',
    list.refresh,
  );
  return (
    <Section title={say.orders} none={say.noOrders} list={list}>
      {list.nodes.map(order => (
        <OrderRow key={order.id} order={order} bare />
      ))}
    </Section>
  );
}
