// The staff API's words for what a shop tells its customers, and in which words.
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import {
  enumOf,
  InvalidInputType,
  Problem,
  RateLimitedType,
  resultUnion,
} from '../../graphql/problem.type.ts';
import type { Language } from '../../kernel/language.ts';
import { LanguageEnum } from '../../graphql/language.type.ts';
import { CHANNELS, type Channel, type NotificationKind } from './notification.ts';
import { NotificationImpossibleType, NotificationKindEnum } from './notification.type.ts';

export const NotificationChannelEnum = enumOf(CHANNELS);
registerEnumType(NotificationChannelEnum, {
  name: 'NotificationChannel',
  description: 'How customers are told.',
  valuesConfig: {
    EMAIL: { description: 'By e-mail.' },
    NONE: { description: 'Not at all, but for what is sent by hand.' },
  },
});

@ObjectType('NotificationTemplate', {
  description: 'The subject and the introduction of one kind of e-mail in one language.',
})
export class NotificationTemplateType {
  @Field(() => LanguageEnum, { description: 'Which language.' })
  language: Language;
  @Field(() => String, { description: 'Subject with placeholders such as `{piece}`, one line.' })
  subject: string;
  @Field(() => String, {
    description: 'First paragraphs with placeholders, plain text; an empty line parts paragraphs.',
  })
  intro: string;
  @Field(() => Boolean, { description: "Whether these are the shop's own words; else the usual ones." })
  own: boolean;
}

@ObjectType('NotificationKindSettings', { description: 'What a shop does about one kind of news.' })
export class NotificationKindSettings {
  @Field(() => NotificationKindEnum, { description: 'Which kind.' })
  kind: NotificationKind;
  @Field(() => Boolean, { description: 'Whether it is told by itself.' })
  on: boolean;
  @Field(() => [String], { description: 'The placeholders that its template may use, without braces.' })
  placeholders: readonly string[];
  @Field(() => [NotificationTemplateType], { description: 'Its words, one entry for each language.' })
  templates: NotificationTemplateType[];
}

@ObjectType('NotificationSettings', { description: 'What customers are told by e-mail, and in which words.' })
export class NotificationSettingsType {
  @Field(() => Boolean, { description: 'Whether this system sends e-mails at all.' })
  available: boolean;
  @Field(() => NotificationChannelEnum, { description: 'How customers are told.' })
  channel: Channel;
  @Field(() => Boolean, {
    description: 'Whether the confirmation carries tracking ID and link; every other e-mail does.',
  })
  linkWhenBookedIn: boolean;
  @Field(() => LanguageEnum, { description: "The language of the shop's e-mails, from its locale." })
  language: Language;
  @Field(() => [NotificationKindSettings], { description: 'One entry for each kind.' })
  kinds: NotificationKindSettings[];
}

@ObjectType('NotificationPreview', { description: 'An e-mail about a made-up piece.' })
export class NotificationPreview {
  @Field(() => String, { description: 'Its subject.' })
  subject: string;
  @Field(() => String, { description: 'As HTML, a whole document. Show it in a sandbox.' })
  html: string;
  @Field(() => String, {
    description: 'An address that shows the HTML, for a frame; works for some minutes.',
  })
  url: string;
  @Field(() => String, { description: 'As plain text.' })
  text: string;
}

@ObjectType('TestNotificationSent', { description: 'The mail server has taken it.' })
export class TestNotificationSent {
  @Field(() => String, { description: 'Your own address.' })
  address: string;
}

@ObjectType('NotificationTemplateSaved', { description: 'From now on these words are sent.' })
export class NotificationTemplateSaved {
  @Field(() => NotificationSettingsType, { description: 'All settings as they are now.' })
  settings: NotificationSettingsType;
}

@ObjectType('StaleNotificationTemplate', {
  implements: Problem,
  description: 'Somebody changed these words since you looked. Nothing was changed.',
})
export class StaleNotificationTemplateType extends Problem {
  @Field(() => NotificationSettingsType, { description: 'All settings as they are now.' })
  settings: NotificationSettingsType;
}

export const SaveNotificationTemplateResult = resultUnion(
  'SaveNotificationTemplateResult',
  'What came of saving a template.',
  () => [NotificationTemplateSaved, StaleNotificationTemplateType, InvalidInputType],
);
export const ResetNotificationTemplateResult = resultUnion(
  'ResetNotificationTemplateResult',
  'What came of going back to the usual words.',
  () => [NotificationTemplateSaved, StaleNotificationTemplateType],
);
export const NotificationPreviewResult = resultUnion(
  'NotificationPreviewResult',
  'How a template would look.',
  () => [NotificationPreview, InvalidInputType],
);
export const SendTestNotificationResult = resultUnion(
  'SendTestNotificationResult',
  'What came of sending a template to oneself.',
  () => [TestNotificationSent, InvalidInputType, NotificationImpossibleType, RateLimitedType],
);
