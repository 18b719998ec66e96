// Threads in the staff API: the thread of a job, answering, having read, and the inbox.
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { PageArguments } from '../../graphql/page.type.ts';
import { succeed } from '../../graphql/problem.type.ts';
import { IdempotencyKeyScalar } from '../../graphql/scalars.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { JobEntity } from '../job/job.entity.ts';
import type { JobLoaders } from '../job/job.loaders.ts';
import { JobConnection, JobType } from '../job/job.type.ts';
import type { PhotoUrls } from '../attachment/photo-urls.ts';
import type { InboxReader } from './inbox.reader.ts';
import type { ReplyService } from './reply.service.ts';
import { MessagePhotoType, photoView } from './message-photo.type.ts';
import type { Message, ThreadState } from './thread.ts';
import type { ThreadLoaders } from './thread.loaders.ts';
import {
  MarkThreadReadResult,
  MessageConnection,
  MessageType,
  ReplyResult,
  ThreadType,
} from './thread.type.ts';

@InputType('ReplyInput', { description: "A message of the staff's." })
export class ReplyInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The same key sends once, at most 100 characters.' })
  clientMessageId: string;
  @Field(() => ID, { description: 'On which job.' })
  jobId: string;
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

@Resolver(() => ThreadType)
export class ThreadResolver {
  constructor(
    private readonly replies: ReplyService,
    private readonly inboxes: InboxReader,
    private readonly loaders: ThreadLoaders,
    private readonly jobs: JobLoaders,
  ) {}

  @Query(() => JobConnection, { description: 'Jobs whose thread has messages, the newest message first.' })
  inbox(
    @Ctx() context: GraphContext,
    @Args(() => PageArguments) args: PageArguments,
    @Arg('unreadOnly', () => Boolean, {
      nullable: true,
      description: 'true: only threads with something unread by the staff.',
    })
    unreadOnly?: boolean | null,
  ) {
    return this.inboxes.page(staffOf(context), unreadOnly ?? false, args);
  }

  @Mutation(() => ReplyResult, { description: 'Answers the customer.' })
  async reply(
    @Ctx() context: GraphContext,
    @Arg('input', () => ReplyInput, { description: 'The message.' }) input: ReplyInput,
  ) {
    const { clientMessageId, jobId, body } = input;
    const reply = { clientMessageId, jobId, body, photoIds: input.attachmentIds ?? [] };
    const message = await this.replies.reply(staffOf(context), reply);
    if (isRefusal(message)) return message;
    return succeed('ReplySent', { sent: message, job: await this.jobs.byId.load(context, message.jobId) });
  }

  @Mutation(() => MarkThreadReadResult, {
    description: 'Somebody of the staff has read the thread up to and including a message.',
  })
  async markThreadRead(
    @Ctx() context: GraphContext,
    @Arg('jobId', () => ID, { description: 'On which job.' }) jobId: string,
    @Arg('upTo', () => ID, { description: 'The newest message that was read.' }) upTo: string,
  ) {
    const result = await this.replies.markRead(staffOf(context), jobId, upTo);
    if (isRefusal(result)) return result;
    return succeed('ThreadMarkedRead', { job: await this.jobs.byId.load(context, result.id) });
  }

  @Mutation(() => Boolean, {
    description:
      'Says that you are writing to the customer, who sees it without your name; lasts 5 seconds, or until the message is ' +
      'sent. false when there is no such job, or it has no thread.',
  })
  setTyping(
    @Ctx() context: GraphContext,
    @Arg('jobId', () => ID, { description: 'On which job.' }) jobId: string,
  ): Promise<boolean> {
    return this.replies.typing(staffOf(context), jobId);
  }

  @FieldResolver(() => MessageConnection, {
    description: 'Its messages, oldest first. Without arguments the newest 25.',
  })
  messages(
    @Ctx() context: GraphContext,
    @Root() thread: ThreadState,
    @Args(() => PageArguments) args: PageArguments,
  ) {
    return this.loaders.messages.load(context, { thread, args });
  }

  @FieldResolver(() => ID, { nullable: true })
  readByCustomerUpTo(@Ctx() context: GraphContext, @Root() { jobId, readByCustomer }: ThreadState) {
    return this.loaders.marks.load(context, { jobId, author: 'STAFF', upTo: readByCustomer });
  }

  @FieldResolver(() => ID, { nullable: true })
  readByStaffUpTo(@Ctx() context: GraphContext, @Root() { jobId, readByStaff }: ThreadState) {
    return this.loaders.marks.load(context, { jobId, author: 'CUSTOMER', upTo: readByStaff });
  }

  @FieldResolver(() => Int)
  unreadCount(@Root() thread: ThreadState): number {
    return thread.unreadByStaff;
  }
}

@Resolver(() => JobType)
export class JobThread {
  constructor(private readonly loaders: ThreadLoaders) {}

  @FieldResolver(() => ThreadType, { description: 'The conversation with the customer.' })
  thread(@Ctx() context: GraphContext, @Root() job: JobEntity) {
    return this.loaders.ofJob.load(context, job.id);
  }
}

@Resolver(() => MessageType)
export class MessagePhotos {
  constructor(private readonly urls: PhotoUrls) {}

  @FieldResolver(() => [MessagePhotoType])
  attachments(@Root() message: Message) {
    // Events that were written before there were photos say nothing of them.
    return ((message.photos as Message['photos'] | undefined) ?? []).map(photo =>
      photoView(photo, this.urls),
    );
  }
}
