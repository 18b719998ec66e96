// The languages of the page. Only the one that is spoken is loaded.
import type { Words } from './en.ts';

export const languageNames = { en: 'English', fr: 'Français', de: 'Deutsch', es: 'Español' };
export type Language = keyof typeof languageNames;
export const LANGUAGES = Object.keys(languageNames) as Language[];

const tables: Record<Language, () => Promise<Words>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
};

export function loadWords(language: Language): Promise<Words> {
  return tables[language]();
}

/** The language of a tag such as `de-CH`; null for one that the page does not speak. */
export function languageOf(tag: string | null | undefined): Language | null {
  const primary = tag?.toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find(language => language === primary) ?? null;
}
