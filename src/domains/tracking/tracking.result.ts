// Inputs and results of what a customer can do.
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import {
  IdempotencyConflictType,
  InvalidInputType,
  RateLimitedType,
  resultUnion,
} from '../../graphql/problem.type.ts';
import { TrackingIdScalar } from '../../graphql/scalars.ts';
import { MessagesOffType } from '../thread/thread.type.ts';
import { TrackedMessageType, TrackedThreadType } from './tracking.type.ts';

@InputType('SendMessageInput', { description: 'A message to the workshop.' })
export class SendMessageInput {
  @Field(() => TrackingIdScalar, { description: 'The piece that it is about.' })
  trackingId: string;
  @Field(() => ID, {
    description:
      'Chosen by the page, for example a random UUID; at most 100 characters. Sending again with the same one, after an ' +
      'error or a broken line, stores the message once.',
  })
  clientMessageId: string;
  @Field(() => String, {
    description: 'Plain text, at most 4,000 characters; may be empty when photos are sent.',
  })
  body: string;
  @Field(() => [ID], {
    nullable: true,
    description: 'Photos to send with it, from completeMessageUpload; at most 4, each sent once.',
  })
  attachmentIds?: string[] | null;
}

@ObjectType('MessageSent', { description: 'The message is stored; the workshop sees it.' })
export class MessageSent {
  @Field(() => TrackedMessageType, { description: 'The message.' })
  sent: TrackedMessageType;
  @Field(() => TrackedThreadType, { description: 'The thread as it is now.' })
  thread: TrackedThreadType;
}

export const SendMessageResult = resultUnion('SendMessageResult', 'What came of sending a message.', () => [
  MessageSent,
  InvalidInputType,
  IdempotencyConflictType,
  MessagesOffType,
  RateLimitedType,
]);
