// What people type into a search box, as conditions of a query: every word must be found, each in any of the places that
// are searched. Something that looks like a telephone number is one word, and is compared by its digits.
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { nationalDigits } from '../../kernel/phone.ts';

/** Names of the parameters that a condition may use. */
export interface SearchTerm {
  /** A pattern for `ilike`, folded like what `folded` makes of a column. */
  readonly like: string;
  /** A pattern for `like` on digits alone; null when the term is no telephone number, so that nothing is like it. */
  readonly digits: string;
}

/** What is beyond these is left aside: each word costs a scan of what is searched. */
const MAX_WORDS = 8;
const MAX_CHARACTERS = 200;
const PHONE = /^[+(]?[\d\s().\/-]+$/;
/** Fewer digits are a house number, a size or an order. */
const MIN_PHONE_DIGITS = 5;

/** A column without accents and with one sort of apostrophe, as people type in a hurry: to be compared with a term. */
export const folded = (column: string): string =>
  `translate(regexp_replace(normalize(${column}, NFKD), '[\\u0300-\\u036f]', '', 'g'), '’‘ʼ', '''''''')`;

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘ʼ]/g, "'");

const part = (text: string): string => `%${fold(text).replace(/[\\%_]/g, '\\$&')}%`;

/** "Order 1005", "No. 1005" and "#1005" are how an order's number is written and said. */
const ORDER = /^(?:order|no\.?|nr\.?|#)*\s*#?\s*(?=\d+$)/i;

function phoneDigits(text: string): string | null {
  const digits = PHONE.test(text) ? nationalDigits(text) : '';
  return digits.length >= MIN_PHONE_DIGITS ? part(digits) : null;
}

const termsOf = (given: string): { like: string; digits: string | null }[] => {
  const search = given.slice(0, MAX_CHARACTERS).trim().replace(ORDER, '');
  const digits = phoneDigits(search);
  if (digits !== null) return [{ like: part(search), digits }];
  return search
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MAX_WORDS)
    .map(word => ({ like: part(word), digits: null }));
};

/** Narrows `query` to the rows for which `found` holds with every term. */
export function whereFound<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  search: string,
  found: (term: SearchTerm) => string,
): void {
  for (const [place, { like, digits }] of termsOf(search).entries())
    query.andWhere(`(${found({ like: `:like${place}`, digits: `:digits${place}` })})`, {
      [`like${place}`]: like,
      [`digits${place}`]: digits,
    });
}
