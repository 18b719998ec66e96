// The languages in which the program itself speaks to customers. What a shop writes is in the shop's own words.

export const LANGUAGES = ['en', 'fr', 'de', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The one that a BCP 47 tag such as `de-AT` asks for; null: none of ours. */
export function readLanguage(tag: string | null | undefined): Language | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find(language => language === primary) ?? null;
}

/**
 * For dates and amounts in one of our languages: as they are written where the shop is. `en` alone would be American.
 * @param locale the shop's own, such as `de-AT`
 */
export function localeIn(language: Language, locale: string): string {
  if (readLanguage(locale) === language) return locale;
  const region = new Intl.Locale(locale).region;
  return region === undefined ? language : `${language}-${region}`;
}

/** The shop's own: from its locale; English when that is none of ours. */
export const languageOf = (locale: string): Language => readLanguage(locale) ?? 'en';

/** `de`, `de-AT`, `Deutsch`, `German`, `allemand`: by its code or by its name in any of ours. */
export function namedLanguage(text: string): Language | null {
  const wanted = text.trim().toLowerCase();
  const named = LANGUAGES.find(language =>
    LANGUAGES.some(speaker => nameOf(language, speaker).toLowerCase() === wanted),
  );
  return named ?? (/^[a-z]{2}([-_][a-z0-9-]+)?$/.test(wanted) ? readLanguage(wanted) : null);
}

const nameOf = (language: Language, speaker: Language): string =>
  new Intl.DisplayNames(speaker, { type: 'language' }).of(language) ?? language;
