// The provider's events. Signed for one shop, acted on once, in one transaction with what they change; answered only after
// that transaction has committed, so that what we did not keep is delivered again.
import type { Clock } from '../../kernel/clock.ts';
import { isId } from '../../kernel/ids.ts';
import type { Log } from '../../kernel/log.ts';
import type { OnlinePayments, PaymentEvent } from '../../platform/payments/online-payments.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { CheckoutLedger } from './checkout-ledger.ts';
import type { CheckoutRepository } from './checkout.repository.ts';
import type { OrderTill } from './order-till.ts';
import type { PaymentAccounts } from './payment-account.ts';

type Told = Exclude<PaymentEvent, { readonly subject: 'OTHER' }>;

export class PaymentEventsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: PaymentAccounts,
    private readonly checkouts: CheckoutRepository,
    private readonly ledger: CheckoutLedger,
    private readonly till: OrderTill,
    private readonly provider: OnlinePayments,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** false: not from the provider of this shop, whoever the shop is. Nothing is kept of it. */
  async receive(tenantId: string, body: Buffer, signature: string): Promise<boolean> {
    if (!isId(tenantId)) return false;
    const scope = { role: 'staff', tenantId } as const;
    const secrets = await this.uow.read(scope, tx => this.accounts.secrets(tx));
    const event = secrets && this.provider.readEvent(body, signature, secrets.webhookSecret);
    if (!event) return false;
    if (event.subject !== 'OTHER') await this.uow.run(scope, tx => this.#act(tx, event));
    return true;
  }

  async #act(tx: Tx, event: Told): Promise<void> {
    const checkoutId = event.subject === 'CHECKOUT' ? event.report.checkoutId : event.checkoutId;
    const checkout =
      checkoutId !== null && isId(checkoutId) ? await this.checkouts.byId(tx, checkoutId) : null;
    const locked = checkout && (await this.till.lock(tx, checkout.orderId));
    const { id, type } = event;
    const outcome = locked ? 'HEARD' : 'UNKNOWN';
    if (!(await this.checkouts.firstTime(tx, { id, type, outcome, at: this.clock.now() }))) return;
    if (!locked) {
      this.log.warn(
        { tenantId: tx.tenantId, type },
        'The payment provider tells of a checkout that is none of ours.',
      );
      return;
    }
    // Once more, as it is now that the order is locked.
    const current = await this.checkouts.byId(tx, checkout.id);
    if (!current) return;
    if (event.subject === 'CHECKOUT') await this.ledger.hear(tx, locked, current, event.report);
    else await this.ledger.refunded(tx, locked, current, event);
  }
}
