// The filter of the list lives in the address, so that it can be kept, shared and gone back to.
import type { JobFilter, JobOrder } from '../gql/graphql';
import type { Shop } from '../lib/shop';

export type Show = 'open' | 'all' | 'deleted';
export const MARKS = ['late', 'unread', 'unpaid'] as const;
export type Mark = (typeof MARKS)[number];
export const SORTS = { newest: 'NEWEST', soonest: 'SOONEST', moved: 'LAST_MOVED' } as const satisfies Record<
  string,
  JobOrder
>;
export type Sort = keyof typeof SORTS;

export interface ListFilter {
  show: Show;
  search: string;
  workflow: string;
  stage: string;
  /** all of these must hold */
  marks: readonly Mark[];
  sort: Sort;
}

export function readFilter(query: URLSearchParams): ListFilter {
  const show = query.get('show');
  const sort = query.get('sort');
  return {
    show: show === 'all' || show === 'deleted' ? show : 'open',
    search: query.get('q') ?? '',
    workflow: query.get('workflow') ?? '',
    stage: query.get('stage') ?? '',
    marks: MARKS.filter(mark => query.has(mark)),
    sort: sort === 'soonest' || sort === 'moved' ? sort : 'newest',
  };
}

export function writeFilter(filter: ListFilter): URLSearchParams {
  const query = new URLSearchParams();
  if (filter.show !== 'open') query.set('show', filter.show);
  if (filter.search) query.set('q', filter.search);
  if (filter.workflow) query.set('workflow', filter.workflow);
  if (filter.stage) query.set('stage', filter.stage);
  for (const mark of filter.marks) query.set(mark, '1');
  if (filter.sort !== 'newest') query.set('sort', filter.sort);
  return query;
}

export function toJobFilter(filter: ListFilter): JobFilter {
  return {
    search: filter.search.trim() || null,
    workflowId: filter.workflow || null,
    stages: filter.stage ? [filter.stage] : null,
    open: filter.show === 'open' ? true : null,
    deleted: filter.show === 'deleted' ? true : null,
    ...Object.fromEntries(filter.marks.map(mark => [mark, true])),
  };
}

/** Two workflows may have stages of one code under different names, so a stage is chosen together with its workflow. */
export const stageValue = (workflowId: string, code: string): string => `${workflowId} ${code}`;

export function withStage(filter: ListFilter, value: string): ListFilter {
  const [workflow, stage] = value.split(' ');
  return stage === undefined ? { ...filter, stage: '' } : { ...filter, workflow: workflow ?? '', stage };
}

/** What is chosen; an older address may name a stage alone. */
export function chosenStage(filter: ListFilter, workflows: Shop['workflows']): string {
  if (!filter.stage) return '';
  const of = workflows.find(
    ({ id, stages }) =>
      (!filter.workflow || id === filter.workflow) && stages.some(({ code }) => code === filter.stage),
  );
  return of ? stageValue(of.id, filter.stage) : '';
}

export const isFiltered = (filter: ListFilter): boolean =>
  Boolean(filter.search || filter.workflow || filter.stage || filter.marks.length > 0);
