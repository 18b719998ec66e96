// Pay Now: one open checkout for what is owed, however often and from however many phones it is asked for.
//
// A checkout is written down before the provider is asked, and asked for under its own id. So two phones that tap at once,
// and a program that dies between asking and hearing, all end with the same session. No transaction waits for the
// provider.
//
//   CREATING ─ provider answers ─► OPEN ─► PAID | FAILED | EXPIRED
//                                   └─► PROCESSING (a method that takes days) ─► PAID | FAILED
import type { Clock } from '../../kernel/clock.ts';
import type { NewEvent } from '../../kernel/event.ts';
import { isId, newId } from '../../kernel/ids.ts';
import type { Log } from '../../kernel/log.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import {
  ProviderFailed,
  type CheckoutReport,
  type OnlinePayments,
} from '../../platform/payments/online-payments.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { CheckoutEntity } from './checkout.entity.ts';
import type { CheckoutLedger } from './checkout-ledger.ts';
import type { CheckoutRepository } from './checkout.repository.ts';
import type { LockedOrder, OrderTill } from './order-till.ts';
import type { PaymentAccounts } from './payment-account.ts';
import { nothingToPay, paymentUnavailable, type NothingToPay, type PaymentUnavailable } from './payment.ts';

export interface PaymentStarted {
  readonly url: string;
  readonly expiresAt: Date;
}

type Refused = NothingToPay | PaymentUnavailable;

const LIFE_MS = 60 * 60_000;
/** A session that is about to end is no place to send anybody; a new one must live for half an hour at least. */
const LEAST_LEFT_MS = { open: 5 * 60_000, new: 35 * 60_000 } as const;
const ROUNDS = 4;
const BUSY = 'A payment is being processed. Please look again in a moment.';

/** After these another amount may be owed; whether it is, the review finds out. */
const MAY_CHANGE_THE_PRICE: ReadonlySet<string> = new Set([
  'PAYMENT_CHANGED',
  'JOB_CREATED',
  'JOB_DETAILS_CHANGED',
  'JOB_DELETED',
  'JOB_RESTORED',
]);

interface Plan {
  readonly checkout: CheckoutEntity;
  readonly secretKey: string;
  /** It is open for another amount, or ends too soon. */
  readonly outdated: boolean;
}

