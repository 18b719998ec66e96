// A photo that the workshop is going to send in an answer: announced, put into the store, checked.
import { randomUUID } from 'node:crypto';
import * as staffApi from '../gql/staff.ts';
import type { GraphClient } from './client.ts';
import { picture } from './shop.ts';

/** Announced and put; nobody has looked at it yet. */
export async function putReplyPhoto(staff: GraphClient, jobId: string, bytes: Buffer): Promise<string> {
  const { createMessageUpload: made } = await staff.get(staffApi.CreateReplyUploadDocument, {
    input: {
      jobId,
      idempotencyKey: randomUUID(),
      fileName: 'SECRET.jpg',
      contentType: 'image/jpeg',
      byteSize: bytes.length,
    },
  });
  if (made.__typename !== 'UploadCreated') throw new Error(JSON.stringify(made));
  const headers = Object.fromEntries(made.headers.map(({ name, value }) => [name, value]));
  const answer = await fetch(made.url, { method: 'PUT', headers, body: new Uint8Array(bytes) });
  if (!answer.ok) throw new Error(`The store refused the photo: ${answer.status}`);
  return made.attachmentId;
}

export async function replyPhoto(staff: GraphClient, jobId: string): Promise<string> {
  const attachmentId = await putReplyPhoto(staff, jobId, await picture());
  const { completeMessageUpload: done } = await staff.get(staffApi.CompleteReplyUploadDocument, {
    attachmentId,
  });
  if (done.__typename !== 'MessageUploadCompleted') throw new Error(JSON.stringify(done));
  return attachmentId;
}
