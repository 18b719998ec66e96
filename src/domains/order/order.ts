// Orders: what was agreed and what it costs. Money is in minor units of the order's currency.

export const ORDER_CHANNELS = ['COUNTER', 'WEB', 'PHONE', 'EMAIL', 'MARKETPLACE'] as const;
export type OrderChannel = (typeof ORDER_CHANNELS)[number];
export const PAYMENT_STATES = ['UNPAID', 'PARTLY_PAID', 'PAID', 'REFUNDED'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];
export const PAYMENT_METHOD_KINDS = ['ONLINE', 'CASH', 'BANK_TRANSFER', 'OTHER'] as const;
export type PaymentMethodKind = (typeof PAYMENT_METHOD_KINDS)[number];
export const PAYMENT_ENTRY_KINDS = ['DEPOSIT', 'PAYMENT', 'REFUND', 'REVERSAL'] as const;
export type PaymentEntryKind = (typeof PAYMENT_ENTRY_KINDS)[number];

/** How an order stands, worked out from its ledger by the database (view `order_balances`). */
export interface OrderBalance {
  readonly orderId: string;
  readonly currency: string;
  /** The sum of the lines; of an order without lines, what was quoted for its jobs. */
  readonly totalMinor: number;
  readonly depositMinor: number;
  readonly receivedMinor: number;
  readonly refundedMinor: number;
  readonly dueMinor: number;
  readonly state: PaymentState;
}

export const MAX_MONEY_MINOR = 1_000_000_000;
/** So that every sum still is a 32-bit number, which is what GraphQL counts with. */
export const MAX_RECEIVED_MINOR = 2_000_000_000;

export interface NewItem {
  readonly description: string;
  readonly quantity: number;
  readonly unitPriceMinor: number;
}

export const lineTotal = (item: { readonly quantity: number; readonly unitPriceMinor: number }): number =>
  item.quantity * item.unitPriceMinor;

export const totalOf = (items: readonly NewItem[]): number =>
  items.reduce((sum, item) => sum + lineTotal(item), 0);

/** A sentence when the items cannot be meant; null when they are fine. */
export function itemsProblem(items: readonly NewItem[]): string | null {
  if (items.length > 200) return 'An order has at most 200 items.';
  for (const item of items) {
    if (item.description === '' || item.description.length > 200)
      return 'Every item needs a description of 1 to 200 characters.';
    if (!Number.isInteger(item.quantity) || item.quantity < 1 || item.quantity > 10_000)
      return 'A quantity is 1 to 10,000.';
    if (
      !Number.isInteger(item.unitPriceMinor) ||
      item.unitPriceMinor < 0 ||
      item.unitPriceMinor > MAX_MONEY_MINOR
    )
      return 'A unit price is 0 to 1,000,000,000 minor units.';
  }
  return totalOf(items) > MAX_MONEY_MINOR ? 'The total is more than 1,000,000,000 minor units.' : null;
}
