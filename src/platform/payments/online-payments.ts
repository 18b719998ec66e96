// Paying online, as the domains need it: a page of the provider's where a fixed amount can be paid once, and signed events
// that tell what became of it. The shop's own credentials come with every call.

export interface CheckoutRequest {
  /** Ours; comes back with every event, and makes asking twice the same as asking once. */
  readonly checkoutId: string;
  readonly amountMinor: number;
  /** ISO 4217 */
  readonly currency: string;
  /** What the customer reads beside the amount. */
  readonly title: string;
  /** Where the customer goes afterwards, paid or not. */
  readonly returnUrl: string;
  readonly expiresAt: Date;
}

export type CheckoutStatus = 'OPEN' | 'PROCESSING' | 'PAID' | 'FAILED' | 'EXPIRED';

/** How a checkout stands at the provider. */
export interface CheckoutReport {
  /** null: none of ours */
  readonly checkoutId: string | null;
  readonly sessionId: string;
  readonly status: CheckoutStatus;
  /** Only while it is open. */
  readonly url: string | null;
  readonly amountMinor: number | null;
  readonly currency: string | null;
}

export type PaymentEvent = { readonly id: string; readonly type: string } & (
  | { readonly subject: 'CHECKOUT'; readonly report: CheckoutReport }
  | {
      readonly subject: 'REFUND';
      readonly checkoutId: string | null;
      /** All that was given back of it so far. */
      readonly refundedMinor: number;
      readonly currency: string;
    }
  | { readonly subject: 'OTHER' }
);

/** The provider cannot be reached, or refuses us. The customer may try again. */
export class ProviderFailed extends Error {}

export interface OnlinePayments {
  open(secretKey: string, request: CheckoutRequest): Promise<CheckoutReport>;
  look(secretKey: string, sessionId: string): Promise<CheckoutReport>;
  /** Ends it unless it has been paid meanwhile; answers how it stands. */
  withdraw(secretKey: string, sessionId: string): Promise<CheckoutReport>;
  /** null: not signed with this secret, or too long ago. */
  readEvent(body: Buffer, signature: string, webhookSecret: string): PaymentEvent | null;
}
