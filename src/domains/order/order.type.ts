// The staff API's words for orders.
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../graphql/page.type.ts';
import {
  enumOf,
  IdempotencyConflictType,
  InvalidInputType,
  NotFoundType,
  resultUnion,
} from '../../graphql/problem.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { CustomerType } from '../customer/customer.type.ts';
import {
  ORDER_CHANNELS,
  PAYMENT_ENTRY_KINDS,
  PAYMENT_METHOD_KINDS,
  PAYMENT_STATES,
  type OrderChannel,
  type PaymentEntryKind,
  type PaymentMethodKind,
  type PaymentState,
} from './order.ts';

export const OrderChannelEnum = enumOf(ORDER_CHANNELS);
registerEnumType(OrderChannelEnum, {
  name: 'OrderChannel',
  description: 'How an order came in.',
  valuesConfig: {
    COUNTER: { description: 'In the shop.' },
    WEB: { description: "The shop's own web shop." },
    PHONE: { description: 'By telephone.' },
    EMAIL: { description: 'By e-mail.' },
    MARKETPLACE: { description: "Somebody else's marketplace." },
  },
});
export const PaymentStateEnum = enumOf(PAYMENT_STATES);
registerEnumType(PaymentStateEnum, {
  name: 'PaymentState',
  description: 'How far an order is paid.',
  valuesConfig: {
    UNPAID: { description: 'Nothing yet.' },
    PARTLY_PAID: { description: 'Some of it, such as a deposit.' },
    PAID: { description: 'All of it.' },
    REFUNDED: { description: 'Everything that was paid has been paid back.' },
  },
});
export const PaymentMethodKindEnum = enumOf(PAYMENT_METHOD_KINDS);
registerEnumType(PaymentMethodKindEnum, {
  name: 'PaymentMethodKind',
  description: 'A way to pay.',
  valuesConfig: {
    ONLINE: { description: 'On the tracking page, through a payment provider.' },
    CASH: { description: 'Cash, for example at pickup.' },
    BANK_TRANSFER: { description: 'A transfer to the shop’s account.' },
    OTHER: { description: 'Another way, such as a card at the counter.' },
  },
});
export const PaymentEntryKindEnum = enumOf(PAYMENT_ENTRY_KINDS);
registerEnumType(PaymentEntryKindEnum, {
  name: 'PaymentEntryKind',
  description: 'What an entry of the ledger says.',
  valuesConfig: {
    DEPOSIT: { description: 'Money taken together with the piece.' },
    PAYMENT: { description: 'Money received.' },
    REFUND: { description: 'Money given back. It is not owed again.' },
    REVERSAL: { description: 'Another entry was a mistake and does not count.' },
  },
});

@ObjectType('PaymentEntry', {
  description: 'One entry of an order’s ledger. Entries are never changed or deleted.',
  simpleResolvers: true,
})
export class PaymentEntryType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => PaymentEntryKindEnum, { description: 'What it says.' })
  kind: PaymentEntryKind;
  @Field(() => PaymentMethodKindEnum, { description: 'How the money moved.' })
  method: PaymentMethodKind;
  @Field(() => Int, { description: 'How much, in minor units; more than 0.' })
  amountMinor: number;
  @Field(() => String, { nullable: true, description: 'A note for colleagues, such as a receipt number.' })
  note: string | null;
  @Field(() => String, { description: 'Who entered it; for online payments the provider.' })
  actorName: string;
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;
  @Field(() => ID, { nullable: true, description: 'For a REVERSAL: the entry that does not count.' })
  reverses: string | null;
}

@ObjectType('OrderItem', { description: 'One line of an order.' })
export class OrderItemType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => String, { description: 'What it is.' })
  description: string;
  @Field(() => Int, { description: 'How many, 1 to 10,000.' })
  quantity: number;
  @Field(() => Int, { description: 'Price of one, in minor units of the currency (pence, cents).' })
  unitPriceMinor: number;
  @Field(() => Int, { description: 'Quantity times unit price, in minor units.' })
  lineTotalMinor: number;
}

@ObjectType('Order', { description: 'What was agreed and what it costs. Has one job or several.' })
export class OrderType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => String, { description: 'The number for people, counted per shop, for example `1042`.' })
  number: string;
  @Field(() => OrderChannelEnum, { description: 'How it came in.' })
  channel: OrderChannel;
  @Field(() => CustomerType, { description: 'Whose order it is.' })
  customer: CustomerType;
  @Field(() => [OrderItemType], { description: 'Its lines, in order; empty for a plain repair.' })
  items: OrderItemType[];
  @Field(() => Int, {
    description: 'Sum of the lines, in minor units; of an order without lines, what was quoted for its jobs.',
  })
  totalMinor: number;
  @Field(() => Int, { description: 'Deposit taken, in minor units; part of what was received.' })
  depositMinor: number;
  @Field(() => Int, { description: 'Everything that was received, in minor units.' })
  receivedMinor: number;
  @Field(() => Int, { description: 'Everything that was given back, in minor units.' })
  refundedMinor: number;
  @Field(() => Int, { description: 'What is still owed, in minor units; what was given back is not.' })
  dueMinor: number;
  @Field(() => String, { description: 'Currency, ISO 4217.' })
  currency: string;
  @Field(() => PaymentStateEnum, { description: 'How far it is paid.' })
  paymentState: PaymentState;
  @Field(() => [PaymentEntryType], { description: 'The ledger, oldest entry first.' })
  payments: PaymentEntryType[];
  @Field(() => Int, { description: 'Counts the changes; pass it on as `expectedVersion`.' })
  version: number;
  @Field(() => DateTimeScalar, { description: 'When it was placed.' })
  placedAt: Date;
}

export const OrderConnection = connectionType(OrderType, 'Order', 'orders');

@ObjectType('OrderCreated', { description: 'The order exists and has its number.' })
export class OrderCreated {
  @Field(() => OrderType, { description: 'The order.' })
  order: OrderType;
}

export const CreateOrderResult = resultUnion('CreateOrderResult', 'What came of entering an order.', () => [
  OrderCreated,
  InvalidInputType,
  NotFoundType,
  IdempotencyConflictType,
]);
