// Money comes in minor units with its currency; how many of them make one is the currency's own affair.
import type { Money } from '../live/types.ts';

export function moneyIn(locale: string): (money: Money) => string {
  return ({ amount, currency }) => {
    try {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
      return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
    } catch {
      return `${(amount / 100).toFixed(2)} ${currency}`;
    }
  };
}
