// Live events in the staff API.
import { Arg, Ctx, FieldResolver, ID, Resolver, Root, Subscription } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { CursorScalar } from '../../graphql/scalars.ts';
import { attachedLater, type StreamSources } from '../../graphql/streams.ts';
import { badUserInput } from '../../kernel/denial.ts';
import type { ToldKind } from '../../kernel/event.ts';
import type { AttachmentLoaders } from '../attachment/attachment.loaders.ts';
import { AttachmentType } from '../attachment/attachment.type.ts';
import { DecisionOutcomeEnum } from '../decision/decision.type.ts';
import type { JobLoaders } from '../job/job.loaders.ts';
import { JobType } from '../job/job.type.ts';
import type { TenantService } from '../tenant/tenant.service.ts';
import { TenantType } from '../tenant/tenant.type.ts';
import type { Message } from '../thread/thread.ts';
import type { ActivityForStaff } from '../thread/thread.presence.ts';
import { MessageType } from '../thread/thread.type.ts';
import { ACTIVITY_KINDS, type Activity, type ActivityKind, type ActivityLive } from './activity.live.ts';
import { EventKindEnum, JobEventType, TenantEventType, ThreadActivityType } from './activity.type.ts';

/** The sources of this domain's subscriptions. Their arguments arrive raw: a resolver's own checks run later, per event. */
export const activityStreams = (live: ActivityLive): StreamSources => ({
  jobEvents: ({ jobId, after }: { jobId: string; after?: string | null }, context) =>
    live.ofJob(staffOf(context), jobId, after ?? null),
  tenantEvents: (
    { after, kinds }: { after?: string | null; kinds?: readonly ActivityKind[] | null },
    context,
  ) => live.ofTenant(staffOf(context), after ?? null, kindsOf(kinds)),
});

const AFTER =
  'The last cursor that you have; events after it are replayed first. Without it the stream begins now.';

@Resolver(() => JobEventType)
export class ActivitySubscription {
  @Subscription(() => JobEventType, {
    description: 'Everything that happens to one job, from the cursor on. The first event is STREAM_OPENED.',
    subscribe: attachedLater,
  })
  jobEvents(
    @Root() event: Activity,
    @Arg('jobId', () => ID, { description: 'Which job.' }) _jobId: string,
    @Arg('after', () => CursorScalar, { nullable: true, description: AFTER }) _after?: string | null,
  ): Activity {
    return event;
  }

  @Subscription(() => TenantEventType, {
    description:
      'Everything that happens in the shop, from the cursor on: for the list, the board and the inbox. What concerns ' +
      'invitations, passwords, two-step sign-in and API keys comes to those alone who may read the audit log.',
    subscribe: attachedLater,
  })
  tenantEvents(
    @Root() event: Activity,
    @Arg('after', () => CursorScalar, { nullable: true, description: AFTER }) _after?: string | null,
    @Arg('kinds', () => [EventKindEnum], {
      nullable: true,
      description: 'Only these; all when left out. STREAM_OPENED always comes.',
    })
    _kinds?: ActivityKind[] | null,
  ): Activity {
    return event;
  }
}

function kindsOf(kinds: readonly ActivityKind[] | null | undefined): ReadonlySet<ToldKind> | null {
  if (kinds == null) return null;
  if (!kinds.every(kind => ACTIVITY_KINDS.includes(kind)))
    throw badUserInput('There is no such kind of event.');
  return new Set(kinds.filter((kind): kind is ToldKind => kind !== 'STREAM_OPENED'));
}

const ownTenant = (tenants: TenantService, context: GraphContext) => tenants.own(staffOf(context));

@Resolver(() => JobEventType)
export class JobEventFields {
  constructor(
    private readonly jobs: JobLoaders,
    private readonly attachments: AttachmentLoaders,
  ) {}

  @FieldResolver(() => JobType, { nullable: true })
  job(@Ctx() context: GraphContext, @Root() { jobId }: Activity) {
    return jobId === null ? null : this.jobs.byId.load(context, jobId);
  }

  @FieldResolver(() => MessageType, { nullable: true })
  message(@Root() { payload }: Activity) {
    const message = payload['message'] as (Omit<Message, 'sentAt'> & { sentAt: string }) | undefined;
    return message ? { ...message, sentAt: new Date(message.sentAt) } : null;
  }

  @FieldResolver(() => AttachmentType, { nullable: true })
  attachment(@Ctx() context: GraphContext, @Root() { payload }: Activity) {
    const id = payload['attachmentId'];
    return typeof id === 'string' ? this.attachments.byId.load(context, id) : null;
  }

  @FieldResolver(() => ThreadActivityType, { nullable: true })
  activity(@Root() event: Activity) {
    return activityOf(event);
  }
}

const activityOf = ({ kind, payload }: Activity) =>
  kind === 'THREAD_ACTIVITY' ? (payload as unknown as ActivityForStaff) : null;

@Resolver(() => TenantEventType)
export class TenantEventFields {
  constructor(
    private readonly jobs: JobLoaders,
    private readonly tenants: TenantService,
  ) {}

  @FieldResolver(() => JobType, { nullable: true })
  job(@Ctx() context: GraphContext, @Root() { jobId }: Activity) {
    return jobId === null ? null : this.jobs.byId.load(context, jobId);
  }

  @FieldResolver(() => DecisionOutcomeEnum, { nullable: true })
  outcome(@Root() { kind, payload }: Activity) {
    return kind === 'DECISION_RECORDED' ? (payload['outcome'] ?? null) : null;
  }

  @FieldResolver(() => TenantType, { nullable: true })
  tenant(@Ctx() context: GraphContext, @Root() { kind }: Activity) {
    return kind === 'TENANT_CHANGED' ? ownTenant(this.tenants, context) : null;
  }

  @FieldResolver(() => ThreadActivityType, { nullable: true })
  activity(@Root() event: Activity) {
    return activityOf(event);
  }
}
