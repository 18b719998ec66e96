// A shop sets its logo, as the console does.
import { randomUUID } from 'node:crypto';
import * as api from '../gql/staff.ts';
import type { GraphClient } from './client.ts';

export async function sendLogo(staff: GraphClient, bytes: Buffer, contentType = 'image/png') {
  const { createLogoUpload: ticket } = await staff.get(api.CreateLogoUploadDocument, {
    input: { idempotencyKey: randomUUID(), contentType, byteSize: bytes.length },
  });
  if (ticket.__typename !== 'LogoUploadCreated') throw new Error(ticket.message);
  const headers = Object.fromEntries(ticket.headers.map(({ name, value }) => [name, value]));
  const put = await fetch(ticket.url, { method: 'PUT', headers, body: new Uint8Array(bytes) });
  if (!put.ok) throw new Error(`The store refused the logo: ${put.status} ${await put.text()}`);
  return ticket.uploadId;
}

export async function setLogo(staff: GraphClient, bytes: Buffer): Promise<string> {
  const { completeLogoUpload: done } = await staff.get(api.CompleteLogoUploadDocument, {
    uploadId: await sendLogo(staff, bytes),
  });
  if (done.__typename !== 'LogoSet') throw new Error(done.message);
  return done.tenant.logoUrl ?? '';
}
