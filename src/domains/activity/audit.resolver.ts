// The audit log in the staff API.
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { connectionType, PageArguments } from '../../graphql/page.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { StaffRole } from '../../kernel/actor.ts';
import type { EventKind } from '../../kernel/event.ts';
import type { DecisionOutcome } from '../decision/decision.ts';
import { DecisionOutcomeEnum } from '../decision/decision.type.ts';
import type { PaymentEntryKind, PaymentMethodKind } from '../order/order.ts';
import { PaymentEntryKindEnum, PaymentMethodKindEnum } from '../order/order.type.ts';
import type { JobEntity } from '../job/job.entity.ts';
import type { JobLoaders } from '../job/job.loaders.ts';
import { JobType } from '../job/job.type.ts';
import { StaffRoleEnum } from '../staff/staff.type.ts';
import type { WorkflowLoaders } from '../workflow/workflow.loaders.ts';
import { StageType } from '../workflow/workflow.type.ts';
import { isLogged, type ActivityKind } from './activity.live.ts';
import { EventKindEnum } from './activity.type.ts';
import type { AuditEntry, AuditReader, LoggedPayment } from './audit.reader.ts';

@ObjectType('LoggedPayment', {
  description: 'An entry of an order’s ledger, as the log tells of it.',
  simpleResolvers: true,
})
export class LoggedPaymentType {
  @Field(() => PaymentEntryKindEnum, { description: 'Whether it came, was given back, or was a mistake.' })
  kind: PaymentEntryKind;
  @Field(() => PaymentMethodKindEnum, { description: 'How it was paid.' })
  method: PaymentMethodKind;
  @Field(() => Int, { description: 'How much, in minor units; positive.' })
  amountMinor: number;
  @Field(() => String, { description: 'ISO 4217.' })
  currency: string;
}

@ObjectType('AuditEntry', { description: 'Something that somebody did. Never changed, never removed.' })
export class AuditEntryType {
  @Field(() => EventKindEnum, { description: 'What was done.' })
  kind: EventKind;
  @Field(() => DateTimeScalar, { description: 'When.' })
  occurredAt: Date;
  @Field(() => String, { nullable: true, description: 'Who did it; null for a customer.' })
  actorName: string | null;
  @Field(() => ID, { nullable: true, description: 'To which job; null when it was to none.' })
  jobId: string | null;
  @Field(() => JobType, { nullable: true, description: 'That job as it is now; null when it was deleted.' })
  job: JobType | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Whom or what it was about, when that is no job: an e-mail address, a person, the name of a key.',
  })
  subject: string | null;
  @Field(() => StageType, { nullable: true, description: 'Where a job was moved, for STAGE_CHANGED.' })
  toStage: StageType | null;
  @Field(() => [String], {
    nullable: true,
    description:
      'What of it was changed: of a shop, its notifications and payments, and of a job’s details the names of fields of their ' +
      'inputs. null where the log does not say it.',
  })
  changed: readonly string[] | null;
  @Field(() => StaffRoleEnum, {
    nullable: true,
    description: 'Which role somebody was given, for STAFF_ROLE_CHANGED.',
  })
  role: StaffRole | null;
  @Field(() => DecisionOutcomeEnum, {
    nullable: true,
    description: 'What the customer decided, for DECISION_RECORDED.',
  })
  outcome: DecisionOutcome | null;
  @Field(() => LoggedPaymentType, {
    nullable: true,
    description:
      'Which money came or went, for PAYMENT_CHANGED; null when the lines of the order were changed, and in old entries.',
  })
  payment: LoggedPayment | null;
}

export const AuditConnection = connectionType(AuditEntryType, 'Audit', 'what was done, the newest first');

@InputType('AuditFilter', { description: 'What is left out does not restrict.' })
export class AuditFilterInput {
  @Field(() => [EventKindEnum], { nullable: true, description: 'Only these.' })
  kinds?: ActivityKind[] | null;
  @Field(() => String, { nullable: true, description: 'Part of the name of who did it.' })
  actor?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only what was done to this job.' })
  jobId?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'From this moment on.' })
  from?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this moment.' })
  to?: Date | null;
}

@Resolver(() => JobType)
export class JobAuditResolver {
  constructor(private readonly audit: AuditReader) {}

  @FieldResolver(() => AuditConnection, {
    description: 'Who did what to the job, the newest first; its customer as well.',
  })
  auditLog(
    @Ctx() context: GraphContext,
    @Root() { id }: JobEntity,
    @Args(() => PageArguments) args: PageArguments,
  ) {
    return this.audit.ofJob(staffOf(context), id, args);
  }
}

@Resolver(() => AuditEntryType)
export class AuditResolver {
  constructor(
    private readonly audit: AuditReader,
    private readonly jobs: JobLoaders,
    private readonly workflows: WorkflowLoaders,
  ) {}

  @Query(() => AuditConnection, {
    description: 'Who did what in the shop, the newest first. For managers and the owner.',
  })
  auditLog(
    @Ctx() context: GraphContext,
    @Args(() => PageArguments) args: PageArguments,
    @Arg('filter', () => AuditFilterInput, { nullable: true, description: 'Which entries.' })
    filter?: AuditFilterInput | null,
  ) {
    const kinds = filter?.kinds?.filter(isLogged) ?? null;
    return this.audit.page(staffOf(context), { ...filter, kinds }, args);
  }

  @FieldResolver(() => JobType, { nullable: true })
  job(@Ctx() context: GraphContext, @Root() { jobId }: AuditEntry) {
    return jobId === null ? null : this.jobs.byId.load(context, jobId);
  }

  @FieldResolver(() => StageType, { nullable: true })
  async toStage(@Ctx() context: GraphContext, @Root() { toStage, workflowVersionId }: AuditEntry) {
    if (toStage === null || workflowVersionId === null) return null;
    const { definition } = await this.workflows.version.load(context, workflowVersionId);
    return definition.stages.find(({ code }) => code === toStage) ?? null;
  }
}
