// One photo of a message on its way to the store: announced, put, checked. Each step may be repeated with the same key.
import { CompleteMessageUploadDocument, CreateMessageUploadDocument } from '../gql/graphql.ts';
import type { Request } from './request.ts';
import type { OutgoingPhoto, UploadOutcome } from './types.ts';

interface UploadOptions {
  trackingId: string;
  request: Request;
  fetch: typeof fetch;
}

export async function uploadPhoto(options: UploadOptions, photo: OutgoingPhoto): Promise<UploadOutcome> {
  try {
    return await upload(options, photo);
  } catch {
    return { kind: 'unreachable' };
  }
}

async function upload(
  { trackingId, request, fetch: put }: UploadOptions,
  { key, file }: OutgoingPhoto,
): Promise<UploadOutcome> {
  const { createMessageUpload: created } = await request(CreateMessageUploadDocument, {
    input: {
      trackingId,
      fileName: file.name.slice(-100) || 'photo',
      contentType: file.type,
      bytes: file.size,
      idempotencyKey: key,
    },
  });
  if (!created) return { kind: 'gone' };
  if (created.__typename !== 'UploadCreated') return refusal(created.code);
  const headers = created.headers
    // The browser says these itself, and lets nobody else say them.
    .filter(({ name }) => !/^(content-length|host)$/i.test(name))
    .map(({ name, value }): [string, string] => [name, value]);
  const stored = await put(created.url, { method: 'PUT', headers, body: file, credentials: 'omit' });
  // Put before, by an attempt whose answer was lost: completing it will tell.
  if (!stored.ok && stored.status >= 500) return { kind: 'unreachable' };
  const { attachmentId } = created;
  const { completeMessageUpload: done } = await request(CompleteMessageUploadDocument, {
    input: { trackingId, attachmentId },
  });
  if (!done) return { kind: 'gone' };
  return done.__typename === 'MessageUploadCompleted'
    ? { kind: 'uploaded', attachmentId }
    : refusal(done.code);
}

function refusal(code: string): UploadOutcome {
  return { kind: code === 'RATE_LIMITED' ? 'limited' : 'refused' };
}
