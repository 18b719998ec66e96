// Asks for a payment page. An order has one open at a time, so asking twice never pays twice.
import { StartPaymentDocument } from '../gql/graphql.ts';
import type { StartPaymentMutation } from '../gql/graphql.ts';
import type { Request } from './request.ts';
import { RequestFailed } from './request.ts';
import type { PayOutcome } from './types.ts';

interface PayOptions {
  trackingId: string;
  request: Request;
  onGone: () => void;
}

export async function pay({ trackingId, request, onGone }: PayOptions): Promise<PayOutcome> {
  try {
    const { startPayment } = await request(StartPaymentDocument, { input: { trackingId } });
    if (!startPayment) onGone();
    return payOutcome(startPayment);
  } catch (error) {
    const limited = error instanceof RequestFailed && error.code === 'RATE_LIMITED';
    return { kind: limited ? 'limited' : 'unreachable' };
  }
}

export function payOutcome(result: StartPaymentMutation['startPayment']): PayOutcome {
  switch (result?.__typename) {
    case undefined:
      return { kind: 'gone' };
    case 'PaymentStarted':
      return { kind: 'started', url: result.url };
    case 'NothingToPay':
      return { kind: 'settled' };
    case 'PaymentUnavailable':
      return { kind: 'unavailable' };
    case 'RateLimited':
      return { kind: 'limited' };
  }
}
