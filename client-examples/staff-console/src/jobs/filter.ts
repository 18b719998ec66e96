// The filter of the list lives in the address, so that it can be kept, shared and gone back to.
import type { JobFilter } from '../gql/graphql';
import type { Shop } from '../lib/shop';

export type Show = 'open' | 'all' | 'deleted';
export interface ListFilter {
  show: Show;
  search: string;
  workflow: string;
  stage: string;
}

export function readFilter(query: URLSearchParams): ListFilter {
  const show = query.get('show');
  return {
    show: show === 'all' || show === 'deleted' ? show : 'open',
    search: query.get('q') ?? '',
    workflow: query.get('workflow') ?? '',
    stage: query.get('stage') ?? '',
  };
}

export function writeFilter(filter: ListFilter): URLSearchParams {
  const query = new URLSearchParams();
  if (filter.show !== 'open') query.set('show', filter.show);
  if (filter.search) query.set('q', filter.search);
  if (filter.workflow) query.set('workflow', filter.workflow);
  if (filter.stage) query.set('stage', filter.stage);
  return query;
}

export function toJobFilter(filter: ListFilter): JobFilter {
  return {
    search: filter.search.trim() || null,
    workflowId: filter.workflow || null,
    stages: filter.stage ? [filter.stage] : null,
    open: filter.show === 'open' ? true : null,
    deleted: filter.show === 'deleted' ? true : null,
  };
}

/** The stages to choose from: those of the workflow, or of all of them, each code once. */
export function stageChoices(
  workflows: Shop['workflows'],
  workflowId: string,
): { code: string; label: string }[] {
  const stages = workflows.filter(one => !workflowId || one.id === workflowId).flatMap(one => one.stages);
  return [...new Map(stages.map(stage => [stage.code, stage])).values()];
}

export const isFiltered = (filter: ListFilter): boolean =>
  Boolean(filter.search || filter.workflow || filter.stage);
