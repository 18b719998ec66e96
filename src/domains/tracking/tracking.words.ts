// What the program itself says on a page, beside what the shop wrote.
import type { Language } from '../../kernel/language.ts';

interface Words {
  readonly note: string;
  readonly newDate: string;
  readonly dateTakenBack: string;
}

export const timelineWords: Readonly<Record<Language, Words>> = {
  en: { note: 'Note', newDate: 'New expected date', dateTakenBack: 'Expected date taken back' },
  fr: { note: 'Note', newDate: 'Nouvelle date prévue', dateTakenBack: 'Date prévue retirée' },
  de: { note: 'Notiz', newDate: 'Neuer Termin', dateTakenBack: 'Termin zurückgenommen' },
  es: { note: 'Nota', newDate: 'Nueva fecha prevista', dateTakenBack: 'Fecha prevista retirada' },
};

/** The usual phrases for a shop without a name. One that a shop made up itself stays as it is. */
const RELATIONSHIPS: readonly Readonly<Record<Language, string>>[] = [
  { en: 'Your jeweller', fr: 'Votre bijoutier', de: 'Ihr Juwelier', es: 'Su joyero' },
  { en: 'Your bakery', fr: 'Votre boulangerie', de: 'Ihre Bäckerei', es: 'Su panadería' },
  { en: 'Your workshop', fr: 'Votre atelier', de: 'Ihre Werkstatt', es: 'Su taller' },
  { en: 'Your shop', fr: 'Votre boutique', de: 'Ihr Geschäft', es: 'Su tienda' },
];

export const relationshipIn = (language: Language, phrase: string): string =>
  RELATIONSHIPS.find(words => Object.values(words).includes(phrase))?.[language] ?? phrase;
