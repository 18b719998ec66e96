// Payments in the staff API.
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { succeed } from '../../graphql/problem.type.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { OrderLoaders } from '../order/order.loaders.ts';
import {
  ConnectStripeInput,
  MarkOrderPaidInput,
  PaymentMethodInput,
  RecordPaymentInput,
  RefundPaymentInput,
  ReversePaymentInput,
  SetOrderItemsInput,
} from './payment.input.ts';
import type { PaymentMethod } from './payment.ts';
import type { PaymentService } from './payment.service.ts';
import type { PaymentSettingsService } from './payment-settings.service.ts';
import {
  ConnectStripeResult,
  MarkOrderPaidResult,
  PaymentSettingsType,
  RecordPaymentResult,
  RefundPaymentResult,
  ReversePaymentResult,
  SetOrderItemsResult,
  SetPaymentMethodsResult,
} from './payment.type.ts';

const methodsOf = (methods: readonly PaymentMethodInput[]): PaymentMethod[] =>
  methods.map(method => ({ ...method, instructions: method.instructions ?? null }));

@Resolver()
export class PaymentResolver {
  constructor(
    private readonly payments: PaymentService,
    private readonly settings: PaymentSettingsService,
    private readonly orders: OrderLoaders,
  ) {}

  @Query(() => PaymentSettingsType, { description: 'How the shop takes money.' })
  paymentSettings(@Ctx() context: GraphContext) {
    return this.settings.own(staffOf(context));
  }

  @Mutation(() => SetPaymentMethodsResult, {
    description: 'Says how the shop takes money; replaces the list. For managers and the owner.',
  })
  async setPaymentMethods(
    @Ctx() context: GraphContext,
    @Arg('methods', () => [PaymentMethodInput], {
      description: 'At most 8, in the order that customers read.',
    })
    methods: PaymentMethodInput[],
    @Arg('expected', () => [PaymentMethodInput], {
      nullable: true,
      description: 'The list that you looked at; with it, what somebody saved meanwhile is not overwritten.',
    })
    expected?: PaymentMethodInput[] | null,
  ) {
    const actor = staffOf(context);
    const result = await this.settings.setMethods(actor, methodsOf(methods), expected && methodsOf(expected));
    if (!isRefusal(result)) return succeed('PaymentSettingsSaved', { settings: result });
    return result.type === 'StalePaymentSettings'
      ? { ...result, settings: await this.settings.own(actor) }
      : result;
  }

  @Mutation(() => ConnectStripeResult, {
    description:
      'Connects the shop’s Stripe account, or another one. For the owner. Then offer ONLINE as a way to pay.',
  })
  async connectStripe(
    @Ctx() context: GraphContext,
    @Arg('input', () => ConnectStripeInput, { description: 'Its credentials.' }) input: ConnectStripeInput,
  ) {
    const result = await this.settings.connect(staffOf(context), input);
    return isRefusal(result) ? result : succeed('PaymentSettingsSaved', { settings: result });
  }

  @Mutation(() => PaymentSettingsType, {
    description: 'Forgets the Stripe account; nobody can pay online any more. For the owner.',
  })
  disconnectStripe(@Ctx() context: GraphContext) {
    return this.settings.disconnect(staffOf(context));
  }

  @Mutation(() => SetOrderItemsResult, { description: 'Sets the lines of an order, and so its total.' })
  async setOrderItems(
    @Ctx() context: GraphContext,
    @Arg('input', () => SetOrderItemsInput, { description: 'The lines.' }) input: SetOrderItemsInput,
  ) {
    const result = await this.payments.setItems(staffOf(context), input, input.items);
    if (isRefusal(result)) return this.#stale(context, result);
    return succeed('OrderItemsSet', { order: result });
  }

  @Mutation(() => RecordPaymentResult, { description: 'Enters money that came in, in full or in part.' })
  async recordPayment(
    @Ctx() context: GraphContext,
    @Arg('input', () => RecordPaymentInput, { description: 'The payment.' }) input: RecordPaymentInput,
  ) {
    const { idempotencyKey, orderId, method, note, amountMinor } = input;
    const entry = { orderId, method, note: note ?? null, amountMinor };
    const result = await this.payments.record(staffOf(context), idempotencyKey, entry);
    if (isRefusal(result)) return result;
    return succeed('PaymentRecorded', result);
  }

  @Mutation(() => MarkOrderPaidResult, { description: 'Enters the rest of what is owed.' })
  async markOrderPaid(
    @Ctx() context: GraphContext,
    @Arg('input', () => MarkOrderPaidInput, { description: 'Which order, and how it was paid.' })
    input: MarkOrderPaidInput,
  ) {
    const { idempotencyKey, orderId, expectedVersion, method, note } = input;
    const entry = { orderId, method, note: note ?? null };
    const version = { orderId, expectedVersion };
    const result = await this.payments.markPaid(staffOf(context), idempotencyKey, version, entry);
    if (isRefusal(result)) return this.#stale(context, result);
    return succeed('OrderMarkedPaid', result);
  }

  @Mutation(() => RefundPaymentResult, {
    description:
      'Enters money that was given back by hand. Online payments are refunded at the provider, who tells us.',
  })
  async refundPayment(
    @Ctx() context: GraphContext,
    @Arg('input', () => RefundPaymentInput, { description: 'The refund.' }) input: RefundPaymentInput,
  ) {
    const { idempotencyKey, orderId, method, note, amountMinor } = input;
    const entry = { orderId, method, note: note ?? null, amountMinor: amountMinor ?? null };
    const result = await this.payments.refund(staffOf(context), idempotencyKey, entry);
    if (isRefusal(result)) return result;
    return succeed('RefundRecorded', result);
  }

  @Mutation(() => ReversePaymentResult, { description: 'Takes back an entry that was a mistake.' })
  async reversePayment(
    @Ctx() context: GraphContext,
    @Arg('input', () => ReversePaymentInput, { description: 'Which entry.' }) input: ReversePaymentInput,
  ) {
    const { idempotencyKey, paymentId, note } = input;
    const result = await this.payments.reverse(staffOf(context), idempotencyKey, paymentId, note ?? null);
    if (isRefusal(result)) return result;
    return succeed('PaymentReversed', result);
  }

  /** A stale order together with how it stands now. */
  async #stale(context: GraphContext, refusal: { readonly type: string }) {
    if (refusal.type !== 'StaleOrder') return refusal;
    const { orderId } = refusal as typeof refusal & { orderId: string };
    return { ...refusal, order: await this.orders.byId.load(context, orderId) };
  }
}
