// Jobs that somebody should look at before a customer asks: the gravest first.
import { useCallback, useEffect, useState } from 'react';
import { AttentionQuery } from '../api/attention';
import { ask } from '../api/client';
import type { Trouble } from '../api/trouble';
import type { AttentionQuery as Answer, AttentionReason } from '../gql/graphql';
import { Link, toJob } from '../lib/router';
import { useClock, type Clock } from '../lib/time';
import { Empty, Notice, Skeleton, When } from '../ui/states';
import { StageGlyph } from '../ui/stage-glyph';
import { useShop } from '../lib/shop';
import { words } from '../words/words';
import { useOften } from './use-attention-count';
import { attentionWords as say } from '../words/attention';

const MOST = 100;
type Found = Answer['attention'];
type Entry = Found['jobs'][number];

/** Whether what is still to be done is what puts the promise at risk, and not the day alone. */
const isLongWork = (expected: number, left: number): boolean =>
  expected >= 1 && (left > 1 || expected > left);

/** What there is to say beyond the name of the reason. */
function detailOf(reason: AttentionReason, entry: Entry, clock: Clock): string {
  const { daysLeft, expectedDays, daysInStage, usualDays, promiseMoves, changesRequestedAt } = entry;
  switch (reason) {
    case 'LATE':
      return say.late(-(daysLeft ?? 0));
    case 'CHANGES_REQUESTED':
      return changesRequestedAt ? say.asked(clock.full(changesRequestedAt)) : '';
    case 'AT_RISK':
      return expectedDays != null && isLongWork(expectedDays, daysLeft ?? 0)
        ? `${say.soon(daysLeft ?? 0)}, ${say.needs(expectedDays)}`
        : say.soon(daysLeft ?? 0);
    case 'STUCK':
      return say.stuck(daysInStage, usualDays ?? null);
    case 'OFTEN_MOVED':
      return say.moved(promiseMoves);
  }
}

function Row({ entry }: { entry: Entry }) {
  const clock = useClock();
  const { job } = entry;
  const stages = useShop().workflows.find(({ id }) => id === job.workflow.id)?.stages ?? [];
  return (
    <li className="attention-row" data-testid="attention-row">
      <Link to={toJob(job.id)}>
        <span className="attention-job">
          <b>{job.itemType}</b>
          <span className="muted">
            {job.customer.name} · <span className="mono">{job.trackingId}</span>
          </span>
        </span>
        <span className="attention-stage">
          <StageGlyph stage={job.stage} stages={stages} /> {job.stage.label}
        </span>
        <span className="attention-why">
          {entry.reasons.map(reason => (
            <span key={reason}>
              <em data-reason={reason}>{say.names[reason]}</em> {detailOf(reason, entry, clock)}
            </span>
          ))}
        </span>
        <span className="attention-promise">
          {job.promise && (
            <When at={job.promise.to} title={clock.exact(job.promise.to)}>
              {clock.day(job.promise.to)}
            </When>
          )}
        </span>
      </Link>
    </li>
  );
}

export function AttentionPage() {
  const [found, setFound] = useState<Found>();
  const [trouble, setTrouble] = useState<Trouble>();
  const load = useCallback(() => {
    void ask(AttentionQuery, { first: MOST }).then(answer => {
      if (answer.ok) setFound(answer.data.attention);
      setTrouble(answer.ok ? undefined : answer.trouble);
    });
  }, []);
  useOften(load);
  useEffect(() => {
    document.title = `${say.title} · ${words.product}`;
  }, []);
  return (
    <main className="team attention">
      <header className="list-head">
        <h1>
          {say.title}{' '}
          {found && found.totalCount > 0 && <span className="muted">{words.number(found.totalCount)}</span>}
        </h1>
        <p className="muted">{say.lead}</p>
      </header>
      <div className="team-body" tabIndex={0}>
        <Notice trouble={trouble} retry={load} />
        {!found && !trouble && <Skeleton rows={6} label={say.loading} />}
        {found?.totalCount === 0 && (
          <Empty icon="check" title={say.empty[0]}>
            {say.empty[1]}
          </Empty>
        )}
        {found && found.totalCount > 0 && (
          <ol className="attention-rows" aria-label={say.count(found.totalCount)}>
            {found.jobs.map(entry => (
              <Row key={entry.job.id} entry={entry} />
            ))}
          </ol>
        )}
        {found && found.totalCount > found.jobs.length && (
          <p className="muted">{say.more(found.jobs.length, found.totalCount)}</p>
        )}
      </div>
    </main>
  );
}
