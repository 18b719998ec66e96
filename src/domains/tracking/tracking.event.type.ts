// Live events in the customers' words.
import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { CursorScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import type { ResyncReason } from '../../platform/outbox/live-feeds.ts';
import { ResyncReasonEnum } from '../activity/activity.type.ts';
import type { Author } from '../thread/thread.ts';
import { AuthorEnum } from '../thread/thread.type.ts';
import { PublicAttachmentType } from './tracking.attachment.type.ts';
import { DecisionType } from './tracking.decision.type.ts';
import { TrackedPromiseType } from './tracking.promise.type.ts';
import { PaymentSummaryType } from './tracking.money.type.ts';
import { BrandType, TrackedJobType, TrackedMessageType, TrackedStageType } from './tracking.type.ts';

@InterfaceType('TrackingEvent', {
  description: 'Something that happened to the piece. In order, without gap or duplicate.',
  autoRegisterImplementations: false,
  resolveType: (event: { readonly type: string }) => event.type,
})
export abstract class TrackingEventType {
  @Field(() => CursorScalar, {
    nullable: true,
    description:
      'Its place; pass the last one as `after` to continue here. null for events without a place in the order.',
  })
  cursor: string | null;
  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  occurredAt: Date;
}

const event = (description: string) => ({
  implements: TrackingEventType,
  description,
  simpleResolvers: true,
});
const NOW = 'The piece as it is now, which may be newer than the event; null when the link has ended since.';

@ObjectType('StreamOpened', event('Always the first: from here on nothing is missed.'))
export class StreamOpened extends TrackingEventType {
  @Field(() => ResyncReasonEnum, {
    nullable: true,
    description:
      'Set when the cursor could not be continued from: fetch the page again; events go on from this cursor.',
  })
  resync: ResyncReason | null;
  @Field(() => BrandType, { nullable: true, description: 'The shop as it is now.' })
  brand: BrandType | null;
  @Field(() => TrackedJobType, { nullable: true, description: NOW })
  job: TrackedJobType | null;
}

@ObjectType(
  'StageChanged',
  event('The piece moved on, or back; or the workshop wrote something with a move.'),
)
export class StageChanged extends TrackingEventType {
  @Field(() => TrackedStageType, { description: 'Where it stood after this event.' })
  stage: TrackedStageType;
  @Field(() => String, { nullable: true, description: 'What the workshop wrote with it.' })
  note: string | null;
  @Field(() => TrackedJobType, { nullable: true, description: NOW })
  job: TrackedJobType | null;
}

@ObjectType('NotePosted', event('The workshop wrote something for the timeline.'))
export class NotePosted extends TrackingEventType {
  @Field(() => String, { description: 'Plain text.' })
  body: string;
  @Field(() => TrackedJobType, { nullable: true, description: NOW })
  job: TrackedJobType | null;
}

@ObjectType('MessagePosted', event('Customer or workshop wrote a message.'))
export class MessagePosted extends TrackingEventType {
  @Field(() => TrackedMessageType, { description: 'The message.' })
  message: TrackedMessageType;
}

@ObjectType('ThreadRead', event('One side has read messages of the other.'))
export class ThreadRead extends TrackingEventType {
  @Field(() => AuthorEnum, { description: 'Who has read.' })
  by: Author;
  @Field(() => ID, { description: 'Up to and including this message.' })
  upTo: string;
}

@ObjectType('AttachmentPublished', event('A photo is shown, or its caption changed.'))
export class AttachmentPublished extends TrackingEventType {
  @Field(() => ID, { description: 'Which photo.' })
  attachmentId: string;
  @Field(() => PublicAttachmentType, {
    nullable: true,
    description: 'The photo as it is now; null when it has been withdrawn since.',
  })
  attachment: PublicAttachmentType | null;
}

@ObjectType('AttachmentWithdrawn', event('A photo is not shown any more.'))
export class AttachmentWithdrawn extends TrackingEventType {
  @Field(() => ID, { description: 'Which photo.' })
  attachmentId: string;
}

@ObjectType('PromiseRevised', event('The expected date was said, changed or taken back.'))
export class PromiseRevisedEvent extends TrackingEventType {
  @Field(() => TrackedPromiseType, {
    nullable: true,
    description: 'The promise as it is now; null when there is none.',
  })
  promise: TrackedPromiseType | null;
  @Field(() => TrackedJobType, { nullable: true, description: NOW })
  job: TrackedJobType | null;
}

@ObjectType('JobDetailsChanged', event('What describes the piece was changed.'))
export class JobDetailsChanged extends TrackingEventType {
  @Field(() => TrackedJobType, { nullable: true, description: NOW })
  job: TrackedJobType | null;
}

@ObjectType('PaymentChanged', event('Prices, or what was paid, changed.'))
export class PaymentChanged extends TrackingEventType {
  @Field(() => PaymentSummaryType, {
    nullable: true,
    description: 'How paying stands now; null when the shop shows no prices, or the link has ended since.',
  })
  payment: PaymentSummaryType | null;
  @Field(() => TrackedJobType, { nullable: true, description: NOW })
  job: TrackedJobType | null;
}

@ObjectType(
  'ThreadActivity',
  event(
    'Somebody of the workshop writes or reads, or has stopped. Has no place in the order and is never repeated; told after ' +
      'StreamOpened when something is going on already. Writing ends by itself after 5 seconds.',
  ),
)
export class ThreadActivity extends TrackingEventType {
  @Field(() => Boolean, { description: 'Someone of the workshop is writing right now.' })
  staffTyping: boolean;
  @Field(() => Boolean, { description: 'Someone of the workshop has this thread open.' })
  staffPresent: boolean;
}

const DECISION = 'The question or its answer as it is now; null when the stage or the link has ended since.';

@ObjectType('DecisionOpened', event('The workshop asks the customer to decide, or asks anew.'))
export class DecisionOpened extends TrackingEventType {
  @Field(() => DecisionType, { nullable: true, description: DECISION })
  decision: DecisionType | null;
  @Field(() => TrackedJobType, { nullable: true, description: NOW })
  job: TrackedJobType | null;
}

@ObjectType('DecisionRecorded', event('The customer has decided, here or on another phone.'))
export class DecisionRecorded extends TrackingEventType {
  @Field(() => DecisionType, { nullable: true, description: DECISION })
  decision: DecisionType | null;
  @Field(() => TrackedJobType, { nullable: true, description: NOW })
  job: TrackedJobType | null;
}

@ObjectType('BrandChanged', event('The shop changed its name, colour or contact. Has no place in the order.'))
export class BrandChanged extends TrackingEventType {
  @Field(() => BrandType, {
    nullable: true,
    description: 'The shop as it is now; null when the link has ended since.',
  })
  brand: BrandType | null;
}

@ObjectType(
  'TrackingEnded',
  event('The last one; the stream completes. An ID that opens nothing is answered with just this.'),
)
export class TrackingEnded extends TrackingEventType {}

export const trackingEventTypes = [
  StreamOpened,
  StageChanged,
  NotePosted,
  MessagePosted,
  ThreadRead,
  AttachmentPublished,
  AttachmentWithdrawn,
  PromiseRevisedEvent,
  JobDetailsChanged,
  PaymentChanged,
  DecisionOpened,
  DecisionRecorded,
  BrandChanged,
  ThreadActivity,
  TrackingEnded,
];
