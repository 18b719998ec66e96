// The customers' words for a job. Everything that a tracking page can ever show is declared here, and nothing else
// exists for it.
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../graphql/page.type.ts';
import { enumOf } from '../../graphql/problem.type.ts';
import { CursorScalar, DateTimeScalar, TrackingIdScalar } from '../../graphql/scalars.ts';
import type { Author } from '../thread/thread.ts';
import { MessagePhotoType } from '../thread/message-photo.type.ts';
import { AuthorEnum } from '../thread/thread.type.ts';
import type { JobKind, NextAction } from '../workflow/workflow.ts';
import { JobKindEnum, NextActionEnum } from '../workflow/workflow.type.ts';
import type { StageState } from './tracking.ts';
import { PublicAttachmentType, PublicFileType } from './tracking.attachment.type.ts';
import { TrackedCollectionType } from './tracking.collection.type.ts';
import { DecisionType } from './tracking.decision.type.ts';
import { TrackedPromiseType } from './tracking.promise.type.ts';
import { LineItemType, PaymentSummaryType, TotalsType } from './tracking.money.type.ts';

export const StageStateEnum = enumOf(['DONE', 'CURRENT', 'UPCOMING'] as const);
registerEnumType(StageStateEnum, {
  name: 'StageState',
  description: 'Where a step stands.',
  valuesConfig: {
    DONE: { description: 'Behind the piece.' },
    CURRENT: { description: 'The piece is here.' },
    UPCOMING: { description: 'Still to come.' },
  },
});
export const TimelineKindEnum = enumOf(['STAGE', 'NOTE', 'PROMISE'] as const);
registerEnumType(TimelineKindEnum, {
  name: 'TimelineKind',
  description: 'What a line of the timeline tells.',
  valuesConfig: {
    STAGE: { description: 'A stage was reached.' },
    NOTE: { description: 'The workshop wrote something about the piece.' },
    PROMISE: { description: 'The expected date changed.' },
  },
});

export const LANGUAGE_OF =
  'Language of the server’s words, BCP 47: `en`, `fr`, `de`, `es` and their regions. Without it, or with another one: the customer’s, where the shop has entered one, otherwise the shop’s own. What people wrote stays as it is.';

const simple = (description: string) => ({ description, simpleResolvers: true });

@ObjectType('Brand', simple('The face of a page: the shop’s, or the platform’s own where no shop is known.'))
export class BrandType {
  @Field(() => String, {
    description: 'Business name, or a phrase such as "Your jeweller" when none is set.',
  })
  name: string;
  @Field(() => String, { description: 'One or two letters that stand in for a logo.' })
  initials: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Path of the logo below the host of this API, for example `/logos/….png`; may be kept for ever. null: show the initials.',
  })
  logoUrl: string | null;
  @Field(() => String, {
    description: 'Accent colour, `#rrggbb`. Check its contrast before putting text on it.',
  })
  accentColor: string;
  @Field(() => String, { nullable: true, description: 'For "Questions about your order?".' })
  contactEmail: string | null;
  @Field(() => String, { nullable: true, description: 'The shop’s telephone number.' })
  contactPhone: string | null;
  @Field(() => String, { description: 'Language and region, BCP 47, for dates and words.' })
  locale: string;
  @Field(() => String, { description: 'IANA time zone of the shop, for dates.' })
  timeZone: string;
}

@ObjectType('LookupKind', simple('A kind of tracking ID, for the lookup page to explain.'))
export class LookupKindType {
  @Field(() => String, { description: 'The three letters that such IDs begin with, for example `RPR`.' })
  prefix: string;
  @Field(() => JobKindEnum, { description: 'What sort of work they stand for.' })
  kind: JobKind;
  @Field(() => String, {
    description: 'An ID of the right shape, which is nobody’s: `RPR-A1B2C3D4E5F6`.',
  })
  example: string;
}

@ObjectType('TrackedStage', simple('A stage in the customer’s words.'))
export class TrackedStageType {
  @Field(() => ID, { description: 'The same for the same stage on every visit.' })
  id: string;
  @Field(() => String, { description: 'For example `In progress`.' })
  label: string;
  @Field(() => StageStateEnum, { description: 'Where it stands.' })
  state: StageState;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the piece arrived there; null when it has not, or skipped it.',
  })
  reachedAt: Date | null;
}

@ObjectType('NextStep', simple('What the customer should expect next.'))
export class NextStepType {
  @Field(() => String, { description: 'One or two sentences; may be empty.' })
  text: string;
  @Field(() => NextActionEnum, { description: 'What the page offers beside them.' })
  action: NextAction;
}

@ObjectType('TimelineEntry', simple('One line of the timeline.'))
export class TimelineEntryType {
  @Field(() => ID, { description: 'The same on every visit.' })
  id: string;
  @Field(() => TimelineKindEnum, { description: 'What it tells.' })
  kind: 'STAGE' | 'NOTE' | 'PROMISE';
  @Field(() => String, { description: 'For example the label of the stage.' })
  label: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was marked; null: not yet, shown as "Pending".',
  })
  at: Date | null;
  @Field(() => String, { nullable: true, description: 'What the workshop wrote with it.' })
  note: string | null;
}

