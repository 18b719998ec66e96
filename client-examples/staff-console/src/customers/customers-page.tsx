// Everybody whose piece was ever here, and what they have here now.
import { useCallback, useEffect, useState } from 'react';
import { CustomerListQuery } from '../api/books';
import { ask } from '../api/client';
import { useRefreshOn } from '../api/tenant-feed';
import { usePaged, type Load } from '../api/use-paged';
import type { CustomerPartsFragment } from '../gql/graphql';
import { useMark } from '../jobs/job-list';
import { useShortcuts } from '../lib/keys';
import { Link, navigate, toCustomer, toCustomers, toImport } from '../lib/router';
import { useMayManage } from '../lib/shop';
import { Button } from '../ui/button';
import { Empty } from '../ui/states';
import { Search, SplitList } from '../ui/split-list';
import { words } from '../words/words';
import { CustomerPane } from './customer-pane';
import { NewCustomer } from './new-customer';

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

function Actions({ onNew }: { onNew: () => void }) {
  const manages = useMayManage();
  return (
    <span className="list-actions">
      {manages && (
        <Link className="button plain" to={toImport()}>
          {words.import.title}
        </Link>
      )}
      <Button icon="plus" onClick={onNew} aria-label={say.add} title={say.add}>
        <span>{say.add}</span>
      </Button>
    </span>
  );
}

const Nothing = ({ any }: { any: boolean }) => (
  <section className="pane nothing">{any && <Empty icon="person" title={say.pick} />}</section>
);

function useCustomers(search: string) {
  const load = useCallback<Load<CustomerPartsFragment>>(
    async (first, after) => {
      const answer = await ask(CustomerListQuery, { search: search.trim() || null, first, after });
      return answer.ok ? { ok: true, data: answer.data.customers } : answer;
    },
    [search],
  );
  const list = usePaged(load);
  useRefreshOn(event => /^JOB_|^STAGE_CHANGED/.test(event.kind), list.refresh);
  return list;
}

export function CustomersPage({ id, query }: { id: string | undefined; query: URLSearchParams }) {
  const search = query.get('q') ?? '';
  const list = useCustomers(search);
  const [adding, setAdding] = useState(false);
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
  const added = (newId: string): void => {
    setAdding(false);
    list.refresh();
    navigate(toCustomer(newId));
  };
  const [title, text] = search ? say.found : say.empty;
  return (
    <main className={`split ${id ? 'beside' : 'narrow-list'}`}>
      <SplitList
        {...list}
        title={say.title}
        choice={<Actions onNew={() => setAdding(true)} />}
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
      {adding && <NewCustomer onAdded={added} onClose={() => setAdding(false)} />}
    </main>
  );
}
