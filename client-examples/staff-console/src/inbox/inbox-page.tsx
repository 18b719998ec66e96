// Conversations, the latest first, with the job they belong to beside them.
import { useCallback, useEffect } from 'react';
import { ask } from '../api/client';
import { InboxQuery } from '../api/queries';
import { useCard, type JobCard } from '../api/store';
import { useRefreshOn } from '../api/tenant-feed';
import { usePagedJobs, type LoadPage, type PagedJobs } from '../api/use-paged-jobs';
import { useWriting } from '../job/activity-now';
import { JobPane } from '../job/job-pane';
import { useMark } from '../jobs/job-list';
import { useShortcuts } from '../lib/keys';
import { Link, navigate, toInbox } from '../lib/router';
import { useShop } from '../lib/shop';
import { useClock } from '../lib/time';
import { Button } from '../ui/button';
import { Empty, Notice, Skeleton } from '../ui/states';
import { words } from '../words/words';

const say = words.inbox;

/** What was said last, or that somebody is about to say something. */
function LastSaid({ job }: { job: JobCard }) {
  const { customer, colleague } = useWriting(job.id, useShop().viewer.name);
  const last = job.thread.latest.edges[0]?.node;
  if (customer || colleague)
    return (
      <span className="talk-what writing" data-testid="writing">
        {customer ? words.thread.typing : words.thread.colleagueTyping(colleague ?? '')}
      </span>
    );
  return (
    <span className="talk-what">
      {last?.author === 'STAFF' && <i>{say.you}: </i>}
      {last && (last.body || words.thread.photo)}
    </span>
  );
}

function Conversation({ id, to, marked, open }: { id: string; to: string; marked: boolean; open: boolean }) {
  const job = useCard(id);
  const clock = useClock();
  if (!job) return null;
  const unread = job.thread.unreadCount;
  return (
    <li className={`row talk ${marked ? 'marked' : ''} ${unread ? 'unread' : ''}`} data-job={id}>
      <Link to={to} aria-current={open ? 'true' : undefined} data-testid="conversation-row">
        <span className="talk-who">{job.customer.name}</span>
        <span className="talk-when">
          {job.thread.lastMessageAt && (
            <time dateTime={job.thread.lastMessageAt} title={clock.exact(job.thread.lastMessageAt)}>
              {clock.brief(job.thread.lastMessageAt)}
            </time>
          )}
        </span>
        <LastSaid job={job} />
        {unread > 0 && (
          <em className="count" role="img" aria-label={words.jobs.unread(unread)}>
            {unread}
          </em>
        )}
        <span className="talk-job">
          {job.itemType} · {job.stage.label}
        </span>
      </Link>
    </li>
  );
}

function Conversations({
  jobs,
  unreadOnly,
  openId,
  query,
}: {
  jobs: PagedJobs;
  unreadOnly: boolean;
  openId: string | undefined;
  query: URLSearchParams;
}) {
  const mark = useMark(jobs.ids, openId, id => navigate(toInbox(id, query), { replace: Boolean(openId) }));
  useShortcuts({ Escape: () => openId && navigate(toInbox(undefined, query)) });
  const [title, text] = unreadOnly ? say.empty.unread : say.empty.all;
  return (
    <div className="list-scroll">
      <Notice trouble={jobs.trouble} retry={jobs.refresh} />
      {jobs.waiting && !jobs.trouble && <Skeleton rows={8} label={words.jobs.loading} />}
      {!jobs.waiting && jobs.ids.length === 0 && (
        <Empty icon="inbox" title={title}>
          {text}
        </Empty>
      )}
      <ul className="rows" aria-label={say.title}>
        {jobs.ids.map(id => (
          <Conversation key={id} id={id} to={toInbox(id, query)} marked={mark === id} open={openId === id} />
        ))}
      </ul>
      {jobs.hasMore && (
        <div className="more">
          <Button onClick={jobs.loadMore} busy={jobs.loadingMore}>
            {words.jobs.more}
          </Button>
        </div>
      )}
    </div>
  );
}

export function InboxPage({ jobId, query }: { jobId: string | undefined; query: URLSearchParams }) {
  const unreadOnly = query.get('show') === 'unread';
  const load = useCallback<LoadPage>(
    async (first, after) => {
      const answer = await ask(InboxQuery, { unreadOnly, first, after });
      return answer.ok ? { ok: true, data: answer.data.inbox } : answer;
    },
    [unreadOnly],
  );
  const jobs = usePagedJobs(load);
  // Reading a message must not pull it out from under the reader, so THREAD_READ leaves the unread list alone.
  useRefreshOn(event => ['MESSAGE_POSTED', 'JOB_DELETED', 'JOB_RESTORED'].includes(event.kind), jobs.refresh);
  useEffect(() => {
    if (!jobId) document.title = `${say.title} · ${words.product}`;
  }, [jobId]);
  const show = (unread: boolean): void =>
    navigate(toInbox(jobId, new URLSearchParams(unread ? { show: 'unread' } : {})));
  return (
    <main className={`split ${jobId ? 'beside' : 'narrow-list'}`}>
      <section className="list" aria-label={say.title}>
        <header className="list-head">
          <h1>{say.title}</h1>
          <fieldset className="choice">
            <legend className="hidden">{words.jobs.show}</legend>
            {[false, true].map(unread => (
              <label key={String(unread)}>
                <input
                  type="radio"
                  name="inbox-show"
                  checked={unreadOnly === unread}
                  onChange={() => show(unread)}
                />
                <span>{unread ? say.unread : say.all}</span>
              </label>
            ))}
          </fieldset>
        </header>
        <Conversations jobs={jobs} unreadOnly={unreadOnly} openId={jobId} query={query} />
      </section>
      {jobId ? (
        <JobPane key={jobId} id={jobId} back={toInbox(undefined, query)} startWith="messages" />
      ) : (
        <section className="pane nothing">
          {jobs.ids.length > 0 && <Empty icon="inbox" title={say.pick} />}
        </section>
      )}
    </main>
  );
}
