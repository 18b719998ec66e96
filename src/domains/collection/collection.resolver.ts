// Handing over in the staff API.
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { succeed } from '../../graphql/problem.type.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { AttachmentLoaders } from '../attachment/attachment.loaders.ts';
import { AttachmentType } from '../attachment/attachment.type.ts';
import type { JobEntity } from '../job/job.entity.ts';
import type { JobLoaders } from '../job/job.loaders.ts';
import { JobType } from '../job/job.type.ts';
import type { WorkflowLoaders } from '../workflow/workflow.loaders.ts';
import { StageType } from '../workflow/workflow.type.ts';
import { collectionTarget } from './collection.ts';
import type { CollectionRow } from './collection.repository.ts';
import type { CollectionLoaders } from './collection.loaders.ts';
import type { CollectionService } from './collection.service.ts';
import { CollectionType, HandOverInput, HandOverResult } from './collection.type.ts';

@Resolver()
export class CollectionResolver {
  constructor(
    private readonly collections: CollectionService,
    private readonly jobs: JobLoaders,
  ) {}

  @Mutation(() => HandOverResult, {
    description: 'Hands a piece over to its customer: keeps who came and what proved it, and ends the job.',
  })
  async handOver(
    @Ctx() context: GraphContext,
    @Arg('input', () => HandOverInput, { description: 'Who came, and what proves it.' }) input: HandOverInput,
  ) {
    const { idempotencyKey, jobId, expectedVersion } = input;
    const result = await this.collections.handOver(staffOf(context), idempotencyKey, {
      jobId,
      expectedVersion,
      pin: input.pin ?? null,
      signature: input.signature ?? null,
      reason: input.reason ?? null,
      collectedBy: input.collectedBy ?? null,
      photoId: input.photoId ?? null,
    });
    if (isRefusal(result))
      return result.type === 'StaleJob'
        ? { ...result, job: await this.jobs.byId.load(context, jobId) }
        : result;
    const job = await this.jobs.byId.load(context, result.jobId);
    return succeed('JobCollected', { collection: result, job });
  }
}

@Resolver(() => CollectionType)
export class CollectionPhoto {
  constructor(private readonly photos: AttachmentLoaders) {}

  @FieldResolver(() => AttachmentType, { nullable: true })
  photo(@Ctx() context: GraphContext, @Root() { photoId }: CollectionRow) {
    return photoId && this.photos.byId.load(context, photoId);
  }
}

@Resolver(() => JobType)
export class JobCollection {
  constructor(
    private readonly loaders: CollectionLoaders,
    private readonly workflows: WorkflowLoaders,
  ) {}

  @FieldResolver(() => CollectionType, {
    nullable: true,
    description: 'How it was handed over; null when it was not, or was taken back since.',
  })
  collection(@Ctx() context: GraphContext, @Root() job: JobEntity) {
    return this.loaders.ofJob.load(context, job.id);
  }

  @FieldResolver(() => StageType, {
    nullable: true,
    description: 'Where `handOver` would take it; null while it cannot be handed over.',
  })
  async handOverTo(@Ctx() context: GraphContext, @Root() job: JobEntity) {
    if (job.deletedAt) return null;
    const { definition } = await this.workflows.version.load(context, job.workflowVersionId);
    return collectionTarget(definition, job.stage);
  }
}
