// Inputs of the staff API about jobs.
import { Field, ID, InputType, Int } from 'type-graphql';
import { SEARCH_RULE } from '../../graphql/page.type.ts';
import { DateTimeScalar, IdempotencyKeyScalar } from '../../graphql/scalars.ts';
import type { NotifyChoice } from '../../kernel/wish.ts';
import { NewCustomerInput } from '../customer/customer.resolver.ts';
import type { PaymentMethodKind } from '../order/order.ts';
import { OrderItemInput } from '../order/order.resolver.ts';
import { PaymentMethodKindEnum } from '../order/order.type.ts';
import type { PriceVisibility } from '../workflow/workflow.ts';
import { PriceVisibilityEnum } from '../workflow/workflow.type.ts';
import type { PromiseKind, Visibility } from './job.ts';
import type { JobFilter } from './job-list.repository.ts';
import { NotifyChoiceEnum, PromiseKindEnum, VisibilityEnum } from './job.type.ts';

@InputType('JobFilter', { description: 'Which jobs. Everything that is given must hold.' })
export class JobFilterInput implements JobFilter {
  @Field(() => String, {
    nullable: true,
    description: `Parts of the tracking ID, item type, description or order number, or of the customer's name, e-mail address or telephone number. ${SEARCH_RULE}`,
  })
  search?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Only these. Ids of no job are passed over.',
  })
  ids?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this workflow.' })
  workflowId?: string | null;
  @Field(() => [String], { nullable: true, description: 'In one of these stages, by code.' })
  stages?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'true: not yet in a terminal stage; false: in one.' })
  open?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only deleted jobs. Otherwise deleted jobs are left out.',
  })
  deleted?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Of this customer.' })
  customerId?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'That came to their stage after this.' })
  movedAfter?: Date | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'true: the promise is past, and the piece neither waits to be collected nor has ended.',
  })
  late?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'true: with messages of the customer that nobody of the staff has read.',
  })
  unread?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'true: something is still owed on the order.' })
  unpaid?: boolean | null;
}

@InputType('PromiseInput', { description: 'When the piece is meant to be ready or delivered.' })
export class PromiseInput {
  @Field(() => PromiseKindEnum, { description: 'What sort of date it is.' })
  kind: PromiseKind;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Beginning of a DELIVERY_WINDOW; not for the other kinds.',
  })
  from?: Date | null;
  @Field(() => DateTimeScalar, { description: 'The date, or the end of the window.' })
  to: Date;
}

@InputType('CreateJobInput', {
  description:
    'Booking a piece in. Exactly one of `customerId`, `customer` and `orderId`: without an order one is made for the job.',
})
export class CreateJobInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The same key books in once.' })
  idempotencyKey: string;
  @Field(() => ID, { description: 'Which workflow it goes through.' })
  workflowId: string;
  @Field(() => ID, { nullable: true, description: 'A known customer.' })
  customerId?: string | null;
  @Field(() => NewCustomerInput, { nullable: true, description: 'A new customer.' })
  customer?: NewCustomerInput | null;
  @Field(() => ID, { nullable: true, description: 'An existing order; the job is for its customer.' })
  orderId?: string | null;
  @Field(() => String, { description: 'What the piece is, at most 120 characters.' })
  itemType: string;
  @Field(() => String, {
    description: 'What it looks like and what is to be done, at most 2,000 characters. Customers read it.',
  })
  description: string;
  @Field(() => String, { nullable: true, description: 'A note for colleagues, at most 2,000 characters.' })
  internalNote?: string | null;
  @Field(() => PromiseInput, { nullable: true, description: 'When it is meant to be ready.' })
  promise?: PromiseInput | null;
  @Field(() => Int, { nullable: true, description: 'Quoted price in minor units.' })
  quotedMinor?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Deposit taken, in minor units; belongs to the new order.',
  })
  depositMinor?: number | null;
  @Field(() => PaymentMethodKindEnum, {
    nullable: true,
    description: 'How the deposit was paid, not ONLINE; left out: OTHER.',
  })
  depositMethod?: PaymentMethodKind | null;
  @Field(() => [OrderItemInput], {
    nullable: true,
    description: 'Lines of the new order, at most 200; not together with `orderId`.',
  })
  items?: OrderItemInput[] | null;
}

@InputType('JobVersionInput', { description: 'Which job, and the version that you looked at.' })
export class JobVersionInput {
  @Field(() => ID, { description: 'Which job.' })
  jobId: string;
  @Field(() => Int, {
    description: '`Job.version` as you know it; a job that was changed since is answered with StaleJob.',
  })
  expectedVersion: number;
}

@InputType('UpdateJobInput', {
  description: 'What is left out stays as it is; null takes a private field away.',
})
export class UpdateJobInput extends JobVersionInput {
  @Field(() => String, { nullable: true, description: 'What the piece is, at most 120 characters.' })
  itemType?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What it looks like and what is to be done, at most 2,000 characters.',
  })
  description?: string | null;
  @Field(() => String, { nullable: true, description: 'A note for colleagues, at most 2,000 characters.' })
  internalNote?: string | null;
  @Field(() => Int, { nullable: true, description: 'Quoted price in minor units.' })
  quotedMinor?: number | null;
  @Field(() => PriceVisibilityEnum, {
    nullable: true,
    description: 'How much of the prices this one customer is shown; null: as the workflow says.',
  })
  priceVisibility?: PriceVisibility | null;
}

@InputType('MoveJobInput', { description: 'Where the job goes, and what is said about it.' })
export class MoveJobInput extends JobVersionInput {
  @Field(() => String, { description: 'Code of the stage; one of `Job.moves`.' })
  toStage: string;
  @Field(() => String, { nullable: true, description: 'At most 2,000 characters.' })
  note?: string | null;
  @Field(() => VisibilityEnum, { defaultValue: 'INTERNAL', description: 'Who reads the note.' })
  noteVisibility: Visibility;
  @Field(() => NotifyChoiceEnum, {
    defaultValue: 'AUTO',
    description:
      'Whether the customer is told of it by e-mail, about a minute later, unless it was taken back.',
  })
  notify: NotifyChoice;
}

@InputType('RevisePromiseInput', { description: 'A new promise, or none.' })
export class RevisePromiseInput extends JobVersionInput {
  @Field(() => PromiseInput, { nullable: true, description: 'null takes the promise back.' })
  promise?: PromiseInput | null;
  @Field(() => String, { nullable: true, description: 'Why, for colleagues; at most 2,000 characters.' })
  reason?: string | null;
}

@InputType('AddNoteInput', { description: 'A note on a job.' })
export class AddNoteInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The same key adds the note once.' })
  idempotencyKey: string;
  @Field(() => ID, { description: 'On which job.' })
  jobId: string;
  @Field(() => String, { description: 'Plain text, 1 to 2,000 characters.' })
  body: string;
  @Field(() => VisibilityEnum, { defaultValue: 'INTERNAL', description: 'Who reads it.' })
  visibility: Visibility;
}
