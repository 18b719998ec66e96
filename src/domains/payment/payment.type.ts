// The staff API's words for payments.
import { Field, ObjectType } from 'type-graphql';
import {
  IdempotencyConflictType,
  InvalidInputType,
  NotFoundType,
  Problem,
  resultUnion,
} from '../../graphql/problem.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { PaymentMethodKind } from '../order/order.ts';
import type { OrderEntity, PaymentEntity } from '../order/order.entity.ts';
import { OrderType, PaymentEntryType, PaymentMethodKindEnum } from '../order/order.type.ts';

@ObjectType('PaymentMethod', {
  description: 'A way to pay, as the customer reads it.',
  simpleResolvers: true,
})
export class PaymentMethodType {
  @Field(() => PaymentMethodKindEnum, { description: 'What sort of way.' })
  kind: PaymentMethodKind;
  @Field(() => String, { description: 'For example `Cash at pickup`.' })
  label: string;
  @Field(() => String, { nullable: true, description: 'What to do, for example the bank account.' })
  instructions: string | null;
}

@ObjectType('PaymentAccount', {
  description: 'The shop’s account at Stripe. Its secrets are never shown again.',
  simpleResolvers: true,
})
export class PaymentAccountType {
  @Field(() => String, { description: 'Beginning and end of the secret key, to recognise it.' })
  keyHint: string;
  @Field(() => DateTimeScalar, { description: 'When it was connected.' })
  connectedAt: Date;
  @Field(() => String, {
    description:
      'The endpoint to enter in Stripe’s dashboard, with the events checkout.session.completed, .async_payment_succeeded, ' +
      '.async_payment_failed, .expired and charge.refunded.',
  })
  webhookUrl: string;
}

@ObjectType('PaymentSettings', { description: 'How the shop takes money.' })
export class PaymentSettingsType {
  @Field(() => [PaymentMethodType], {
    description: 'The ways to pay, in the order that customers read them.',
  })
  methods: PaymentMethodType[];
  @Field(() => PaymentAccountType, {
    nullable: true,
    description: 'The account for paying online; null: nobody can.',
  })
  online: PaymentAccountType | null;
}

@ObjectType('StaleOrder', { implements: Problem, description: 'Somebody was faster. Nothing was changed.' })
export class StaleOrderType extends Problem {
  @Field(() => OrderType, { description: 'The order as it is now.' })
  order: OrderEntity;
}

@ObjectType('NothingDue', { implements: Problem, description: 'Nothing is owed on the order.' })
export class NothingDueType extends Problem {}

@ObjectType('OrderItemsSet', { description: 'The lines are saved; open pages that show prices follow.' })
export class OrderItemsSet {
  @Field(() => OrderType, { description: 'The order as it is now.' })
  order: OrderEntity;
}

function entered(name: string, description: string) {
  @ObjectType(name, { description })
  class Entered {
    @Field(() => PaymentEntryType, { description: 'The entry of the ledger.' })
    payment: PaymentEntity;
    @Field(() => OrderType, { description: 'The order as it is now.' })
    order: OrderEntity;
  }
  return Entered;
}

const PaymentRecorded = entered('PaymentRecorded', 'The payment is in the ledger.');
const OrderMarkedPaid = entered('OrderMarkedPaid', 'The rest is in the ledger; nothing is owed any more.');
const RefundRecorded = entered('RefundRecorded', 'The refund is in the ledger.');
const PaymentReversed = entered('PaymentReversed', 'The entry does not count any more.');

@ObjectType('PaymentSettingsSaved', { description: 'Customers read it with their next look.' })
export class PaymentSettingsSaved {
  @Field(() => PaymentSettingsType, { description: 'The settings as they are now.' })
  settings: PaymentSettingsType;
}

@ObjectType('StalePaymentSettings', {
  implements: Problem,
  description: 'Somebody changed the ways to pay since you looked. Nothing was changed.',
})
export class StalePaymentSettingsType extends Problem {
  @Field(() => PaymentSettingsType, { description: 'How they stand now.' })
  settings: PaymentSettingsType;
}

export const SetOrderItemsResult = resultUnion(
  'SetOrderItemsResult',
  'What came of setting the lines.',
  () => [OrderItemsSet, StaleOrderType, InvalidInputType, NotFoundType],
);
export const RecordPaymentResult = resultUnion(
  'RecordPaymentResult',
  'What came of entering a payment.',
  () => [PaymentRecorded, InvalidInputType, NotFoundType, IdempotencyConflictType],
);
export const MarkOrderPaidResult = resultUnion(
  'MarkOrderPaidResult',
  'What came of marking an order paid.',
  () => [
    OrderMarkedPaid,
    NothingDueType,
    StaleOrderType,
    InvalidInputType,
    NotFoundType,
    IdempotencyConflictType,
  ],
);
export const RefundPaymentResult = resultUnion(
  'RefundPaymentResult',
  'What came of entering a refund.',
  () => [RefundRecorded, InvalidInputType, NotFoundType, IdempotencyConflictType],
);
export const ReversePaymentResult = resultUnion(
  'ReversePaymentResult',
  'What came of taking an entry back.',
  () => [PaymentReversed, InvalidInputType, NotFoundType, IdempotencyConflictType],
);
export const SetPaymentMethodsResult = resultUnion(
  'SetPaymentMethodsResult',
  'What came of saying how the shop takes money.',
  () => [PaymentSettingsSaved, StalePaymentSettingsType, InvalidInputType],
);
export const ConnectStripeResult = resultUnion(
  'ConnectStripeResult',
  'What came of connecting Stripe.',
  () => [PaymentSettingsSaved, InvalidInputType],
);
