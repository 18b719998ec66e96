// Money travels in minor units; people type and read major ones, with the separators of the shop's language.
const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

export function formatMoney(minor: number, currency: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
    minor / 10 ** digitsOf(currency),
  );
}

const partOf = (locale: string, currency: string, type: Intl.NumberFormatPartTypes): string | undefined =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(part => part.type === type)?.value;

export const symbolOf = (currency: string, locale: string): string =>
  partOf(locale, currency, 'currency') ?? currency;

const decimalOf = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value === ','
    ? ','
    : '.';

/** Thousands in groups of three, or none at all. */
const grouped = (text: string): string | undefined =>
  /^\d+$/.test(text) ? text : /^\d{1,3}([.,]\d{3})+$/.test(text) ? text.replace(/[.,]/g, '') : undefined;

/** Where the decimals begin; -1: there are none. */
function decimalsAt(typed: string, digits: number, decimal: string): number {
  const at = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf(','));
  if (at < 0 || digits === 0) return -1;
  const mark = typed[at] as string;
  const other = mark === '.' ? ',' : '.';
  if (typed.includes(other)) return at;
  if (typed.indexOf(mark) < at) return -1;
  // "1,250" in English and "1.250" in German are thousands; the other way round they are decimals, if there may be three.
  return mark === decimal || typed.length - at - 1 !== 3 ? at : -1;
}

/** Without the sign of the currency before or after it. */
function bare(text: string, signs: readonly string[]): string {
  let typed = text.trim();
  for (const sign of signs) {
    if (typed.startsWith(sign)) typed = typed.slice(sign.length);
    else if (typed.endsWith(sign)) typed = typed.slice(0, -sign.length);
  }
  return typed;
}

/**
 * "1,250.50" or "1250,5" as minor units; null for nothing typed, undefined for what is no amount of this currency: what
 * could be meant in two ways is read as the language of the shop writes it, or not at all.
 */
export function parseMoney(text: string, currency: string, locale: string): number | null | undefined {
  const typed = bare(text, [currency, symbolOf(currency, locale)]).replace(/[\s'’]/g, '');
  if (!typed) return text.trim() ? undefined : null;
  const digits = digitsOf(currency);
  const at = decimalsAt(typed, digits, decimalOf(locale));
  const whole = grouped(at < 0 ? typed : typed.slice(0, at));
  const decimals = at < 0 ? '' : typed.slice(at + 1);
  if (whole === undefined || !/^\d*$/.test(decimals) || decimals.length > digits) return undefined;
  return Number(whole + decimals.padEnd(digits, '0'));
}

/** As `parseMoney` reads it. */
export const moneyInput = (minor: number | null | undefined, currency: string, locale: string): string =>
  minor === null || minor === undefined
    ? ''
    : (minor / 10 ** digitsOf(currency)).toFixed(digitsOf(currency)).replace('.', decimalOf(locale));
