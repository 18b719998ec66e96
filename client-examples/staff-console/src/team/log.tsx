// Who did what, the newest first.
import { useState } from 'react';
import { formatMoney } from '../lib/money';
import { Link, toJob } from '../lib/router';
import { useShop } from '../lib/shop';
import { useClock } from '../lib/time';
import { Button } from '../ui/button';
import { Empty, Notice, Skeleton } from '../ui/states';
import { deedWords as deeds } from '../words/deeds';
import { words } from '../words/words';
import { LogFilters } from './log-filters';
import { ALL, useLog, type Entry } from './use-log';

const say = words.team;

/** What was done; what it was done to follows. */
function deedOf({ kind, outcome, payment, changed }: Entry['node'], locale: string): string {
  if (outcome) return deeds.outcomes[outcome];
  if (payment) {
    const amount = formatMoney(payment.amountMinor, payment.currency, locale);
    return `${deeds.payment(payment.kind, payment.method, amount)} ${deeds.for}`;
  }
  return kind === 'PAYMENT_CHANGED' && changed ? deeds.linesOf : (say.did[kind] ?? '');
}

function Line({ entry: { node } }: { entry: Entry }) {
  const clock = useClock();
  const { locale } = useShop().viewer.tenant;
  const { job, jobId, kind, subject, toStage, role, changed } = node;
  const result = toStage?.label ?? (role && say.roles[role].toLowerCase());
  return (
    <li className="log-row">
      <time dateTime={node.occurredAt} title={clock.exact(node.occurredAt)}>
        {clock.full(node.occurredAt)}
      </time>
      <span>
        <b>{node.actorName ?? say.customer}</b> {deedOf(node, locale)}{' '}
        {subject ??
          (job ? (
            <Link to={toJob(job.id)}>
              {job.itemType} <span className="muted">{job.trackingId}</span>
            </Link>
          ) : (
            jobId !== null && say.aDeletedJob
          ))}
        {changed && changed.length > 0 && kind !== 'PAYMENT_CHANGED' && (
          <span className="muted"> ({say.fields(changed)})</span>
        )}
        {result && (
          <>
            {' '}
            {say.to} <b>{result}</b>
          </>
        )}
      </span>
    </li>
  );
}

export function Log() {
  const [filter, setFilter] = useState(ALL);
  const { entries, after, trouble, load } = useLog(filter);
  const narrowed = filter !== ALL;
  const [title, text] = narrowed ? say.noEntries : say.noLog;
  return (
    <>
      <LogFilters filter={filter} onChange={setFilter} />
      <Notice trouble={trouble} retry={() => void load(null)} />
      {!entries && !trouble && <Skeleton rows={8} label={say.loading} />}
      {entries?.length === 0 && (
        <Empty
          icon="search"
          title={title}
          action={narrowed && <Button onClick={() => setFilter(ALL)}>{say.showAll}</Button>}
        >
          {text}
        </Empty>
      )}
      <ol className="log-rows" aria-label={say.log}>
        {entries?.map(entry => (
          <Line key={entry.cursor} entry={entry} />
        ))}
      </ol>
      {after && <Button onClick={() => void load(after)}>{say.more}</Button>}
    </>
  );
}
