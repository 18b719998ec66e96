import { useCallback, useEffect, useMemo } from 'react';
import { ask } from '../api/client';
import { JobsQuery } from '../api/queries';
import type { JobFilter } from '../gql/graphql';
import { useRefreshOn } from '../api/tenant-feed';
import { usePagedJobs, type LoadPage } from '../api/use-paged-jobs';
import { JobPane } from '../job/job-pane';
import { navigate, toJob, toJobs } from '../lib/router';
import { NewJob } from '../new-job/new-job';
import { words } from '../words/words';
import { readFilter, SORTS, toJobFilter, writeFilter, type ListFilter } from './filter';
import { JobFilters, ShowChoice } from './job-filters';
import { JobList } from './job-list';

interface JobsPageProps {
  jobId: string | undefined;
  isNew: boolean;
  query: URLSearchParams;
}

function useJobs(filter: ListFilter) {
  const key = JSON.stringify(toJobFilter(filter));
  const order = SORTS[filter.sort];
  const load = useCallback<LoadPage>(
    async (first, after) => {
      const answer = await ask(JobsQuery, { filter: JSON.parse(key) as JobFilter, order, first, after });
      return answer.ok ? { ok: true, data: answer.data.jobs } : answer;
    },
    [key, order],
  );
  const jobs = usePagedJobs(load);
  // The row itself is repainted by the store; these are the events after which other rows may belong here.
  useRefreshOn(
    event =>
      (event.kind !== 'THREAD_READ' || filter.marks.includes('unread')) &&
      !event.kind.startsWith('ATTACHMENT'),
    jobs.refresh,
  );
  return jobs;
}

export function JobsPage({ jobId, isNew, query }: JobsPageProps) {
  const filter = useMemo(() => readFilter(query), [query]);
  const jobs = useJobs(filter);
  const kept = writeFilter(filter);
  useEffect(() => {
    if (!jobId && !isNew) document.title = `${words.jobs.title} · ${words.product}`;
  }, [jobId, isNew]);
  const onFilter = (next: ListFilter): void => {
    const address = writeFilter(next);
    navigate(jobId ? toJob(jobId, address) : toJobs(address), { replace: next.search !== filter.search });
  };
  const beside = Boolean(jobId) || isNew;
  return (
    <main className={`split ${beside ? 'beside' : ''}`}>
      <section className="list" aria-label={words.jobs.title}>
        <header className="list-head">
          <h1>{words.jobs.title}</h1>
          {!jobs.waiting && (
            <span className="muted" role="status" aria-label={words.jobs.count(jobs.total)}>
              {words.number(jobs.total)}
            </span>
          )}
          <ShowChoice filter={filter} onChange={onFilter} />
        </header>
        <JobFilters filter={filter} onChange={onFilter} />
        <JobList jobs={jobs} filter={filter} openId={jobId} />
      </section>
      {jobId && <JobPane key={jobId} id={jobId} back={toJobs(kept)} />}
      {isNew && <NewJob key={query.get('order')} back={toJobs(kept)} orderId={query.get('order')} />}
    </main>
  );
}
