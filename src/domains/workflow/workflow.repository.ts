// Workflows in Postgres, and the versions that are kept in memory: a version never changes once written.
import { In } from 'typeorm';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import { WorkflowEntity, WorkflowVersionEntity } from './workflow.entity.ts';

export class WorkflowRepository {
  list(tx: ReadTx): Promise<WorkflowEntity[]> {
    return tx.manager.find(WorkflowEntity, {
      where: { tenantId: tx.tenantId },
      order: { name: 'ASC', id: 'ASC' },
    });
  }

  byIds(tx: ReadTx, ids: readonly string[]): Promise<WorkflowEntity[]> {
    return tx.manager.findBy(WorkflowEntity, { tenantId: tx.tenantId, id: In([...ids]) });
  }

  versionsByIds(tx: ReadTx, ids: readonly string[]): Promise<WorkflowVersionEntity[]> {
    return tx.manager.findBy(WorkflowVersionEntity, { tenantId: tx.tenantId, id: In([...ids]) });
  }

  /** The current version of every workflow of the tenant. */
  currentVersions(tx: ReadTx): Promise<WorkflowVersionEntity[]> {
    return tx.manager
      .createQueryBuilder(WorkflowVersionEntity, 'v')
      .innerJoin(WorkflowEntity, 'w', 'w.id = v.workflow_id and w.version = v.version')
      .where('v.tenant_id = :tenant', { tenant: tx.tenantId })
      .getMany();
  }

  currentVersion(tx: ReadTx, workflow: WorkflowEntity): Promise<WorkflowVersionEntity> {
    return tx.manager.findOneByOrFail(WorkflowVersionEntity, {
      tenantId: tx.tenantId,
      workflowId: workflow.id,
      version: workflow.version,
    });
  }

  /** Two people who save at once take turns. */
  lock(tx: Tx, id: string): Promise<WorkflowEntity | null> {
    return tx.manager.findOne(WorkflowEntity, {
      where: { tenantId: tx.tenantId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(tx: Tx, workflow: WorkflowEntity): Promise<void> {
    await tx.manager.insert(WorkflowEntity, workflow);
  }

  async insertVersion(tx: Tx, version: WorkflowVersionEntity): Promise<void> {
    await tx.manager.insert(WorkflowVersionEntity, version);
  }

  async update(tx: Tx, id: string, change: Partial<WorkflowEntity>): Promise<void> {
    await tx.manager.update(WorkflowEntity, { tenantId: tx.tenantId, id }, change);
  }
}
