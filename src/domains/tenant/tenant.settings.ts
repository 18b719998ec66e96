// What may stand in the settings of a shop. Pure.
import { invalidInput, refuse, type InvalidInput } from '../../kernel/refusal.ts';
import { cleanOptional, emailProblem, firstProblem, textProblem } from '../../kernel/text.ts';
import {
  isAccentColor,
  isCurrency,
  isLocale,
  isTimeZone,
  type CollectionCheck,
  type CustomerNameRule,
} from './tenant.ts';

/** What is absent stays as it is; null takes it away where that is possible. */
export interface TenantChange {
  readonly name?: string | null | undefined;
  readonly fallbackName?: string | null | undefined;
  readonly accentColor?: string | null | undefined;
  readonly contactEmail?: string | null | undefined;
  readonly contactPhone?: string | null | undefined;
  readonly customerNameOnPage?: CustomerNameRule | null | undefined;
  readonly locale?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
  readonly currency?: string | null | undefined;
  readonly unreadMailMinutes?: number | null | undefined;
  readonly digestHour?: number | null | undefined;
  readonly slipShowsDeposit?: boolean | null | undefined;
  readonly slipTerms?: string | null | undefined;
  readonly collectionCheck?: CollectionCheck | null | undefined;
}

/** The columns that a change sets. */
export interface Settled {
  name?: string | null;
  fallbackName?: string;
  accentColor?: string;
  contactEmail?: string | null;
  contactPhone?: string | null;
  customerNameOnPage?: CustomerNameRule;
  locale?: string;
  timeZone?: string;
  currency?: string;
  unreadMailMinutes?: number;
  digestHour?: number;
  slipShowsDeposit?: boolean;
  slipTerms?: string | null;
  collectionCheck?: CollectionCheck;
}

/** Texts that can be taken away. */
const OPTIONAL = ['name', 'contactEmail', 'contactPhone', 'slipTerms'] as const;
/** What is always there, and null leaves as it is. */
const KEPT = [
  'customerNameOnPage',
  'locale',
  'timeZone',
  'unreadMailMinutes',
  'digestHour',
  'slipShowsDeposit',
  'collectionCheck',
] as const;

export function settle(change: TenantChange): Settled {
  const fields: Record<string, unknown> = {};
  for (const name of OPTIONAL) if (change[name] !== undefined) fields[name] = cleanOptional(change[name]);
  for (const name of KEPT) if (change[name] != null) fields[name] = change[name];
  if (change.fallbackName != null) fields['fallbackName'] = cleanOptional(change.fallbackName) ?? '';
  if (change.accentColor != null) fields['accentColor'] = change.accentColor.toLowerCase();
  if (change.currency != null) fields['currency'] = change.currency.toUpperCase();
  return fields;
}

const unless = (fine: boolean, field: string, message: string): InvalidInput | null =>
  fine ? null : invalidInput(field, message);

export function settingsProblem(fields: Settled): InvalidInput | null {
  const {
    fallbackName,
    accentColor,
    locale,
    timeZone,
    currency,
    unreadMailMinutes: minutes,
    digestHour: hour,
  } = fields;
  return firstProblem(
    textProblem('name', fields.name ?? null, 120, true),
    fallbackName === undefined ? null : textProblem('fallbackName', fallbackName, 120),
    textProblem('contactPhone', fields.contactPhone ?? null, 40, true),
    emailProblem('contactEmail', fields.contactEmail ?? null),
    textProblem('slipTerms', fields.slipTerms ?? null, 600, true),
    unless(
      accentColor === undefined || isAccentColor(accentColor),
      'accentColor',
      'Give the colour as #rrggbb, for example #7a5c3e.',
    ),
    unless(
      locale === undefined || isLocale(locale),
      'locale',
      'Give the language as a BCP 47 tag, for example en-GB.',
    ),
    unless(
      timeZone === undefined || isTimeZone(timeZone),
      'timeZone',
      'Give the time zone by its IANA name, for example Europe/London.',
    ),
    unless(
      currency === undefined || isCurrency(currency),
      'currency',
      'Give the currency by its three letters, for example GBP.',
    ),
    unless(
      minutes === undefined || (minutes >= 0 && minutes <= 1_440),
      'unreadMailMinutes',
      'Give 1 to 1,440 minutes, or 0 for no e-mails.',
    ),
    unless(
      hour === undefined || (hour >= 0 && hour <= 23),
      'digestHour',
      'Give a whole hour from 0 to 23, for example 7.',
    ),
  );
}

/** The caller looked at other settings than those that are stored. */
export const staleSettings = () =>
  refuse(
    'StaleSettings',
    'STALE_SETTINGS',
    'Somebody changed the settings since you looked. Check how they stand now and save again.',
    {},
  );
