// Stripe Checkout behind the payment port. The library signs, retries and verifies; here its words become ours.
import Stripe from 'stripe';
import {
  ProviderFailed,
  type CheckoutReport,
  type CheckoutRequest,
  type CheckoutStatus,
  type OnlinePayments,
  type PaymentEvent,
} from './online-payments.ts';

/** seconds that an event's signature holds: a captured one cannot be sent again later */
const TOLERANCE = 300;
const PATIENCE_MS = 10_000;
/** The name under which our id travels with sessions, payments and charges. */
const OURS = 'waypost_checkout';

/** Without decimals by ISO 4217, yet Stripe wants them in hundredths. */
const IN_HUNDREDTHS: ReadonlySet<string> = new Set(['ISK', 'UGX']);
const factorOf = (currency: string): number => (IN_HUNDREDTHS.has(currency.toUpperCase()) ? 100 : 1);

const ENDINGS: Readonly<Record<string, CheckoutStatus>> = {
  'checkout.session.async_payment_succeeded': 'PAID',
  'checkout.session.async_payment_failed': 'FAILED',
  'checkout.session.expired': 'EXPIRED',
};

export class StripePayments implements OnlinePayments {
  /** By secret key; a client keeps connections open. */
  readonly #clients = new Map<string, Stripe>();

  /** @param apiUrl null: Stripe's own */
  constructor(private readonly apiUrl: string | null) {}

  open(secretKey: string, request: CheckoutRequest): Promise<CheckoutReport> {
    const { checkoutId, amountMinor, currency, title, returnUrl, expiresAt } = request;
    const metadata = { [OURS]: checkoutId };
    return this.#ask(async () => {
      const session = await this.#client(secretKey).checkout.sessions.create(
        {
          mode: 'payment',
          client_reference_id: checkoutId,
          metadata,
          // Charges inherit it, so that a refund names its checkout.
          payment_intent_data: { metadata },
          line_items: [
            {
              quantity: 1,
              price_data: {
                currency: currency.toLowerCase(),
                unit_amount: amountMinor * factorOf(currency),
                product_data: { name: title },
              },
            },
          ],
          success_url: returnUrl,
          cancel_url: returnUrl,
          expires_at: Math.floor(expiresAt.getTime() / 1000),
        },
        { idempotencyKey: `waypost-${checkoutId}` },
      );
      return reportOf(session);
    });
  }

  look(secretKey: string, sessionId: string): Promise<CheckoutReport> {
    return this.#ask(async () => {
      try {
        return reportOf(await this.#client(secretKey).checkout.sessions.retrieve(sessionId));
      } catch (error) {
        if (isMissing(error)) return gone(sessionId);
        throw error;
      }
    });
  }

  async withdraw(secretKey: string, sessionId: string): Promise<CheckoutReport> {
    try {
      return await this.#ask(async () =>
        reportOf(await this.#client(secretKey).checkout.sessions.expire(sessionId)),
      );
    } catch (error) {
      // Only an open session can be expired; what it is instead is worth knowing.
      const now = await this.look(secretKey, sessionId);
      if (now.status === 'OPEN') throw error;
      return now;
    }
  }

  readEvent(body: Buffer, signature: string, webhookSecret: string): PaymentEvent | null {
    try {
      return eventOf(Stripe.webhooks.constructEvent(body, signature, webhookSecret, TOLERANCE));
    } catch (error) {
      if (error instanceof Stripe.errors.StripeSignatureVerificationError) return null;
      throw error;
    }
  }

  #client(secretKey: string): Stripe {
    const known = this.#clients.get(secretKey);
    if (known) return known;
    const made = new Stripe(secretKey, {
      ...(this.apiUrl !== null && hostOf(this.apiUrl)),
      maxNetworkRetries: 2,
      timeout: PATIENCE_MS,
      telemetry: false,
    });
    this.#clients.set(secretKey, made);
    return made;
  }

  async #ask<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Stripe.errors.StripeError)
        throw new ProviderFailed(`Stripe refused or did not answer: ${error.type}`, { cause: error });
      throw error;
    }
  }
}

function hostOf(url: string): { host: string; port: number; protocol: 'http' | 'https' } {
  const { hostname: host, port, protocol } = new URL(url);
  const plain = protocol === 'http:';
  return { host, port: Number(port || (plain ? 80 : 443)), protocol: plain ? 'http' : 'https' };
}

const reportOf = (session: Stripe.Checkout.Session, ending?: CheckoutStatus): CheckoutReport => ({
  checkoutId: session.metadata?.[OURS] ?? null,
  sessionId: session.id,
  status: ending ?? statusOf(session),
  url: session.url,
  amountMinor: session.amount_total === null ? null : session.amount_total / factorOf(session.currency ?? ''),
  currency: session.currency?.toUpperCase() ?? null,
});

const isMissing = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing';

/** A session of another account, as after a shop has changed its keys: with this one nobody can pay there. */
const gone = (sessionId: string): CheckoutReport => ({
  checkoutId: null,
  sessionId,
  status: 'EXPIRED',
  url: null,
  amountMinor: null,
  currency: null,
});

/** A completed session is not a paid one: some methods take days. */
function statusOf(session: Stripe.Checkout.Session): CheckoutStatus {
  if (session.status === 'expired') return 'EXPIRED';
  if (session.status === 'open') return 'OPEN';
  return session.payment_status === 'unpaid' ? 'PROCESSING' : 'PAID';
}

function eventOf(event: Stripe.Event): PaymentEvent {
  const { id, type } = event;
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
    case 'checkout.session.async_payment_failed':
    case 'checkout.session.expired':
      return { id, type, subject: 'CHECKOUT', report: reportOf(event.data.object, ENDINGS[type]) };
    case 'charge.refunded': {
      const { metadata, amount_refunded: refunded, currency } = event.data.object;
      const checkoutId = metadata[OURS] ?? null;
      const refundedMinor = Math.floor(refunded / factorOf(currency));
      return { id, type, subject: 'REFUND', checkoutId, refundedMinor, currency: currency.toUpperCase() };
    }
    default:
      return { id, type, subject: 'OTHER' };
  }
}
