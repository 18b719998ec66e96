// The staff API's words for documents.
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InvalidInputType, NotFoundType, Problem, resultUnion } from '../../graphql/problem.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { Visibility } from '../job/job.ts';
import { JobType, VisibilityEnum } from '../job/job.type.ts';
import { UploadMissingType, UploadRefusedType } from './attachment.type.ts';
import { SignedUrlType } from './photo-urls.ts';

@ObjectType('JobFile', { description: 'A PDF document of a job. Kept exactly as it was uploaded.' })
export class JobFileType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => String, { description: 'Name of the file as it was uploaded. Customers never see it.' })
  fileName: string;
  @Field(() => String, {
    nullable: true,
    description: 'What customers read as its name, at most 200 characters; null: "Document".',
  })
  caption: string | null;
  @Field(() => VisibilityEnum, { description: 'Who sees it. INTERNAL unless somebody decided otherwise.' })
  visibility: Visibility;
  @Field(() => Int, { description: 'Its size, in bytes.' })
  byteSize: number;
  @Field(() => SignedUrlType, { description: 'To be saved: browsers do not show it.' })
  url: SignedUrlType;
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

@ObjectType('FileUploaded', { description: 'The document has been checked and is there.' })
export class FileUploaded {
  @Field(() => JobFileType, { description: 'The document.' })
  file: JobFileType;
  @Field(() => JobType, { description: 'The job as it is now.' })
  job: JobType;
}

@ObjectType('FileUpdated', { description: 'The change is saved; open customer pages are being told.' })
export class FileUpdated {
  @Field(() => JobFileType, { description: 'The document as it is now.' })
  file: JobFileType;
  @Field(() => JobType, { description: 'The job as it is now.' })
  job: JobType;
}

@ObjectType('StaleFile', {
  implements: Problem,
  description: 'Somebody changed the name of the document since you looked. Nothing was changed.',
})
export class StaleFileType extends Problem {
  @Field(() => JobFileType, { description: 'The document as it is now.' })
  file: JobFileType;
  @Field(() => JobType, { description: 'The job as it is now.' })
  job: JobType;
}

export const CompleteFileUploadResult = resultUnion(
  'CompleteFileUploadResult',
  'What came of completing the upload of a document.',
  () => [FileUploaded, UploadRefusedType, UploadMissingType, NotFoundType],
);
export const UpdateFileResult = resultUnion('UpdateFileResult', 'What came of changing a document.', () => [
  FileUpdated,
  StaleFileType,
  NotFoundType,
  InvalidInputType,
]);
