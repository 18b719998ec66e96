// What a customer is told about paying, and what the staff may enter. Pure: badge, button and instructions are three
// separate facts, because "Payment Due" and "you can pay here, now" are not the same.
import { refuse } from '../../kernel/refusal.ts';
import type { PaymentMethodKind, PaymentState } from '../order/order.ts';
import type { StageFacts } from '../workflow/workflow.ts';

export const PAYMENT_ACTIONS = ['ONLINE', 'INSTRUCTIONS', 'NONE'] as const;
export type PaymentAction = (typeof PAYMENT_ACTIONS)[number];
export const PAYMENT_PROMPTS = [
  'NOT_YET',
  'BEFORE_PICKUP',
  'AT_PICKUP',
  'ON_ITS_WAY',
  'OVERDUE',
  'SETTLED',
] as const;
export type PaymentPrompt = (typeof PAYMENT_PROMPTS)[number];

export interface PaymentMethod {
  readonly kind: PaymentMethodKind;
  readonly label: string;
  readonly instructions: string | null;
}

export interface OwedFacts {
  readonly state: PaymentState;
  readonly dueMinor: number;
}

/** What was never accepted and has ended, such as a cancelled order, is owed by nobody. */
export const isOwing = (owed: OwedFacts, stage: StageFacts): boolean =>
  owed.dueMinor > 0 &&
  (owed.state === 'UNPAID' || owed.state === 'PARTLY_PAID') &&
  !(stage.terminal && !stage.accepted);

/** ONLINE only when accepted and unpaid and there is an online method (PY-02, X-17). */
export function paymentAction(
  owed: OwedFacts,
  stage: StageFacts,
  methods: readonly Pick<PaymentMethod, 'kind'>[],
): PaymentAction {
  if (!isOwing(owed, stage) || !stage.accepted || methods.length === 0) return 'NONE';
  return methods.some(({ kind }) => kind === 'ONLINE') ? 'ONLINE' : 'INSTRUCTIONS';
}

/** "Before pickup" reads wrong once the piece is ready, and worse once it is on its way or gone. */
export function paymentPrompt(owed: OwedFacts, stage: StageFacts): PaymentPrompt {
  if (!isOwing(owed, stage)) return 'SETTLED';
  if (!stage.accepted) return 'NOT_YET';
  if (stage.terminal) return 'OVERDUE';
  if (stage.sent) return 'ON_ITS_WAY';
  return stage.collect ? 'AT_PICKUP' : 'BEFORE_PICKUP';
}

/** The caller looked at another version of the order than the one that is stored. */
export const staleOrder = (orderId: string) =>
  refuse(
    'StaleOrder',
    'STALE_ORDER',
    'Somebody changed this order since you looked. Check how it stands now and try again.',
    { orderId },
  );
export const nothingDue = () =>
  refuse('NothingDue', 'NOTHING_DUE', 'Nothing is owed on this order, so there is nothing to mark paid.', {});
export const nothingToPay = () =>
  refuse('NothingToPay', 'NOTHING_TO_PAY', 'Nothing is owed on this order. Thank you.', {});
export const paymentUnavailable = (why: string) =>
  refuse('PaymentUnavailable', 'PAYMENT_UNAVAILABLE', why, {});
export type NothingToPay = ReturnType<typeof nothingToPay>;
export type PaymentUnavailable = ReturnType<typeof paymentUnavailable>;
export type StaleOrder = ReturnType<typeof staleOrder>;
export type NothingDue = ReturnType<typeof nothingDue>;

export const MAX_METHODS = 8;
export const METHOD_LIMITS = { label: 80, instructions: 500, note: 500 } as const;
