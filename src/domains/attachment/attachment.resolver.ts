// Photos in the staff API.
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Resolver, Root } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { succeed } from '../../graphql/problem.type.ts';
import { IdempotencyKeyScalar } from '../../graphql/scalars.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import type { Visibility } from '../job/job.ts';
import type { JobEntity } from '../job/job.entity.ts';
import type { JobLoaders } from '../job/job.loaders.ts';
import { JobType, VisibilityEnum } from '../job/job.type.ts';
import type { AttachmentEntity } from './attachment.entity.ts';
import type { AttachmentLoaders } from './attachment.loaders.ts';
import type { AttachmentService } from './attachment.service.ts';
import {
  AttachmentType,
  CompleteUploadResult,
  CreateUploadResult,
  DeleteAttachmentResult,
  UpdateAttachmentResult,
} from './attachment.type.ts';
import { SignedUrlType, type PhotoUrls } from './photo-urls.ts';
import type { UploadService } from './upload.service.ts';

@InputType('CreateUploadInput', { description: 'The file that is going to be uploaded.' })
export class CreateUploadInput {
  @Field(() => IdempotencyKeyScalar, {
    description: 'The same key announces once; the address is signed afresh.',
  })
  idempotencyKey: string;
  @Field(() => ID, { description: 'The job that it shows.' })
  jobId: string;
  @Field(() => String, { description: 'Name of the file, at most 255 characters.' })
  fileName: string;
  @Field(() => String, {
    description: '`image/jpeg`, `image/png` or `image/webp`; or `application/pdf`, for completeFileUpload.',
  })
  contentType: string;
  @Field(() => Int, { description: 'Exact length in bytes, at most 26,214,400 (25 MB).' })
  byteSize: number;
  @Field(() => String, { nullable: true, description: 'The words under the photo, at most 200 characters.' })
  caption?: string | null;
  @Field(() => VisibilityEnum, { defaultValue: 'INTERNAL', description: 'Who sees it once it is there.' })
  visibility: Visibility;
}

@InputType('UpdateAttachmentInput', { description: 'What is left out stays as it is.' })
export class UpdateAttachmentInput {
  @Field(() => ID, { description: 'Which photo.' })
  attachmentId: string;
  @Field(() => VisibilityEnum, { nullable: true, description: 'Who sees it from now on.' })
  visibility?: Visibility | null;
  @Field(() => String, {
    nullable: true,
    description: 'The words under it, at most 200 characters; null takes them away.',
  })
  caption?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The caption that you looked at, null for none; with it, one that somebody wrote meanwhile is not overwritten.',
  })
  expectedCaption?: string | null;
}

/** A stale one together with its job. */
export async function withJob(context: GraphContext, jobs: JobLoaders, refusal: Refusal) {
  if (!('attachment' in refusal)) return refusal;
  const { jobId } = refusal.attachment as AttachmentEntity;
  return { ...refusal, job: await jobs.byId.load(context, jobId) };
}

const WHICH = 'Id of the photo.';

@Resolver(() => AttachmentType)
export class AttachmentResolver {
  constructor(
    private readonly attachments: AttachmentService,
    private readonly uploads: UploadService,
    private readonly urls: PhotoUrls,
    private readonly jobs: JobLoaders,
  ) {}

  @Mutation(() => CreateUploadResult, {
    description: 'Announces a photo or a document and answers with the address to PUT it to.',
  })
  async createUpload(
    @Ctx() context: GraphContext,
    @Arg('input', () => CreateUploadInput, { description: 'The file.' }) input: CreateUploadInput,
  ) {
    const { idempotencyKey, jobId, fileName, contentType, byteSize, caption, visibility } = input;
    const upload = { jobId, fileName, contentType, byteSize, caption: caption ?? null, visibility };
    const result = await this.uploads.create(staffOf(context), idempotencyKey, upload);
    if (isRefusal(result)) return result;
    const headers = Object.entries(result.headers).map(([name, value]) => ({ name, value }));
    return succeed('UploadCreated', { ...result, headers });
  }

  @Mutation(() => CompleteUploadResult, {
    description: 'Checks what arrived. Only then does the photo exist for anyone.',
  })
  async completeUpload(
    @Ctx() context: GraphContext,
    @Arg('attachmentId', () => ID, { description: 'From createUpload.' }) attachmentId: string,
  ) {
    return this.#answer(
      context,
      'UploadCompleted',
      await this.uploads.complete(staffOf(context), attachmentId, 'PHOTO'),
    );
  }

  @Mutation(() => UpdateAttachmentResult, {
    description: 'Makes a photo public or private, or changes its caption.',
  })
  async updateAttachment(
    @Ctx() context: GraphContext,
    @Arg('input', () => UpdateAttachmentInput, { description: 'What to change.' })
    input: UpdateAttachmentInput,
  ) {
    const result = await this.attachments.update(staffOf(context), input.attachmentId, input, 'PHOTO');
    return this.#answer(context, 'AttachmentUpdated', result);
  }

  @Mutation(() => DeleteAttachmentResult, { description: 'Deletes a photo or a document for good.' })
  async deleteAttachment(
    @Ctx() context: GraphContext,
    @Arg('attachmentId', () => ID, { description: WHICH }) attachmentId: string,
  ) {
    return this.#answer(
      context,
      'AttachmentDeleted',
      await this.attachments.delete(staffOf(context), attachmentId),
    );
  }

  @FieldResolver(() => SignedUrlType)
  image(@Root() attachment: AttachmentEntity) {
    return this.urls.sign(attachment.imageKey as string);
  }

  @FieldResolver(() => SignedUrlType)
  thumbnail(@Root() attachment: AttachmentEntity) {
    return this.urls.sign(attachment.thumbnailKey as string);
  }

  async #answer(context: GraphContext, payload: string, result: AttachmentEntity | { type: string }) {
    if (isRefusal(result)) return withJob(context, this.jobs, result);
    const attachment = result as AttachmentEntity;
    return succeed(payload, { attachment, job: await this.jobs.byId.load(context, attachment.jobId) });
  }
}

@Resolver(() => JobType)
export class JobAttachments {
  constructor(private readonly loaders: AttachmentLoaders) {}

  @FieldResolver(() => [AttachmentType], { description: 'Its photos, oldest first, public and private.' })
  attachments(@Ctx() context: GraphContext, @Root() job: JobEntity) {
    return this.loaders.ofJob.load(context, job.id);
  }

  @FieldResolver(() => AttachmentType, {
    nullable: true,
    description: 'The first of its photos, public or private: the piece as it came in. Null without any.',
  })
  cover(@Ctx() context: GraphContext, @Root() job: JobEntity) {
    return this.loaders.coverOfJob.load(context, job.id);
  }
}
