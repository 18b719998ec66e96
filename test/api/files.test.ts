// Documents of the staff: PDF only, kept as they are, handed out to be saved; and uploads that nobody completed.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as staffApi from '../gql/staff.ts';
import * as api from '../gql/tracking.ts';
import { MailCatcher } from '../../src/platform/mail/mail-catcher.ts';
import { openShop, picture, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  // With mail, because background work is done then.
  server = await startServer({ mail: { mailer: new MailCatcher(), from: 'no-reply@localhost' } });
  shop = await openShop(server);
});
afterAll(() => server.stop());

interface Given {
  readonly fileName?: string;
  readonly contentType?: string;
  readonly caption?: string | null;
  readonly visibility?: staffApi.Visibility;
}

async function put(jobId: string, bytes: Buffer, given: Given = {}): Promise<string> {
  const { createUpload } = await shop.staff.get(staffApi.CreateUploadDocument, {
    input: {
      idempotencyKey: randomUUID(),
      jobId,
      fileName: 'SECRET quote.pdf',
      contentType: 'application/pdf',
      byteSize: bytes.length,
      visibility: 'INTERNAL',
      ...given,
    },
  });
  if (createUpload.__typename !== 'UploadCreated') throw new Error(JSON.stringify(createUpload));
  const headers = Object.fromEntries(createUpload.headers.map(({ name, value }) => [name, value]));
  const answer = await fetch(createUpload.url, { method: 'PUT', headers, body: new Uint8Array(bytes) });
  expect(answer.status).toBe(200);
  return createUpload.attachmentId;
}
const complete = async (attachmentId: string) =>
  (await shop.staff.get(staffApi.CompleteFileUploadDocument, { attachmentId })).completeFileUpload;
const ofJob = async (id: string) => (await shop.staff.get(staffApi.JobFilesDocument, { id })).job;
const shown = async (id: string) => (await tracking(server).get(api.TrackFilesDocument, { id })).track;

describe('documents', () => {
  it('AT-01 AT-02 AT-03 a PDF is private until it is shown, and open pages are told', async () => {
    const job = await shop.job();
    const id = await put(job.id, PDF, { caption: 'Valuation' });
    expect((await ofJob(job.id))?.files).toEqual([]);
    expect(await complete(id)).toMatchObject({
      __typename: 'FileUploaded',
      file: {
        id,
        fileName: 'SECRET quote.pdf',
        visibility: 'INTERNAL',
        byteSize: PDF.length,
        publishedAt: null,
      },
    });
    expect(await ofJob(job.id)).toMatchObject({ attachments: [], files: [{ id }] });
    expect(await shown(job.trackingId)).toEqual({ attachments: [], files: [] });
    const page = tracking(server).subscribe(api.FileEventsDocument, { id: job.trackingId });
    await page.next();
    await shop.staff.get(staffApi.UpdateFileDocument, { input: { attachmentId: id, visibility: 'PUBLIC' } });
    expect((await page.next()).trackingEvents).toMatchObject({
      __typename: 'JobDetailsChanged',
      job: { files: [{ id }] },
    });
    expect(await shown(job.trackingId)).toMatchObject({
      attachments: [],
      files: [{ id, name: 'Valuation' }],
    });
    expect(JSON.stringify([await shown(job.trackingId), page.items])).not.toContain('SECRET');
    await shop.staff.get(staffApi.DeleteAttachmentDocument, { attachmentId: id });
    expect((await page.next()).trackingEvents).toMatchObject({ job: { files: [] } });
    await page.close();
  });

  it('AT-04 SEC-08 is handed out to be saved, by a signed address, and no browser runs it', async () => {
    const job = await shop.job();
    const id = await put(job.id, PDF, {
      visibility: 'PUBLIC',
      caption: 'Ring “A”\r\nX-Evil: 1; filename="x.exe"',
    });
    await complete(id);
    const [file] = (await shown(job.trackingId))?.files ?? [];
    const answer = await fetch(file?.url.url ?? '');
    expect(Buffer.from(await answer.arrayBuffer()).equals(PDF)).toBe(true);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w -]+\.pdf"$/);
    expect(answer.headers.has('x-evil')).toBe(false);
    const unsigned = new URL(file?.url.url ?? '');
    unsigned.search = '';
    expect((await fetch(unsigned)).ok).toBe(false);
    await shop.staff.get(staffApi.DeleteAttachmentDocument, { attachmentId: id });
    expect((await fetch(file?.url.url ?? '')).status).toBe(404);
  });

  it('what is no PDF is refused, whatever it says it is', async () => {
    const job = await shop.job();
    for (const bytes of [
      await picture(),
      Buffer.from('<html><script>alert(1)</script></html>'),
      Buffer.from('   %PDF-1.4 after a blank'),
    ]) {
      const id = await put(job.id, bytes);
      expect(await complete(id)).toMatchObject({ __typename: 'UploadRefused' });
      expect(await complete(id)).toMatchObject({ __typename: 'UploadRefused' });
    }
    expect((await ofJob(job.id))?.files).toEqual([]);
  });

  it('photos and documents are completed and changed each by their own name', async () => {
    const job = await shop.job();
    const photoId = await shop.photo(job.id);
    const id = await put(job.id, PDF);
    const { completeUpload } = await shop.staff.get(staffApi.CompleteUploadDocument, { attachmentId: id });
    expect(completeUpload.__typename).toBe('NotFound');
    expect(await complete(photoId)).toMatchObject({ __typename: 'NotFound' });
    await complete(id);
    const { updateAttachment } = await shop.staff.get(staffApi.UpdateAttachmentDocument, {
      input: { attachmentId: id, visibility: 'PUBLIC' },
    });
    expect(updateAttachment.__typename).toBe('NotFound');
    expect(await ofJob(job.id)).toMatchObject({ attachments: [{ id: photoId }], files: [{ id }] });
  });
});

describe('uploads that nobody completed', () => {
  const incoming = async (): Promise<string[]> => {
    const folder = join(server.dataDir, 'photos', 'incoming');
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  };

  it('are deleted a day later, and nothing else is', async () => {
    const job = await shop.job();
    const photoId = await shop.photo(job.id, 'PUBLIC');
    const old = await put(job.id, PDF);
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1_000);
    const leftOver = await incoming();
    for (const file of leftOver) await utimes(file, yesterday, yesterday);
    const recent = await put(job.id, PDF);
    await server.database.sql(`select graphile_worker.add_job('sweep-uploads')`);
    for (let patience = 200; patience > 0 && leftOver.some(file => existsSync(file)); patience -= 1)
      await new Promise(resolve => setTimeout(resolve, 50));
    expect(leftOver.filter(file => existsSync(file))).toEqual([]);
    expect(await complete(old)).toMatchObject({ __typename: 'UploadMissing' });
    expect(await complete(recent)).toMatchObject({ __typename: 'FileUploaded' });
    const { track } = await tracking(server).get(api.TrackDocument, { id: job.trackingId });
    expect(track?.attachments.map(({ id }) => id)).toEqual([photoId]);
    expect((await fetch(track?.attachments[0]?.image.url ?? '')).status).toBe(200);
  });
});
