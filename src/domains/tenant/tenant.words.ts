// What a shop without a name is called, in the languages that the program speaks.
import type { Language } from '../../kernel/language.ts';

/** The usual phrases for a shop without a name. One that a shop made up itself stays as it is. */
const RELATIONSHIPS: readonly Readonly<Record<Language, string>>[] = [
  { en: 'Your jeweller', fr: 'Votre bijoutier', de: 'Ihr Juwelier', es: 'Su joyero' },
  { en: 'Your bakery', fr: 'Votre boulangerie', de: 'Ihre Bäckerei', es: 'Su panadería' },
  { en: 'Your workshop', fr: 'Votre atelier', de: 'Ihre Werkstatt', es: 'Su taller' },
  { en: 'Your shop', fr: 'Votre boutique', de: 'Ihr Geschäft', es: 'Su tienda' },
];

export const relationshipIn = (language: Language, phrase: string): string =>
  RELATIONSHIPS.find(words => Object.values(words).includes(phrase))?.[language] ?? phrase;
