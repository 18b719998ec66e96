// What a colleague set meanwhile that somebody is about to replace, in the words of the form.
import { counterWords } from '../words/counter';
import { settingsWords as say } from '../words/settings';
import type { Draft, Editable, Settings } from './editable';
import { currencies, locales, timeZones } from './regions';

const LABELS: Record<keyof Editable, string> = {
  name: say.shop.name,
  fallbackName: say.shop.phrase,
  accentColor: say.page.colour,
  contactEmail: say.shop.email,
  contactPhone: say.shop.phone,
  customerNameOnPage: say.page.nameRule,
  locale: say.shop.locale,
  timeZone: say.shop.timeZone,
  currency: say.shop.currency,
  unreadMailMinutes: say.page.unreadTime,
  slipShowsDeposit: say.counter.deposit,
  slipTerms: say.counter.terms,
  collectionCheck: counterWords.settings.label,
};

const chosen = (options: readonly (readonly [string, string])[], value: string): string =>
  options.find(([one]) => one === value)?.[1] ?? value;

const TEXTS: { readonly [Field in keyof Editable]?: (value: Settings[Field]) => string } = {
  locale: value => chosen(locales(), value),
  timeZone: value => chosen(timeZones(), value),
  currency: value => chosen(currencies(), value),
  customerNameOnPage: value => say.page.rules[value],
  unreadMailMinutes: value => `${value} ${say.page.unreadUnit}`,
  slipShowsDeposit: value => (value ? say.on : say.off),
  collectionCheck: value => counterWords.settings.checks[value],
};

const textOf = <Field extends keyof Editable>(field: Field, value: Settings[Field]): string =>
  TEXTS[field]?.(value) ?? String(value ?? '');

/** Of what was typed: which field stands otherwise now than when typing began, and how. */
export const contested = (
  typed: Draft,
  opened: Draft,
  theirs: Settings,
): readonly (readonly [string, string])[] =>
  (Object.keys(typed) as (keyof Editable)[])
    .filter(
      field =>
        theirs[field] !== opened[field] && theirs[field] !== (typed[field] === '' ? null : typed[field]),
    )
    .map(field => [LABELS[field], textOf(field, theirs[field])] as const);
