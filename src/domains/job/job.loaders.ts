// Jobs and what hangs on them, for many jobs in one statement each.
import { ContextLoader, manyEach, oneEach } from '../../graphql/loaders.ts';
import type { TenantActor } from '../../kernel/actor.ts';
import type { ReadTx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { JobEntity, NoteEntity, PromiseRevisionEntity, StageEntryEntity } from './job.entity.ts';
import type { JobRepository } from './job.repository.ts';

export class JobLoaders {
  readonly byId: ContextLoader<string, JobEntity | null>;
  readonly ofOrder: ContextLoader<string, JobEntity[]>;
  readonly openOfCustomer: ContextLoader<string, number>;
  readonly openOfWorkflow: ContextLoader<string, number>;
  readonly history: ContextLoader<string, StageEntryEntity[]>;
  readonly promiseRevisions: ContextLoader<string, PromiseRevisionEntity[]>;
  readonly notes: ContextLoader<string, NoteEntity[]>;

  constructor(uow: UnitOfWork, jobs: JobRepository) {
    const read = <T>(actor: TenantActor, work: (tx: ReadTx) => Promise<T>) =>
      uow.read({ role: 'staff', tenantId: actor.tenantId }, work);
    const ofJob = <Row extends { jobId: string }>(
      rows: (tx: ReadTx, ids: readonly string[]) => Promise<Row[]>,
    ) =>
      new ContextLoader<string, Row[]>((actor, ids) =>
        read(actor, async tx => manyEach(ids, await rows(tx, ids), row => row.jobId)),
      );
    this.byId = new ContextLoader((actor, ids) =>
      read(actor, async tx => oneEach(ids, await jobs.byIds(tx, ids), row => row.id)),
    );
    this.ofOrder = new ContextLoader((actor, ids) =>
      read(actor, async tx => manyEach(ids, await jobs.byOrders(tx, ids), row => row.orderId)),
    );
    const openOf = (of: 'customer' | 'workflow') =>
      new ContextLoader<string, number>((actor, ids) =>
        read(actor, async tx => {
          const counts = new Map((await jobs.openCounts(tx, of, ids)).map(row => [row.id, row.count]));
          return ids.map(id => counts.get(id) ?? 0);
        }),
      );
    this.openOfCustomer = openOf('customer');
    this.openOfWorkflow = openOf('workflow');
    this.history = ofJob((tx, ids) => jobs.stageEntries(tx, ids));
    this.promiseRevisions = ofJob((tx, ids) => jobs.promiseRevisions(tx, ids));
    this.notes = ofJob((tx, ids) => jobs.notes(tx, ids));
  }
}
