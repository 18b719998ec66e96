// Money for people: minor units by the currency's own number of decimals.

/** "£12.50" from 1250 and GBP. */
export function moneyText(minor: number, currency: string, locale = 'en-GB'): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}

export type DecimalMark = '.' | ',';
export const decimalMarkOf = (locale: string): DecimalMark =>
  new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value === ','
    ? ','
    : '.';

/** Currency words that stand in files and have no ISO code: what is none of them, such as the k in "5k", may mean anything. */
const ABBREVIATIONS =
  's?fr fr rs re kr zł kč ft lei leu din ден лв руб р r rm rp tk dhs? dh bs ksh tsh ush euros? pounds? dollars? francs? franken pesos?';
const SYMBOL = new RegExp(
  `^(?:\\p{L}{0,3}\\p{Sc}|(?:${ABBREVIATIONS.split(' ').join('|')}|${Intl.supportedValuesOf('currency').join('|')})\\.?)$`,
  'iu',
);

/** Thousands parted by one mark, and perhaps decimals behind another; or decimals alone. No group of thousands begins with 0. */
const GROUPED =
  /^(?<whole>[1-9]\d{0,2}(?<mark>[.,' ])\d{3}(?:\k<mark>\d{3})*)(?:(?!\k<mark>)[.,](?<part>\d+))?$/;
const UNGROUPED = /^(?<whole>\d+)(?:[.,](?<part>\d+))?$/;

/** The one number in the text, when nothing but a currency stands beside it, before or behind. */
function numberIn(text: string): string {
  const [, before = '', number = '', behind = ''] =
    /^([^\d+]*)\+?(\d(?:[\d.,' ]*\d)?)(.*)$/su.exec(text.replace(/\s/g, ' ').replace(/’/g, "'")) ?? [];
  const beside = [before.trim(), behind.trim()].filter(one => one !== '');
  return beside.length === 0 || (beside.length === 1 && SYMBOL.test(beside[0] ?? '')) ? number : '';
}

/**
 * "£1,250.50", "1.250,50 €", "Fr. 1'250" and "1250" in minor units; undefined for what is no amount, or has more decimals
 * than the currency. One mark with three digits behind it parts thousands, unless the currency has three decimals and the
 * mark is the one that the shop's language has for them.
 */
export function amountOf(text: string, decimals: number, mark: DecimalMark): number | undefined {
  const number = numberIn(text);
  const threeDecimals = decimals === 3 && number.at(-4) === mark;
  const forms = threeDecimals ? [UNGROUPED, GROUPED] : [GROUPED, UNGROUPED];
  const found = forms.map(form => form.exec(number)).find(match => match !== null);
  const { whole, part = '' } = found?.groups ?? {};
  if (whole === undefined || part.length > decimals) return undefined;
  return Number(whole.replace(/\D/g, '') + part.padEnd(decimals, '0'));
}
