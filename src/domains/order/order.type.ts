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
import { ORDER_CHANNELS, PAYMENT_STATES, type OrderChannel, type PaymentState } from './order.ts';

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
    DEPOSIT_PAID: { description: 'The deposit.' },
    PAID: { description: 'All of it.' },
    REFUNDED: { description: 'Paid back.' },
  },
});

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
  @Field(() => Int, { description: 'Sum of the lines, in minor units.' })
  totalMinor: number;
  @Field(() => Int, { description: 'Deposit taken, in minor units.' })
  depositMinor: number;
  @Field(() => String, { description: 'Currency, ISO 4217.' })
  currency: string;
  @Field(() => PaymentStateEnum, { description: 'How far it is paid.' })
  paymentState: PaymentState;
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
