// Photos in the workshop's answers: announced, checked, sent once, seen by the customer with the message and not before.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as staffApi from '../gql/staff.ts';
import * as api from '../gql/tracking.ts';
import type { GraphClient } from '../support/client.ts';
import { putReplyPhoto, replyPhoto } from '../support/reply-photo.ts';
import { openShop, picture, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server);
});
afterAll(() => server.stop());

const announce = async (
  jobId: string,
  bytes: Buffer,
  { key = randomUUID(), contentType = 'image/jpeg', staff = shop.staff } = {},
) =>
  (
    await staff.get(staffApi.CreateReplyUploadDocument, {
      input: { jobId, idempotencyKey: key, fileName: 'SECRET.jpg', contentType, byteSize: bytes.length },
    })
  ).createMessageUpload;
const complete = async (attachmentId: string, staff: GraphClient = shop.staff) =>
  (await staff.get(staffApi.CompleteReplyUploadDocument, { attachmentId })).completeMessageUpload;
const put = (jobId: string, bytes: Buffer) => putReplyPhoto(shop.staff, jobId, bytes);
const photo = (jobId: string) => replyPhoto(shop.staff, jobId);
const reply = async (
  jobId: string,
  attachmentIds: string[],
  body = '',
  { key = randomUUID(), staff = shop.staff } = {},
) =>
  (
    await staff.get(staffApi.ReplyDocument, {
      input: { jobId, clientMessageId: key, body, attachmentIds },
    })
  ).reply;
const thread = async (id: string) =>
  (await tracking(server).get(api.ThreadPhotosDocument, { id, last: 50 })).track?.thread?.messages.edges.map(
    ({ node }) => node,
  ) ?? [];
const wrong = { code: 'INVALID_INPUT', message: expect.stringContaining('at most 4 photos') };

