// The staff API's words for jobs.
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../graphql/page.type.ts';
import { enumOf } from '../../graphql/problem.type.ts';
import { CursorScalar, DateTimeScalar, TrackingIdScalar } from '../../graphql/scalars.ts';
import { NOTIFY_CHOICES } from '../../kernel/wish.ts';
import { CustomerType } from '../customer/customer.type.ts';
import { OrderType } from '../order/order.type.ts';
import type { JobKind, PriceVisibility } from '../workflow/workflow.ts';
import { JobKindEnum, PriceVisibilityEnum, StageType, WorkflowType } from '../workflow/workflow.type.ts';
import { PROMISE_KINDS, VISIBILITIES, type PromiseKind, type Visibility } from './job.ts';

export const PromiseKindEnum = enumOf(PROMISE_KINDS);
registerEnumType(PromiseKindEnum, {
  name: 'PromiseKind',
  description: 'What sort of date was promised.',
  valuesConfig: {
    DUE: { description: 'The customer chose the date, such as the day of the party.' },
    ESTIMATE: { description: "The workshop's estimate." },
    DELIVERY_WINDOW: { description: 'Between `from` and `to`.' },
  },
});
export const VisibilityEnum = enumOf(VISIBILITIES);
registerEnumType(VisibilityEnum, {
  name: 'Visibility',
  description: 'Who sees it.',
  valuesConfig: {
    PUBLIC: { description: 'The customer, too.' },
    INTERNAL: { description: 'Only the staff.' },
  },
});
export const NotifyChoiceEnum = enumOf(NOTIFY_CHOICES);
registerEnumType(NotifyChoiceEnum, {
  name: 'NotifyChoice',
  description: 'Whether a customer is told of a change by e-mail.',
  valuesConfig: {
    AUTO: { description: "As the stage's flag and the shop's settings say, and once for each stage." },
    SEND: { description: 'Whatever they say, also when it was told before.' },
    HOLD: { description: 'What AUTO would send is held back until somebody releases it.' },
  },
});

@ObjectType('Promise', {
  description: 'When the piece is meant to be ready or delivered.',
  simpleResolvers: true,
})
export class PromiseType {
  @Field(() => PromiseKindEnum, { description: 'What sort of date it is.' })
  kind: PromiseKind;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Beginning of a delivery window; null otherwise.',
  })
  from: Date | null;
  @Field(() => DateTimeScalar, { description: 'The date, or the end of the window.' })
  to: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  revisedAt: Date;
}

@ObjectType('PromiseRevision', {
  description: 'What was promised at some time; the history of a promise.',
  simpleResolvers: true,
})
export class PromiseRevisionType {
  @Field(() => PromiseKindEnum, { nullable: true, description: 'null: the promise was taken back.' })
  kind: PromiseKind | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Beginning of a delivery window.' })
  from: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'The date, or the end of the window.' })
  to: Date | null;
  @Field(() => String, { nullable: true, description: 'Why, for colleagues. Customers never see it.' })
  reason: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was said.' })
  revisedAt: Date;
  @Field(() => String, { description: 'Who said it.' })
  actorName: string;
}

@ObjectType('StageEntry', { description: 'The job arrived at a stage.' })
export class StageEntryType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => StageType, { nullable: true, description: 'Where it came from; null for booking in.' })
  fromStage: StageType | null;
  @Field(() => StageType, { description: 'Where it arrived.' })
  stage: StageType;
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;
  @Field(() => String, { description: 'Who moved it.' })
  actorName: string;
  @Field(() => String, { nullable: true, description: "The note that stands in the customer's timeline." })
  publicNote: string | null;
  @Field(() => String, { nullable: true, description: 'The note for colleagues.' })
  internalNote: string | null;
}

@ObjectType('JobNote', { description: 'A note on a job.', simpleResolvers: true })
export class JobNoteType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => String, { description: 'Plain text, at most 2,000 characters.' })
  body: string;
  @Field(() => VisibilityEnum, { description: 'Who sees it.' })
  visibility: Visibility;
  @Field(() => String, { description: 'Who wrote it. Customers never see it.' })
  authorName: string;
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;
}

@ObjectType('Job', {
  description: 'One piece of work for one customer, with everything the staff know of it.',
})
export class JobType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => Int, { description: 'Counts the changes; pass it on as `expectedVersion`.' })
  version: number;
  @Field(() => TrackingIdScalar, { description: "The key to the customer's page." })
  trackingId: string;
  @Field(() => String, { description: "Absolute address of the customer's page." })
  trackingUrl: string;
  @Field(() => JobKindEnum, { description: 'What sort of work it is.' })
  kind: JobKind;
  @Field(() => WorkflowType, { description: 'Its workflow, in the version that it began with.' })
  workflow: WorkflowType;
  @Field(() => OrderType, { description: 'The order that it belongs to.' })
  order: OrderType;
  @Field(() => CustomerType, { description: 'Whose piece it is.' })
  customer: CustomerType;
  @Field(() => String, { description: 'What the piece is, for example `Engagement ring`.' })
  itemType: string;
  @Field(() => String, { description: 'What it looks like and what is to be done.' })
  description: string;
  @Field(() => String, { nullable: true, description: 'A note for colleagues. Customers never see it.' })
  internalNote: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Quoted price in minor units; customers see it as far as the price visibility allows.',
  })
  quotedMinor: number | null;
  @Field(() => PriceVisibilityEnum, {
    nullable: true,
    description: 'How much of the prices this one customer is shown; null: as the workflow says.',
  })
  priceVisibility: PriceVisibility | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Deposit of the order in minor units.',
  })
  depositMinor: number | null;
  @Field(() => StageType, { description: 'Where it stands.' })
  stage: StageType;
  @Field(() => DateTimeScalar, { description: 'Since when.' })
  stageSince: Date;
  @Field(() => [StageType], { description: 'The stages that moveJob accepts from here.' })
  moves: StageType[];
  @Field(() => PromiseType, {
    nullable: true,
    description: 'When it is meant to be ready; null when nothing was said.',
  })
  promise: PromiseType | null;
  @Field(() => [PromiseRevisionType], { description: 'Everything that was promised, oldest first.' })
  promiseRevisions: PromiseRevisionType[];
  @Field(() => [StageEntryType], { description: 'Every stage that it arrived at, oldest first.' })
  history: StageEntryType[];
  @Field(() => [JobNoteType], { description: 'Notes, oldest first.' })
  notes: JobNoteType[];
  @Field(() => DateTimeScalar, { description: 'When it was booked in.' })
  bookedInAt: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: Date;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Since when the customer's link opens nothing; null while it works.",
  })
  revokedAt: Date | null;
  @Field(() => Boolean, {
    description: 'Whether its page is not shown yet, because its workflow shows pages from a later stage on.',
  })
  hidden: boolean;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when it is deleted; null while it is not. Can be restored.',
  })
  deletedAt: Date | null;
  @Field(() => CursorScalar, { description: 'Pass to `jobEvents(after:)` and nothing is missed in between.' })
  cursor: string;
}

export const JobConnection = connectionType(JobType, 'Job', 'jobs');
