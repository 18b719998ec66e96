// What the console says about e-mails to customers.
import type { NotificationKind, NotificationReason, NotificationState } from './gql/graphql';

/** "Today" and its like lose their capital in the middle of a sentence. */
const within = (when: string): string =>
  when.replace(/^(Today|Yesterday|Tomorrow)/, day => day.toLowerCase());

export const mailWords = {
  within,
  title: 'E-mails',
  sendLink: 'Send link again',
  noAddress: 'This customer has no e-mail address, so nothing is sent.',
  empty: 'Nothing has been sent yet. The confirmation, news of stages and “ready” appear here.',
  all: (n: number) => `Show all ${n}`,
  kinds: {
    BOOKED_IN: 'Booked in',
    STAGE_REACHED: 'New stage',
    READY: 'Ready',
    DECISION_ASKED: 'Decision asked',
    REPLY_WAITING: 'Unread answer',
    TRACKING_LINK: 'Tracking link',
  } as Record<NotificationKind, string>,
  states: {
    HELD: 'Held back',
    WAITING: 'Goes out',
    SENT: 'Sent',
    FAILED: 'Not delivered',
    DROPPED: 'Not sent',
  } as Record<NotificationState, string>,
  reasons: {
    NO_ADDRESS: 'no e-mail address',
    LINK_REVOKED: 'the link is off',
    JOB_DELETED: 'the job was deleted',
    MOVED_ON: 'the job had moved on',
    ANSWERED: 'the customer had decided',
    READ: 'the customer had read it',
    SWITCHED_OFF: 'switched off in the settings',
    ADDRESS_REFUSED: 'the address was refused. Check it with the customer',
    SERVER_BUSY: 'the mail server is busy',
    SERVER_UNREACHABLE: 'the mail server does not answer',
  } as Record<NotificationReason, string>,
  tryingAgain: (attempts: number) =>
    attempts === 1 ? 'tried once, goes on' : `tried ${attempts} times, goes on`,
  to: (address: string) => `to ${address}`,
  by: (name: string) => `by ${name}`,
  hold: 'Hold back',
  release: 'Send now',
  again: 'Try again',
  sending: 'The link is on its way',
  held: 'Held back',
  released: 'On its way',
  choice: 'E-mail the customer',
  choiceHint: {
    AUTO: 'Goes out in a minute, unless you take the move back.',
    SEND: 'Goes out in a minute, unless you take the move back.',
    HOLD: 'Held back. You can send it later under E-mails.',
    NONE: 'This stage sends no e-mail.',
  },
} as const;
