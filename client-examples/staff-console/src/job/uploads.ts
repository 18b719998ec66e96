// Photos on their way. They belong to the console, not to the open page: going to the next job does not stop them.
import { useMemo, useSyncExternalStore } from 'react';
import { change } from '../api/client';
import { CompleteUpload, CreateUpload } from '../api/mutations';
import { putFile } from '../api/put-file';
import { putDetail } from '../api/store';
import { words } from '../words';

export interface Upload {
  id: string;
  jobId: string;
  file: File;
  preview: string;
  share: number;
  state: 'sending' | 'checking' | 'failed';
  problem?: string;
  /** worth trying again as it is; a refused file is not */
  canRetry: boolean;
}

let uploads: readonly Upload[] = [];
const listeners = new Set<() => void>();
function become(next: readonly Upload[]): void {
  uploads = next;
  for (const listener of listeners) listener();
}
const edit = (id: string, part: Partial<Upload>): void =>
  become(uploads.map(one => (one.id === id ? { ...one, ...part } : one)));

export function dismiss(upload: Upload): void {
  URL.revokeObjectURL(upload.preview);
  become(uploads.filter(one => one.id !== upload.id));
}

interface Failure {
  problem: string;
  canRetry: boolean;
}

async function deliver({ id, jobId, file }: Upload): Promise<Failure | undefined> {
  const input = {
    // The upload's own id is its key: trying again goes on with the same upload.
    idempotencyKey: id,
    jobId,
    fileName: file.name,
    contentType: file.type,
    byteSize: file.size,
    visibility: 'INTERNAL' as const,
  };
  const created = await change(CreateUpload, { input });
  if (!created.ok) return { problem: created.trouble.sentence, canRetry: true };
  const ticket = created.data.createUpload;
  if (ticket.__typename !== 'UploadCreated') return { problem: ticket.message, canRetry: false };
  const arrived = await putFile(ticket.url, ticket.headers, file, share => edit(id, { share }));
  if (!arrived) return { problem: words.photos.lost, canRetry: true };
  edit(id, { state: 'checking', share: 1 });
  return complete(ticket.attachmentId);
}

async function complete(attachmentId: string): Promise<Failure | undefined> {
  const done = await change(CompleteUpload, { attachmentId });
  if (!done.ok) return { problem: done.trouble.sentence, canRetry: true };
  const result = done.data.completeUpload;
  if (result.__typename !== 'UploadCompleted') {
    return { problem: result.message, canRetry: result.__typename === 'UploadMissing' };
  }
  putDetail(result.job);
  return undefined;
}

async function send(upload: Upload): Promise<void> {
  edit(upload.id, { state: 'sending', share: 0 });
  const failure = await deliver(upload);
  if (failure) edit(upload.id, { state: 'failed', ...failure });
  else dismiss(upload);
}

export const retry = (upload: Upload): void => void send(upload);

export function addFiles(jobId: string, files: Iterable<File>): void {
  const fresh = [...files].map<Upload>(file => ({
    id: crypto.randomUUID(),
    jobId,
    file,
    preview: URL.createObjectURL(file),
    share: 0,
    state: 'sending',
    canRetry: true,
  }));
  become([...uploads, ...fresh]);
  for (const upload of fresh) void send(upload);
}

export function useUploads(jobId: string): readonly Upload[] {
  const all = useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => uploads,
  );
  return useMemo(() => all.filter(one => one.jobId === jobId), [all, jobId]);
}
