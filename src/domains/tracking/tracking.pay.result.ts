// Paying online in the customers' words.
import { Field, InputType, ObjectType } from 'type-graphql';
import { Problem, RateLimitedType, resultUnion } from '../../graphql/problem.type.ts';
import { DateTimeScalar, TrackingIdScalar } from '../../graphql/scalars.ts';

@InputType('StartPaymentInput', {
  description:
    'A customer wants to pay. It needs no idempotency key: an order has one open payment page at a time, whoever asks.',
})
export class StartPaymentInput {
  @Field(() => TrackingIdScalar, { description: 'The piece whose order is to be paid.' })
  trackingId: string;
}

@ObjectType('PaymentStarted', { description: 'A page of the payment provider waits for the customer.' })
export class PaymentStarted {
  @Field(() => String, { description: 'Send the customer there. They come back to the tracking page.' })
  url: string;
  @Field(() => DateTimeScalar, { description: 'When that page ends.' })
  expiresAt: Date;
}

@ObjectType('NothingToPay', { implements: Problem, description: 'Nothing is owed.' })
export class NothingToPayType extends Problem {}

@ObjectType('PaymentUnavailable', {
  implements: Problem,
  description:
    'It cannot be paid online: not accepted yet, no way to pay online, another payment is being processed, or the provider ' +
    'does not answer.',
})
export class PaymentUnavailableType extends Problem {}

export const StartPaymentResult = resultUnion(
  'StartPaymentResult',
  'What came of starting a payment.',
  () => [PaymentStarted, NothingToPayType, PaymentUnavailableType, RateLimitedType],
);
