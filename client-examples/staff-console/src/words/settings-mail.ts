// What the console says about the e-mails that a shop sends.
import type { Language, NotificationKind } from '../gql/graphql';

export const mailSettingsWords = {
  tab: 'E-mails',
  loading: 'Loading e-mail settings',
  unavailable: 'This system has no mail server yet, so nothing goes out. Whoever runs it can set SMTP_URL.',
  channel: 'Customers',
  channelLead:
    'By e-mail to the address that is saved with the customer. What you send by hand always goes out.',
  channelTick: 'Tell customers by e-mail',
  linkTick: 'Tracking ID and link in the confirmation',
  linkHint: 'Every other e-mail carries them.',
  kinds: 'What is told',
  kindsLead: 'Each is told once, a minute after it happened, and not when it was taken back by then.',
  names: {
    BOOKED_IN: 'Confirmation',
    STAGE_REACHED: 'New stage',
    READY: 'Ready to collect',
    DECISION_ASKED: 'Decision asked',
    REPLY_WAITING: 'Unread answer',
    TRACKING_LINK: 'Tracking link',
  } as Record<NotificationKind, string>,
  about: {
    BOOKED_IN: 'When a piece is booked in.',
    STAGE_REACHED: 'When it reaches a stage that is marked to notify.',
    READY: 'When it can be collected.',
    DECISION_ASKED: 'When the customer is asked to decide.',
    REPLY_WAITING: 'When you answered and nobody has read it for a while.',
    TRACKING_LINK: 'Only when you send it by hand.',
  } as Record<NotificationKind, string>,
  morning: 'In the morning',
  morningLead:
    'Those of the team who want it get an e-mail about jobs that need attention. Each switches it on under Team, Your sign-in.',
  morningHour: 'Goes out from',
  morningHint: 'On the shop’s clock, once a day, and not when there is nothing to tell.',
  words: 'Words',
  wordsLead:
    'The subject and the first paragraphs are yours. Stage, piece, dates, the button and your contact follow by themselves.',
  kind: 'E-mail',
  language: 'Language',
  languages: { en: 'English', fr: 'French', de: 'German', es: 'Spanish' } as Record<Language, string>,
  mine: (language: string) =>
    `Your customers get ${language}, the language of your pages, unless another one is saved with them.`,
  ownMark: 'own words',
  subject: 'Subject',
  intro: 'Introduction',
  introHint: 'An empty line begins a new paragraph.',
  insert: 'Insert',
  placeholders: {
    customer: 'Customer',
    piece: 'Piece',
    stage: 'Stage',
    shop: 'Shop',
    promise: 'Promised date',
    order: 'Order number',
    messages: 'Number of messages',
  } as Record<string, string>,
  preview: 'Preview',
  previewTitle: 'The e-mail with a made-up piece',
  test: 'Send it to me',
  testSent: (address: string) => `Sent to ${address}`,
  reset: 'Usual words',
  resetDone: 'Back to the usual words',
  stale:
    'Somebody saved other words meanwhile, as they stand here. What you typed is kept: look it over and save again to put it in their place.',
  saved: 'Saved. From now on these words are sent.',
  changed: 'Saved',
} as const;
