// One open job: asked for once, then kept fresh by its own stream.
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../api/client';
import { follow } from '../api/live';
import { JobEvents, JobQuery } from '../api/queries';
import { detailOf, putDetail, useDetail, type JobDetail } from '../api/store';
import type { Trouble } from '../api/trouble';
import { noteActivity } from './activity-now';

interface OpenJob {
  job: JobDetail | undefined;
  missing: boolean;
  trouble: Trouble | undefined;
  reload: () => Promise<void>;
}

export function useJob(id: string): OpenJob {
  const job = useDetail(id);
  const [missing, setMissing] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [ready, setReady] = useState(false);
  const reload = useCallback(async () => {
    const answer = await ask(JobQuery, { id });
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return;
    if (answer.data.job) putDetail(answer.data.job);
    setMissing(!answer.data.job);
    setReady(Boolean(answer.data.job));
  }, [id]);
  useEffect(() => void reload(), [reload]);
  useEffect(() => {
    if (!ready) return;
    // From the cursor of the answer on: nothing can fall between the question and the stream.
    return follow(
      JobEvents,
      { jobId: id, after: detailOf(id)?.cursor ?? null },
      data => data.jobEvents.cursor,
      ({ jobEvents: event }) => {
        if (event.activity) noteActivity(id, event.activity);
        if (event.resync) void reload();
        else if (event.job) putDetail(event.job);
      },
    );
  }, [id, ready, reload]);
  return { job, missing, trouble, reload };
}
