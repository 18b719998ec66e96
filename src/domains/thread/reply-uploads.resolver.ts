// Photos for answers, in the staff API.
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import {
  IdempotencyConflictType,
  InvalidInputType,
  NotFoundType,
  resultUnion,
  succeed,
} from '../../graphql/problem.type.ts';
import { IdempotencyKeyScalar } from '../../graphql/scalars.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { UploadCreated, UploadMissingType, UploadRefusedType } from '../attachment/attachment.type.ts';
import type { PhotoUrls } from '../attachment/photo-urls.ts';
import { MessageUploadCompleted, photoView } from './message-photo.type.ts';
import type { ReplyUploads } from './reply-uploads.service.ts';
import { MessagesOffType } from './thread.type.ts';

@InputType('CreateMessageUploadInput', { description: 'A photo that is going to be sent in an answer.' })
export class CreateReplyUploadInput {
  @Field(() => IdempotencyKeyScalar, {
    description: 'The same key announces once; the address is signed afresh.',
  })
  idempotencyKey: string;
  @Field(() => ID, { description: 'The job whose customer is answered.' })
  jobId: string;
  @Field(() => String, { description: 'Name of the file, at most 255 characters. Nobody is shown it.' })
  fileName: string;
  @Field(() => String, { description: '`image/jpeg`, `image/png` or `image/webp`.' })
  contentType: string;
  @Field(() => Int, { description: 'Exact length in bytes, at most 26,214,400 (25 MB).' })
  byteSize: number;
}

const CreateReplyUploadResult = resultUnion(
  'CreateMessageUploadResult',
  'What came of announcing a photo.',
  () => [
    UploadCreated,
    UploadRefusedType,
    NotFoundType,
    InvalidInputType,
    IdempotencyConflictType,
    MessagesOffType,
  ],
);
const CompleteReplyUploadResult = resultUnion(
  'CompleteMessageUploadResult',
  'What came of completing a photo.',
  () => [MessageUploadCompleted, UploadRefusedType, UploadMissingType, NotFoundType],
);

@Resolver()
export class ReplyUploadsResolver {
  constructor(
    private readonly uploads: ReplyUploads,
    private readonly urls: PhotoUrls,
  ) {}

  @Mutation(() => CreateReplyUploadResult, {
    description:
      'Announces a photo for an answer and answers with the address to PUT it to. At most 60 about one job. The customer ' +
      'sees it with the message that carries it, and not before: see ReplyInput.',
  })
  async createMessageUpload(
    @Ctx() context: GraphContext,
    @Arg('input', () => CreateReplyUploadInput, { description: 'The file.' }) input: CreateReplyUploadInput,
  ) {
    const { idempotencyKey, jobId, fileName, contentType, byteSize } = input;
    const upload = { fileName, contentType, bytes: byteSize };
    const result = await this.uploads.create(staffOf(context), jobId, idempotencyKey, upload);
    if (isRefusal(result)) return result;
    const headers = Object.entries(result.headers).map(([name, value]) => ({ name, value }));
    return succeed('UploadCreated', { ...result, headers });
  }

  @Mutation(() => CompleteReplyUploadResult, { description: 'Checks what arrived.' })
  async completeMessageUpload(
    @Ctx() context: GraphContext,
    @Arg('attachmentId', () => ID, { description: 'From createMessageUpload.' }) attachmentId: string,
  ) {
    const result = await this.uploads.complete(staffOf(context), attachmentId);
    if (isRefusal(result)) return result;
    return succeed('MessageUploadCompleted', { attachment: photoView(result, this.urls) });
  }
}
