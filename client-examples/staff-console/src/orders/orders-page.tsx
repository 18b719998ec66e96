// Orders, the newest first, with what is still to be paid.
import { useCallback, useEffect } from 'react';
import { OrderListQuery } from '../api/books';
import { ask } from '../api/client';
import { useRefreshOn } from '../api/tenant-feed';
import { usePaged, type Load } from '../api/use-paged';
import type { OrderRowPartsFragment } from '../gql/graphql';
import { useMark } from '../jobs/job-list';
import { useShortcuts } from '../lib/keys';
import { navigate, toOrder, toOrders } from '../lib/router';
import { Empty } from '../ui/states';
import { Search, SplitList } from '../ui/split-list';
import { words } from '../words/words';
import { OrderPane } from './order-pane';
import { OrderRow } from './order-row';

const say = words.books.orders;

function useOrders(search: string, unpaid: boolean) {
  const load = useCallback<Load<OrderRowPartsFragment>>(
    async (first, after) => {
      const answer = await ask(OrderListQuery, { search: search.trim() || null, unpaid, first, after });
      return answer.ok ? { ok: true, data: answer.data.orders } : answer;
    },
    [search, unpaid],
  );
  const list = usePaged(load);
  useRefreshOn(event => /^JOB_|^PAYMENT_CHANGED/.test(event.kind), list.refresh);
  return list;
}

function Shown({ unpaid, onChange }: { unpaid: boolean; onChange: (unpaid: boolean) => void }) {
  return (
    <fieldset className="choice">
      <legend className="hidden">{say.show}</legend>
      {[false, true].map(one => (
        <label key={String(one)}>
          <input type="radio" name="orders-show" checked={unpaid === one} onChange={() => onChange(one)} />
          <span>{one ? say.unpaid : say.all}</span>
        </label>
      ))}
    </fieldset>
  );
}

const Nothing = ({ any }: { any: boolean }) => (
  <section className="pane nothing">{any && <Empty icon="receipt" title={say.pick} />}</section>
);

export function OrdersPage({ id, query }: { id: string | undefined; query: URLSearchParams }) {
  const search = query.get('q') ?? '';
  const unpaid = query.get('show') === 'unpaid';
  const list = useOrders(search, unpaid);
  useEffect(() => {
    if (!id) document.title = `${say.title} · ${words.product}`;
  }, [id]);
  const ids = list.nodes.map(order => order.id);
  const mark = useMark(ids, id, next => navigate(toOrder(next, query), { replace: Boolean(id) }));
  useShortcuts({ Escape: () => id && navigate(toOrders(query)) });
  const go = (text: string, only: boolean): void => {
    if (text === search && only === unpaid) return;
    const next = new URLSearchParams({ ...(only && { show: 'unpaid' }), ...(text && { q: text }) });
    navigate(id ? toOrder(id, next) : toOrders(next), { replace: true });
  };
  const [title, text] = search ? say.found : unpaid ? say.settled : say.empty;
  return (
    <main className={`split ${id ? 'beside' : 'narrow-list'}`}>
      <SplitList
        {...list}
        title={say.title}
        count={say.count(list.total)}
        loading={say.loading}
        retry={list.refresh}
        choice={<Shown unpaid={unpaid} onChange={only => go(search, only)} />}
        search={
          <Search
            label={say.search}
            hint={say.searchHint}
            value={search}
            onChange={words => go(words, unpaid)}
          />
        }
        empty={
          list.nodes.length === 0 && (
            <Empty icon={search ? 'search' : 'receipt'} title={title}>
              {text}
            </Empty>
          )
        }
      >
        {list.nodes.map(order => (
          <OrderRow
            key={order.id}
            order={order}
            to={toOrder(order.id, query)}
            marked={mark === order.id}
            open={id === order.id}
          />
        ))}
      </SplitList>
      {id ? <OrderPane key={id} id={id} back={toOrders(query)} /> : <Nothing any={list.nodes.length > 0} />}
    </main>
  );
}
