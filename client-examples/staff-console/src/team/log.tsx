// Who did what, the newest first.
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../api/client';
import { AuditQuery } from '../api/people';
import { useRefreshOn } from '../api/tenant-feed';
import type { Trouble } from '../api/trouble';
import type { AuditQuery as Audit } from '../gql/graphql';
import { Link, toJob } from '../lib/router';
import { useClock } from '../lib/time';
import { Button } from '../ui/button';
import { Empty, Notice, Skeleton } from '../ui/states';
import { TextField } from '../ui/text-field';
import { words } from '../words';

const say = words.team;
const PAGE = 40;
type Entry = Audit['auditLog']['edges'][number];

function useLog(actor: string) {
  const [entries, setEntries] = useState<readonly Entry[]>();
  const [after, setAfter] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble>();
  const load = useCallback(
    async (from: string | null) => {
      const answer = await ask(AuditQuery, { actor: actor || null, first: PAGE, after: from });
      setTrouble(answer.ok ? undefined : answer.trouble);
      if (!answer.ok) return;
      const { edges, pageInfo } = answer.data.auditLog;
      setEntries(before => (from === null ? edges : [...(before ?? []), ...edges]));
      setAfter(pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null);
    },
    [actor],
  );
  useEffect(() => {
    const timer = setTimeout(() => void load(null), 200);
    return () => clearTimeout(timer);
  }, [load]);
  // Whoever reads further back is not thrown to the top by what happens meanwhile.
  useRefreshOn(
    () => (entries?.length ?? 0) <= PAGE,
    () => void load(null),
  );
  return { entries, after, trouble, load };
}

const OF_SHOP = ['TENANT_CHANGED', 'WORKFLOW_SAVED', 'NOTIFICATION_SETTINGS_CHANGED'];

function Line({ entry: { node } }: { entry: Entry }) {
  const clock = useClock();
  const { job, kind, subject } = node;
  const ofJob = kind in say.did && subject === null && !OF_SHOP.includes(kind);
  return (
    <li className="log-row">
      <time dateTime={node.occurredAt} title={clock.exact(node.occurredAt)}>
        {clock.full(node.occurredAt)}
      </time>
      <span>
        <b>{node.actorName ?? say.customer}</b> {say.did[kind] ?? say.didSomething}{' '}
        {subject ??
          (job ? (
            <Link to={toJob(job.id)}>
              {job.itemType} <span className="muted">{job.trackingId}</span>
            </Link>
          ) : (
            ofJob && say.aDeletedJob
          ))}
      </span>
    </li>
  );
}

export function Log() {
  const [actor, setActor] = useState('');
  const { entries, after, trouble, load } = useLog(actor.trim());
  const [title, text] = say.noEntries;
  return (
    <>
      <TextField label={say.who} placeholder={say.anybody} value={actor} onChange={setActor} type="search" />
      <Notice trouble={trouble} retry={() => void load(null)} />
      {!entries && !trouble && <Skeleton rows={8} label={say.loading} />}
      {entries?.length === 0 && (
        <Empty icon="search" title={title}>
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
