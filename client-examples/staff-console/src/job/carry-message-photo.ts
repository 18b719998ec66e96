// A photo for an answer. Its customer sees it with the message that carries it.
import { change } from '../api/client';
import { CompleteMessageUpload, CreateMessageUpload } from '../api/job-mutations';
import { carry, type Failure } from './carry';
import { only } from './changes';

/** @param key trying again under the same one goes on with the same upload */
export function carryMessagePhoto(
  jobId: string,
  key: string,
  file: File,
): Promise<{ attachmentId: string } | Failure> {
  const input = {
    idempotencyKey: key,
    jobId,
    fileName: file.name.slice(-100) || 'photo',
    contentType: file.type,
    byteSize: file.size,
  };
  return carry(file, {
    announce: () => only(change(CreateMessageUpload, { input }), data => data.createMessageUpload),
    complete: attachmentId =>
      only(change(CompleteMessageUpload, { attachmentId }), data => data.completeMessageUpload),
    onShare: () => undefined,
  });
}
