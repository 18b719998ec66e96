// Jobs in Postgres. Every call carries the tenant in its transaction, and asks for it in its conditions as well.
import { In, IsNull } from 'typeorm';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import { JobEntity, NoteEntity, PromiseRevisionEntity, StageEntryEntity } from './job.entity.ts';

export class JobRepository {
  byIds(tx: ReadTx, ids: readonly string[]): Promise<JobEntity[]> {
    return tx.manager.findBy(JobEntity, { tenantId: tx.tenantId, id: In([...ids]) });
  }

  byTrackingId(tx: ReadTx, trackingId: string): Promise<JobEntity | null> {
    return tx.manager.findOneBy(JobEntity, { tenantId: tx.tenantId, trackingId });
  }

  byOrders(tx: ReadTx, orderIds: readonly string[]): Promise<JobEntity[]> {
    return tx.manager.find(JobEntity, {
      where: { tenantId: tx.tenantId, orderId: In([...orderIds]) },
      order: { bookedInAt: 'ASC', id: 'ASC' },
    });
  }

  /** Everybody who changes a job takes this lock first; it also orders the job's events. */
  lock(tx: Tx, id: string): Promise<JobEntity | null> {
    return tx.manager.findOne(JobEntity, {
      where: { tenantId: tx.tenantId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** In one order for everybody, so that two who change the same order cannot block each other. */
  lockOfOrder(tx: Tx, orderId: string): Promise<JobEntity[]> {
    return tx.manager.find(JobEntity, {
      where: { tenantId: tx.tenantId, orderId },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** In one order for everybody, as above. */
  lockOpenOfCustomer(tx: Tx, customerId: string): Promise<JobEntity[]> {
    return tx.manager.find(JobEntity, {
      where: { tenantId: tx.tenantId, customerId, open: true, deletedAt: IsNull() },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** How many jobs are open, of each customer or of each workflow. */
  openCounts(
    tx: ReadTx,
    of: 'customer' | 'workflow',
    ids: readonly string[],
  ): Promise<{ id: string; count: number }[]> {
    return tx.query(
      `select ${of}_id as id, count(*)::int as count from jobs
       where tenant_id = $1 and ${of}_id = any($2::uuid[]) and open and deleted_at is null group by ${of}_id`,
      [tx.tenantId, ids],
    );
  }

  async insert(tx: Tx, job: JobEntity): Promise<void> {
    await tx.manager.insert(JobEntity, job);
  }

  async update(tx: Tx, id: string, change: Partial<JobEntity>): Promise<void> {
    await tx.manager.update(JobEntity, { tenantId: tx.tenantId, id }, change);
  }

  async insertStageEntry(tx: Tx, entry: StageEntryEntity): Promise<void> {
    await tx.manager.insert(StageEntryEntity, entry);
  }

  async insertPromiseRevision(tx: Tx, revision: PromiseRevisionEntity): Promise<void> {
    await tx.manager.insert(PromiseRevisionEntity, revision);
  }

  async insertNote(tx: Tx, note: NoteEntity): Promise<void> {
    await tx.manager.insert(NoteEntity, note);
  }

  note(tx: ReadTx, id: string): Promise<NoteEntity | null> {
    return tx.manager.findOneBy(NoteEntity, { tenantId: tx.tenantId, id });
  }

  stageEntries(tx: ReadTx, jobIds: readonly string[]): Promise<StageEntryEntity[]> {
    return tx.manager.find(StageEntryEntity, {
      where: { tenantId: tx.tenantId, jobId: In([...jobIds]) },
      order: { at: 'ASC', id: 'ASC' },
    });
  }

  promiseRevisions(tx: ReadTx, jobIds: readonly string[]): Promise<PromiseRevisionEntity[]> {
    return tx.manager.find(PromiseRevisionEntity, {
      where: { tenantId: tx.tenantId, jobId: In([...jobIds]) },
      order: { revisedAt: 'ASC', id: 'ASC' },
    });
  }

  notes(tx: ReadTx, jobIds: readonly string[]): Promise<NoteEntity[]> {
    return tx.manager.find(NoteEntity, {
      where: { tenantId: tx.tenantId, jobId: In([...jobIds]) },
      order: { at: 'ASC', id: 'ASC' },
    });
  }
}
