// The fields of a job that are more than a column, and the jobs of an order.
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { GraphContext } from '../../graphql/context.ts';
import { CursorScalar } from '../../graphql/scalars.ts';
import type { CursorCodec } from '../../kernel/cursor.ts';
import type { CustomerLoaders } from '../customer/customer.loaders.ts';
import { CustomerType } from '../customer/customer.type.ts';
import type { OrderEntity } from '../order/order.entity.ts';
import type { OrderLoaders } from '../order/order.loaders.ts';
import { OrderType } from '../order/order.type.ts';
import { stageOf, type JobKind, type Stage } from '../workflow/workflow.ts';
import type { WorkflowEntity } from '../workflow/workflow.entity.ts';
import type { WorkflowLoaders } from '../workflow/workflow.loaders.ts';
import type { WorkflowView } from '../workflow/workflow.service.ts';
import { JobKindEnum, StageType, WorkflowType } from '../workflow/workflow.type.ts';
import { allowedMoves } from './job.ts';
import type { JobEntity, PromiseRevisionEntity, StageEntryEntity } from './job.entity.ts';
import { jobFeed } from './job.feed.ts';
import type { JobLoaders } from './job.loaders.ts';
import { JobNoteType, JobType, PromiseRevisionType, PromiseType, StageEntryType } from './job.type.ts';

@Resolver(() => JobType)
export class JobFields {
  constructor(
    private readonly loaders: JobLoaders,
    private readonly workflows: WorkflowLoaders,
    private readonly orders: OrderLoaders,
    private readonly customers: CustomerLoaders,
    private readonly cursors: CursorCodec,
    private readonly publicUrl: string,
  ) {}

  @FieldResolver(() => String)
  trackingUrl(@Root() job: JobEntity): string {
    return `${this.publicUrl}/track/${job.trackingId}`;
  }

  @FieldResolver(() => JobKindEnum)
  async kind(@Ctx() context: GraphContext, @Root() job: JobEntity): Promise<JobKind> {
    return ((await this.workflows.byId.load(context, job.workflowId)) as WorkflowEntity).kind;
  }

  @FieldResolver(() => WorkflowType)
  async workflow(@Ctx() context: GraphContext, @Root() job: JobEntity) {
    const workflow = await this.workflows.byId.load(context, job.workflowId);
    return { workflow, version: await this.workflows.version.load(context, job.workflowVersionId) };
  }

  @FieldResolver(() => OrderType)
  order(@Ctx() context: GraphContext, @Root() job: JobEntity) {
    return this.orders.byId.load(context, job.orderId);
  }

  @FieldResolver(() => CustomerType)
  customer(@Ctx() context: GraphContext, @Root() job: JobEntity) {
    return this.customers.byId.load(context, job.customerId);
  }

  @FieldResolver(() => Int, { nullable: true })
  async depositMinor(@Ctx() context: GraphContext, @Root() job: JobEntity): Promise<number | null> {
    return (await this.orders.balance.load(context, job.orderId))?.depositMinor ?? null;
  }

  @FieldResolver(() => StageType)
  async stage(@Ctx() context: GraphContext, @Root() job: JobEntity): Promise<Stage> {
    return stageOf((await this.workflows.version.load(context, job.workflowVersionId)).definition, job.stage);
  }

  @FieldResolver(() => [StageType])
  async moves(@Ctx() context: GraphContext, @Root() job: JobEntity): Promise<Stage[]> {
    const { definition } = await this.workflows.version.load(context, job.workflowVersionId);
    return allowedMoves(definition, stageOf(definition, job.stage));
  }

  @FieldResolver(() => PromiseType, { nullable: true })
  promise(@Root() job: JobEntity): PromiseType | null {
    const { promiseKind: kind, promiseFrom: from, promiseTo: to, promiseRevisedAt: revisedAt } = job;
    return kind && to && revisedAt ? { kind, from, to, revisedAt } : null;
  }

  @FieldResolver(() => [PromiseRevisionType])
  async promiseRevisions(
    @Ctx() context: GraphContext,
    @Root() job: JobEntity,
  ): Promise<PromiseRevisionType[]> {
    const rows = await this.loaders.promiseRevisions.load(context, job.id);
    return rows.map((row: PromiseRevisionEntity) => ({ ...row, from: row.fromAt, to: row.toAt }));
  }

  @FieldResolver(() => [StageEntryType])
  async history(@Ctx() context: GraphContext, @Root() job: JobEntity) {
    const { definition } = await this.workflows.version.load(context, job.workflowVersionId);
    const rows = await this.loaders.history.load(context, job.id);
    return rows.map((row: StageEntryEntity) => ({
      ...row,
      fromStage: row.fromStage === null ? null : stageOf(definition, row.fromStage),
      stage: stageOf(definition, row.stage),
    }));
  }

  @FieldResolver(() => [JobNoteType])
  notes(@Ctx() context: GraphContext, @Root() job: JobEntity) {
    return this.loaders.notes.load(context, job.id);
  }

  @FieldResolver(() => CursorScalar)
  cursor(@Root() job: JobEntity): string {
    return this.cursors.encode(jobFeed(job.id), job.seq);
  }
}

@Resolver(() => OrderType)
export class OrderJobs {
  constructor(private readonly loaders: JobLoaders) {}

  @FieldResolver(() => [JobType], { description: 'Its jobs, in the order they were booked in.' })
  jobs(@Ctx() context: GraphContext, @Root() order: OrderEntity) {
    return this.loaders.ofOrder.load(context, order.id);
  }
}

@Resolver(() => CustomerType)
export class CustomerJobs {
  constructor(private readonly loaders: JobLoaders) {}

  @FieldResolver(() => Int, {
    description: 'How many jobs of theirs are open. The jobs themselves by `jobs(filter: { customerId })`.',
  })
  openJobCount(@Ctx() context: GraphContext, @Root() customer: CustomerType) {
    return this.loaders.openOfCustomer.load(context, customer.id);
  }
}

@Resolver(() => WorkflowType)
export class WorkflowJobs {
  constructor(private readonly loaders: JobLoaders) {}

  @FieldResolver(() => Int, { description: 'How many of its jobs are open.' })
  openJobCount(@Ctx() context: GraphContext, @Root() { workflow }: WorkflowView) {
    return this.loaders.openOfWorkflow.load(context, workflow.id);
  }
}
