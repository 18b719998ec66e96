// Money travels in minor units; people type and read major ones.
const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

export function formatMoney(minor: number, currency: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
    minor / 10 ** digitsOf(currency),
  );
}

export const symbolOf = (currency: string, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(part => part.type === 'currency')?.value ?? currency;

/** "1,250.50" or "1250,5" as minor units; null for nothing typed, undefined for what is no amount. */
export function parseMoney(text: string, currency: string): number | null | undefined {
  const typed = text.trim().replace(/[\s'’]/g, '');
  if (!typed) return null;
  const plain = typed.replace(/[.,](?=\d{3}(\D|$))/g, '').replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(plain)) return undefined;
  return Math.round(Number(plain) * 10 ** digitsOf(currency));
}

export const moneyInput = (minor: number | null | undefined, currency: string): string =>
  minor === null || minor === undefined ? '' : (minor / 10 ** digitsOf(currency)).toFixed(digitsOf(currency));
