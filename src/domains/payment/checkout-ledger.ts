// What the provider says becomes entries of the ledger: each payment once, each refund once, whatever is repeated, late or
// out of order. Works inside the transaction of whoever heard it, be it an event or an answer.
import { newId } from '../../kernel/ids.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import type { CheckoutReport } from '../../platform/payments/online-payments.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { PaymentEntity } from '../order/order.entity.ts';
import type { OrderRepository } from '../order/order.repository.ts';
import { LIVE_STATES, type CheckoutEntity, type CheckoutState } from './checkout.entity.ts';
import type { CheckoutRepository } from './checkout.repository.ts';
import type { LockedOrder, OrderTill } from './order-till.ts';

export const PROVIDER_NAME = 'Stripe';

const isLive = (state: CheckoutState): boolean => (LIVE_STATES as readonly string[]).includes(state);

export class CheckoutLedger {
  constructor(
    private readonly checkouts: CheckoutRepository,
    private readonly orders: OrderRepository,
    private readonly till: OrderTill,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** @param checkout read under the order's lock */
  async hear(tx: Tx, locked: LockedOrder, checkout: CheckoutEntity, report: CheckoutReport): Promise<void> {
    if (checkout.sessionId !== null && checkout.sessionId !== report.sessionId) {
      this.#alarm(checkout, 'An event names a checkout and a session that do not belong together.');
      return;
    }
    switch (report.status) {
      case 'PAID':
        return this.#paid(tx, locked, checkout, report);
      case 'OPEN':
        return;
      // Money that came in stays in: these only end what is still under way.
      case 'PROCESSING':
        if (checkout.state === 'CREATING' || checkout.state === 'OPEN')
          await this.checkouts.update(tx, checkout.id, { state: 'PROCESSING', sessionId: report.sessionId });
        return;
      case 'FAILED':
      case 'EXPIRED':
        if (isLive(checkout.state)) await this.checkouts.update(tx, checkout.id, { state: report.status });
    }
  }

  async #paid(tx: Tx, locked: LockedOrder, checkout: CheckoutEntity, report: CheckoutReport): Promise<void> {
    if (report.amountMinor !== checkout.amountMinor || report.currency !== checkout.currency) {
      this.#alarm(checkout, 'A checkout was paid with another amount or currency than it was made for.');
      return;
    }
    const ledger = await this.#entries(tx, checkout);
    if (ledger.some(({ kind }) => kind === 'PAYMENT')) return;
    await this.checkouts.update(tx, checkout.id, { state: 'PAID', sessionId: report.sessionId });
    await this.#enter(tx, locked, checkout, 'PAYMENT', checkout.amountMinor);
  }

  /** The provider tells the sum so far, so events may be lost or come in any order. */
  async refunded(
    tx: Tx,
    locked: LockedOrder,
    checkout: CheckoutEntity,
    sum: { readonly refundedMinor: number; readonly currency: string },
  ): Promise<void> {
    if (sum.currency !== checkout.currency || sum.refundedMinor > checkout.amountMinor) {
      this.#alarm(checkout, 'A refund does not fit the checkout that it names.');
      return;
    }
    const ledger = await this.#entries(tx, checkout);
    const known = ledger
      .filter(({ kind }) => kind === 'REFUND')
      .reduce((total, { amountMinor }) => total + amountMinor, 0);
    const more = sum.refundedMinor - known;
    if (more > 0) await this.#enter(tx, locked, checkout, 'REFUND', more);
  }

  async #entries(tx: Tx, { id, orderId }: CheckoutEntity): Promise<PaymentEntity[]> {
    return (await this.orders.payments(tx, [orderId])).filter(({ checkoutId }) => checkoutId === id);
  }

  async #enter(
    tx: Tx,
    locked: LockedOrder,
    checkout: CheckoutEntity,
    kind: 'PAYMENT' | 'REFUND',
    amountMinor: number,
  ): Promise<void> {
    const made = {
      id: newId(),
      kind,
      method: 'ONLINE',
      amountMinor,
      note: null,
      actorName: PROVIDER_NAME,
      at: this.clock.now(),
      reverses: null,
      checkoutId: checkout.id,
    } as const;
    await this.till.enter(tx, locked, made, kind === 'PAYMENT' ? null : PROVIDER_NAME);
  }

  /** Nothing is entered; somebody has to look at the provider's dashboard. */
  #alarm(checkout: CheckoutEntity, sentence: string): void {
    this.log.error({ tenantId: checkout.tenantId, checkoutId: checkout.id }, sentence);
  }
}
