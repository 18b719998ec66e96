import { memo, type Ref } from 'react';
import { useCard, type JobCard } from '../api/store';
import { isLate } from '../job/late';
import { Link } from '../lib/router';
import { useShop } from '../lib/shop';
import { useClock } from '../lib/time';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { StageGlyph } from '../ui/stage-glyph';
import { words } from '../words/words';

interface RowProps {
  id: string;
  to: string;
  marked: boolean;
  open: boolean;
  now: number;
  onRestore?: ((job: JobCard) => void) | undefined;
  /** in a list that holds only what is in sight: which row it is, of how many, and where */
  index?: number;
  total?: number;
  top?: number;
  ref?: Ref<HTMLLIElement>;
}

export function PromiseText({
  job,
  now,
}: {
  job: Pick<JobCard, 'promise' | 'stage' | 'deletedAt'>;
  now: number;
}) {
  const clock = useClock();
  if (!job.promise) return null;
  const { to } = job.promise;
  const late = isLate(job, now);
  return (
    <time
      className={late ? 'late' : ''}
      dateTime={to}
      title={`${words.promise.kindNames[job.promise.kind]}: ${clock.exact(to)}`}
    >
      {late ? words.time.late(-clock.daysAway(to)) : clock.day(to)}
    </time>
  );
}

function Marks({ job }: { job: JobCard }) {
  const { unreadCount } = job.thread;
  return (
    <span className="row-marks">
      {job.revokedAt && !job.deletedAt && (
        <span className="off" role="img" aria-label={words.jobs.linkOff} title={words.jobs.linkOff}>
          <Icon name="linkOff" size={14} />
        </span>
      )}
      {unreadCount > 0 && (
        <em
          className="count"
          role="img"
          aria-label={words.jobs.unread(unreadCount)}
          title={words.jobs.unread(unreadCount)}
        >
          {unreadCount}
        </em>
      )}
    </span>
  );
}

function placed({ index, total, top, ref }: Pick<RowProps, 'index' | 'total' | 'top' | 'ref'>) {
  if (index === undefined) return {};
  return {
    ref,
    'data-index': index,
    'aria-posinset': index + 1,
    'aria-setsize': total,
    style: { transform: `translateY(${top ?? 0}px)` },
  };
}

export const JobRow = memo(function JobRow({ id, to, marked, open, now, onRestore, ...place }: RowProps) {
  const job = useCard(id);
  const { workflows } = useShop();
  if (!job) return null;
  const stages = workflows.find(one => one.id === job.workflow.id)?.stages;
  const unread = job.thread.unreadCount > 0;
  return (
    <li
      className={`row ${marked ? 'marked' : ''} ${unread ? 'unread' : ''}`}
      data-job={id}
      {...placed(place)}
    >
      <Link to={to} aria-current={open ? 'true' : undefined} data-testid="job-row">
        <StageGlyph stage={job.stage} stages={stages} />
        <span className="row-item">
          <b>{job.itemType}</b> <span>{job.description}</span>
        </span>
        <span className="row-customer">{job.customer.name}</span>
        <span className="row-stage">{job.stage.label}</span>
        <span className="row-id">{job.trackingId}</span>
        <Marks job={job} />
        <span className="row-promise">
          <PromiseText job={job} now={now} />
        </span>
      </Link>
      {onRestore && (
        <Button
          icon="restore"
          onClick={() => onRestore(job)}
          aria-label={`${words.jobs.restore} ${job.itemType}, ${job.customer.name}`}
        >
          <span>{words.jobs.restore}</span>
        </Button>
      )}
    </li>
  );
});
