// Documents in the staff API. They are announced and deleted as photos are.
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { succeed } from '../../graphql/problem.type.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { JobEntity } from '../job/job.entity.ts';
import type { JobLoaders } from '../job/job.loaders.ts';
import { JobType } from '../job/job.type.ts';
import type { AttachmentEntity } from './attachment.entity.ts';
import type { AttachmentLoaders } from './attachment.loaders.ts';
import { UpdateAttachmentInput, withJob } from './attachment.resolver.ts';
import type { AttachmentService } from './attachment.service.ts';
import { CompleteFileUploadResult, JobFileType, UpdateFileResult } from './file.type.ts';
import { SignedUrlType, type PhotoUrls } from './photo-urls.ts';
import type { UploadService } from './upload.service.ts';

@Resolver(() => JobFileType)
export class FileResolver {
  constructor(
    private readonly attachments: AttachmentService,
    private readonly uploads: UploadService,
    private readonly urls: PhotoUrls,
    private readonly jobs: JobLoaders,
  ) {}

  @Mutation(() => CompleteFileUploadResult, {
    description: 'Checks that what arrived is a PDF document. Only then does it exist for anyone.',
  })
  async completeFileUpload(
    @Ctx() context: GraphContext,
    @Arg('attachmentId', () => ID, { description: 'From createUpload.' }) attachmentId: string,
  ) {
    const result = await this.uploads.complete(staffOf(context), attachmentId, 'FILE');
    return this.#answer(context, 'FileUploaded', result);
  }

  @Mutation(() => UpdateFileResult, {
    description: 'Makes a document public or private, or changes the name that customers read.',
  })
  async updateFile(
    @Ctx() context: GraphContext,
    @Arg('input', () => UpdateAttachmentInput, { description: 'What to change.' })
    input: UpdateAttachmentInput,
  ) {
    const result = await this.attachments.update(staffOf(context), input.attachmentId, input, 'FILE');
    return this.#answer(context, 'FileUpdated', result);
  }

  @FieldResolver(() => SignedUrlType)
  url(@Root() file: AttachmentEntity) {
    return this.urls.signFile(file.imageKey as string, file.fileName);
  }

  async #answer(context: GraphContext, payload: string, result: AttachmentEntity | { type: string }) {
    if (isRefusal(result)) {
      const refusal = await withJob(context, this.jobs, result);
      return 'attachment' in refusal ? { ...refusal, file: refusal.attachment } : refusal;
    }
    const file = result as AttachmentEntity;
    return succeed(payload, { file, job: await this.jobs.byId.load(context, file.jobId) });
  }
}

@Resolver(() => JobType)
export class JobFiles {
  constructor(private readonly loaders: AttachmentLoaders) {}

  @FieldResolver(() => [JobFileType], { description: 'Its documents, oldest first, public and private.' })
  files(@Ctx() context: GraphContext, @Root() job: JobEntity) {
    return this.loaders.filesOfJob.load(context, job.id);
  }
}
