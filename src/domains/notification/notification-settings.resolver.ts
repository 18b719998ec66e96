// What a shop tells its customers, in the staff API.
import { Arg, Ctx, Field, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { succeed } from '../../graphql/problem.type.ts';
import { LANGUAGES, type Language } from '../../kernel/language.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { LanguageEnum } from '../workflow/workflow.type.ts';
import { NOTIFICATION_KINDS, type Channel, type NotificationKind } from './notification.ts';
import type { NotificationSettingsService, Overview } from './notification-settings.service.ts';
import {
  NotificationChannelEnum,
  NotificationPreviewResult,
  NotificationSettingsType,
  SaveNotificationTemplateResult,
  SendTestNotificationResult,
} from './notification-settings.type.ts';
import { placeholdersOf, templateIn, TEMPLATE_LIMITS } from './notification.template.ts';
import { NotificationKindEnum } from './notification.type.ts';

@InputType('UpdateNotificationSettingsInput', { description: 'What is left out stays as it is.' })
export class UpdateNotificationSettingsInput {
  @Field(() => NotificationChannelEnum, { nullable: true, description: 'How customers are told.' })
  channel?: Channel | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the confirmation carries ID and link.' })
  linkWhenBookedIn?: boolean | null;
  @Field(() => [NotificationKindEnum], {
    nullable: true,
    description: 'The kinds that are not told by themselves; all others are.',
  })
  kindsOff?: NotificationKind[] | null;
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
    { channel, linkWhenBookedIn, kindsOff }: UpdateNotificationSettingsInput,
  ) {
    const change = {
      ...(channel != null && { channel }),
      ...(linkWhenBookedIn != null && { linkWhenBookedIn }),
      ...(kindsOff != null && { kindsOff: [...new Set(kindsOff)] }),
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
  ) {
    const result = await this.settings.save(staffOf(context), input);
    return isRefusal(result)
      ? result
      : succeed('NotificationTemplateSaved', { settings: settingsOf(result) });
  }

  @Mutation(() => NotificationSettingsType, {
    description: 'Goes back to the usual words of one kind of e-mail. For managers and the owner.',
  })
  async resetNotificationTemplate(
    @Ctx() context: GraphContext,
    @Arg('kind', () => NotificationKindEnum, { description: 'Which kind.' }) kind: NotificationKind,
    @Arg('language', () => LanguageEnum, { description: 'Which language.' }) language: Language,
  ) {
    return settingsOf(await this.settings.reset(staffOf(context), kind, language));
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
