// The staff API's words for notifications.
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../graphql/page.type.ts';
import {
  enumOf,
  IdempotencyConflictType,
  InvalidInputType,
  NotFoundType,
  Problem,
  resultUnion,
} from '../../graphql/problem.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { JobType } from '../job/job.type.ts';
import {
  NOTIFICATION_KINDS,
  NOTIFICATION_REASONS,
  NOTIFICATION_STATES,
  type Notification,
  type NotificationKind,
  type NotificationReason,
  type NotificationState,
} from './notification.ts';

export const NotificationKindEnum = enumOf(NOTIFICATION_KINDS);
registerEnumType(NotificationKindEnum, {
  name: 'NotificationKind',
  description: 'What a customer is told of.',
  valuesConfig: {
    BOOKED_IN: { description: 'The piece was taken in: the confirmation.' },
    STAGE_REACHED: { description: 'A stage whose notify flag is set was reached.' },
    READY: { description: 'A stage was reached at which the piece can be collected.' },
    DECISION_ASKED: { description: 'The customer is asked to decide.' },
    REPLY_WAITING: { description: 'The workshop has answered and nobody has read it for a while.' },
    TRACKING_LINK: { description: 'The link, sent again because somebody of the staff wished it.' },
  },
});

export const NotificationStateEnum = enumOf(NOTIFICATION_STATES);
registerEnumType(NotificationStateEnum, {
  name: 'NotificationState',
  description: 'How a notification stands.',
  valuesConfig: {
    HELD: { description: 'Held back until somebody releases it.' },
    WAITING: { description: 'Goes out at `sendAt`, or at the next attempt.' },
    SENT: { description: 'Taken by the mail server.' },
    FAILED: { description: 'Not taken; `reason` says why. It is not tried again by itself.' },
    DROPPED: {
      description: 'Not sent, because it was no news any more or nobody could be told; see `reason`.',
    },
  },
});

export const NotificationReasonEnum = enumOf(NOTIFICATION_REASONS);
registerEnumType(NotificationReasonEnum, {
  name: 'NotificationReason',
  description: 'Why a notification was dropped, has failed, or has not been taken yet.',
  valuesConfig: {
    NO_ADDRESS: { description: 'The customer has no e-mail address.' },
    LINK_REVOKED: { description: 'The link was revoked.' },
    PAGE_NOT_OPEN: {
      description: 'Customers were not shown the page of the job yet: it opens from a later stage on.',
    },
    JOB_DELETED: { description: 'The job was deleted.' },
    MOVED_ON: { description: 'The job was at another stage by then.' },
    ANSWERED: { description: 'The customer had decided by then.' },
    READ: { description: 'The customer had read the answer by then.' },
    SWITCHED_OFF: { description: 'The shop had switched this kind off by then.' },
    ADDRESS_REFUSED: { description: 'The mail server refused it for good; mostly the address is wrong.' },
    SERVER_BUSY: { description: 'The mail server would not take it; it is tried again while WAITING.' },
    SERVER_UNREACHABLE: { description: 'The mail server did not answer; it is tried again while WAITING.' },
    NOT_MADE: {
      description:
        'It could not be written or handed over, by a fault of this system; it is tried again while WAITING.',
    },
  },
});

@ObjectType('Notification', {
  description: 'Something that a customer is told by e-mail, and what became of it.',
})
export class NotificationType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => ID, { description: 'About which job.' })
  jobId: string;
  @Field(() => JobType, { nullable: true, description: 'That job as it is now; null when it was deleted.' })
  job?: JobType | null;
  @Field(() => NotificationKindEnum, { description: 'What it tells of.' })
  kind: NotificationKind;
  @Field(() => NotificationStateEnum, { description: 'How it stands.' })
  state: NotificationState;
  @Field(() => NotificationReasonEnum, {
    nullable: true,
    description: 'Why it was dropped, has failed, or has not been taken yet; null when all is well.',
  })
  reason: NotificationReason | null;
  @Field(() => Int, { description: 'How often it was tried; at most 12.' })
  attempts: number;
  @Field(() => String, { nullable: true, description: 'To which address it was sent; null until then.' })
  address: string | null;
  @Field(() => String, { nullable: true, description: 'Under which subject it was sent; null until then.' })
  subject: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who wished it, held it back or released it; null when it followed from the settings.',
  })
  requestedBy: string | null;
  @Field(() => DateTimeScalar, { description: 'When it came up.' })
  createdAt: Date;
  @Field(() => DateTimeScalar, { description: 'When it goes out at the earliest.' })
  sendAt: Date;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was sent, dropped or given up; null while it is held back or waits.',
  })
  settledAt: Date | null;
  @Field(() => Boolean, {
    description:
      'Whether `sendNotification` with its kind would tell the customer the same now: not when the job has moved on or the ' +
      'question was answered, and never of an unread answer.',
  })
  repeatable?: boolean;
}

export const NotificationConnection = connectionType(
  NotificationType,
  'Notification',
  'notifications, the newest first',
);

@ObjectType('NotificationImpossible', {
  implements: Problem,
  description: 'This e-mail cannot be sent, held back or released. The message says why and what to do.',
})
export class NotificationImpossibleType extends Problem {}

@ObjectType('NotificationSending', {
  description: 'It is on its way; `NOTIFICATION_CHANGED` tells of its end.',
})
export class NotificationSending {
  @Field(() => NotificationType, { description: 'The notification.' })
  notification: Notification;
}

@ObjectType('NotificationHeld', { description: 'It stays here until somebody releases it.' })
export class NotificationHeld {
  @Field(() => NotificationType, { description: 'The notification.' })
  notification: Notification;
}

@ObjectType('NotificationReleased', { description: 'It is on its way.' })
export class NotificationReleased {
  @Field(() => NotificationType, { description: 'The notification.' })
  notification: Notification;
}

export const SendNotificationResult = resultUnion(
  'SendNotificationResult',
  'What came of sending by hand.',
  () => [
    NotificationSending,
    NotFoundType,
    InvalidInputType,
    NotificationImpossibleType,
    IdempotencyConflictType,
  ],
);
export const HoldNotificationResult = resultUnion(
  'HoldNotificationResult',
  'What came of holding back.',
  () => [NotificationHeld, NotFoundType, NotificationImpossibleType],
);
export const ReleaseNotificationResult = resultUnion(
  'ReleaseNotificationResult',
  'What came of releasing.',
  () => [NotificationReleased, NotFoundType, NotificationImpossibleType],
);
