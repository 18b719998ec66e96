// Inputs of the staff API about payments.
import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKeyScalar } from '../../graphql/scalars.ts';
import type { PaymentMethodKind } from '../order/order.ts';
import { OrderItemInput } from '../order/order.resolver.ts';
import { PaymentMethodKindEnum } from '../order/order.type.ts';

@InputType('SetOrderItemsInput', { description: 'The lines of an order; they replace the ones before.' })
export class SetOrderItemsInput {
  @Field(() => ID, { description: 'Which order.' })
  orderId: string;
  @Field(() => Int, {
    description:
      '`Order.version` as you know it; an order that was changed since is answered with StaleOrder.',
  })
  expectedVersion: number;
  @Field(() => [OrderItemInput], { description: 'Its lines from now on, at most 200.' })
  items: OrderItemInput[];
}

@InputType('PaymentEntryInput', { description: 'What every entry of the ledger needs.' })
class EntryInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The same key makes one entry.' })
  idempotencyKey: string;
  @Field(() => ID, { description: 'Of which order.' })
  orderId: string;
  @Field(() => PaymentMethodKindEnum, { description: 'How the money moved; not ONLINE.' })
  method: PaymentMethodKind;
  @Field(() => String, {
    nullable: true,
    description: 'For colleagues, such as a receipt number; at most 500 characters.',
  })
  note?: string | null;
}

@InputType('RecordPaymentInput', { description: 'Money that came in, in full or in part.' })
export class RecordPaymentInput extends EntryInput {
  @Field(() => Int, { description: 'How much, in minor units: at least 1, at most what is owed.' })
  amountMinor: number;
}

@InputType('MarkOrderPaidInput', { description: 'The rest of what is owed came in.' })
export class MarkOrderPaidInput extends EntryInput {
  @Field(() => Int, {
    description: '`Order.version` as you know it: the rest is what you saw, or StaleOrder.',
  })
  expectedVersion: number;
}

@InputType('RefundPaymentInput', { description: 'Money that was given back by hand.' })
export class RefundPaymentInput extends EntryInput {
  @Field(() => Int, {
    nullable: true,
    description: 'How much, in minor units: at least 1, at most what was kept. Left out: all of it.',
  })
  amountMinor?: number | null;
}

@InputType('ReversePaymentInput', { description: 'An entry of the ledger that was a mistake.' })
export class ReversePaymentInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The same key reverses once.' })
  idempotencyKey: string;
  @Field(() => ID, { description: 'The entry; none of the payment provider’s, and no reversal.' })
  paymentId: string;
  @Field(() => String, { nullable: true, description: 'Why, for colleagues; at most 500 characters.' })
  note?: string | null;
}

@InputType('PaymentMethodInput', { description: 'A way to pay, as the customer reads it.' })
export class PaymentMethodInput {
  @Field(() => PaymentMethodKindEnum, { description: 'What sort of way. ONLINE needs a payment provider.' })
  kind: PaymentMethodKind;
  @Field(() => String, { description: 'For example `Cash at pickup`, 1 to 80 characters.' })
  label: string;
  @Field(() => String, {
    nullable: true,
    description: 'What to do, for example the bank account; at most 500 characters.',
  })
  instructions?: string | null;
}

@InputType('ConnectStripeInput', { description: 'Credentials of the shop’s account at Stripe. Kept sealed.' })
export class ConnectStripeInput {
  @Field(() => String, { description: 'Secret or restricted key: `sk_…` or `rk_…`.' })
  secretKey: string;
  @Field(() => String, { description: 'Signing secret of the webhook endpoint: `whsec_…`.' })
  webhookSecret: string;
}
