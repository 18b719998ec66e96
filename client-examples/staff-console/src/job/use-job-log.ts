// The part of a job's history that nothing else on its page tells: links switched off, deletions, photos, payments.
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../api/client';
import { JobLogQuery } from '../api/job-log';
import { useRefreshOn } from '../api/tenant-feed';
import type { Trouble } from '../api/trouble';
import type { JobLogQuery as Answer } from '../gql/graphql';
import { words } from '../words/words';

const { did } = words.activity;

export type Logged = NonNullable<Answer['job']>['auditLog']['edges'][number];

export function useJobLog(jobId: string) {
  const [log, setLog] = useState<readonly Logged[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const load = useCallback(async () => {
    const answer = await ask(JobLogQuery, { id: jobId });
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) setLog((answer.data.job?.auditLog.edges ?? []).filter(({ node }) => did[node.kind]));
  }, [jobId]);
  useEffect(() => void load(), [load]);
  useRefreshOn(
    event => event.jobId === jobId && did[event.kind] !== undefined,
    () => void load(),
  );
  return { log, trouble, load };
}
