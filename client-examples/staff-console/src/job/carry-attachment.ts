// A photo or a document of the job, private until somebody shows it.
import { change } from '../api/client';
import { CompleteFileUpload, CompleteUpload, CreateUpload } from '../api/mutations';
import { putDetail, type JobDetail } from '../api/store';
import { carry, hasFailed, type Failure } from './carry';
import { only } from './changes';

// No HEIC here: asked for these, an iPhone turns its photos into JPEG by itself.
export const PHOTO_TYPES = 'image/jpeg,image/png,image/webp';
export const DOCUMENT_TYPE = 'application/pdf';

export const isPhoto = ({ type }: File): boolean => type !== '' && PHOTO_TYPES.split(',').includes(type);
export const isDocument = ({ type }: File): boolean => type === DOCUMENT_TYPE;

type Completed = { __typename: 'UploadCompleted' | 'FileUploaded'; job: JobDetail };
type NotCompleted = { __typename: 'NotFound' | 'UploadMissing' | 'UploadRefused'; message: string };

const complete = (file: File, attachmentId: string) =>
  isDocument(file)
    ? only<{ completeFileUpload: Completed | NotCompleted }, Completed | NotCompleted>(
        change(CompleteFileUpload, { attachmentId }),
        data => data.completeFileUpload,
      )
    : only<{ completeUpload: Completed | NotCompleted }, Completed | NotCompleted>(
        change(CompleteUpload, { attachmentId }),
        data => data.completeUpload,
      );

/** @param key trying again under the same one goes on with the same upload */
export async function carryAttachment(
  jobId: string,
  key: string,
  file: File,
  onShare: (share: number) => void,
): Promise<{ attachmentId: string } | Failure> {
  const input = {
    idempotencyKey: key,
    jobId,
    fileName: file.name,
    contentType: file.type,
    byteSize: file.size,
    visibility: 'INTERNAL' as const,
  };
  const end = await carry<Completed>(file, {
    announce: () => only(change(CreateUpload, { input }), data => data.createUpload),
    complete: attachmentId => complete(file, attachmentId),
    onShare,
  });
  if (!hasFailed(end)) putDetail(end.done.job);
  return end;
}
