// Notifications: what a shop tells a customer by itself, once for each milestone. Pure.
import type { Language } from '../../kernel/language.ts';
import { refuse } from '../../kernel/refusal.ts';
import { publicStageOf, stageOf, type WorkflowDefinition } from '../workflow/workflow.ts';

export const NOTIFICATION_KINDS = [
  'BOOKED_IN',
  'STAGE_REACHED',
  'READY',
  'DECISION_ASKED',
  'REPLY_WAITING',
  'TRACKING_LINK',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/**
 * WAITING: in the queue, also between two attempts. HELD: until somebody releases it. SENT, FAILED and DROPPED are its end;
 * a dropped one may come back when the same milestone is reached after all.
 */
export const NOTIFICATION_STATES = ['HELD', 'WAITING', 'SENT', 'FAILED', 'DROPPED'] as const;
export type NotificationState = (typeof NOTIFICATION_STATES)[number];

export const NOTIFICATION_REASONS = [
  'NO_ADDRESS',
  'LINK_REVOKED',
  'PAGE_NOT_OPEN',
  'JOB_DELETED',
  'MOVED_ON',
  'ANSWERED',
  'READ',
  'SWITCHED_OFF',
  'ADDRESS_REFUSED',
  'SERVER_BUSY',
  'SERVER_UNREACHABLE',
  'NOT_MADE',
] as const;
/** Why it was dropped, has failed, or has not been taken yet. Said in the house's words: a mail server's may name an address. */
export type NotificationReason = (typeof NOTIFICATION_REASONS)[number];

export const CHANNELS = ['EMAIL', 'NONE'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface NotificationSettings {
  readonly channel: Channel;
  /** Whether the confirmation carries the link; every other one always does. */
  readonly linkWhenBookedIn: boolean;
  readonly kindsOff: readonly NotificationKind[];
}

export const DEFAULT_SETTINGS: NotificationSettings = {
  channel: 'EMAIL',
  linkWhenBookedIn: true,
  kindsOff: [],
};

/** Whether the shop tells of this by itself. What somebody sends by hand is sent all the same. */
export const isOn = (settings: NotificationSettings, kind: NotificationKind): boolean =>
  settings.channel === 'EMAIL' && !settings.kindsOff.includes(kind);

export interface Notification {
  readonly id: string;
  readonly jobId: string;
  readonly kind: NotificationKind;
  readonly milestone: string;
  readonly stage: string | null;
  readonly state: NotificationState;
  readonly reason: NotificationReason | null;
  readonly attempts: number;
  readonly address: string | null;
  readonly subject: string | null;
  readonly requestedBy: string | null;
  readonly createdAt: Date;
  readonly sendAt: Date;
  readonly settledAt: Date | null;
}

export const notSendable = (message: string) =>
  refuse('NotificationImpossible', 'NOTIFICATION_IMPOSSIBLE', message, {});
export type NotificationImpossible = ReturnType<typeof notSendable>;

/** What is to be told, and the name under which it is told once. */
export interface News {
  readonly kind: NotificationKind;
  readonly milestone: string;
  readonly stage: string | null;
}

/** As often as the queue tries: about sixteen hours, with growing pauses. */
export const MAX_ATTEMPTS = 12;

/** Longer than any attempt takes: whoever had it in hand until then has died over it. */
export const ATTEMPT_MS = 10 * 60_000;

/** E-mails about one job that its shop may ask for by hand within an hour: beyond that somebody is bothered, or abused. */
export const BY_HAND_AN_HOUR = 12;

/** When the queue tries again. @param attempts how many have failed */
export const nextAttempt = (now: Date, attempts: number): Date =>
  new Date(now.getTime() + Math.exp(Math.min(10, attempts)) * 1_000);

const atStage = (code: string): string => `stage:${code}`;

/** Booking in tells of the first stage as well, so both go by the same name. */
export function newsOfIntake(definition: WorkflowDefinition, settings: NotificationSettings): News | null {
  const stage = publicStageOf(definition, definition.initialStage).code;
  if (isOn(settings, 'BOOKED_IN')) return { kind: 'BOOKED_IN', milestone: atStage(stage), stage };
  return stageOf(definition, definition.initialStage).notify ? newsOfStage(definition, stage) : null;
}

/** A stage that asks for a decision is told of when the question stands: before, there is nothing to see. */
export function newsOfMove(definition: WorkflowDefinition, to: string): News | null {
  const { notify, decision } = stageOf(definition, to);
  return notify && decision === null ? newsOfStage(definition, to) : null;
}

/** Whatever its flag says: somebody wants it told. */
export function newsOfStage(definition: WorkflowDefinition, code: string): News {
  const stage = publicStageOf(definition, code);
  return {
    kind: stage.nextAction === 'COLLECT' ? 'READY' : 'STAGE_REACHED',
    milestone: atStage(stage.code),
    stage: stage.code,
  };
}

/** Asked anew before anybody has answered, it is the same question to the customer, who finds it on the page. */
export const newsOfQuestion = (stage: string, answersBefore: number): News => ({
  kind: 'DECISION_ASKED',
  milestone: `decision:${stage}:${answersBefore}`,
  stage,
});

export const newsOfReply = (toldUpTo: number): News => ({
  kind: 'REPLY_WAITING',
  milestone: `reply:${toldUpTo}`,
  stage: null,
});

/** Somebody's wish is told each time. */
export const byHand = (news: Pick<News, 'kind' | 'stage'>, id: string): News => ({
  ...news,
  milestone: `hand:${id}`,
});

/** Whether its kind, asked for by hand now, tells the customer the same. */
export function isRepeatable(
  { kind, stage }: Pick<Notification, 'kind' | 'stage'>,
  definition: WorkflowDefinition,
  now: { readonly stage: string; readonly asked: boolean },
): boolean {
  if (kind === 'REPLY_WAITING') return false;
  if (kind === 'DECISION_ASKED') return now.asked && stage === now.stage;
  if (kind !== 'STAGE_REACHED' && kind !== 'READY') return true;
  const news = newsOfStage(definition, now.stage);
  return news.kind === kind && news.stage === stage;
}

/** The shop's words for one kind in one language; plain text with placeholders. */
export interface Template {
  readonly subject: string;
  readonly intro: string;
}

export interface OwnTemplate extends Template {
  readonly kind: NotificationKind;
  readonly language: Language;
}
