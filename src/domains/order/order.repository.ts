// Orders and their items in Postgres.
import { In } from 'typeorm';
import { readTimeIdCursor, type PageRequest } from '../../kernel/page.ts';
import { folded, whereFound, type SearchTerm } from '../../platform/postgres/search.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import { customerFound } from '../customer/customer.search.ts';
import type { OrderBalance } from './order.ts';
import { OrderEntity, OrderItemEntity, PaymentEntity } from './order.entity.ts';

export interface OrderFilter {
  /** each word in the number, a line's description, or the customer's name, e-mail or telephone */
  readonly search?: string | null | undefined;
  readonly customerId?: string | null | undefined;
  /** true: only those on which something is owed */
  readonly unpaid?: boolean | null | undefined;
}

export class OrderRepository {
  byIds(tx: ReadTx, ids: readonly string[]): Promise<OrderEntity[]> {
    return tx.manager.findBy(OrderEntity, { tenantId: tx.tenantId, id: In([...ids]) });
  }

  byNumber(tx: ReadTx, number: string): Promise<OrderEntity | null> {
    return tx.manager.findOneBy(OrderEntity, { tenantId: tx.tenantId, number });
  }

  items(tx: ReadTx, orderIds: readonly string[]): Promise<OrderItemEntity[]> {
    return tx.manager.find(OrderItemEntity, {
      where: { tenantId: tx.tenantId, orderId: In([...orderIds]) },
      order: { position: 'ASC' },
    });
  }

  async insert(tx: Tx, order: OrderEntity, items: readonly OrderItemEntity[]): Promise<void> {
    await tx.manager.insert(OrderEntity, order);
    if (items.length > 0) await tx.manager.insert(OrderItemEntity, [...items]);
  }

  /** Everybody who changes an order has locked its jobs before. */
  lock(tx: Tx, id: string): Promise<OrderEntity | null> {
    return tx.manager.findOne(OrderEntity, {
      where: { tenantId: tx.tenantId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async update(tx: Tx, id: string, change: Partial<OrderEntity>): Promise<void> {
    await tx.manager.update(OrderEntity, { tenantId: tx.tenantId, id }, change);
  }

  async replaceItems(tx: Tx, orderId: string, items: readonly OrderItemEntity[]): Promise<void> {
    await tx.manager.delete(OrderItemEntity, { tenantId: tx.tenantId, orderId });
    if (items.length > 0) await tx.manager.insert(OrderItemEntity, [...items]);
  }

  balances(tx: ReadTx, orderIds: readonly string[]): Promise<OrderBalance[]> {
    return tx.query<OrderBalance>(
      `select order_id as "orderId", currency, total_minor as "totalMinor", deposit_minor as "depositMinor",
         received_minor as "receivedMinor", refunded_minor as "refundedMinor", due_minor as "dueMinor", state
       from order_balances where tenant_id = $1 and order_id = any($2::uuid[])`,
      [tx.tenantId, orderIds],
    );
  }

  async insertPayment(tx: Tx, payment: PaymentEntity): Promise<void> {
    await tx.manager.insert(PaymentEntity, payment);
  }

  paymentsByIds(tx: ReadTx, ids: readonly string[]): Promise<PaymentEntity[]> {
    return tx.manager.findBy(PaymentEntity, { tenantId: tx.tenantId, id: In([...ids]) });
  }

  payments(tx: ReadTx, orderIds: readonly string[]): Promise<PaymentEntity[]> {
    return tx.manager.find(PaymentEntity, {
      where: { tenantId: tx.tenantId, orderId: In([...orderIds]) },
      order: { at: 'ASC', id: 'ASC' },
    });
  }

  /** Newest first. One row more than the page, to know whether there is another. */
  async page(
    tx: ReadTx,
    { search, customerId, unpaid }: OrderFilter,
    page: PageRequest,
  ): Promise<{ rows: OrderEntity[]; total: number }> {
    const query = tx.manager
      .createQueryBuilder(OrderEntity, 'o')
      .where('o.tenant_id = :tenant', { tenant: tx.tenantId });
    if (customerId) query.andWhere('o.customer_id = :customer', { customer: customerId });
    if (unpaid)
      query.andWhere('exists (select from order_balances b where b.order_id = o.id and b.due_minor > 0)');
    if (search) whereFound(query, search, orderFound);
    const total = await query.getCount();
    if (page.cursor) {
      const { at, id } = readTimeIdCursor(page.cursor);
      query.andWhere(
        `(o.placed_at, o.id) ${page.backward ? '>' : '<'} (cast(:at as timestamptz), cast(:id as uuid))`,
        { at, id },
      );
    }
    const direction = page.backward ? 'ASC' : 'DESC';
    query
      .orderBy('o.placedAt', direction)
      .addOrderBy('o.id', direction)
      .take(page.limit + 1);
    return { rows: await query.getMany(), total };
  }
}

const orderFound = (term: SearchTerm): string => `
  o.number ilike ${term.like}
  or exists (select from order_items i where i.order_id = o.id and ${folded('i.description')} ilike ${term.like})
  or exists (select from customers c where c.id = o.customer_id and (${customerFound('c', term)}))`;
