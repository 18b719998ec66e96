// Everybody whose piece was ever here, and what they have here now.
import { useCallback, useEffect } from 'react';
import { CustomerListQuery } from '../api/books';
import { ask } from '../api/client';
import { useRefreshOn } from '../api/tenant-feed';
import { usePaged, type Load } from '../api/use-paged';
import type { CustomerPartsFragment } from '../gql/graphql';
import { useMark } from '../jobs/job-list';
import { useShortcuts } from '../lib/keys';
import { Link, navigate, toCustomer, toCustomers, toImport } from '../lib/router';
import { useShop } from '../lib/shop';
import { Empty } from '../ui/states';
import { Search, SplitList } from '../ui/split-list';
import { words } from '../words';
import { CustomerPane } from './customer-pane';

const say = words.books.customers;

function Row({
  customer,
  to,
  marked,
  open,
}: {
  customer: CustomerPartsFragment;
  to: string;
  marked: boolean;
  open: boolean;
}) {
  const { id, name, email, phone, openJobCount } = customer;
  return (
    <li className={`row book ${marked ? 'marked' : ''}`} data-job={id}>
      <Link to={to} aria-current={open ? 'true' : undefined} data-testid="customer-row">
        <b>{name}</b>
        <span className="book-side">{openJobCount > 0 ? say.open(openJobCount) : ''}</span>
        <span className="book-below">{[phone, email].filter(Boolean).join(' · ') || say.noContact}</span>
      </Link>
    </li>
  );
}

function ImportLink() {
  const { viewer } = useShop();
  if (viewer.role === 'MEMBER') return null;
  return (
    <Link className="button plain list-action" to={toImport()}>
      {words.import.title}
    </Link>
  );
}

const Nothing = ({ any }: { any: boolean }) => (
  <section className="pane nothing">{any && <Empty icon="person" title={say.pick} />}</section>
);

export function CustomersPage({ id, query }: { id: string | undefined; query: URLSearchParams }) {
  const search = query.get('q') ?? '';
  const load = useCallback<Load<CustomerPartsFragment>>(
    async (first, after) => {
      const answer = await ask(CustomerListQuery, { search: search.trim() || null, first, after });
      return answer.ok ? { ok: true, data: answer.data.customers } : answer;
    },
    [search],
  );
  const list = usePaged(load);
  useRefreshOn(event => /^JOB_|^STAGE_CHANGED/.test(event.kind), list.refresh);
  useEffect(() => {
    if (!id) document.title = `${say.title} · ${words.product}`;
  }, [id]);
  const ids = list.nodes.map(customer => customer.id);
  const mark = useMark(ids, id, next => navigate(toCustomer(next, query), { replace: Boolean(id) }));
  useShortcuts({ Escape: () => id && navigate(toCustomers(query)) });
  const find = (text: string): void => {
    if (text === search) return;
    const next = new URLSearchParams(text ? { q: text } : {});
    navigate(id ? toCustomer(id, next) : toCustomers(next), { replace: true });
  };
  const [title, text] = search ? say.found : say.empty;
  return (
    <main className={`split ${id ? 'beside' : 'narrow-list'}`}>
      <SplitList
        {...list}
        title={say.title}
        choice={<ImportLink />}
        count={say.count(list.total)}
        loading={say.loading}
        retry={list.refresh}
        search={<Search label={say.search} hint={say.searchHint} value={search} onChange={find} />}
        empty={
          list.nodes.length === 0 && (
            <Empty icon={search ? 'search' : 'person'} title={title}>
              {text}
            </Empty>
          )
        }
      >
        {list.nodes.map(customer => (
          <Row
            key={customer.id}
            customer={customer}
            to={toCustomer(customer.id, query)}
            marked={mark === customer.id}
            open={id === customer.id}
          />
        ))}
      </SplitList>
      {id ? (
        <CustomerPane key={id} id={id} back={toCustomers(query)} />
      ) : (
        <Nothing any={list.nodes.length > 0} />
      )}
    </main>
  );
}
