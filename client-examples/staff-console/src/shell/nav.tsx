import { useCallback, useEffect, useState } from 'react';
import { ask, change } from '../api/client';
import { useLine } from '../api/live';
import { SignOut } from '../api/mutations';
import { UnreadQuery } from '../api/queries';
import { endSession } from '../api/session';
import { useRefreshOn } from '../api/tenant-feed';
import { Link, navigate, toInbox, toJobs, toNewJob, toSettings, toTeam, type Page } from '../lib/router';
import { useShop } from '../lib/shop';
import { Icon } from '../ui/icon';
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

export function Nav({ page, onHelp }: { page: Page; onHelp: () => void }) {
  const { viewer } = useShop();
  const unread = useUnread();
  const { displayName } = viewer.tenant;
  return (
    <nav className="nav" aria-label={words.product}>
      <div className="nav-shop" title={displayName}>
        <b aria-hidden="true">{initials(displayName)}</b>
        <span>{displayName}</span>
      </div>
      <Link className="nav-new" to={toNewJob()} aria-current={page.page === 'new' ? 'page' : undefined}>
        <Icon name="plus" size={18} />
        <span>{words.nav.newJob}</span>
        <kbd aria-hidden="true">n</kbd>
      </Link>
      <Link to={toJobs()} aria-current={page.page === 'jobs' ? 'page' : undefined}>
        <Icon name="jobs" size={18} />
        <span>{words.nav.jobs}</span>
      </Link>
      <Link to={toInbox()} aria-current={page.page === 'inbox' ? 'page' : undefined}>
        <Icon name="inbox" size={18} />
        <span>{words.nav.inbox}</span>
        {unread > 0 && (
          <em className="count" aria-label={`${unread} ${words.inbox.unread}`}>
            {unread}
          </em>
        )}
      </Link>
      <Link to={toTeam('people')} aria-current={page.page === 'team' ? 'page' : undefined}>
        <Icon name="team" size={18} />
        <span>{words.nav.team}</span>
      </Link>
      <Link
        className="nav-settings"
        to={toSettings('shop')}
        aria-current={page.page === 'settings' ? 'page' : undefined}
      >
        <Icon name="gear" size={18} />
        <span>{settingsWords.title}</span>
      </Link>
      <div className="nav-foot">
        <LineMark />
        <div className="nav-person">
          <Menu
            label={`${words.nav.account}: ${viewer.name}`}
            icon="person"
            text={viewer.name}
            items={[
              { label: settingsWords.title, icon: 'gear', act: () => navigate(toSettings('shop')) },
              { label: `${words.nav.help} (?)`, icon: 'keyboard', act: onHelp },
              { label: words.nav.signOut, icon: 'out', act: () => void signOut() },
            ]}
          />
        </div>
      </div>
    </nav>
  );
}
