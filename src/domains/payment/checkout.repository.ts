// Checkouts and the provider's events in Postgres.
import { In } from 'typeorm';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import { CheckoutEntity, LIVE_STATES } from './checkout.entity.ts';

export class CheckoutRepository {
  byId(tx: ReadTx, id: string): Promise<CheckoutEntity | null> {
    return tx.manager.findOneBy(CheckoutEntity, { tenantId: tx.tenantId, id });
  }

  /** At most one, by a unique index. Read under the order's lock. */
  live(tx: ReadTx, orderId: string): Promise<CheckoutEntity | null> {
    return tx.manager.findOneBy(CheckoutEntity, {
      tenantId: tx.tenantId,
      orderId,
      state: In([...LIVE_STATES]),
    });
  }

  /** Puts a look at the order's open checkout into the queue, if there is one. Part of the transaction. */
  async enqueueReview(tx: Tx, jobId: string): Promise<void> {
    await tx.query(
      `select enqueue_checkout_review(c.order_id) from checkouts c
       where c.order_id = (select order_id from jobs where id = $1) and c.state = 'OPEN'`,
      [jobId],
    );
  }

  async insert(tx: Tx, checkout: CheckoutEntity): Promise<void> {
    await tx.manager.insert(CheckoutEntity, checkout);
  }

  async update(tx: Tx, id: string, change: Partial<CheckoutEntity>): Promise<void> {
    await tx.manager.update(CheckoutEntity, { tenantId: tx.tenantId, id }, change);
  }

  /** false: this event was acted on before. Of two deliveries at once the second waits for the first one's commit. */
  async firstTime(tx: Tx, event: { id: string; type: string; outcome: string; at: Date }): Promise<boolean> {
    const rows = await tx.query(
      `insert into payment_events (tenant_id, event_id, type, outcome, received_at) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning event_id`,
      [tx.tenantId, event.id, event.type, event.outcome, event.at],
    );
    return rows.length === 1;
  }
}
