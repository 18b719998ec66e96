// Text from outside, cleaned and measured before any rule looks at it.
import { invalidInput, type InvalidInput } from './refusal.ts';

// NUL cannot be stored in Postgres, other control characters have no place in a label or a message.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** Halves of surrogate pairs, as left behind by cutting an emoji in two. They are no characters, and cannot be stored. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export const clean = (text: string): string =>
  text.replace(CONTROL, '').replace(LONE_SURROGATE, '').replace(/\r\n?/g, '\n').normalize('NFC').trim();

/** A name or a title: one line, whatever was pasted. */
export const cleanLine = (text: string): string => clean(text.replace(/[\s\u0085]+/g, ' '));

/** For ids and keys, which are taken as they are or not at all. */
export const isStorable = (text: string): boolean =>
  !text.includes('\u0000') && text.search(LONE_SURROGATE) === -1;

/** Nothing that anybody could see: spaces, or characters without a width. */
const isBlank = (text: string): boolean => text.replace(/[\s\p{Cf}]/gu, '') === '';

/** Empty becomes null: an optional text is either there or it is not. */
export const cleanOptional = (text: string | null | undefined): string | null => clean(text ?? '') || null;

/** The refusal when a text is missing (unless optional) or too long; null when it is fine. */
export function textProblem(
  field: string,
  text: string | null,
  max: number,
  optional = false,
): InvalidInput | null {
  if (!text || isBlank(text)) return optional ? null : invalidInput(field, `Please fill in ${words(field)}.`);
  if (text.length > max)
    return invalidInput(
      field,
      `${capital(words(field))} has at most ${max} characters; this has ${text.length}.`,
    );
  return null;
}

/** What screens call by another name than the API. */
const SAID: Readonly<Record<string, string>> = { intro: 'introduction' };
/** `itemType` → "item type" */
const words = (field: string): string => SAID[field] ?? field.replace(/([A-Z])/g, ' $1').toLowerCase();
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const EMAIL = /^[^\s@<>()",;:\\[\]]{1,64}@[^\s@<>()",;:\\[\]]{1,189}\.[^\s@<>()",;:\\[\]]{2,63}$/;
export const emailProblem = (field: string, email: string | null): InvalidInput | null =>
  email === null || EMAIL.test(email)
    ? null
    : invalidInput(field, `"${email.slice(0, 80)}" is not an e-mail address.`);

/**
 * For counting by address: whatever the database's `lower()` takes for one address has one key here, however it is spelled.
 * Some other addresses share a key as well, so it never says whose an address is.
 */
export const addressKey = (email: string): string =>
  email.normalize('NFKD').replace(/\p{M}/gu, '').trim().toUpperCase().toLowerCase().replaceAll('ς', 'σ');

/** The first refusal of several checks. */
export const firstProblem = (...problems: (InvalidInput | null)[]): InvalidInput | null =>
  problems.find(problem => problem !== null) ?? null;
