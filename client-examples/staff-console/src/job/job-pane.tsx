import { useEffect, useState } from 'react';
import type { JobDetail } from '../api/store';
import { Collected } from '../counter/collected';
import { HandOverCard } from '../counter/hand-over';
import { Link } from '../lib/router';
import { useMayManage } from '../lib/shop';
import { useClock } from '../lib/time';
import { useShortcuts } from '../lib/keys';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Empty, Notice, Skeleton } from '../ui/states';
import { words } from '../words/words';
import { Activity } from './activity';
import { restoreJob, restoreTracking } from './changes';
import { Documents } from './documents';
import { Facts } from './facts';
import { JobHeader } from './job-header';
import { Mails } from './mails';
import { Payment } from './payment';
import { Photos } from './photos';
import { StageMover } from './stage-mover';
import { Thread } from './thread';
import { useJob } from './use-job';

type Tab = 'job' | 'messages';

interface PaneProps {
  id: string;
  back: string;
  startWith?: Tab;
}

export function JobPane({ id, back, startWith = 'job' }: PaneProps) {
  const { job, missing, trouble, reload } = useJob(id);
  useEffect(() => {
    document.title = job ? `${job.itemType} · ${job.customer.name} · ${words.product}` : words.product;
  }, [job]);
  return (
    <section className="pane" aria-label={words.jobs.columns.job}>
      {!job && (
        <Link className="back lone" to={back}>
          <Icon name="back" /> {words.job.back}
        </Link>
      )}
      {missing && !job && (
        <Empty icon="search" title={words.job.missing[0]}>
          {words.job.missing[1]}
        </Empty>
      )}
      {!job && !missing && !trouble && <Skeleton rows={6} label={words.job.loading} />}
      <Notice trouble={trouble} retry={() => void reload()} />
      {job && <OpenJob job={job} back={back} startWith={startWith} reload={reload} />}
    </section>
  );
}

function Banners({ job }: { job: JobDetail }) {
  const clock = useClock();
  const manages = useMayManage();
  if (job.deletedAt) {
    return (
      <div className="banner" data-testid="deleted-banner">
        <Icon name="trash" />
        <p>{words.remove.banner(clock.full(job.deletedAt))}</p>
        {manages && <Button onClick={() => void restoreJob(job)}>{words.remove.restore}</Button>}
      </div>
    );
  }
  if (job.revokedAt) {
    return (
      <div className="banner" data-testid="revoked-banner">
        <Icon name="linkOff" />
        <p>{words.link.off(clock.full(job.revokedAt))}</p>
        <Button onClick={() => void restoreTracking(job)}>{words.link.restore}</Button>
      </div>
    );
  }
  if (job.hidden) {
    return (
      <div className="banner" data-testid="hidden-banner">
        <Icon name="eyeOff" />
        <p>{words.job.hidden}</p>
      </div>
    );
  }
  return null;
}

interface TabsProps {
  tab: Tab;
  setTab: (tab: Tab) => void;
  unread: number;
}

/** Only where job and messages do not fit side by side; the style sheet decides. */
function Tabs({ tab, setTab, unread }: TabsProps) {
  return (
    <div className="tabs" role="group" aria-label={words.jobs.columns.job}>
      {(['job', 'messages'] as const).map(one => (
        <button key={one} type="button" aria-pressed={tab === one} onClick={() => setTab(one)}>
          {words.job.tabs[one]}
          {one === 'messages' && unread > 0 && <em className="count">{unread}</em>}
        </button>
      ))}
    </div>
  );
}

function OpenJob({
  job,
  back,
  startWith,
  reload,
}: {
  job: JobDetail;
  back: string;
  startWith: Tab;
  reload: () => Promise<void>;
}) {
  const [tab, setTab] = useState<Tab>(startWith);
  useShortcuts({
    e: () => {
      setTab('job');
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-focus=move]')?.focus());
    },
    r: () => {
      setTab('messages');
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-focus=reply]')?.focus());
    },
  });
  return (
    <div className="job" data-tab={tab} data-testid="job">
      <JobHeader job={job} back={back} />
      <Tabs tab={tab} setTab={setTab} unread={job.thread.unreadCount} />
      <div className="job-main">
        <Banners job={job} />
        <StageMover job={job} />
        <HandOverCard job={job} />
        <Collected job={job} reload={reload} />
        <Facts job={job} />
        <Payment job={job} />
        <Photos job={job} reload={reload} />
        <Documents job={job} />
        <Mails job={job} />
        <Activity job={job} />
      </div>
      <Thread job={job} />
    </div>
  );
}
