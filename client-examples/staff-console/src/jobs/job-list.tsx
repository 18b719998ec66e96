import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { PagedJobs } from '../api/use-paged-jobs';
import type { JobCard } from '../api/store';
import { restoreJob } from '../job/changes';
import { useShortcuts } from '../lib/keys';
import { Link, navigate, toJob, toJobs, toNewJob } from '../lib/router';
import { useNow } from '../lib/time';
import { useMayManage } from '../lib/shop';
import { Button } from '../ui/button';
import { Empty, Notice, Skeleton } from '../ui/states';
import { words } from '../words/words';
import { clearFilters } from './job-filters';
import { isFiltered, writeFilter, type ListFilter } from './filter';
import { JobRow } from './job-row';

const say = words.jobs;

function show(id: string): void {
  document.querySelector(`[data-job="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
}

/** j and k move the mark; beside an open detail they move the detail as well. */
export function useMark(
  ids: readonly string[],
  openId: string | undefined,
  open: (id: string) => void,
  reveal: (id: string) => void = show,
): string | undefined {
  const [mark, setMark] = useState<string>();
  const listed = Boolean(openId && ids.includes(openId));
  useEffect(() => {
    setMark(openId);
    if (openId && listed) reveal(openId);
    // `reveal` is another function at each render and does not decide anything here.
  }, [openId, listed]);
  const step = (by: number): void => {
    const at = mark === undefined ? -1 : ids.indexOf(mark);
    const next = ids[at < 0 ? (by > 0 ? 0 : ids.length - 1) : Math.min(Math.max(at + by, 0), ids.length - 1)];
    if (next === undefined) return;
    setMark(next);
    if (openId) open(next);
    reveal(next);
  };
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    Enter: event => {
      // Enter on a focused link or button is that link's or button's own.
      if (mark && !(event.target instanceof HTMLElement && event.target.closest('a, button'))) open(mark);
    },
  });
  return mark;
}

function NoJobs({ filter }: { filter: ListFilter }) {
  const filtered = isFiltered(filter);
  // Whoever looks for a piece that was collected yesterday is not told that there is none.
  const narrow = Boolean(filter.search) && filter.show === 'open';
  const [title, text] = narrow ? say.empty.foundOpen : filtered ? say.empty.found : say.empty[filter.show];
  return (
    <Empty
      icon={filtered ? 'search' : filter.show === 'deleted' ? 'trash' : 'jobs'}
      title={title}
      action={
        narrow ? (
          <Link className="button plain" to={toJobs(writeFilter({ ...filter, show: 'all' }))}>
            {say.lookAmongAll}
          </Link>
        ) : filtered ? (
          <Button onClick={() => clearFilters(filter)}>{say.clear}</Button>
        ) : (
          filter.show !== 'deleted' && (
            <Link className="button plain" to={toNewJob()}>
              {words.nav.newJob}
            </Link>
          )
        )
      }
    >
      {text}
    </Empty>
  );
}

const Heads = ({ restorable }: { restorable: boolean }) => (
  <div className={`row heads ${restorable ? 'restorable' : ''}`} aria-hidden="true">
    <div>
      <span />
      <span className="row-item">{say.columns.job}</span>
      <span className="row-customer">{say.columns.customer}</span>
      <span className="row-stage">{say.columns.stage}</span>
      <span className="row-id">{say.columns.tracking}</span>
      <span className="row-marks" />
      <span className="row-promise">{say.columns.promise}</span>
    </div>
  </div>
);

interface ListProps {
  jobs: PagedJobs;
  filter: ListFilter;
  openId: string | undefined;
}

/** Only the rows in sight and a few around them stand in the page; each is measured, as it may have one line or two. */
function Rows({
  jobs,
  filter,
  openId,
  scroller,
}: ListProps & { scroller: RefObject<HTMLDivElement | null> }) {
  const now = useNow();
  const query = writeFilter(filter);
  const { ids, hasMore, loadMore } = jobs;
  const list = useRef<HTMLUListElement>(null);
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 57,
    overscan: 10,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: index => ids[index] ?? index,
  });
  const mark = useMark(
    ids,
    openId,
    id => navigate(toJob(id, query), { replace: Boolean(openId) }),
    id => ids.includes(id) && virtual.scrollToIndex(ids.indexOf(id), { align: 'auto' }),
  );
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= ids.length - 10) loadMore();
    // The list itself, not its length: a page that brought nothing new is followed by the next one.
  }, [hasMore, last, ids, loadMore]);
  const mayManage = useMayManage();
  const restore =
    mayManage && filter.show === 'deleted'
      ? (job: JobCard) => void restoreJob(job).then(jobs.refresh)
      : undefined;
  return (
    <ul className="rows virtual" aria-label={say.title} ref={list} style={{ height: virtual.getTotalSize() }}>
      {rows.map(row => {
        const id = ids[row.index] as string;
        return (
          <JobRow
            key={row.key}
            ref={virtual.measureElement}
            index={row.index}
            total={jobs.total}
            top={row.start - virtual.options.scrollMargin}
            id={id}
            to={toJob(id, query)}
            marked={mark === id}
            open={openId === id}
            now={now}
            onRestore={restore}
          />
        );
      })}
    </ul>
  );
}

export function JobList(props: ListProps) {
  const { jobs, filter, openId } = props;
  const query = writeFilter(filter);
  const scroller = useRef<HTMLDivElement>(null);
  useShortcuts({ Escape: () => openId && navigate(toJobs(query)) });
  const key = query.toString();
  useEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [key]);
  return (
    <div className="list-scroll" ref={scroller}>
      <Notice trouble={jobs.trouble} retry={jobs.refresh} />
      {jobs.waiting && !jobs.trouble && <Skeleton rows={12} label={say.loading} />}
      {!jobs.waiting && jobs.ids.length === 0 && <NoJobs filter={filter} />}
      {jobs.ids.length > 0 && (
        <>
          <Heads restorable={filter.show === 'deleted'} />
          <Rows {...props} scroller={scroller} />
        </>
      )}
    </div>
  );
}
