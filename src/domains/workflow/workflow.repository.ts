// Workflows in Postgres, and the versions that are kept in memory: a version never changes once written.
import { In, IsNull } from 'typeorm';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import { takeTurn } from '../../platform/postgres/turns.ts';
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

  /** All that take new jobs, so that two people cannot retire the last two at once. */
  lockActive(tx: Tx): Promise<WorkflowEntity[]> {
    return tx.manager.find(WorkflowEntity, {
      where: { tenantId: tx.tenantId, retiredAt: IsNull() },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Those who add at once take turns, so that each sees how many there are. */
  async countToAdd(tx: Tx): Promise<number> {
    await takeTurn(tx, 'workflows');
    return tx.manager.countBy(WorkflowEntity, { tenantId: tx.tenantId });
  }

  /** Answers whose they are: three letters that have begun IDs of one workflow never begin those of another. */
  async claimPrefix(tx: Tx, prefix: string, workflowId: string): Promise<string> {
    await tx.query(
      'insert into workflow_prefixes (tenant_id, prefix, workflow_id) values ($1, $2, $3) on conflict do nothing',
      [tx.tenantId, prefix, workflowId],
    );
    const [row] = await tx.query<{ owner: string }>(
      'select workflow_id as owner from workflow_prefixes where tenant_id = $1 and prefix = $2',
      [tx.tenantId, prefix],
    );
    return row?.owner ?? workflowId;
  }

  /** Everything that its IDs begin with, also those that were given out before. */
  async prefixes(tx: ReadTx, workflowId: string): Promise<string[]> {
    const rows = await tx.query<{ prefix: string }>(
      'select prefix from workflow_prefixes where tenant_id = $1 and workflow_id = $2 order by prefix',
      [tx.tenantId, workflowId],
    );
    return rows.map(({ prefix }) => prefix);
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
