// Paying online, in the customers' API.
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GraphContext } from '../../graphql/context.ts';
import { succeed } from '../../graphql/problem.type.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { StartPaymentInput, StartPaymentResult } from './tracking.pay.result.ts';
import type { TrackingPayService } from './tracking.pay.service.ts';

@Resolver()
export class TrackingPayResolver {
  constructor(private readonly service: TrackingPayService) {}

  @Mutation(() => StartPaymentResult, {
    nullable: true,
    description:
      'Pay Now: opens a page of the payment provider for what is owed, or finds the one that is open. The tracking page ' +
      'hears of the payment by PaymentChanged. null when the tracking ID opens nothing.',
  })
  async startPayment(
    @Ctx() context: GraphContext,
    @Arg('input', () => StartPaymentInput, { description: 'What is to be paid.' }) input: StartPaymentInput,
  ) {
    const started = await this.service.start(context, input.trackingId);
    return started === null || isRefusal(started) ? started : succeed('PaymentStarted', started);
  }
}
