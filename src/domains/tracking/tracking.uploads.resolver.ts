// A customer's own photos, for messages.
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { GraphContext } from '../../graphql/context.ts';
import {
  IdempotencyConflictType,
  InvalidInputType,
  NotFoundType,
  RateLimitedType,
  resultUnion,
  succeed,
} from '../../graphql/problem.type.ts';
import { IdempotencyKeyScalar, TrackingIdScalar } from '../../graphql/scalars.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { UploadCreated, UploadMissingType, UploadRefusedType } from '../attachment/attachment.type.ts';
import type { PhotoUrls } from '../attachment/photo-urls.ts';
import { MessageUploadCompleted, photoView } from '../thread/message-photo.type.ts';
import { MessagesOffType } from '../thread/thread.type.ts';
import type { TrackingUploads } from './tracking.uploads.service.ts';

@InputType('CreateMessageUploadInput', { description: 'A photo that is going to be sent in a message.' })
export class CreateMessageUploadInput {
  @Field(() => TrackingIdScalar, { description: 'The piece that it is about.' })
  trackingId: string;
  @Field(() => IdempotencyKeyScalar, {
    description: 'The same key announces once; the address is signed afresh.',
  })
  idempotencyKey: string;
  @Field(() => String, { description: 'Name of the file, at most 255 characters. Nobody is shown it.' })
  fileName: string;
  @Field(() => String, { description: '`image/jpeg`, `image/png` or `image/webp`.' })
  contentType: string;
  @Field(() => Int, { description: 'Exact length in bytes, at most 26,214,400 (25 MB).' })
  bytes: number;
}

@InputType('CompleteMessageUploadInput', { description: 'A photo that has been put to its address.' })
export class CompleteMessageUploadInput {
  @Field(() => TrackingIdScalar, { description: 'The piece that it is about.' })
  trackingId: string;
  @Field(() => ID, { description: 'From createMessageUpload.' })
  attachmentId: string;
}

const CreateMessageUploadResult = resultUnion(
  'CreateMessageUploadResult',
  'What came of announcing a photo.',
  () => [
    UploadCreated,
    UploadRefusedType,
    InvalidInputType,
    IdempotencyConflictType,
    MessagesOffType,
    RateLimitedType,
  ],
);
const CompleteMessageUploadResult = resultUnion(
  'CompleteMessageUploadResult',
  'What came of completing a photo.',
  () => [MessageUploadCompleted, UploadRefusedType, UploadMissingType, NotFoundType],
);

@Resolver()
export class TrackingUploadsResolver {
  constructor(
    private readonly uploads: TrackingUploads,
    private readonly urls: PhotoUrls,
  ) {}

  @Mutation(() => CreateMessageUploadResult, {
    nullable: true,
    description:
      'Announces a photo for a message and answers with the address to PUT it to. At most 60 about one piece. null when the ' +
      'tracking ID opens nothing.',
  })
  async createMessageUpload(
    @Ctx() context: GraphContext,
    @Arg('input', () => CreateMessageUploadInput, { description: 'The file.' })
    { trackingId, idempotencyKey, fileName, contentType, bytes }: CreateMessageUploadInput,
  ) {
    const upload = { fileName, contentType, bytes };
    const result = await this.uploads.create(context, trackingId, idempotencyKey, upload);
    if (result === null || isRefusal(result)) return result;
    const headers = Object.entries(result.headers).map(([name, value]) => ({ name, value }));
    return succeed('UploadCreated', { ...result, headers });
  }

  @Mutation(() => CompleteMessageUploadResult, {
    nullable: true,
    description: 'Checks what arrived. null when the tracking ID opens nothing.',
  })
  async completeMessageUpload(
    @Ctx() context: GraphContext,
    @Arg('input', () => CompleteMessageUploadInput, { description: 'The upload.' })
    { trackingId, attachmentId }: CompleteMessageUploadInput,
  ) {
    const result = await this.uploads.complete(context, trackingId, attachmentId);
    if (result === null || isRefusal(result)) return result;
    return succeed('MessageUploadCompleted', { attachment: photoView(result, this.urls) });
  }
}
