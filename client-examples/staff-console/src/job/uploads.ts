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

const fail = (id: string, problem: string, canRetry: boolean): void =>
  edit(id, { state: 'failed', problem, canRetry });

/** Some systems give no type for HEIC; the server looks into the bytes anyway. */
function typeOf(file: File): string {
  if (file.type) return file.type;
  return /\.hei[cf]$/i.test(file.name) ? 'image/heic' : 'application/octet-stream';
}

async function send(upload: Upload): Promise<void> {
  const { id, jobId, file } = upload;
  edit(id, { state: 'sending', share: 0 });
  const input = {
    // The upload's own id is its key: trying again goes on with the same upload.
    idempotencyKey: id,
    jobId,
    fileName: file.name,
    contentType: typeOf(file),
    byteSize: file.size,
    visibility: 'INTERNAL' as const,
  };
  const created = await change(CreateUpload, { input });
  if (!created.ok) return fail(id, created.trouble.sentence, true);
  const ticket = created.data.createUpload;
  if (ticket.__typename !== 'UploadCreated') return fail(id, ticket.message, false);
  const arrived = await putFile(ticket.url, ticket.headers, file, share => edit(id, { share }));
  if (!arrived) return fail(id, words.photos.lost, true);
  edit(id, { state: 'checking', share: 1 });
  await complete(upload, ticket.attachmentId);
}

async function complete(upload: Upload, attachmentId: string): Promise<void> {
  const done = await change(CompleteUpload, { attachmentId });
  if (!done.ok) return fail(upload.id, done.trouble.sentence, true);
  const result = done.data.completeUpload;
  if (result.__typename !== 'UploadCompleted') {
    return fail(upload.id, result.message, result.__typename === 'UploadMissing');
  }
  putDetail(result.job);
  dismiss(upload);
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
