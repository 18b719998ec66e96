// The staff API's words for live events.
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/problem.type.ts';
import { CursorScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { RESYNC_REASONS, type ResyncReason } from '../../platform/outbox/live-feeds.ts';
import { AttachmentType } from '../attachment/attachment.type.ts';
import type { DecisionOutcome } from '../decision/decision.ts';
import { DecisionOutcomeEnum } from '../decision/decision.type.ts';
import { JobType } from '../job/job.type.ts';
import { TenantType } from '../tenant/tenant.type.ts';
import { MessageType } from '../thread/thread.type.ts';
import { ACTIVITY_KINDS, type ActivityKind } from './activity.live.ts';

export const EventKindEnum = enumOf(ACTIVITY_KINDS);
registerEnumType(EventKindEnum, {
  name: 'EventKind',
  description: 'What happened.',
  valuesConfig: {
    STREAM_OPENED: { description: 'Always the first: from here on nothing is missed.' },
    JOB_CREATED: { description: 'A piece was booked in.' },
    STAGE_CHANGED: { description: 'A job was moved, forward or back.' },
    JOB_DETAILS_CHANGED: { description: 'What describes a job was changed.' },
    PROMISE_REVISED: { description: 'A promise was made, changed or taken back.' },
    NOTE_ADDED: { description: 'A note was added.' },
    TRACKING_REVOKED: { description: "A customer's link was revoked." },
    TRACKING_RESTORED: { description: "A customer's link works again." },
    JOB_DELETED: { description: 'A job was deleted softly.' },
    JOB_RESTORED: { description: 'A deleted job is back.' },
    ATTACHMENT_ADDED: { description: 'A photo is there.' },
    ATTACHMENT_CHANGED: { description: 'A photo became public or private, or its caption changed.' },
    ATTACHMENT_REMOVED: { description: 'A photo was deleted.' },
    PAYMENT_CHANGED: {
      description:
        'Prices, or what was paid, changed; once for each job of the order, without one when it has none.',
    },
    DECISION_OPENED: { description: 'The customer is asked to decide, or asked anew.' },
    DECISION_RECORDED: { description: 'The customer has decided.' },
    MESSAGE_POSTED: { description: 'Customer or staff wrote a message.' },
    THREAD_READ: { description: 'Customer or staff read messages.' },
    NOTIFICATION_CHANGED: {
      description:
        'An e-mail to the customer was sent, could not be, was held back, released or asked for by hand.',
    },
    JOB_COLLECTED: { description: 'The piece was handed over.' },
    NOTIFICATION_SETTINGS_CHANGED: {
      description: 'What customers are told by e-mail, or in which words, was changed.',
    },
    TENANT_CHANGED: { description: 'Settings of the shop were changed.' },
    THREAD_ACTIVITY: {
      description:
        'Somebody writes, has a page open, or has stopped. Fleeting: it is not stored, is never repeated, and carries the ' +
        'cursor of the event before it.',
    },
    CUSTOMER_CREATED: { description: 'A customer was added without a job.' },
    CUSTOMER_CHANGED: { description: "A customer's name, contact or language was changed." },
    ORDER_CREATED: { description: 'An order was taken without a job.' },
    IMPORT_STARTED: { description: 'An import was started.' },
    IMPORT_CANCELLED: { description: 'An import was cancelled while it ran.' },
    WORKFLOW_SAVED: {
      description: 'A workflow was changed: its stages, its name, its letters or its price level.',
    },
    WORKFLOW_CREATED: { description: 'A workflow was added.' },
    WORKFLOW_RETIRED: { description: 'A workflow takes no new jobs any more.' },
    WORKFLOW_RESTORED: { description: 'A retired workflow takes new jobs again.' },
    STAFF_INVITED: { description: 'Somebody was invited to the staff.' },
    INVITATION_WITHDRAWN: { description: 'An invitation was taken back.' },
    STAFF_JOINED: { description: 'Somebody accepted an invitation.' },
    STAFF_ROLE_CHANGED: { description: 'Somebody of the staff has another role.' },
    STAFF_REMOVED: { description: 'Somebody does not work for the shop any more.' },
    PASSWORD_CHANGED: { description: 'Somebody changed their own password.' },
    PASSWORD_RESET: { description: 'Somebody set a new password by a link from an e-mail.' },
    TOTP_ENABLED: { description: 'Somebody switched on two-step sign-in.' },
    TOTP_DISABLED: { description: 'Somebody switched off two-step sign-in, their own or as the owner.' },
    RECOVERY_CODES_REPLACED: { description: 'Somebody made new recovery codes.' },
    RECOVERY_CODE_USED: { description: 'Somebody signed in with a recovery code.' },
    API_KEY_CREATED: { description: 'A program was given a key.' },
    API_KEY_REVOKED: { description: 'A key was ended.' },
  },
});

export const ResyncReasonEnum = enumOf(RESYNC_REASONS);
registerEnumType(ResyncReasonEnum, {
  name: 'ResyncReason',
  description:
    'Why a stream could not continue from the cursor. Fetch again; live events go on from the new cursor.',
  valuesConfig: {
    CURSOR_UNKNOWN: { description: 'This is no cursor of ours.' },
    CURSOR_FROM_ANOTHER_JOB: { description: 'It belongs to another stream.' },
    CURSOR_AHEAD: { description: 'It lies in the future of this stream.' },
  },
});

@ObjectType('ThreadActivity', {
  description: 'Who has a thread open and who is writing, right now.',
  simpleResolvers: true,
})
export class ThreadActivityType {
  @Field(() => Boolean, { description: 'The customer is writing; ends by itself after 5 seconds.' })
  customerTyping: boolean;
  @Field(() => Boolean, { description: 'The customer has the page open.' })
  customerPresent: boolean;
  @Field(() => [String], {
    description: 'Names of the staff who are writing, perhaps your own; each ends by itself after 5 seconds.',
  })
  staffTyping: string[];
}

@ObjectType('JobEvent', {
  description: 'Something that happened to one job. In order, without gap or duplicate.',
})
export class JobEventType {
  @Field(() => EventKindEnum, { description: 'What happened.' })
  kind: ActivityKind;
  @Field(() => CursorScalar, { description: 'Its place; pass the last one as `after` to continue here.' })
  cursor: string;
  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  occurredAt: Date;
  @Field(() => String, { nullable: true, description: 'Who did it; null for the customer.' })
  actorName: string | null;
  @Field(() => JobType, {
    nullable: true,
    description: 'The job as it is now, which may be newer than the event.',
  })
  job: JobType | null;
  @Field(() => MessageType, { nullable: true, description: 'The message, for MESSAGE_POSTED.' })
  message: MessageType | null;
  @Field(() => AttachmentType, {
    nullable: true,
    description: 'The photo as it is now, for ATTACHMENT_…; null when it is gone.',
  })
  attachment: AttachmentType | null;
  @Field(() => ThreadActivityType, { nullable: true, description: 'How it is now, for THREAD_ACTIVITY.' })
  activity: ThreadActivityType | null;
  @Field(() => ResyncReasonEnum, {
    nullable: true,
    description: 'For STREAM_OPENED: set when the cursor could not be continued from.',
  })
  resync: ResyncReason | null;
}

@ObjectType('TenantEvent', {
  description:
    'Something that happened in the shop. In order, without gap or duplicate. Of what is fleeting only that a customer ' +
    'writes or has stopped.',
})
export class TenantEventType {
  @Field(() => EventKindEnum, { description: 'What happened.' })
  kind: ActivityKind;
  @Field(() => CursorScalar, { description: 'Its place; pass the last one as `after` to continue here.' })
  cursor: string;
  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  occurredAt: Date;
  @Field(() => String, { nullable: true, description: 'Who did it; null for a customer.' })
  actorName: string | null;
  @Field(() => ID, { nullable: true, description: 'To which job; null for events of the whole shop.' })
  jobId: string | null;
  @Field(() => JobType, {
    nullable: true,
    description: 'That job as it is now, which may be newer than the event.',
  })
  job: JobType | null;
  @Field(() => DecisionOutcomeEnum, {
    nullable: true,
    description: 'What the customer decided, for DECISION_RECORDED.',
  })
  outcome: DecisionOutcome | null;
  @Field(() => TenantType, { nullable: true, description: 'The shop as it is now, for TENANT_CHANGED.' })
  tenant: TenantType | null;
  @Field(() => ThreadActivityType, { nullable: true, description: 'How it is now, for THREAD_ACTIVITY.' })
  activity: ThreadActivityType | null;
  @Field(() => ResyncReasonEnum, {
    nullable: true,
    description: 'For STREAM_OPENED: set when the cursor could not be continued from.',
  })
  resync: ResyncReason | null;
}
