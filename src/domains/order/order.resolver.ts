// Orders in the staff API. The jobs of an order are added by the job domain.
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { PageArguments, SEARCH_RULE } from '../../graphql/page.type.ts';
import { succeed } from '../../graphql/problem.type.ts';
import { IdempotencyKeyScalar } from '../../graphql/scalars.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { cleanOptional } from '../../kernel/text.ts';
import type { CustomerLoaders } from '../customer/customer.loaders.ts';
import { CustomerType } from '../customer/customer.type.ts';
import { lineTotal, type NewItem, type OrderBalance, type OrderChannel, type PaymentState } from './order.ts';
import type { OrderEntity, OrderItemEntity } from './order.entity.ts';
import type { OrderLoaders } from './order.loaders.ts';
import type { OrderService } from './order.service.ts';
import {
  CreateOrderResult,
  OrderChannelEnum,
  OrderConnection,
  OrderItemType,
  OrderType,
  PaymentEntryType,
  PaymentStateEnum,
} from './order.type.ts';

@InputType('OrderItemInput', { description: 'One line of a new order.' })
export class OrderItemInput implements NewItem {
  @Field(() => String, { description: 'What it is, at most 200 characters.' })
  description: string;
  @Field(() => Int, { description: 'How many, 1 to 10,000.' })
  quantity: number;
  @Field(() => Int, { description: 'Price of one, in minor units of the shop’s currency.' })
  unitPriceMinor: number;
}

@InputType('CreateOrderInput', { description: 'A new order of a known customer.' })
export class CreateOrderInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The same key enters the order once.' })
  idempotencyKey: string;
  @Field(() => ID, { description: 'Whose order it is.' })
  customerId: string;
  @Field(() => OrderChannelEnum, { description: 'How it came in.' })
  channel: OrderChannel;
  @Field(() => [OrderItemInput], { description: 'Its lines, at most 200.' })
  items: OrderItemInput[];
  @Field(() => Int, { nullable: true, description: 'Deposit taken, in minor units; none when left out.' })
  depositMinor?: number | null;
}

@Resolver(() => OrderType)
export class OrderResolver {
  constructor(
    private readonly orders: OrderService,
    private readonly loaders: OrderLoaders,
    private readonly customers: CustomerLoaders,
  ) {}

  @Query(() => OrderType, {
    nullable: true,
    description: 'One order, by id or by number; null when there is none.',
  })
  order(
    @Ctx() context: GraphContext,
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id?: string | null,
    @Arg('number', () => String, { nullable: true, description: 'Its number; used when no id is given.' })
    number?: string | null,
  ) {
    return this.orders.byIdOrNumber(staffOf(context), id ?? null, number ?? null);
  }

  @Query(() => OrderConnection, { name: 'orders', description: 'Orders, newest first.' })
  page(
    @Ctx() context: GraphContext,
    @Args(() => PageArguments) args: PageArguments,
    @Arg('search', () => String, {
      nullable: true,
      description: `Parts of the number, of what a line describes, or of the customer’s name, e-mail address or telephone number. ${SEARCH_RULE}`,
    })
    search: string | null | undefined,
    @Arg('customerId', () => ID, { nullable: true, description: 'Of this customer.' })
    customerId: string | null | undefined,
    @Arg('unpaid', () => Boolean, { nullable: true, description: 'true: only those with something owed.' })
    unpaid?: boolean | null,
  ) {
    const filter = { search: cleanOptional(search), customerId, unpaid };
    return this.orders.page(staffOf(context), filter, args);
  }

  @Mutation(() => CreateOrderResult, {
    description: 'Enters an order. Jobs are booked in for it with createJob.',
  })
  async createOrder(
    @Ctx() context: GraphContext,
    @Arg('input', () => CreateOrderInput, { description: 'The order.' }) input: CreateOrderInput,
  ) {
    const { idempotencyKey, customerId, channel, items, depositMinor } = input;
    const order = { customerId, channel, items, depositMinor: depositMinor ?? 0 };
    const result = await this.orders.create(staffOf(context), idempotencyKey, order);
    return isRefusal(result) ? result : succeed('OrderCreated', { order: result });
  }

  @FieldResolver(() => CustomerType)
  customer(@Ctx() context: GraphContext, @Root() order: OrderEntity) {
    return this.customers.byId.load(context, order.customerId);
  }

  @FieldResolver(() => [OrderItemType])
  items(@Ctx() context: GraphContext, @Root() order: OrderEntity) {
    return this.loaders.items.load(context, order.id);
  }

  @FieldResolver(() => [PaymentEntryType])
  payments(@Ctx() context: GraphContext, @Root() order: OrderEntity) {
    return this.loaders.payments.load(context, order.id);
  }

  @FieldResolver(() => Int)
  async totalMinor(@Ctx() context: GraphContext, @Root() order: OrderEntity): Promise<number> {
    return (await this.#balance(context, order)).totalMinor;
  }

  @FieldResolver(() => Int)
  async depositMinor(@Ctx() context: GraphContext, @Root() order: OrderEntity): Promise<number> {
    return (await this.#balance(context, order)).depositMinor;
  }

  @FieldResolver(() => Int)
  async receivedMinor(@Ctx() context: GraphContext, @Root() order: OrderEntity): Promise<number> {
    return (await this.#balance(context, order)).receivedMinor;
  }

  @FieldResolver(() => Int)
  async refundedMinor(@Ctx() context: GraphContext, @Root() order: OrderEntity): Promise<number> {
    return (await this.#balance(context, order)).refundedMinor;
  }

  @FieldResolver(() => Int)
  async dueMinor(@Ctx() context: GraphContext, @Root() order: OrderEntity): Promise<number> {
    return (await this.#balance(context, order)).dueMinor;
  }

  @FieldResolver(() => PaymentStateEnum)
  async paymentState(@Ctx() context: GraphContext, @Root() order: OrderEntity): Promise<PaymentState> {
    return (await this.#balance(context, order)).state;
  }

  async #balance(context: GraphContext, order: OrderEntity): Promise<OrderBalance> {
    return (await this.loaders.balance.load(context, order.id)) as OrderBalance;
  }
}

@Resolver(() => OrderItemType)
export class OrderItemResolver {
  @FieldResolver(() => Int)
  lineTotalMinor(@Root() item: OrderItemEntity): number {
    return lineTotal(item);
  }
}
