// Tenants: the shops. Their face towards the customer, and what they let a customer see.

export const CUSTOMER_NAME_RULES = ['NONE', 'FIRST', 'FULL'] as const;
/** How much of the customer's name the tracking page shows. */
export type CustomerNameRule = (typeof CUSTOMER_NAME_RULES)[number];

export const COLLECTION_CHECKS = ['NONE', 'PIN', 'SIGNATURE', 'EITHER'] as const;
/** What whoever collects a piece is asked for. */
export type CollectionCheck = (typeof COLLECTION_CHECKS)[number];

export const DEFAULT_ACCENT = '#7a5c3e';

export interface BrandFacts {
  readonly name: string | null;
  /** The relationship phrase that stands in for an unset name, e.g. "Your jeweller". */
  readonly fallbackName: string;
}

/** An unset business name reads as the relationship, never as a placeholder. */
export const displayName = (facts: BrandFacts): string => facts.name ?? facts.fallbackName;

/** At most two letters, for tenants without a logo. */
export function initials(name: string): string {
  const words = name
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !/^(and|the|of|your)$/i.test(word));
  const letters = words.length > 1 ? [words[0], words[1]] : [words[0]];
  return letters.map(word => Array.from(word ?? '')[0]?.toUpperCase() ?? '').join('') || '•';
}

/** Words that stand first in addresses of the program, so no shop may be called like that. */
const RESERVED = new Set(
  'admin api app assets console dev docs explorer favicon files graphql healthz help hooks login logos me o orders readyz robots sitemap slips staff static status track webhooks www'.split(
    ' ',
  ),
);
export const isFreeSlug = (slug: string): boolean =>
  /^[a-z0-9][a-z0-9-]{0,62}$/.test(slug) && !RESERVED.has(slug);

/** A name in the DNS, as browsers send it: lower case, at least two parts. Addresses in digits belong to no shop. */
export const isHostName = (host: string): boolean =>
  host.length <= 253 && /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(host);

export const isAccentColor = (value: string): boolean => /^#[0-9a-f]{6}$/.test(value);

export function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

export const isCurrency = (value: string): boolean => Intl.supportedValuesOf('currency').includes(value);

export function isLocale(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
