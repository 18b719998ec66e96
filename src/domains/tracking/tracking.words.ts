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
