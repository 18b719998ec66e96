// Photos: uploads that are bound to what was announced, checked when they arrive, private until somebody decides.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import * as api from '../gql/staff.ts';
import { TrackDocument } from '../gql/tracking.ts';
import { makeBucket, s3ServerFromEnvironment, s3SuiteAbsent } from '../support/s3-server.ts';
import { openShop, picture, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

function suite(name: string, start: () => Promise<TestServer>): void {
  describe(name, () => {
    let server: TestServer;
    let shop: Shop;
    beforeAll(async () => {
      server = await start();
      shop = await openShop(server);
    });
    afterAll(() => server.stop());

    const announce = async (jobId: string, bytes: Buffer, input: Partial<api.CreateUploadInput> = {}) => {
      const { createUpload } = await shop.staff.get(api.CreateUploadDocument, {
        input: {
          idempotencyKey: randomUUID(),
          jobId,
          fileName: 'ring.jpg',
          contentType: 'image/jpeg',
          byteSize: bytes.length,
          ...input,
        },
      });
      return createUpload;
    };
    const ticket = async (jobId: string, bytes: Buffer, input: Partial<api.CreateUploadInput> = {}) => {
      const created = await announce(jobId, bytes, input);
      if (created.__typename !== 'UploadCreated') throw new Error(JSON.stringify(created));
      return created;
    };
    const put = (
      upload: { url: string; headers: readonly { name: string; value: string }[] },
      bytes: Buffer,
    ) =>
      fetch(upload.url, {
        method: 'PUT',
        headers: Object.fromEntries(upload.headers.map(({ name: key, value }) => [key, value])),
        body: new Uint8Array(bytes),
      });
    const complete = async (attachmentId: string) =>
      (await shop.staff.get(api.CompleteUploadDocument, { attachmentId })).completeUpload;
    const shown = async (trackingId: string) =>
      (await tracking(server).get(TrackDocument, { id: trackingId })).track?.attachments ?? [];

    it('AT-02 AT-06 an upload is private by default and exists for the customer in no field', async () => {
      const job = await shop.job();
      await shop.photo(job.id);
      expect(await shown(job.trackingId)).toEqual([]);
      const { job: seen } = await shop.staff.get(api.JobDocument, { id: job.id });
      expect(seen?.attachments).toMatchObject([
        { visibility: 'INTERNAL', publishedAt: null, width: 800, height: 600 },
      ]);
    });

    it('AT-01 AT-04 SEC-08 a public photo is handed out by addresses that expire within five minutes', async () => {
      const job = await shop.job();
      await shop.photo(job.id, 'PUBLIC');
      const [photo] = await shown(job.trackingId);
      if (!photo) throw new Error('no photo');
      const left = new Date(photo.image.expiresAt).getTime() - Date.now();
      expect(left).toBeLessThanOrEqual(300_000);
      expect(left).toBeGreaterThan(100_000);
      const response = await fetch(photo.image.url);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/webp']);
      expect(response.headers.get('content-disposition')).toBe('inline; filename="photo.webp"');
      expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({
        format: 'webp',
        width: 800,
      });
      const tampered = new URL(photo.image.url);
      const [name] = [...tampered.searchParams.keys()].filter(key => /signature/i.test(key));
      tampered.searchParams.set(name ?? '', '0'.repeat(64));
      expect((await fetch(tampered)).status).toBe(403);
      tampered.search = '';
      expect((await fetch(tampered)).ok).toBe(false);
    });

    it('nothing of where and how a photo was taken is left in what staff or customer get', async () => {
      const job = await shop.job();
      const bytes = await sharp(await picture(600, 400))
        .withExif({
          IFD0: { Make: 'SECRETCAM', Software: 'x' },
          IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' },
        })
        .withMetadata({ orientation: 6 })
        .jpeg()
        .toBuffer();
      const upload = await ticket(job.id, bytes, { visibility: 'PUBLIC' });
      expect((await put(upload, bytes)).ok).toBe(true);
      const done = await complete(upload.attachmentId);
      if (done.__typename !== 'UploadCompleted') throw new Error(JSON.stringify(done));
      // Orientation 6 is a quarter turn: width and height change places.
      expect(done.attachment).toMatchObject({ width: 400, height: 600, contentType: 'image/webp' });
      for (const { url } of [done.attachment.image, done.attachment.thumbnail]) {
        const metadata = await sharp(Buffer.from(await (await fetch(url)).arrayBuffer())).metadata();
        expect([metadata.exif, metadata.xmp, metadata.iptc]).toEqual([undefined, undefined, undefined]);
      }
    });

    it('only what was announced can be uploaded: type and length are bound', async () => {
      const job = await shop.job();
      const bytes = await picture();
      const upload = await ticket(job.id, bytes);
      expect(
        (await put({ ...upload, headers: [{ name: 'content-type', value: 'text/html' }] }, bytes)).ok,
      ).toBe(false);
      expect((await put(upload, Buffer.concat([bytes, bytes]))).ok).toBe(false);
      expect((await complete(upload.attachmentId)).__typename).toBe('UploadMissing');
    });

    it('what is not a photo is refused, whatever it says it is, and is gone', async () => {
      const job = await shop.job();
      const html = Buffer.from('<html><script>alert(1)</script></html>');
      const upload = await ticket(job.id, html);
      expect((await put(upload, html)).ok).toBe(true);
      expect(await complete(upload.attachmentId)).toMatchObject({
        __typename: 'UploadRefused',
        code: 'UPLOAD_REFUSED',
      });
      expect((await complete(upload.attachmentId)).__typename).toBe('UploadRefused');
      const { job: seen } = await shop.staff.get(api.JobDocument, { id: job.id });
      expect(seen?.attachments).toEqual([]);
    });

    it('types and sizes that cannot be taken are refused with a sentence that helps', async () => {
      const job = await shop.job();
      const heic = await announce(job.id, Buffer.alloc(10), { contentType: 'image/heic' });
      expect(heic).toMatchObject({
        __typename: 'UploadRefused',
        message: expect.stringContaining('Most Compatible'),
      });
      for (const input of [{ contentType: 'image/svg+xml' }, { byteSize: 26_214_401 }, { byteSize: 0 }])
        expect((await announce(job.id, Buffer.alloc(10), input)).__typename).toBe('UploadRefused');
    });

    it('completing many times at once makes one photo and one event', async () => {
      const job = await shop.job();
      const bytes = await picture();
      const upload = await ticket(job.id, bytes);
      await put(upload, bytes);
      const done = await Promise.all(Array.from({ length: 4 }, () => complete(upload.attachmentId)));
      const ids = done.flatMap(one => (one.__typename === 'UploadCompleted' ? [one.attachment.id] : []));
      expect(new Set(ids)).toEqual(new Set([upload.attachmentId]));
      const { job: seen } = await shop.staff.get(api.JobDocument, { id: job.id });
      expect(seen?.attachments).toHaveLength(1);
      const url = seen?.attachments[0]?.image.url ?? '';
      expect((await fetch(url)).status).toBe(200);
      const events = await server.database.sql<{ kind: string }>(
        `select kind from events where job_id = $1 and kind like 'ATTACHMENT%'`,
        [job.id],
        { role: 'waypost_staff', settings: { 'waypost.tenant_id': shop.tenantId } },
      );
      expect(events).toHaveLength(1);
    });

    it('AD-03 a caption that a colleague wrote meanwhile is not written over unseen', async () => {
      const job = await shop.job();
      const attachmentId = await shop.photo(job.id, 'PUBLIC');
      const write = async (caption: string, expectedCaption: string | null) =>
        (
          await shop.staff.get(api.UpdateAttachmentDocument, {
            input: { attachmentId, caption, expectedCaption },
          })
        ).updateAttachment;
      expect((await write('Clasp', null)).__typename).toBe('AttachmentUpdated');
      expect(await write('Hinge', null)).toMatchObject({
        __typename: 'StaleAttachment',
        code: 'STALE_ATTACHMENT',
        attachment: { caption: 'Clasp' },
      });
      // Who sees it is another matter, and the same words are no quarrel.
      expect((await write('Clasp', null)).__typename).toBe('AttachmentUpdated');
      expect((await write('Hinge', 'Clasp')).__typename).toBe('AttachmentUpdated');
    });

    it('a deleted photo is gone from the store as well', async () => {
      const job = await shop.job();
      const id = await shop.photo(job.id, 'PUBLIC');
      const [photo] = await shown(job.trackingId);
      await shop.staff.get(api.DeleteAttachmentDocument, { attachmentId: id });
      expect(await shown(job.trackingId)).toEqual([]);
      expect((await fetch(photo?.image.url ?? '')).status).toBe(404);
      expect(
        (
          await shop.staff.get(api.UpdateAttachmentDocument, {
            input: { attachmentId: id, visibility: 'PUBLIC' },
          })
        ).updateAttachment.__typename,
      ).toBe('NotFound');
    });
  });
}

suite('photos on the local disk', () => startServer());

const s3 = s3ServerFromEnvironment();
if (s3) {
  suite('photos in S3', async () => {
    await makeBucket(s3);
    return startServer({ s3 });
  });
} else {
  console.info(s3SuiteAbsent('photos in S3'));
}
