// All e-mails of the shop to its customers, the newest first: the answer to "I never got it", whoever asks.
import { useCallback, useEffect } from 'react';
import { ask } from '../api/client';
import { MailLogQuery } from '../api/mails';
import { useRefreshOn } from '../api/tenant-feed';
import { usePaged, type Load } from '../api/use-paged';
import type { NotificationKind, NotificationState } from '../gql/graphql';
import { navigate, toMails } from '../lib/router';
import { useShop } from '../lib/shop';
import { Button } from '../ui/button';
import { Empty, Notice, Skeleton } from '../ui/states';
import { Search } from '../ui/split-list';
import { words } from '../words/words';
import { mailWords } from '../words/mails';
import { MailRow, type LoggedMail } from './mail-row';

const say = mailWords.log;

const CHANGES = new Set(['NOTIFICATION_CHANGED', 'JOB_CREATED', 'STAGE_CHANGED', 'DECISION_OPENED']);

interface Looked {
  readonly search: string;
  readonly state: NotificationState | null;
  readonly kind: NotificationKind | null;
}

const oneOf = <T extends string>(known: Record<T, string>, text: string | null): T | null =>
  text !== null && text in known ? (text as T) : null;

const lookedFor = (query: URLSearchParams): Looked => ({
  search: query.get('q') ?? '',
  state: oneOf(mailWords.states, query.get('state')),
  kind: oneOf(mailWords.kinds, query.get('kind')),
});

function useMailLog({ search, state, kind }: Looked) {
  const load = useCallback<Load<LoggedMail>>(
    async (first, after) => {
      const filter = { search: search.trim() || null, states: state && [state], kinds: kind && [kind] };
      const answer = await ask(MailLogQuery, { filter, first, after });
      return answer.ok ? { ok: true, data: answer.data.notifications } : answer;
    },
    [search, state, kind],
  );
  const list = usePaged(load);
  useRefreshOn(event => CHANGES.has(event.kind), list.refresh);
  return list;
}

interface ChoiceProps<T extends string> {
  label: string;
  all: string;
  names: Record<T, string>;
  value: T | null;
  onChange: (value: T | null) => void;
}

function Choice<T extends string>({ label, all, names, value, onChange }: ChoiceProps<T>) {
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={event => onChange(oneOf(names, event.target.value))}
    >
      <option value="">{all}</option>
      {(Object.entries(names) as [T, string][]).map(([name, words]) => (
        <option key={name} value={name}>
          {words}
        </option>
      ))}
    </select>
  );
}

function Filters({ looked, onChange }: { looked: Looked; onChange: (change: Partial<Looked>) => void }) {
  return (
    <div className="mail-filters" role="search">
      <Search
        label={say.search}
        hint={say.searchHint}
        value={looked.search}
        onChange={search => onChange({ search })}
      />
      <Choice
        label={say.state}
        all={say.anyState}
        names={mailWords.states}
        value={looked.state}
        onChange={state => onChange({ state })}
      />
      <Choice
        label={say.kind}
        all={say.anyKind}
        names={mailWords.kinds}
        value={looked.kind}
        onChange={kind => onChange({ kind })}
      />
    </div>
  );
}

function List({ looked }: { looked: Looked }) {
  const list = useMailLog(looked);
  const change = (now: Partial<Looked>): void => {
    const next = { ...looked, ...now };
    const query = new URLSearchParams({
      ...(next.search && { q: next.search }),
      ...(next.state && { state: next.state }),
      ...(next.kind && { kind: next.kind }),
    });
    navigate(toMails(query), { replace: true });
  };
  const narrowed = Boolean(looked.search || looked.state || looked.kind);
  const [title, text] = narrowed ? say.found : say.empty;
  const { nodes, waiting, trouble } = list;
  return (
    <>
      <Filters looked={looked} onChange={change} />
      <Notice trouble={trouble} retry={list.refresh} />
      {waiting && !trouble && <Skeleton rows={10} label={say.loading} />}
      {!waiting && nodes.length === 0 && (
        <Empty icon={narrowed ? 'search' : 'mail'} title={title}>
          {text}
        </Empty>
      )}
      {!waiting && nodes.length > 0 && (
        <p className="muted mail-count" role="status">
          {say.count(list.total)}
        </p>
      )}
      <ol className="mail-rows" aria-label={say.title}>
        {nodes.map(mail => (
          <MailRow key={mail.id} mail={mail} reload={list.refresh} />
        ))}
      </ol>
      {list.hasMore && <Button onClick={list.loadMore}>{words.books.more}</Button>}
    </>
  );
}

export function MailsPage({ query }: { query: URLSearchParams }) {
  const { role } = useShop().viewer;
  useEffect(() => {
    document.title = `${say.title} · ${words.product}`;
  }, []);
  return (
    <main className="team mail-log">
      <header className="list-head">
        <h1>{say.title}</h1>
        <p className="muted">{say.lead}</p>
      </header>
      <div className="team-body" tabIndex={0}>
        {role === 'MEMBER' ? (
          <Empty icon="lock" title={say.notYours[0]}>
            {say.notYours[1]}
          </Empty>
        ) : (
          <List looked={lookedFor(query)} />
        )}
      </div>
    </main>
  );
}
