// The staff API's words for attachments and uploads.
import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  IdempotencyConflictType,
  InvalidInputType,
  NotFoundType,
  Problem,
  resultUnion,
} from '../../graphql/problem.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { Visibility } from '../job/job.ts';
import { JobType, VisibilityEnum } from '../job/job.type.ts';
import { SignedUrlType } from './photo-urls.ts';

@ObjectType('Attachment', {
  description: 'A photo of the work, checked and freed from what the camera wrote into it.',
})
export class AttachmentType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => String, { description: 'Name of the file as it was uploaded. Customers never see it.' })
  fileName: string;
  @Field(() => String, { nullable: true, description: 'The words under the photo, at most 200 characters.' })
  caption: string | null;
  @Field(() => VisibilityEnum, { description: 'Who sees it. INTERNAL unless somebody decided otherwise.' })
  visibility: Visibility;
  @Field(() => String, { description: 'Always `image/webp`, whatever was uploaded.' })
  contentType: string;
  @Field(() => Int, { description: 'Size of the full picture, in bytes.' })
  byteSize: number;
  @Field(() => Int, { description: 'Width of the full picture in pixels, at most 2560.' })
  width: number;
  @Field(() => Int, { description: 'Height of the full picture in pixels, at most 2560.' })
  height: number;
  @Field(() => String, {
    description: 'A tiny blurred picture as a `data:` URI, to show while the real one loads.',
  })
  placeholder: string;
  @Field(() => SignedUrlType, { description: 'The full picture, at most 2560 px on the long side.' })
  image: SignedUrlType;
  @Field(() => SignedUrlType, { description: 'A smaller one, at most 640 px on the long side.' })
  thumbnail: SignedUrlType;
  @Field(() => String, { description: 'Who uploaded it.' })
  uploadedBy: string;
  @Field(() => DateTimeScalar, { description: 'When the upload was begun.' })
  uploadedAt: Date;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when customers see it; null while they do not.',
  })
  publishedAt: Date | null;
}

@ObjectType('UploadRefused', {
  implements: Problem,
  description: 'The file cannot be taken; the message says why and what to do.',
})
export class UploadRefusedType extends Problem {}

@ObjectType('UploadMissing', {
  implements: Problem,
  description: 'Nothing has arrived yet: PUT the file first.',
})
export class UploadMissingType extends Problem {}

@ObjectType('UploadHeader', { description: 'A header that the PUT must carry.', simpleResolvers: true })
export class UploadHeaderType {
  @Field(() => String, { description: 'Its name.' })
  name: string;
  @Field(() => String, { description: 'Its value, verbatim.' })
  value: string;
}

@ObjectType('UploadCreated', {
  description: 'PUT the bytes to `url` with exactly these headers, then complete the upload.',
})
export class UploadCreated {
  @Field(() => ID, { description: 'For completing the upload.' })
  attachmentId: string;
  @Field(() => String, { description: 'Takes one body of exactly the announced type and length.' })
  url: string;
  @Field(() => [UploadHeaderType], {
    description: 'What the PUT must carry. Browsers set Content-Length themselves.',
  })
  headers: UploadHeaderType[];
  @Field(() => DateTimeScalar, { description: 'When the address stops working: 10 minutes from now.' })
  expiresAt: Date;
}

@ObjectType('UploadCompleted', { description: 'The photo has been checked and is there.' })
export class UploadCompleted {
  @Field(() => AttachmentType, { description: 'The photo.' })
  attachment: AttachmentType;
  @Field(() => JobType, { description: 'The job as it is now.' })
  job: JobType;
}

@ObjectType('AttachmentUpdated', { description: 'The change is saved; open customer pages are being told.' })
export class AttachmentUpdated {
  @Field(() => AttachmentType, { description: 'The photo as it is now.' })
  attachment: AttachmentType;
  @Field(() => JobType, { description: 'The job as it is now.' })
  job: JobType;
}

@ObjectType('StaleAttachment', {
  implements: Problem,
  description: 'Somebody changed the caption since you looked. Nothing was changed.',
})
export class StaleAttachmentType extends Problem {
  @Field(() => AttachmentType, { description: 'The photo as it is now.' })
  attachment: AttachmentType;
  @Field(() => JobType, { description: 'The job as it is now.' })
  job: JobType;
}

@ObjectType('AttachmentDeleted', { description: 'The photo is gone, from the store as well.' })
export class AttachmentDeleted {
  @Field(() => JobType, { description: 'The job as it is now.' })
  job: JobType;
}

export const CreateUploadResult = resultUnion(
  'CreateUploadResult',
  'What came of announcing an upload.',
  () => [UploadCreated, UploadRefusedType, NotFoundType, InvalidInputType, IdempotencyConflictType],
);
export const CompleteUploadResult = resultUnion(
  'CompleteUploadResult',
  'What came of completing an upload.',
  () => [UploadCompleted, UploadRefusedType, UploadMissingType, NotFoundType],
);
export const UpdateAttachmentResult = resultUnion(
  'UpdateAttachmentResult',
  'What came of changing a photo.',
  () => [AttachmentUpdated, StaleAttachmentType, NotFoundType, InvalidInputType],
);
export const DeleteAttachmentResult = resultUnion(
  'DeleteAttachmentResult',
  'What came of deleting a photo.',
  () => [AttachmentDeleted, NotFoundType],
);
