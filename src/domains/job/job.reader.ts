// Questions about jobs: those of the staff API, and those that the domains above ask while they work.
import type { TenantActor } from '../../kernel/actor.ts';
import { isId } from '../../kernel/ids.ts';
import { connection, pageRequest, timeIdCursor, type Connection, type PageArgs } from '../../kernel/page.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { WorkflowVersion } from '../workflow/workflow.ts';
import type { WorkflowReader } from '../workflow/workflow.reader.ts';
import type { JobEntity } from './job.entity.ts';
import type { JobOrder } from './job.ts';
import { orderKey, type JobFilter, type JobListRepository } from './job-list.repository.ts';
import type { JobRepository } from './job.repository.ts';
import { readTrackingId } from './tracking-id.ts';

export class JobReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobRepository,
    private readonly lists: JobListRepository,
    private readonly workflows: WorkflowReader,
  ) {}

  /** By id or by tracking ID, however it was typed. Deleted and revoked jobs too: this is for the staff. */
  one(actor: TenantActor, id: string | null, trackingId: string | null): Promise<JobEntity | null> {
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, tx => {
      if (id !== null) return this.find(tx, id);
      const read = trackingId === null ? null : readTrackingId(trackingId);
      return read === null ? Promise.resolve(null) : this.jobs.byTrackingId(tx, read);
    });
  }

  page(
    actor: TenantActor,
    filter: JobFilter,
    order: JobOrder,
    args: PageArgs,
  ): Promise<Connection<JobEntity>> {
    const request = pageRequest(args);
    // Something that is no id is nobody's; Postgres would call it a mistake.
    if ([filter.workflowId, filter.customerId].some(id => id != null && !isId(id))) {
      return Promise.resolve(connection<JobEntity>(request, [], 0, () => ''));
    }
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const { rows, total } = await this.lists.page(tx, filter, order, request);
      return connection(request, rows, total, row => timeIdCursor(orderKey(order, row), row.id));
    });
  }

  async find(tx: ReadTx, id: string): Promise<JobEntity | null> {
    return isId(id) ? ((await this.jobs.byIds(tx, [id]))[0] ?? null) : null;
  }

  many(tx: ReadTx, ids: readonly string[]): Promise<JobEntity[]> {
    return this.jobs.byIds(tx, ids);
  }

  /**
   * Everybody who changes something of a job takes its lock first: it orders the job's events. A deleted job is not
   * there until it is restored.
   */
  async lock(tx: Tx, id: string): Promise<JobEntity | null> {
    const job = isId(id) ? await this.jobs.lock(tx, id) : null;
    return job?.deletedAt ? null : job;
  }

  /** Before an order is changed, its jobs are locked: they all tell of it. Deleted ones too. */
  lockOfOrder(tx: Tx, orderId: string): Promise<JobEntity[]> {
    return this.jobs.lockOfOrder(tx, orderId);
  }

  workflowOf(tx: ReadTx, job: JobEntity): Promise<WorkflowVersion> {
    return this.workflows.version(tx, job.workflowVersionId);
  }
}