describe('the workshop’s photos', () => {
  it('MS-01 MS-02 go with an answer, at once, to every open page, and count as one unread message', async () => {
    const job = await shop.job();
    const page = tracking(server).subscribe(api.ThreadPhotoEventsDocument, { id: job.trackingId });
    await page.next();
    const ids = [await photo(job.id), await photo(job.id)];
    // Checked, and still nobody's but the workshop's.
    expect(await thread(job.trackingId)).toEqual([]);
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => reply(job.id, ids, 'This claw', { key })));
    for (const answer of answers) expect(answer).toMatchObject({ sent: { body: 'This claw' } });
    await page.until(() =>
      page.items.some(({ trackingEvents }) => trackingEvents.__typename === 'MessagePosted'),
    );
    expect(page.items.at(-1)?.trackingEvents).toMatchObject({
      message: { attachments: ids.map(id => ({ id })) },
    });
    const [message, ...others] = await thread(job.trackingId);
    expect(others).toEqual([]);
    expect(message?.attachments.map(({ id }) => id)).toEqual(ids);
    const image = await fetch(message?.attachments[0]?.image.url ?? '');
    expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/webp']);
    const { track } = await tracking(server).get(api.TrackDocument, { id: job.trackingId });
    expect(track?.thread?.unreadCount).toBe(1);
    // They belong to the conversation, not to the photos of the work.
    expect(track?.attachments).toEqual([]);
    expect(JSON.stringify([message, page.items])).not.toContain('SECRET');
    expect(await reply(job.id, [], 'This claw', { key })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    await page.close();
  });

  it('MS-04 are sent once, four at most, and only to the thread that they were uploaded for', async () => {
    const [job, other] = [await shop.job(), await shop.job()];
    const id = await photo(job.id);
    const pending = await put(job.id, await picture());
    expect(await reply(other.id, [id], 'elsewhere')).toMatchObject(wrong);
    expect(await reply(job.id, [pending], 'not checked')).toMatchObject(wrong);
    expect(await reply(job.id, [id, randomUUID()], 'made up')).toMatchObject(wrong);
    const ofTheWork = await shop.photo(job.id);
    expect(await reply(job.id, [ofTheWork], 'another kind')).toMatchObject(wrong);
    const four = [id, ...(await Promise.all([1, 2, 3].map(() => photo(job.id))))];
    expect(await reply(job.id, [...four, await photo(job.id)])).toMatchObject(wrong);
    expect(await reply(job.id, four)).toMatchObject({ sent: { body: '' } });
    expect(await reply(job.id, [id], 'again')).toMatchObject(wrong);
    expect(await reply(job.id, [])).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('SEC-07 neither side completes, sends or learns of what the other has uploaded', async () => {
    const job = await shop.job();
    const [ready, pending] = [await photo(job.id), await put(job.id, await picture())];
    const customer = tracking(server);
    const sent = (attachmentIds: string[]) =>
      customer.get(api.SendMessageDocument, {
        input: { trackingId: job.trackingId, clientMessageId: randomUUID(), body: 'x', attachmentIds },
      });
    expect((await sent([ready])).sendMessage).toEqual((await sent([randomUUID()])).sendMessage);
    const completed = async (attachmentId: string) =>
      (
        await customer.get(api.CompleteMessageUploadDocument, {
          input: { trackingId: job.trackingId, attachmentId },
        })
      ).completeMessageUpload;
    for (const id of [ready, pending]) expect(await completed(id)).toEqual(await completed(randomUUID()));
    // The same key on the other side is another upload.
    const key = randomUUID();
    const bytes = await picture();
    const ours = await announce(job.id, bytes, { key });
    const { createMessageUpload: theirs } = await customer.get(api.CreateMessageUploadDocument, {
      input: {
        trackingId: job.trackingId,
        idempotencyKey: key,
        fileName: 'ring.jpg',
        contentType: 'image/png',
        bytes: 5,
      },
    });
    if (ours.__typename !== 'UploadCreated' || theirs?.__typename !== 'UploadCreated')
      throw new Error(JSON.stringify([ours, theirs]));
    expect(theirs.attachmentId).not.toBe(ours.attachmentId);
    expect(await complete(theirs.attachmentId)).toMatchObject({ code: 'NOT_FOUND' });
    const rows = await server.database.sql<{ id: string }>('select id from message_photos', [], {
      role: 'waypost_tracking',
      settings: { 'waypost.tracking_id': job.trackingId },
    });
    expect(rows.map(({ id }) => id)).toEqual([theirs.attachmentId]);
    await expect(
      server.database.sql(`update message_photos set author = 'CUSTOMER'`, [], {
        role: 'waypost_tracking',
        settings: { 'waypost.tracking_id': job.trackingId },
      }),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('are of one shop: another one finds neither the job nor the upload', async () => {
    const job = await shop.job();
    const strangers = await openShop(server);
    const bytes = await picture();
    const id = await put(job.id, bytes);
    expect(await announce(job.id, bytes, { staff: strangers.staff })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await complete(id, strangers.staff)).toMatchObject({ code: 'NOT_FOUND' });
    const theirs = await strangers.job();
    expect(await reply(theirs.id, [await photo(job.id)], 'x', { staff: strangers.staff })).toMatchObject(
      wrong,
    );
    expect(await complete('nonsense')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('what is no photo is refused with a sentence, and a deleted job takes none', async () => {
    const job = await shop.job();
    expect(await announce(job.id, Buffer.from('%PDF-1.7'), { contentType: 'application/pdf' })).toMatchObject(
      {
        code: 'UPLOAD_REFUSED',
      },
    );
    const disguised = await put(job.id, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    expect(await complete(disguised)).toMatchObject({ code: 'UPLOAD_REFUSED' });
    const waiting = await put(job.id, await picture());
    await shop.staff.get(staffApi.DeleteJobDocument, {
      input: { jobId: job.id, expectedVersion: job.version },
    });
    expect(await complete(waiting)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await announce(job.id, await picture())).toMatchObject({ code: 'NOT_FOUND' });
  });
});
