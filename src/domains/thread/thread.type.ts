// Words for threads and messages that both APIs share in meaning; each API has its own types.
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
import { MessagePhotoType } from './message-photo.type.ts';
import { AUTHORS, type Author } from './thread.ts';

export const AuthorEnum = enumOf(AUTHORS);
registerEnumType(AuthorEnum, {
  name: 'Author',
  description: 'A side of the thread.',
  valuesConfig: {
    CUSTOMER: { description: 'Whoever holds the tracking ID.' },
    STAFF: { description: 'The workshop.' },
  },
});

@ObjectType('Message', { description: 'One message of a thread. Plain text.', simpleResolvers: true })
export class MessageType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => AuthorEnum, { description: 'Which side wrote it.' })
  author: Author;
  @Field(() => String, { nullable: true, description: 'Who of the staff wrote it; null for the customer.' })
  authorName: string | null;
  @Field(() => String, {
    description: 'Plain text, at most 4,000 characters; empty when only photos were sent.',
  })
  body: string;
  @Field(() => [MessagePhotoType], { description: 'Photos that were sent with it, at most 4.' })
  attachments: MessagePhotoType[];
  @Field(() => DateTimeScalar, { description: 'When it was stored.' })
  sentAt: Date;
}

export const MessageConnection = connectionType(MessageType, 'Message', 'messages, oldest first');

@ObjectType('Thread', {
  description: "The conversation about one job: the customer's messages and the staff's.",
})
export class ThreadType {
  @Field(() => ID, {
    nullable: true,
    description: "Newest message of the staff's that the customer has read; null: none.",
  })
  readByCustomerUpTo: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "Newest message of the customer's that the staff have read; null: none.",
  })
  readByStaffUpTo: string | null;
  @Field(() => Int, { description: "Messages of the customer's that nobody of the staff has read." })
  unreadCount: number;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the newest message came; null when there is none.',
  })
  lastMessageAt: Date | null;
}

@ObjectType('MessagesOff', { implements: Problem, description: 'The workflow of this job has no thread.' })
export class MessagesOffType extends Problem {}

@ObjectType('ReplySent', { description: 'The message is stored; the customer’s open page shows it.' })
export class ReplySent {
  @Field(() => MessageType, { description: 'The message.' })
  sent: MessageType;
  @Field(() => JobType, { description: 'The job as it is now.' })
  job: JobType;
}

@ObjectType('ThreadMarkedRead', {
  description: 'The mark stands at this message, or beyond it if it did before.',
})
export class ThreadMarkedRead {
  @Field(() => JobType, { description: 'The job as it is now.' })
  job: JobType;
}

export const ReplyResult = resultUnion('ReplyResult', 'What came of answering.', () => [
  ReplySent,
  NotFoundType,
  InvalidInputType,
  IdempotencyConflictType,
  MessagesOffType,
]);
export const MarkThreadReadResult = resultUnion(
  'MarkThreadReadResult',
  'What came of marking a thread read.',
  () => [ThreadMarkedRead, NotFoundType],
);
