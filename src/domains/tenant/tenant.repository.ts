// The one tenant that a transaction is scoped to.
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import { TenantEntity } from './tenant.entity.ts';

export class TenantRepository {
  own(tx: ReadTx): Promise<TenantEntity> {
    return tx.manager.findOneByOrFail(TenantEntity, { id: tx.tenantId });
  }

  async insert(tx: Tx, tenant: TenantEntity): Promise<void> {
    await tx.manager.insert(TenantEntity, tenant);
    await tx.query('insert into tenant_feeds (tenant_id) values ($1)', [tenant.id]);
  }

  async setHosts(tx: Tx, hosts: readonly string[]): Promise<void> {
    await tx.query('delete from tenant_hosts where tenant_id = $1', [tx.tenantId]);
    await tx.query(
      'insert into tenant_hosts (host, tenant_id) select host, $1 from unnest($2::text[]) as given (host)',
      [tx.tenantId, hosts],
    );
  }

  /** Two people who change settings at once take turns. */
  lock(tx: Tx): Promise<TenantEntity> {
    return tx.manager.findOneOrFail(TenantEntity, {
      where: { id: tx.tenantId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async update(tx: Tx, change: Partial<TenantEntity>): Promise<void> {
    await tx.manager.update(TenantEntity, { id: tx.tenantId }, { ...change, version: () => 'version + 1' });
  }

  async hosts(tx: ReadTx): Promise<string[]> {
    const rows = await tx.query<{ host: string }>(
      'select host from tenant_hosts where tenant_id = $1 order by host',
      [tx.tenantId],
    );
    return rows.map(({ host }) => host);
  }

  /** The next number of a counter of the tenant's, such as its order numbers. Gaps are possible, repeats are not. */
  async next(tx: Tx, counter: string, start: number): Promise<number> {
    const [row] = await tx.query<{ value: number }>(
      `insert into tenant_counters (tenant_id, name, value) values ($1, $2, $3)
       on conflict (tenant_id, name) do update set value = tenant_counters.value + 1 returning value`,
      [tx.tenantId, counter, start],
    );
    return (row as { value: number }).value;
  }
}
