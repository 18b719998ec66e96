// Photos and documents on their way. They belong to the console, not to the open page: going to the next job does not stop them.
import { useMemo, useSyncExternalStore } from 'react';
import { hasFailed } from './carry';
import { carryAttachment, isDocument } from './carry-attachment';

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

async function send(upload: Upload): Promise<void> {
  edit(upload.id, { state: 'sending', share: 0 });
  const end = await carryAttachment(upload.jobId, upload.id, upload.file, share =>
    edit(upload.id, { share, ...(share === 1 && { state: 'checking' }) }),
  );
  if (hasFailed(end)) edit(upload.id, { state: 'failed', ...end });
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

/** Those of one job, photos or documents. */
export function useUploads(jobId: string, what: 'photos' | 'documents'): readonly Upload[] {
  const all = useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => uploads,
  );
  return useMemo(
    () => all.filter(one => one.jobId === jobId && isDocument(one.file) === (what === 'documents')),
    [all, jobId, what],
  );
}
