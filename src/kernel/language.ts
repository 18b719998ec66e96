// The languages in which the program itself speaks to customers. What a shop writes is in the shop's own words.

export const LANGUAGES = ['en', 'fr', 'de', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The one that a BCP 47 tag such as `de-AT` asks for; null: none of ours. */
export function readLanguage(tag: string | null | undefined): Language | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find(language => language === primary) ?? null;
}

/** The shop's own: from its locale; English when that is none of ours. */
export const languageOf = (locale: string): Language => readLanguage(locale) ?? 'en';
