// Notifications in the staff API: the log, and sending, holding back and releasing by hand.
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
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
import type { DecisionLoaders } from '../decision/decision.loaders.ts';
import type { JobEntity } from '../job/job.entity.ts';
import type { JobLoaders } from '../job/job.loaders.ts';
import { JobType } from '../job/job.type.ts';
import type { WorkflowLoaders } from '../workflow/workflow.loaders.ts';
import {
  isRepeatable,
  type Notification,
  type NotificationKind,
  type NotificationState,
} from './notification.ts';
import type { NotificationReader } from './notification.reader.ts';
import type { NotificationService } from './notification.service.ts';
import {
  HoldNotificationResult,
  NotificationConnection,
  NotificationKindEnum,
  NotificationStateEnum,
  NotificationType,
  ReleaseNotificationResult,
  SendNotificationResult,
} from './notification.type.ts';

@InputType('NotificationFilter', { description: 'What is left out does not restrict.' })
export class NotificationFilterInput {
  @Field(() => [NotificationStateEnum], { nullable: true, description: 'Only in these states.' })
  states?: NotificationState[] | null;
  @Field(() => [NotificationKindEnum], { nullable: true, description: 'Only of these kinds.' })
  kinds?: NotificationKind[] | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Part of the customer's name or present address, the beginning of the address that it was sent to, or the tracking ID. At most 120 characters; looks through the newest 2,000 of each that fit, of at most 500 customers.",
  })
  search?: string | null;
}

@InputType('SendNotificationInput', { description: 'An e-mail by hand.' })
export class SendNotificationInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The same key sends once.' })
  idempotencyKey: string;
  @Field(() => ID, { description: 'About which job.' })
  jobId: string;
  @Field(() => NotificationKindEnum, {
    defaultValue: 'TRACKING_LINK',
    description:
      'What to tell. STAGE_REACHED and READY both tell of the stage that the job is at; REPLY_WAITING goes out by itself.',
  })
  kind: NotificationKind;
}

const WHICH = 'Which notification.';

@Resolver(() => JobType)
export class NotificationResolver {
  constructor(
    private readonly reader: NotificationReader,
    private readonly service: NotificationService,
  ) {}

  @FieldResolver(() => NotificationConnection, {
    description: 'What its customer has been told by e-mail, or is about to be; the newest first.',
  })
  notifications(
    @Ctx() context: GraphContext,
    @Root() job: JobEntity,
    @Args(() => PageArguments) args: PageArguments,
  ) {
    return this.reader.ofJob(staffOf(context), job.id, args);
  }

  @Query(() => NotificationConnection, {
    name: 'notifications',
    description: 'What customers of the shop have been told, the newest first. For managers and the owner.',
  })
  ofShop(
    @Ctx() context: GraphContext,
    @Args(() => PageArguments) args: PageArguments,
    @Arg('filter', () => NotificationFilterInput, { nullable: true, description: 'Which ones.' })
    filter?: NotificationFilterInput | null,
  ) {
    return this.reader.ofShop(staffOf(context), { ...filter }, args);
  }

  @Mutation(() => SendNotificationResult, {
    description:
      'Sends the customer an e-mail now, whatever the settings say; by default the tracking link once more. At most 12 ' +
      'about one job within an hour.',
  })
  async sendNotification(
    @Ctx() context: GraphContext,
    @Arg('input', () => SendNotificationInput, { description: 'Which e-mail.' }) input: SendNotificationInput,
  ) {
    const { idempotencyKey, jobId, kind } = input;
    const result = await this.service.send(staffOf(context), idempotencyKey, { jobId, kind });
    return isRefusal(result) ? result : succeed('NotificationSending', { notification: result });
  }

  @Mutation(() => HoldNotificationResult, {
    description: 'Holds back an e-mail that has not been sent yet.',
  })
  async holdNotification(
    @Ctx() context: GraphContext,
    @Arg('id', () => ID, { description: WHICH }) id: string,
  ) {
    const result = await this.service.hold(staffOf(context), id);
    return isRefusal(result) ? result : succeed('NotificationHeld', { notification: result });
  }

  @Mutation(() => ReleaseNotificationResult, {
    description:
      'Sends an e-mail that was held back, or that the mail server has not taken. Counts like one that is sent by hand: see ' +
      'sendNotification.',
  })
  async releaseNotification(
    @Ctx() context: GraphContext,
    @Arg('id', () => ID, { description: WHICH }) id: string,
  ) {
    const result = await this.service.release(staffOf(context), id);
    return isRefusal(result) ? result : succeed('NotificationReleased', { notification: result });
  }
}

@Resolver(() => NotificationType)
export class NotificationJob {
  constructor(
    private readonly jobs: JobLoaders,
    private readonly workflows: WorkflowLoaders,
    private readonly decisions: DecisionLoaders,
  ) {}

  @FieldResolver(() => JobType, { nullable: true })
  job(@Ctx() context: GraphContext, @Root() { jobId }: Notification) {
    return this.jobs.byId.load(context, jobId);
  }

  @FieldResolver(() => Boolean)
  async repeatable(@Ctx() context: GraphContext, @Root() notification: Notification): Promise<boolean> {
    const job = await this.jobs.byId.load(context, notification.jobId);
    if (!job || job.deletedAt) return false;
    const { definition } = await this.workflows.version.load(context, job.workflowVersionId);
    const asked = notification.kind === 'DECISION_ASKED' && (await this.#isAsked(context, job));
    return isRepeatable(notification, definition, { stage: job.stage, asked });
  }

  /** Whether the latest question of this visit of the stage waits for its answer. */
  async #isAsked(context: GraphContext, job: JobEntity): Promise<boolean> {
    const latest = (await this.decisions.ofJob.load(context, job.id)).at(-1);
    return (
      latest?.record === null &&
      latest.stage === job.stage &&
      latest.stageSince.getTime() === job.stageSince.getTime()
    );
  }
}
