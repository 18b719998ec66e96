import { useCallback, useEffect, useState } from 'react';
import { ask, change } from '../api/client';
import { useLine } from '../api/live';
import { SignOut } from '../api/mutations';
import { UnreadQuery } from '../api/queries';
import { endSession } from '../api/session';
import type { StaffRole } from '../gql/graphql';
import { useAttentionCount } from '../attention/use-attention-count';
import { attentionWords } from '../words/attention';
import { useRefreshOn } from '../api/tenant-feed';
import {
  Link,
  navigate,
  toAttention,
  toBoard,
  toCustomers,
  toInbox,
  toJobs,
  toMails,
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
import { words } from '../words/words';
import { mailWords } from '../words/mails';
import { settingsWords } from '../words/settings';

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
  /** for managers and the owner */
  ranked?: boolean;
}

const sections = (role: StaffRole): Section[] =>
  SECTIONS().filter(({ ranked }) => !ranked || role !== 'MEMBER');

const SECTIONS = (): Section[] => [
  { name: 'board', to: toBoard(), icon: 'board', label: words.nav.board },
  { name: 'jobs', to: toJobs(), icon: 'jobs', label: words.nav.jobs },
  { name: 'inbox', to: toInbox(), icon: 'inbox', label: words.nav.inbox },
  { name: 'attention', to: toAttention(), icon: 'warning', label: attentionWords.title, seldom: true },
  { name: 'customers', to: toCustomers(), icon: 'person', label: words.nav.customers, seldom: true },
  { name: 'orders', to: toOrders(), icon: 'receipt', label: words.nav.orders, seldom: true },
  // A member is asked about one job, and finds its e-mails there.
  { name: 'mails', to: toMails(), icon: 'mail', label: mailWords.log.title, seldom: true, ranked: true },
  { name: 'team', to: toTeam('people'), icon: 'team', label: words.nav.team, seldom: true },
  { name: 'settings', to: toSettings('shop'), icon: 'gear', label: settingsWords.title, seldom: true },
];

/** Beyond that, how many it is exactly says nothing, and has no room. */
const inShort = (count: number): string => (count > 99 ? '99+' : String(count));

function Unread() {
  const unread = useUnread();
  if (unread === 0) return null;
  return (
    <em className="count" aria-label={`${unread} ${words.inbox.unread}`}>
      {inShort(unread)}
    </em>
  );
}

function NeedAttention({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <em className="count calm" aria-label={attentionWords.count(count)}>
      {inShort(count)}
    </em>
  );
}

function Person({ attention, onHelp }: { attention: number; onHelp: () => void }) {
  const { viewer } = useShop();
  const narrow = useNarrow();
  const seldom = sections(viewer.role)
    .filter(section => narrow && section.seldom)
    .map(({ name, label, icon, to }) => ({
      label: name === 'attention' && attention > 0 ? `${label} (${inShort(attention)})` : label,
      icon,
      act: () => navigate(to),
    }));
  return (
    <div className="nav-person">
      {/* What is in the menu must not be overlooked for that. */}
      {narrow && <NeedAttention count={attention} />}
      <Menu
        label={`${narrow ? words.nav.more : words.nav.account}: ${viewer.name}`}
        icon={narrow ? 'more' : 'person'}
        text={narrow ? words.nav.more : viewer.name}
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
  const { role, tenant } = useShop().viewer;
  const attention = useAttentionCount();
  const { displayName } = tenant;
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
      {sections(role).map(({ name, to, icon, label, seldom }) => (
        <Link key={name} className={seldom ? 'nav-seldom' : ''} to={to} aria-current={at(name)}>
          <Icon name={icon} size={18} />
          <span>{label}</span>
          {name === 'inbox' && <Unread />}
          {name === 'attention' && <NeedAttention count={attention} />}
        </Link>
      ))}
      <div className="nav-foot">
        <LineMark />
        <Person attention={attention} onHelp={onHelp} />
      </div>
    </nav>
  );
}
