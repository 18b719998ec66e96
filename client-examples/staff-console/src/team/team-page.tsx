// The people of the shop, the log of who did what, and one's own sign-in.
import { useEffect } from 'react';
import { toTeam, type TeamTab } from '../lib/router';
import { useMayManage } from '../lib/shop';
import { PageTabs } from '../ui/page-tabs';
import { Empty } from '../ui/states';
import { words } from '../words/words';
import { Account } from './account';
import { Keys } from './keys';
import { Log } from './log';
import { People } from './people';

const say = words.team;

export function TeamPage({ tab }: { tab: TeamTab }) {
  const manages = useMayManage();
  useEffect(() => {
    document.title = `${say.title} · ${words.product}`;
  }, []);
  const tabs: [TeamTab, string][] = [
    ['people', say.people],
    ...(manages
      ? ([
          ['keys', words.keys.title],
          ['log', say.log],
        ] as [TeamTab, string][])
      : []),
    ['account', say.account],
  ];
  return (
    <main className="team">
      <PageTabs title={say.title} tabs={tabs} current={tab} to={toTeam} />
      <div className="team-body">
        {tab === 'people' && <People />}
        {!manages && (tab === 'keys' || tab === 'log') && (
          <Empty icon="lock" title={say.notYours[0]}>
            {say.notYours[1]}
          </Empty>
        )}
        {manages && tab === 'keys' && <Keys />}
        {manages && tab === 'log' && <Log />}
        {tab === 'account' && <Account />}
      </div>
    </main>
  );
}
