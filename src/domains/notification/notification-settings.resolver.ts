// What a shop tells its customers, in the staff API.
import { Arg, Ctx, Field, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { succeed } from '../../graphql/problem.type.ts';
import { LANGUAGES, type Language } from '../../kernel/language.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { LanguageEnum } from '../../graphql/language.type.ts';
import { NOTIFICATION_KINDS, type Channel, type NotificationKind } from './notification.ts';
import type { KindSwitch, NotificationSettingsService, Overview } from './notification-settings.service.ts';
import {
  NotificationChannelEnum,
  NotificationPreviewResult,
  NotificationSettingsType,
  ResetNotificationTemplateResult,
  SaveNotificationTemplateResult,
  SendTestNotificationResult,
} from './notification-settings.type.ts';
import { placeholdersOf, templateIn, TEMPLATE_LIMITS } from './notification.template.ts';
import { NotificationKindEnum } from './notification.type.ts';

@InputType('NotificationSwitchInput', { description: 'Whether one kind is told by itself.' })
export class NotificationSwitchInput implements KindSwitch {
  @Field(() => NotificationKindEnum, { description: 'Which kind.' })
  kind: NotificationKind;
  @Field(() => Boolean, { description: 'true: it is; false: by hand alone.' })
  on: boolean;
}

@InputType('UpdateNotificationSettingsInput', { description: 'What is left out stays as it is.' })
export class UpdateNotificationSettingsInput {
  @Field(() => NotificationChannelEnum, { nullable: true, description: 'How customers are told.' })
  channel?: Channel | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the confirmation carries ID and link.' })
  linkWhenBookedIn?: boolean | null;
  @Field(() => [NotificationSwitchInput], {
    nullable: true,
    description:
      'Kinds to switch; what colleagues switched meanwhile stays. Of two for one kind the last counts.',
  })
  switches?: NotificationSwitchInput[] | null;
}

@InputType('NotificationTemplateInput', { description: 'Words for one kind of e-mail in one language.' })
export class NotificationTemplateInput {
  @Field(() => NotificationKindEnum, { description: 'Which kind.' })
  kind: NotificationKind;
  @Field(() => LanguageEnum, { description: 'Which language.' })
  language: Language;
  @Field(() => String, {
    description: `With placeholders such as \`{piece}\`; 1 to ${TEMPLATE_LIMITS.subject} characters, one line.`,
  })
  subject: string;
  @Field(() => String, {
    description: `With placeholders; plain text of 1 to ${TEMPLATE_LIMITS.intro} characters.`,
  })
  intro: string;
}

@InputType('NotificationWordsInput', { description: 'Words of an e-mail as you looked at them.' })
export class NotificationWordsInput {
  @Field(() => String, { description: 'The subject, with its placeholders.' })
  subject: string;
  @Field(() => String, { description: 'The introduction, with its placeholders.' })
  intro: string;
}

const EXPECTED = 'The words that you looked at; with them, what somebody saved meanwhile is not overwritten.';

@Resolver()
export class NotificationSettingsResolver {
  constructor(private readonly settings: NotificationSettingsService) {}

  @Query(() => NotificationSettingsType, { description: 'What customers are told, and in which words.' })
  async notificationSettings(@Ctx() context: GraphContext) {
    return settingsOf(await this.settings.overview(staffOf(context)));
  }

  @Query(() => NotificationPreviewResult, {
    description: 'How these words would look, with a made-up piece. Nothing is saved.',
  })
  async notificationPreview(
    @Ctx() context: GraphContext,
    @Arg('input', () => NotificationTemplateInput, { description: 'The words.' })
    input: NotificationTemplateInput,
  ) {
    const result = await this.settings.preview(staffOf(context), input);
    return isRefusal(result) ? result : succeed('NotificationPreview', result);
  }

  @Mutation(() => NotificationSettingsType, {
    description: 'Changes what customers are told. For managers and the owner.',
  })
  async updateNotificationSettings(
    @Ctx() context: GraphContext,
    @Arg('input', () => UpdateNotificationSettingsInput, { description: 'What to change.' })
    { channel, linkWhenBookedIn, switches }: UpdateNotificationSettingsInput,
  ) {
    const change = {
      ...(channel != null && { channel }),
      ...(linkWhenBookedIn != null && { linkWhenBookedIn }),
      ...(switches != null && { switches }),
    };
    return settingsOf(await this.settings.update(staffOf(context), change));
  }

  @Mutation(() => SaveNotificationTemplateResult, {
    description: "Gives one kind of e-mail the shop's own words. For managers and the owner.",
  })
  async saveNotificationTemplate(
    @Ctx() context: GraphContext,
    @Arg('input', () => NotificationTemplateInput, { description: 'The words.' })
    input: NotificationTemplateInput,
    @Arg('expected', () => NotificationWordsInput, { nullable: true, description: EXPECTED })
    expected?: NotificationWordsInput | null,
  ) {
    return this.#answer(context, await this.settings.save(staffOf(context), input, expected ?? null));
  }

  @Mutation(() => ResetNotificationTemplateResult, {
    description: 'Goes back to the usual words of one kind of e-mail. For managers and the owner.',
  })
  async resetNotificationTemplate(
    @Ctx() context: GraphContext,
    @Arg('kind', () => NotificationKindEnum, { description: 'Which kind.' }) kind: NotificationKind,
    @Arg('language', () => LanguageEnum, { description: 'Which language.' }) language: Language,
    @Arg('expected', () => NotificationWordsInput, { nullable: true, description: EXPECTED })
    expected?: NotificationWordsInput | null,
  ) {
    const which = { kind, language };
    return this.#answer(context, await this.settings.reset(staffOf(context), which, expected ?? null));
  }

  @Mutation(() => SendTestNotificationResult, {
    description:
      'Sends these words to yourself, with a made-up piece. Nothing is saved. For managers and the owner; ten at once, ' +
      'then one in 30 seconds.',
  })
  async sendTestNotification(
    @Ctx() context: GraphContext,
    @Arg('input', () => NotificationTemplateInput, { description: 'The words.' })
    input: NotificationTemplateInput,
  ) {
    const result = await this.settings.test(staffOf(context), input);
    return isRefusal(result) ? result : succeed('TestNotificationSent', result);
  }

  /** Stale words together with how they stand now. */
  async #answer(context: GraphContext, result: Overview | Refusal) {
    if (!isRefusal(result)) return succeed('NotificationTemplateSaved', { settings: settingsOf(result) });
    if (result.type !== 'StaleNotificationTemplate') return result;
    return { ...result, settings: settingsOf(await this.settings.overview(staffOf(context))) };
  }
}

const settingsOf = ({ own, kindsOff, ...settings }: Overview): NotificationSettingsType => ({
  ...settings,
  kinds: NOTIFICATION_KINDS.map(kind => ({
    kind,
    on: !kindsOff.includes(kind),
    placeholders: placeholdersOf(kind),
    templates: LANGUAGES.map(language => ({ language, ...templateIn(own, kind, language) })),
  })),
});