export class CheckoutService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly till: OrderTill,
    private readonly accounts: PaymentAccounts,
    private readonly checkouts: CheckoutRepository,
    private readonly ledger: CheckoutLedger,
    private readonly provider: OnlinePayments,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** The caller has made sure that the customer may pay: accepted, owing, and prices are shown. */
  async start(tenantId: string, orderId: string, returnUrl: string): Promise<PaymentStarted | Refused> {
    try {
      for (let round = 1; round <= ROUNDS; round += 1) {
        const plan = await this.uow.run({ role: 'staff', tenantId }, tx =>
          this.#plan(tx, orderId, returnUrl),
        );
        if (isRefusal(plan)) return plan;
        const report = await this.#ask(plan);
        const heard = await this.#hear(tenantId, plan.checkout, report);
        if (report.status === 'PROCESSING') return paymentUnavailable(BUSY);
        // What has ended is heard of; the next round plans with what is owed now.
        if (report.status === 'OPEN' && !plan.outdated && heard && report.url !== null)
          return { url: report.url, expiresAt: plan.checkout.expiresAt };
      }
      return paymentUnavailable(BUSY);
    } catch (error) {
      if (!(error instanceof ProviderFailed)) throw error;
      this.log.error({ tenantId, reason: error.message }, 'The payment provider failed.');
      return paymentUnavailable('Paying online does not work at the moment. Please try again later.');
    }
  }

  /** A reaction within the transaction of a change: whoever made it does not wait for the provider. */
  async react(tx: Tx, event: NewEvent): Promise<void> {
    if (event.jobId !== null && MAY_CHANGE_THE_PRICE.has(event.kind))
      await this.checkouts.enqueueReview(tx, event.jobId);
  }

  /**
   * The work of the queue: an open checkout for another amount than what is owed now, or for an order whose jobs are all
   * deleted, must not be paid any more. Rejects when the provider does not answer; the queue tries again. What is paid nevertheless is entered and shown.
   */
  async review(payload: unknown): Promise<void> {
    const { tenantId, orderId } = payload as { tenantId: string; orderId: string };
    if (!isId(tenantId) || !isId(orderId)) throw new Error('A job of the queue names no order.');
    const plan = await this.uow.run({ role: 'staff', tenantId }, async tx => {
      const checkout = await this.checkouts.live(tx, orderId);
      const secrets = checkout?.sessionId ? await this.accounts.secrets(tx) : null;
      if (!checkout || !secrets) return null;
      const { dueMinor } = await this.till.balance(tx, orderId);
      const locked = await this.till.lock(tx, orderId);
      const abandoned = locked?.jobs.every(({ deletedAt }) => deletedAt !== null) ?? true;
      return dueMinor === checkout.amountMinor && !abandoned ? null : { checkout, ...secrets };
    });
    if (!plan?.checkout.sessionId) return;
    const report = await this.provider.withdraw(plan.secretKey, plan.checkout.sessionId);
    await this.#hear(tenantId, plan.checkout, report);
  }

  async #plan(tx: Tx, orderId: string, returnUrl: string): Promise<Plan | Refused> {
    const locked = await this.till.lock(tx, orderId);
    const secrets = await this.accounts.secrets(tx);
    if (!locked || !secrets) return paymentUnavailable('This shop does not take payments online.');
    const balance = await this.till.balance(tx, orderId);
    const { secretKey } = secrets;
    const live = await this.checkouts.live(tx, orderId);
    const now = this.clock.now();
    if (live) {
      const least = LEAST_LEFT_MS[live.sessionId === null ? 'new' : 'open'];
      const tooLate = live.expiresAt.getTime() - now.getTime() < least;
      const outdated = live.amountMinor !== balance.dueMinor || tooLate;
      // The provider never answered, so nobody was sent there; and it is not worth asking any more.
      if (live.sessionId === null && tooLate) await this.checkouts.update(tx, live.id, { state: 'EXPIRED' });
      else return { checkout: live, secretKey, outdated };
    }
    if (balance.dueMinor === 0) return nothingToPay();
    const checkout = this.#checkout(tx, locked, balance, returnUrl, now);
    await this.checkouts.insert(tx, checkout);
    return { checkout, secretKey, outdated: false };
  }

  #checkout(
    tx: Tx,
    { order }: LockedOrder,
    balance: { readonly dueMinor: number; readonly currency: string },
    returnUrl: string,
    now: Date,
  ): CheckoutEntity {
    return {
      id: newId(),
      tenantId: tx.tenantId,
      orderId: order.id,
      amountMinor: balance.dueMinor,
      currency: balance.currency,
      title: `Order ${order.number}`,
      returnUrl,
      sessionId: null,
      url: null,
      state: 'CREATING',
      createdAt: now,
      expiresAt: new Date(now.getTime() + LIFE_MS),
    };
  }

  /** Also an open session is looked at: it may have been paid without us having heard. */
  #ask({ checkout, secretKey, outdated }: Plan): Promise<CheckoutReport> {
    const { id: checkoutId, sessionId } = checkout;
    if (sessionId === null) return this.provider.open(secretKey, { checkoutId, ...checkout });
    return outdated ? this.provider.withdraw(secretKey, sessionId) : this.provider.look(secretKey, sessionId);
  }

  /** false: meanwhile it has ended, by an event that was faster. */
  #hear(tenantId: string, { id, orderId }: CheckoutEntity, report: CheckoutReport): Promise<boolean> {
    return this.uow.run({ role: 'staff', tenantId }, async tx => {
      const locked = await this.till.lock(tx, orderId);
      const checkout = await this.checkouts.byId(tx, id);
      if (!locked || !checkout) return false;
      if (checkout.sessionId === null) {
        const { sessionId, url } = report;
        const state = checkout.state === 'CREATING' ? 'OPEN' : checkout.state;
        await this.checkouts.update(tx, id, { sessionId, url, state });
        await this.ledger.hear(tx, locked, { ...checkout, sessionId, state }, report);
        return state === 'OPEN';
      }
      await this.ledger.hear(tx, locked, checkout, report);
      return checkout.state === 'OPEN';
    });
  }
}
