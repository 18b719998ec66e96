import { useCallback, useEffect, useState } from 'react';
import { ask, change } from '../api/client';
import { useLine } from '../api/live';
import { SignOut } from '../api/mutations';
import { UnreadQuery } from '../api/queries';
import { endSession } from '../api/session';
import { useAttentionCount } from '../attention/attention-page';
import { attentionWords } from '../attention/words';
import { useRefreshOn } from '../api/tenant-feed';
import {
  Link,
  navigate,
  toAttention,
  toBoard,
  toCustomers,
  toInbox,
  toJobs,
  toNewJob,
  toOrders,
  toSettings,
  toTeam,
  type Page,
} from '../lib/router';
import { useNarrow } from '../lib/narrow';
import { useShop } from '../lib/shop';
import { Icon, type IconName } from '../ui/icon';
import { Menu } from '../ui/menu';
import { words } from '../words';
import { settingsWords } from '../words-of-settings';

function useUnread(): number {
  const [unread, setUnread] = useState(0);
  const load = useCallback(async () => {
    const answer = await ask(UnreadQuery, {});
    if (answer.ok) setUnread(answer.data.inbox.totalCount);
  }, []);
  useEffect(() => void load(), [load]);
  useRefreshOn(
    event => ['MESSAGE_POSTED', 'THREAD_READ', 'JOB_DELETED', 'JOB_RESTORED'].includes(event.kind),
    () => void load(),
  );
  return unread;
}

async function signOut(): Promise<void> {
  await change(SignOut, {}); // offline or not: this browser forgets the token
  endSession();
}

function LineMark() {
  const line = useLine();
  return (
    <span className={`line-mark ${line}`} role="status" title={words.line[line]} data-testid="line-mark">
      <i aria-hidden="true" />
      <span>{words.line[line]}</span>
    </span>
  );
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter(word => /^\p{L}/u.test(word))
    .slice(0, 2)
    .map(word => word[0]?.toUpperCase())
    .join('');

interface Section {
  name: Page['page'];
  to: string;
  icon: IconName;
  label: string;
  /** in the menu instead, where there is room for a few only */
  seldom?: boolean;
}

const sections = (): Section[] => [
  { name: 'board', to: toBoard(), icon: 'board', label: words.nav.board },
  { name: 'jobs', to: toJobs(), icon: 'jobs', label: words.nav.jobs },
  { name: 'inbox', to: toInbox(), icon: 'inbox', label: words.nav.inbox },
  { name: 'attention', to: toAttention(), icon: 'warning', label: attentionWords.title, seldom: true },
  { name: 'customers', to: toCustomers(), icon: 'person', label: words.nav.customers, seldom: true },
  { name: 'orders', to: toOrders(), icon: 'receipt', label: words.nav.orders, seldom: true },
  { name: 'team', to: toTeam('people'), icon: 'team', label: words.nav.team, seldom: true },
  { name: 'settings', to: toSettings('shop'), icon: 'gear', label: settingsWords.title, seldom: true },
];

function Unread() {
  const unread = useUnread();
  if (unread === 0) return null;
  return (
    <em className="count" aria-label={`${unread} ${words.inbox.unread}`}>
      {unread}
    </em>
  );
}

function NeedAttention() {
  const count = useAttentionCount();
  if (count === 0) return null;
  return (
    <em className="count calm" aria-label={attentionWords.count(count)}>
      {count}
    </em>
  );
}

function Person({ onHelp }: { onHelp: () => void }) {
  const { viewer } = useShop();
  const narrow = useNarrow();
  const seldom = sections()
    .filter(section => narrow && section.seldom)
    .map(({ label, icon, to }) => ({ label, icon, act: () => navigate(to) }));
  return (
    <div className="nav-person">
      <Menu
        label={`${words.nav.account}: ${viewer.name}`}
        icon="person"
        text={viewer.name}
        items={[
          ...seldom,
          { label: `${words.nav.help} (?)`, icon: 'keyboard', act: onHelp },
          { label: words.nav.signOut, icon: 'out', act: () => void signOut() },
        ]}
      />
    </div>
  );
}

export function Nav({ page, onHelp }: { page: Page; onHelp: () => void }) {
  const { displayName } = useShop().viewer.tenant;
  const at = (name: Page['page']) => (page.page === name ? 'page' : undefined);
  return (
    <nav className="nav" aria-label={words.product}>
      <div className="nav-shop" title={displayName}>
        <b aria-hidden="true">{initials(displayName)}</b>
        <span>{displayName}</span>
      </div>
      <Link className="nav-new" to={toNewJob()} aria-current={at('new')}>
        <Icon name="plus" size={18} />
        <span>{words.nav.newJob}</span>
        <kbd aria-hidden="true">n</kbd>
      </Link>
      {sections().map(({ name, to, icon, label, seldom }) => (
        <Link key={name} className={seldom ? 'nav-seldom' : ''} to={to} aria-current={at(name)}>
          <Icon name={icon} size={18} />
          <span>{label}</span>
          {name === 'inbox' && <Unread />}
          {name === 'attention' && <NeedAttention />}
        </Link>
      ))}
      <div className="nav-foot">
        <LineMark />
        <Person onHelp={onHelp} />
      </div>
    </nav>
  );
}
