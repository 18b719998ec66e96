// The languages in which the program itself speaks, as both APIs name them.
import { registerEnumType } from 'type-graphql';
import { LANGUAGES } from '../kernel/language.ts';
import { enumOf } from './problem.type.ts';

export const LanguageEnum = enumOf(LANGUAGES);
registerEnumType(LanguageEnum, {
  name: 'Language',
  description: 'A language in which customers are spoken to.',
  valuesConfig: {
    en: { description: 'English.' },
    fr: { description: 'French.' },
    de: { description: 'German.' },
    es: { description: 'Spanish.' },
  },
});
