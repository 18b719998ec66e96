// The customers' words for prices and paying.
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/problem.type.ts';
import type { PaymentState } from '../order/order.ts';
import { PaymentStateEnum } from '../order/order.type.ts';
import {
  PAYMENT_ACTIONS,
  PAYMENT_PROMPTS,
  type PaymentAction,
  type PaymentPrompt,
} from '../payment/payment.ts';
import { PaymentMethodType } from '../payment/payment.type.ts';

export const PaymentActionEnum = enumOf(PAYMENT_ACTIONS);
registerEnumType(PaymentActionEnum, {
  name: 'PaymentAction',
  description: 'What a page offers for paying.',
  valuesConfig: {
    ONLINE: { description: 'Pay Now: call startPayment.' },
    INSTRUCTIONS: { description: 'The ways to pay and their instructions.' },
    NONE: { description: 'Nothing: it is settled, not accepted yet, or there is no way to pay here.' },
  },
});
export const PaymentPromptEnum = enumOf(PAYMENT_PROMPTS);
registerEnumType(PaymentPromptEnum, {
  name: 'PaymentPrompt',
  description: 'Which words about paying fit the stage.',
  valuesConfig: {
    NOT_YET: { description: 'Owed, but the shop has not accepted the order yet.' },
    BEFORE_PICKUP: { description: 'Accepted: please pay before pickup.' },
    AT_PICKUP: { description: 'Ready: please pay when collecting.' },
    ON_ITS_WAY: { description: 'Sent to the customer, and not paid yet.' },
    OVERDUE: { description: 'The work has ended and something is still owed.' },
    SETTLED: { description: 'Nothing is owed.' },
  },
});

const simple = (description: string) => ({ description, simpleResolvers: true });

@ObjectType('Money', simple('An amount.'))
export class MoneyType {
  @Field(() => Int, { description: 'Minor units, for example cents.' })
  amount: number;
  @Field(() => String, { description: 'ISO 4217, for example `GBP`.' })
  currency: string;
}

@ObjectType('LineItem', simple('One line of the order.'))
export class LineItemType {
  @Field(() => ID, { description: 'The same until the shop changes the lines.' })
  id: string;
  @Field(() => String, { description: 'What it is.' })
  description: string;
  @Field(() => Int, { description: 'How many, at least 1.' })
  quantity: number;
  @Field(() => MoneyType, { description: 'Price of one.' })
  unitPrice: MoneyType;
  @Field(() => MoneyType, { description: 'Quantity times unit price.' })
  total: MoneyType;
}

@ObjectType('Totals', simple('The sums of the order.'))
export class TotalsType {
  @Field(() => MoneyType, { description: 'Sum of the lines.' })
  subtotal: MoneyType;
  @Field(() => MoneyType, { description: 'What the order costs.' })
  total: MoneyType;
  @Field(() => MoneyType, { description: 'What was paid, less what was paid back.' })
  paid: MoneyType;
  @Field(() => MoneyType, { description: 'What is still owed.' })
  due: MoneyType;
}

@ObjectType('PaymentSummary', simple('How paying stands. Badge, button and instructions are separate facts.'))
export class PaymentSummaryType {
  @Field(() => PaymentStateEnum, { description: 'How far it is paid.' })
  state: PaymentState;
  @Field(() => Boolean, { description: 'Show the "Payment Due" badge.' })
  due: boolean;
  @Field(() => MoneyType, { description: 'What is still owed.' })
  amountDue: MoneyType;
  @Field(() => PaymentActionEnum, { description: 'What to offer: the button, the instructions, or nothing.' })
  action: PaymentAction;
  @Field(() => PaymentPromptEnum, { description: 'Which words fit the stage.' })
  prompt: PaymentPrompt;
  @Field(() => [PaymentMethodType], { description: 'The ways to pay, in the shop’s order; may be none.' })
  methods: PaymentMethodType[];
}
