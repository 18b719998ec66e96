// A shop's own words: plain text with a few placeholders in braces. What somebody's name contains is never read as one.
import { invalidInput, type InvalidInput } from '../../kernel/refusal.ts';
import { clean, firstProblem, textProblem } from '../../kernel/text.ts';
import type { Language } from '../../kernel/language.ts';
import type { NotificationKind, OwnTemplate, Template } from './notification.ts';
import { defaultTemplates } from './notification.words.ts';

export const PLACEHOLDERS = ['customer', 'piece', 'stage', 'shop', 'promise', 'order'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number] | 'messages';

export const TEMPLATE_LIMITS = { subject: 150, intro: 1_500 } as const;

export const placeholdersOf = (kind: NotificationKind): readonly Placeholder[] =>
  kind === 'REPLY_WAITING' ? [...PLACEHOLDERS, 'messages'] : PLACEHOLDERS;

const PLACEHOLDER = /\{([^{}]*)\}/g;

export const fill = (text: string, values: Readonly<Record<Placeholder, string>>): string =>
  text.replace(PLACEHOLDER, (whole, name: string) => (name in values ? values[name as Placeholder] : whole));

/** Tidied as it is stored: a subject is one line. */
export const tidy = ({ subject, intro }: Template): Template => ({
  subject: clean(subject).replace(/\s+/g, ' '),
  intro: clean(intro).replace(/\n{3,}/g, '\n\n'),
});

export function templateProblem(kind: NotificationKind, template: Template): InvalidInput | null {
  return firstProblem(
    textProblem('subject', template.subject, TEMPLATE_LIMITS.subject),
    textProblem('intro', template.intro, TEMPLATE_LIMITS.intro),
    unknownIn(kind, 'subject', template.subject),
    unknownIn(kind, 'intro', template.intro),
  );
}

function unknownIn(kind: NotificationKind, field: string, text: string): InvalidInput | null {
  const known = placeholdersOf(kind);
  const list = known.map(name => `{${name}}`).join(', ');
  for (const [whole, name = ''] of text.matchAll(PLACEHOLDER))
    if (!known.includes(name as Placeholder))
      return invalidInput(field, `There is no placeholder ${whole.slice(0, 60)}. You can use ${list}.`);
  if (/[{}]/.test(text.replace(PLACEHOLDER, '')))
    return invalidInput(field, `A placeholder stands in a pair of braces. You can use ${list}.`);
  return null;
}

/** As it is now: the shop's own words, or the program's. */
export const templateIn = (own: readonly OwnTemplate[], kind: NotificationKind, language: Language) => {
  const mine = own.find(template => template.kind === kind && template.language === language);
  const usual = defaultTemplates[language][kind];
  return {
    subject: mine?.subject ?? usual.subject,
    intro: mine?.intro ?? usual.intro,
    own: mine !== undefined,
  };
};
