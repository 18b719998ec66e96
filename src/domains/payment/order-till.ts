// The till: the order's lock, its ledger, and telling every job of the order. Whoever enters money goes through here, so
// that it happens in one order and is told in one way.
import type { NewEvent } from '../../kernel/event.ts';
import type { Tx, ReadTx } from '../../platform/postgres/transaction.ts';
import type { JobEntity } from '../job/job.entity.ts';
import type { JobReader } from '../job/job.reader.ts';
import type { JobService } from '../job/job.service.ts';
import type { OrderBalance } from '../order/order.ts';
import type { OrderEntity, PaymentEntity } from '../order/order.entity.ts';
import type { OrderRepository } from '../order/order.repository.ts';

export interface LockedOrder {
  readonly order: OrderEntity;
  /** Deleted ones too. */
  readonly jobs: readonly JobEntity[];
}

export interface Entered {
  readonly order: OrderEntity;
  readonly payment: PaymentEntity;
}

export class OrderTill {
  constructor(
    private readonly jobs: JobReader,
    private readonly jobService: JobService,
    private readonly orders: OrderRepository,
  ) {}

  /** The jobs first, as everywhere, then the order. */
  async lock(tx: Tx, orderId: string): Promise<LockedOrder | null> {
    const jobs = await this.jobs.lockOfOrder(tx, orderId);
    const order = await this.orders.lock(tx, orderId);
    return order && { order, jobs };
  }

  async balance(tx: ReadTx, orderId: string): Promise<OrderBalance> {
    const [balance] = await this.orders.balances(tx, [orderId]);
    if (!balance) throw new Error('An order has no balance.');
    return balance;
  }

  /** Money that came or went: the entry, and the telling of it. */
  async enter(
    tx: Tx,
    { order, jobs }: LockedOrder,
    fields: Omit<PaymentEntity, 'tenantId' | 'orderId'>,
    actorName: string | null,
  ): Promise<Entered> {
    const payment = { ...fields, tenantId: tx.tenantId, orderId: order.id };
    await this.orders.insertPayment(tx, payment);
    // By its id alone: the customers' role may read events, and no amount.
    const told = { paymentId: payment.id };
    return { payment, order: await this.#save(tx, { order, jobs }, {}, actorName, told) };
  }

  /** Its lines are others now, and cost so much. */
  reprice(tx: Tx, locked: LockedOrder, totalMinor: number, actorName: string | null): Promise<OrderEntity> {
    return this.#save(tx, locked, { totalMinor }, actorName, { fields: ['items'] });
  }

  /** A customer who may know no prices learns nothing, not even that something changed. */
  async #save(
    tx: Tx,
    { order, jobs }: LockedOrder,
    fields: Partial<OrderEntity>,
    actorName: string | null,
    payload: NewEvent['payload'],
  ): Promise<OrderEntity> {
    const change = { ...fields, version: order.version + 1 };
    await this.orders.update(tx, order.id, change);
    const there = jobs.filter(({ deletedAt }) => !deletedAt);
    if (there.length === 0) {
      // Money is never entered without a trace.
      const named = { ...payload, orderId: order.id, name: `No. ${order.number}` };
      tx.append({ kind: 'PAYMENT_CHANGED', jobId: null, audience: 'STAFF', payload: named, actorName });
    }
    for (const job of there) {
      const hidden = (await this.jobService.priceVisibility(tx, job)) === 'HIDDEN';
      const audience = hidden ? 'STAFF' : 'EVERYONE';
      tx.append({ kind: 'PAYMENT_CHANGED', jobId: job.id, audience, payload, actorName });
    }
    return { ...order, ...change };
  }
}
