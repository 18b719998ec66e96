// Orders: what was agreed and what it costs. Money is in minor units of the order's currency.

export const ORDER_CHANNELS = ['COUNTER', 'WEB', 'PHONE', 'EMAIL', 'MARKETPLACE'] as const;
export type OrderChannel = (typeof ORDER_CHANNELS)[number];
export const PAYMENT_STATES = ['UNPAID', 'DEPOSIT_PAID', 'PAID', 'REFUNDED'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

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
      item.unitPriceMinor > 1_000_000_000
    )
      return 'A unit price is 0 to 1,000,000,000 minor units.';
  }
  return totalOf(items) > 1_000_000_000 ? 'The total is more than 1,000,000,000 minor units.' : null;
}
