// One job on the board: what and whose it is, until when, and how long it has been here.
import { useDraggable } from '@dnd-kit/core';
import { memo } from 'react';
import { useCard, type JobCard } from '../api/store';
import { isLate } from '../job/late';
import { PromiseText } from '../jobs/job-row';
import { Link } from '../lib/router';
import { useClock } from '../lib/time';
import { IconButton } from '../ui/button';
import { Icon } from '../ui/icon';
import { words } from '../words/words';
import { CardPhoto } from './card-photo';

const say = words.board;

function Foot({ job, now }: { job: JobCard; now: number }) {
  const clock = useClock();
  const days = -clock.daysAway(job.stageSince);
  const { unreadCount } = job.thread;
  const late = isLate(job, now);
  return (
    <span className="card-foot">
      {job.promise && !job.stage.terminal && (
        <span className={late ? 'card-promise late' : 'card-promise'}>
          <Icon name={late ? 'warning' : 'calendar'} size={13} /> <PromiseText job={job} now={now} />
        </span>
      )}
      <span className="card-marks">
        {job.revokedAt && (
          <span className="off" role="img" aria-label={words.jobs.linkOff} title={words.jobs.linkOff}>
            <Icon name="linkOff" size={13} />
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
        <time dateTime={job.stageSince} title={say.hereExact(clock.full(job.stageSince))}>
          {say.here(days)}
        </time>
      </span>
    </span>
  );
}

export function CardFace({ job, now }: { job: JobCard; now: number }) {
  return (
    <>
      {job.cover && <CardPhoto jobId={job.id} cover={job.cover} />}
      <span className="card-what" title={`${job.itemType}. ${job.description}`}>
        {job.itemType}
      </span>
      <span className="card-who">
        <span>{job.customer.name}</span> <span>{say.order(job.order.number)}</span>
      </span>
      <Foot job={job} now={now} />
    </>
  );
}

interface CardProps {
  id: string;
  to: string;
  open: boolean;
  marked: boolean;
  still: boolean;
  now: number;
  onMove: (job: JobCard) => void;
}

/** @param still not to be dragged: there is one column on the screen */
export const BoardCard = memo(function BoardCard({ id, to, open, marked, still, now, onMove }: CardProps) {
  const job = useCard(id);
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, isDragging } = useDraggable({
    id,
    disabled: still,
    data: { card: job },
  });
  if (!job) return null;
  const classes = [
    'card',
    isDragging && 'lifted',
    marked && 'marked',
    job.thread.unreadCount > 0 && 'unread',
  ];
  return (
    <div ref={setNodeRef} className={classes.filter(Boolean).join(' ')} data-job={id} data-testid="card">
      <Link
        ref={setActivatorNodeRef}
        to={to}
        draggable={false}
        aria-current={open ? 'true' : undefined}
        {...(still ? {} : { ...listeners, 'aria-describedby': attributes['aria-describedby'] })}
      >
        <CardFace job={job} now={now} />
      </Link>
      {job.stage.moves.length > 0 && (
        <IconButton
          icon="arrow"
          className="card-move"
          label={say.move(`${job.itemType}, ${job.customer.name}`)}
          onClick={() => onMove(job)}
          data-testid="card-move"
        />
      )}
    </div>
  );
});
