// Lists of jobs: pages in the orders that people look for, and the heads of a board's columns. Filters look at what hangs
// on a job (its thread, what is owed) with SQL of their own, so that a list of thousands stays one statement.
import type { SelectQueryBuilder } from 'typeorm';
import { isId } from '../../kernel/ids.ts';
import { readTimeIdCursor, type PageRequest } from '../../kernel/page.ts';
import { folded, whereFound, type SearchTerm } from '../../platform/postgres/search.ts';
import type { ReadTx } from '../../platform/postgres/transaction.ts';
import { customerFound } from '../customer/customer.search.ts';
import type { JobOrder } from './job.ts';
import { JobEntity } from './job.entity.ts';

export interface JobFilter {
  /** each word in the tracking ID, item type, description, order number, or the customer's name, e-mail or telephone */
  readonly search?: string | null | undefined;
  readonly ids?: readonly string[] | null | undefined;
  readonly workflowId?: string | null | undefined;
  readonly stages?: readonly string[] | null | undefined;
  readonly open?: boolean | null | undefined;
  /** true: only deleted jobs; otherwise only the others */
  readonly deleted?: boolean | null | undefined;
  readonly customerId?: string | null | undefined;
  readonly movedAfter?: Date | null | undefined;
  readonly late?: boolean | null | undefined;
  readonly unread?: boolean | null | undefined;
  readonly unpaid?: boolean | null | undefined;
}

/** A column's head: how many there are, and the first of them. */
export interface ColumnHead {
  readonly stage: string;
  /** A version that has this stage. */
  readonly workflowVersionId: string;
  readonly count: number;
  readonly oldestSince: Date;
  readonly jobIds: readonly string[];
}

/** Stands behind every date that can be promised. */
const NO_PROMISE = new Date('2999-12-31T00:00:00Z');
const PROMISE = `coalesce(job.promise_to, timestamptz '2999-12-31 00:00:00+00')`;

const ORDERS = {
  NEWEST: { key: 'job.booked_in_at', upwards: false, of: (job: JobEntity) => job.bookedInAt },
  SOONEST: { key: PROMISE, upwards: true, of: (job: JobEntity) => job.promiseTo ?? NO_PROMISE },
  LAST_MOVED: { key: 'job.stage_since', upwards: false, of: (job: JobEntity) => job.stageSince },
} as const satisfies Record<JobOrder, unknown>;

export const orderKey = (order: JobOrder, job: JobEntity): Date => ORDERS[order].of(job);

/** The promised moment is past and the piece neither waits to be collected nor is done with. */
const LATE = `job.open and job.promise_to < now() and not exists (
  select from workflow_versions v, jsonb_array_elements(v.definition->'stages') s where v.id = job.workflow_version_id
    and s->>'code' = job.stage and s->>'nextAction' = 'COLLECT')`;
const UNREAD = 'exists (select from threads t where t.job_id = job.id and t.unread_by_staff > 0)';
const UNPAID = 'exists (select from order_balances b where b.order_id = job.order_id and b.due_minor > 0)';

export class JobListRepository {
  /** One row more than the page, to know whether there is another. */
  async page(
    tx: ReadTx,
    filter: JobFilter,
    order: JobOrder,
    page: PageRequest,
  ): Promise<{ rows: JobEntity[]; total: number }> {
    const query = tx.manager
      .createQueryBuilder(JobEntity, 'job')
      .where('job.tenant_id = :tenant', { tenant: tx.tenantId });
    narrow(query, filter);
    const total = await query.getCount();
    const { key, upwards } = ORDERS[order];
    const rising = upwards !== page.backward;
    if (page.cursor) {
      const { at, id } = readTimeIdCursor(page.cursor);
      query.andWhere(`(${key}, job.id) ${rising ? '>' : '<'} (cast(:at as timestamptz), cast(:id as uuid))`, {
        at,
        id,
      });
    }
    const direction = rising ? 'ASC' : 'DESC';
    query
      .addSelect(key, 'sort_key')
      .orderBy('sort_key', direction)
      .addOrderBy('job.id', direction)
      .limit(page.limit + 1);
    return { rows: await query.getMany(), total };
  }

  /** Of every stage with jobs on the board: how many, and the first of them; open jobs by promise, ended ones the last first. */
  board(tx: ReadTx, workflowId: string, endedAfter: Date, first: number): Promise<ColumnHead[]> {
    return tx.query<ColumnHead>(
      `select stage, max(version)::uuid as "workflowVersionId", max(total)::int as count, max(oldest) as "oldestSince",
         array_agg(id::text order by place) as "jobIds"
       from (
         select job.id, job.stage, job.workflow_version_id::text as version, count(*) over column_ as total,
           min(job.stage_since) over column_ as oldest,
           row_number() over (partition by job.stage order by
             case when job.open then ${PROMISE} end, case when job.open then job.id end,
             job.stage_since desc, job.id desc) as place
         from jobs job
         where job.tenant_id = $1 and job.workflow_id = $2 and job.deleted_at is null
           and (job.open or job.stage_since > $3)
         window column_ as (partition by job.stage)
       ) placed where place <= $4 group by stage`,
      [tx.tenantId, workflowId, endedAfter, first],
    );
  }
}

function narrow(query: SelectQueryBuilder<JobEntity>, filter: JobFilter): void {
  query.andWhere(filter.deleted ? 'job.deleted_at is not null' : 'job.deleted_at is null');
  if (filter.ids) query.andWhere('job.id = any(:ids)', { ids: filter.ids.filter(isId) });
  if (filter.workflowId) query.andWhere('job.workflow_id = :workflow', { workflow: filter.workflowId });
  if (filter.customerId) query.andWhere('job.customer_id = :customer', { customer: filter.customerId });
  if (filter.stages?.length) query.andWhere('job.stage = any(:stages)', { stages: [...filter.stages] });
  if (filter.movedAfter) query.andWhere('job.stage_since > :movedAfter', { movedAfter: filter.movedAfter });
  if (filter.open != null) query.andWhere('job.open = :open', { open: filter.open });
  for (const [wanted, what] of [
    [filter.late, LATE],
    [filter.unread, UNREAD],
    [filter.unpaid, UNPAID],
  ] as const)
    if (wanted != null) query.andWhere(wanted ? `(${what})` : `not coalesce((${what}), false)`);
  if (filter.search) whereFound(query, filter.search, jobFound);
}

const jobFound = (term: SearchTerm): string => `
  job.tracking_id ilike ${term.like} or ${folded('job.item_type')} ilike ${term.like}
  or ${folded('job.description')} ilike ${term.like}
  or exists (select from customers c where c.id = job.customer_id and (${customerFound('c', term)}))
  or exists (select from orders o where o.id = job.order_id and o.number ilike ${term.like})`;
