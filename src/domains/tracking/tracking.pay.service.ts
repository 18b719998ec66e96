// Pay Now, for whoever holds the tracking ID: through the customers' door, within the limits, and by the same rules that
// show the button.
import type { RateLimited } from '../../kernel/refusal.ts';
import type { Visitor } from '../../kernel/visitor.ts';
import type { ActionLimits } from '../../platform/limits/action-limits.ts';
import type { CheckoutService, PaymentStarted } from '../payment/checkout.service.ts';
import {
  nothingToPay,
  paymentUnavailable,
  type NothingToPay,
  type PaymentUnavailable,
} from '../payment/payment.ts';
import type { TrackingDoor } from './tracking.door.ts';
import { paymentSummary } from './tracking.money.ts';

export class TrackingPayService {
  constructor(
    private readonly door: TrackingDoor,
    private readonly checkouts: CheckoutService,
    private readonly limits: ActionLimits,
    private readonly publicUrl: string,
  ) {}

  /** null when the tracking ID opens nothing. */
  async start(
    visitor: Visitor,
    typed: string,
  ): Promise<PaymentStarted | NothingToPay | PaymentUnavailable | RateLimited | null> {
    const page = await this.door.open(typed, visitor);
    if (!page) return null;
    const { tenantId, jobId, orderId, trackingId } = page.facts;
    const limited = this.limits.refusal(visitor.ip, jobId);
    if (limited) return limited;
    const summary = paymentSummary(page.facts, page.definition);
    if (summary && !summary.due) return nothingToPay();
    if (summary?.action !== 'ONLINE')
      return paymentUnavailable('This order cannot be paid online now. Please ask the workshop.');
    return this.checkouts.start(tenantId, orderId, `${this.publicUrl}/track/${trackingId}`);
  }
}
