// The people of the shop, the log of who did what, and one's own sign-in.
import { useEffect } from 'react';
import { Link, toTeam, type TeamTab } from '../lib/router';
import { useShop } from '../lib/shop';
import { words } from '../words';
import { Account } from './account';
import { Keys } from './keys';
import { Log } from './log';
import { People } from './people';

const say = words.team;

export function TeamPage({ tab }: { tab: TeamTab }) {
  const { viewer } = useShop();
  useEffect(() => {
    document.title = `${say.title} · ${words.product}`;
  }, []);
  const tabs: [TeamTab, string][] = [
    ['people', say.people],
    ...(viewer.role === 'MEMBER'
      ? []
      : ([
          ['keys', words.keys.title],
          ['log', say.log],
        ] as [TeamTab, string][])),
    ['account', say.account],
  ];
  return (
    <main className="team">
      <header className="list-head">
        <h1>{say.title}</h1>
        <nav className="team-tabs" aria-label={say.title}>
          {tabs.map(([name, label]) => (
            <Link key={name} to={toTeam(name)} aria-current={tab === name ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
      </header>
      <div className="team-body">
        {tab === 'people' && <People />}
        {tab === 'keys' && <Keys />}
        {tab === 'log' && <Log />}
        {tab === 'account' && <Account />}
      </div>
    </main>
  );
}
