// Customers of one tenant in Postgres.
import { In } from 'typeorm';
import { readTextIdCursor, type PageRequest } from '../../kernel/page.ts';
import { whereFound } from '../../platform/postgres/search.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import { CustomerEntity } from './customer.entity.ts';
import { customerFound } from './customer.search.ts';

/** As people look a name up: É beside E, and upper case beside lower. */
const SORTED_NAME = 'customer.name collate "und-x-icu"';

export class CustomerRepository {
  byIds(tx: ReadTx, ids: readonly string[]): Promise<CustomerEntity[]> {
    return tx.manager.findBy(CustomerEntity, { tenantId: tx.tenantId, id: In([...ids]) });
  }

  lock(tx: Tx, id: string): Promise<CustomerEntity | null> {
    return tx.manager.findOne(CustomerEntity, {
      where: { tenantId: tx.tenantId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async update(tx: Tx, id: string, change: Partial<CustomerEntity>): Promise<void> {
    await tx.manager.update(CustomerEntity, { tenantId: tx.tenantId, id }, change);
  }

  async insert(tx: Tx, customer: CustomerEntity): Promise<void> {
    await tx.manager.insert(CustomerEntity, customer);
  }

  /** By name. One row more than the page, to know whether there is another. */
  async page(
    tx: ReadTx,
    search: string | null,
    page: PageRequest,
  ): Promise<{ rows: CustomerEntity[]; total: number }> {
    const query = tx.manager
      .createQueryBuilder(CustomerEntity, 'customer')
      .where('customer.tenant_id = :tenant', { tenant: tx.tenantId });
    if (search) whereFound(query, search, term => customerFound('customer', term));
    const total = await query.getCount();
    if (page.cursor) {
      const { text, id } = readTextIdCursor(page.cursor);
      query.andWhere(
        `(${SORTED_NAME}, customer.id) ${page.backward ? '<' : '>'} (cast(:text as text), cast(:id as uuid))`,
        { text, id },
      );
    }
    const direction = page.backward ? 'DESC' : 'ASC';
    query
      .orderBy(SORTED_NAME, direction)
      .addOrderBy('customer.id', direction)
      .take(page.limit + 1);
    return { rows: await query.getMany(), total };
  }
}