@ObjectType('Message', simple('One message of the thread. Plain text.'))
export class TrackedMessageType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;
  @Field(() => AuthorEnum, { description: 'Which side wrote it.' })
  author: Author;
  @Field(() => String, {
    nullable: true,
    description: 'Who of the workshop wrote it; null for the customer.',
  })
  authorName: string | null;
  @Field(() => String, { description: 'At most 4,000 characters; empty when only photos were sent.' })
  body: string;
  @Field(() => [MessagePhotoType], { description: 'Photos that were sent with it, at most 4.' })
  attachments: MessagePhotoType[];
  @Field(() => DateTimeScalar, { description: 'When it was stored.' })
  sentAt: Date;
  @Field(() => ID, {
    nullable: true,
    description: 'As chosen by the page that sent it; null for the workshop’s messages.',
  })
  clientMessageId: string | null;
}

export const TrackedMessageConnection = connectionType(
  TrackedMessageType,
  'Message',
  'messages, oldest first',
);

@ObjectType('Thread', simple('The conversation with the workshop about this one piece.'))
export class TrackedThreadType {
  @Field(() => ID, {
    nullable: true,
    description: 'Newest message of the workshop’s that the customer has read; null: none.',
  })
  readByCustomerUpTo: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Newest message of the customer’s that the workshop has read; null: none.',
  })
  readByStaffUpTo: string | null;
  @Field(() => Int, { description: 'Messages of the workshop’s that the customer has not read.' })
  unreadCount: number;
}

@ObjectType('TrackedJob', simple('One piece, as its customer may know it.'))
export class TrackedJobType {
  @Field(() => String, {
    description: 'Language of the labels and sentences below: `en`, `fr`, `de` or `es`.',
  })
  language: string;
  @Field(() => TrackingIdScalar, { description: 'In its tidy form.' })
  trackingId: string;
  @Field(() => JobKindEnum, { description: 'What sort of work it is.' })
  kind: JobKind;
  @Field(() => BrandType, { description: 'The shop.' })
  brand: BrandType;
  @Field(() => String, {
    nullable: true,
    description: 'First or whole name, or null, as the shop has decided.',
  })
  customerName: string | null;
  @Field(() => String, { description: 'The number for people, for example `1042`.' })
  orderNumber: string;
  @Field(() => String, { description: 'For example `Engagement ring`.' })
  itemType: string;
  @Field(() => String, { description: 'What it looks like and what is being done.' })
  description: string;
  @Field(() => DateTimeScalar, { description: 'When it was booked in.' })
  bookedInAt: Date;
  @Field(() => TrackedPromiseType, {
    nullable: true,
    description: 'When it is meant to be ready; null when nothing was said.',
  })
  promise: TrackedPromiseType | null;
  @Field(() => TrackedStageType, {
    description: 'Where it stands; also a side state such as "On hold" that is none of the steps.',
  })
  stage: TrackedStageType;
  @Field(() => [TrackedStageType], { description: 'All steps in order.' })
  stages: TrackedStageType[];
  @Field(() => NextStepType, { description: 'What to expect next.' })
  nextStep: NextStepType;
  @Field(() => [PublicAttachmentType], { description: 'Photos, the first published first.' })
  attachments: PublicAttachmentType[];
  @Field(() => [PublicFileType], { description: 'Documents, the first published first.' })
  files: PublicFileType[];
  @Field(() => [TimelineEntryType], { description: 'Oldest first; what is pending comes last.' })
  timeline: TimelineEntryType[];
  @Field(() => TrackedThreadType, {
    nullable: true,
    description: 'The conversation; null when the shop has switched messages off.',
  })
  thread: TrackedThreadType | null;
  @Field(() => [LineItemType], {
    nullable: true,
    description: 'The lines of the order; null when the shop does not show them, or nothing has a price.',
  })
  items: LineItemType[] | null;
  @Field(() => TotalsType, {
    nullable: true,
    description: 'The sums; null when the shop does not show them, or nothing has a price.',
  })
  totals: TotalsType | null;
  @Field(() => PaymentSummaryType, {
    nullable: true,
    description: 'How paying stands; null when the shop shows no prices, or nothing has one.',
  })
  payment: PaymentSummaryType | null;
  @Field(() => DecisionType, {
    nullable: true,
    description: 'What the customer is asked, or has answered while that stage still stands; null otherwise.',
  })
  decision: DecisionType | null;
  @Field(() => TrackedCollectionType, {
    nullable: true,
    description: 'What to bring along to collect it, or when it was collected; null: nothing to say.',
  })
  collection: TrackedCollectionType | null;
  @Field(() => DateTimeScalar, { description: 'When this was read.' })
  asOf: Date;
  @Field(() => CursorScalar, {
    description: 'Pass to `trackingEvents(after:)` and nothing is missed in between.',
  })
  cursor: string;
}
