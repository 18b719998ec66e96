// Customers' own photos in messages: announced, checked, sent once, seen by their shop and by nobody else.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import * as staffApi from '../gql/staff.ts';
import * as api from '../gql/tracking.ts';
import { openShop, picture, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
let ms = 0;
beforeAll(async () => {
  server = await startServer({ limits: { now: () => ms } });
  shop = await openShop(server);
});
afterAll(() => server.stop());
beforeEach(() => void (ms += 1e9));

const announce = async (
  trackingId: string,
  bytes: Buffer,
  contentType = 'image/jpeg',
  idempotencyKey: string = randomUUID(),
) =>
  (
    await tracking(server).get(api.CreateMessageUploadDocument, {
      input: { trackingId, idempotencyKey, fileName: 'SECRET-name.jpg', contentType, bytes: bytes.length },
    })
  ).createMessageUpload;
const complete = async (trackingId: string, attachmentId: string) =>
  (await tracking(server).get(api.CompleteMessageUploadDocument, { input: { trackingId, attachmentId } }))
    .completeMessageUpload;

async function put(trackingId: string, bytes: Buffer, contentType = 'image/jpeg'): Promise<string> {
  const created = await announce(trackingId, bytes, contentType);
  if (created?.__typename !== 'UploadCreated') throw new Error(JSON.stringify(created));
  const headers = Object.fromEntries(created.headers.map(({ name, value }) => [name, value]));
  const answer = await fetch(created.url, { method: 'PUT', headers, body: new Uint8Array(bytes) });
  expect(answer.status).toBe(200);
  return created.attachmentId;
}
async function photo(trackingId: string): Promise<string> {
  const id = await put(trackingId, await picture());
  expect(await complete(trackingId, id)).toMatchObject({
    __typename: 'MessageUploadCompleted',
    attachment: { id },
  });
  return id;
}
const send = async (
  trackingId: string,
  attachmentIds: string[],
  body = '',
  clientMessageId: string = randomUUID(),
) =>
  (
    await tracking(server).get(api.SendMessageDocument, {
      input: { trackingId, clientMessageId, body, attachmentIds },
    })
  ).sendMessage;
const thread = async (id: string) =>
  (await tracking(server).get(api.ThreadPhotosDocument, { id, last: 50 })).track?.thread?.messages.edges.map(
    ({ node }) => node,
  ) ?? [];

describe('a customer’s photos', () => {
  it('MS-01 MS-02 go with a message, at once, to the shop’s thread and to every open page', async () => {
    const job = await shop.job();
    const page = tracking(server).subscribe(api.ThreadPhotoEventsDocument, { id: job.trackingId });
    const staff = shop.staff.subscribe(staffApi.StaffMessageEventsDocument, { jobId: job.id });
    await Promise.all([page.next(), staff.next()]);
    const ids = [await photo(job.trackingId), await photo(job.trackingId)];
    expect(await send(job.trackingId, ids, 'This claw')).toMatchObject({ __typename: 'MessageSent' });
    const [message] = await thread(job.trackingId);
    expect(message).toMatchObject({
      body: 'This claw',
      attachments: ids.map(id => ({ id, width: 800, height: 600 })),
    });
    const image = await fetch(message?.attachments[0]?.image.url ?? '');
    expect(image.headers.get('content-type')).toBe('image/webp');
    expect(await sharp(Buffer.from(await image.arrayBuffer())).metadata()).toMatchObject({
      format: 'webp',
      width: 800,
    });
    await page.until(() =>
      page.items.some(({ trackingEvents }) => trackingEvents.__typename === 'MessagePosted'),
    );
    await staff.until(() => staff.items.some(({ jobEvents }) => jobEvents.kind === 'MESSAGE_POSTED'));
    expect(page.items.at(-1)?.trackingEvents).toMatchObject({
      message: { attachments: ids.map(id => ({ id })) },
    });
    expect(staff.items.at(-1)?.jobEvents.message?.attachments.map(({ id }) => id)).toEqual(ids);
    const { job: seen } = await shop.staff.get(staffApi.StaffThreadPhotosDocument, { id: job.id });
    expect(seen?.thread.messages.edges[0]?.node.attachments.map(({ id }) => id)).toEqual(ids);
    // They belong to the conversation, not to the shop's own photos of the work.
    expect(seen?.attachments).toEqual([]);
    expect(JSON.stringify([message, page.items])).not.toContain('SECRET');
    await Promise.all([page.close(), staff.close()]);
  });

  it('may be all that a message says, stay in older pages, and a retry stores it once', async () => {
    const { trackingId } = await shop.job();
    const ids = [await photo(trackingId)];
    const key = randomUUID();
    const sent = await Promise.all([1, 2, 3].map(() => send(trackingId, ids, '', key)));
    expect(new Set(sent.map(one => (one?.__typename === 'MessageSent' ? one.sent.id : one))).size).toBe(1);
    expect(await send(trackingId, [], 'other', key)).toMatchObject({ __typename: 'IdempotencyConflict' });
    for (let n = 0; n < 3; n += 1) await send(trackingId, [], `message ${n}`);
    const newest = await tracking(server).get(api.ThreadPhotosDocument, { id: trackingId, last: 3 });
    const before = newest.track?.thread?.messages.edges[0]?.cursor ?? null;
    const older = await tracking(server).get(api.ThreadPhotosDocument, { id: trackingId, last: 3, before });
    expect(
      older.track?.thread?.messages.edges.map(({ node }) => node.attachments.map(({ id }) => id)),
    ).toEqual([ids]);
  });

  it('MS-04 are sent once, four at most, and only from the thread that they were uploaded for', async () => {
    const [mine, other] = [await shop.job(), await shop.job()];
    const id = await photo(mine.trackingId);
    const pending = await put(mine.trackingId, await picture());
    const wrong = { __typename: 'InvalidInput', message: expect.stringContaining('at most 4 photos') };
    expect(await send(other.trackingId, [id], 'stolen')).toMatchObject(wrong);
    expect(await send(mine.trackingId, [pending], 'not checked yet')).toMatchObject(wrong);
    expect(await send(mine.trackingId, [id, randomUUID()], 'made up')).toMatchObject(wrong);
    expect(await send(mine.trackingId, ['nonsense'], 'x')).toMatchObject(wrong);
    expect(await complete(other.trackingId, pending)).toMatchObject({ __typename: 'NotFound' });
    expect(await thread(mine.trackingId)).toEqual([]);
    const four = [id, ...(await Promise.all([1, 2, 3].map(() => photo(mine.trackingId))))];
    const fifth = await photo(mine.trackingId);
    expect(await send(mine.trackingId, [...four, fifth], 'five')).toMatchObject(wrong);
    expect(await send(mine.trackingId, four, 'four')).toMatchObject({ __typename: 'MessageSent' });
    expect(await send(mine.trackingId, [id], 'again')).toMatchObject(wrong);
    expect(await send(mine.trackingId, [], '')).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('AT-06 an uploaded photo that was not sent exists for nobody', async () => {
    const job = await shop.job();
    await photo(job.trackingId);
    const { track } = await tracking(server).get(api.TrackDocument, { id: job.trackingId });
    expect([track?.attachments, track?.thread?.messages.totalCount]).toEqual([[], 0]);
    const { job: seen } = await shop.staff.get(staffApi.StaffThreadPhotosDocument, { id: job.id });
    expect([seen?.attachments, seen?.thread.messages.edges]).toEqual([[], []]);
  });

  it('what is no photo is refused with a sentence, whatever it says it is', async () => {
    const { trackingId } = await shop.job();
    expect(await announce(trackingId, Buffer.from('%PDF-1.7'), 'application/pdf')).toMatchObject({
      __typename: 'UploadRefused',
    });
    const disguised = await put(trackingId, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    expect(await complete(trackingId, disguised)).toMatchObject({ __typename: 'UploadRefused' });
    expect(await complete(trackingId, disguised)).toMatchObject({ __typename: 'UploadRefused' });
    const missing = await announce(trackingId, await picture());
    if (missing?.__typename !== 'UploadCreated') throw new Error('not announced');
    expect(await complete(trackingId, missing.attachmentId)).toMatchObject({ __typename: 'UploadMissing' });
    expect(await complete(trackingId, randomUUID())).toMatchObject({ __typename: 'NotFound' });
  });

  it('the same key announces once, and other content under it is refused', async () => {
    const { trackingId } = await shop.job();
    const key = randomUUID();
    const bytes = await picture();
    const made = await Promise.all([1, 2, 3].map(() => announce(trackingId, bytes, 'image/jpeg', key)));
    expect(
      new Set(made.map(one => (one?.__typename === 'UploadCreated' ? one.attachmentId : one))).size,
    ).toBe(1);
    expect(await announce(trackingId, Buffer.alloc(5), 'image/jpeg', key)).toMatchObject({
      __typename: 'IdempotencyConflict',
    });
  });

  it('X-13 too many are refused: for a while as RateLimited, and sixty about one piece for good', async () => {
    const { trackingId } = await shop.job();
    const bytes = await picture();
    let last = await announce(trackingId, bytes);
    for (let n = 0; n < 25; n += 1) last = await announce(trackingId, bytes);
    expect(last).toMatchObject({ __typename: 'RateLimited', code: 'RATE_LIMITED' });
    for (let n = 0; n < 45; n += 1) {
      ms += 10_000;
      last = await announce(trackingId, bytes);
    }
    expect(last).toMatchObject({
      __typename: 'UploadRefused',
      message: expect.stringContaining('60 photos'),
    });
  });

  it('an ID that opens nothing takes nothing, and a revoked one no more', async () => {
    const job = await shop.job();
    const id = await put(job.trackingId, await picture());
    expect(await announce('RPR-000000000000', await picture())).toBeNull();
    await shop.staff.get(staffApi.RevokeTrackingDocument, { input: { jobId: job.id, expectedVersion: 1 } });
    expect(await complete(job.trackingId, id)).toBeNull();
    expect(await announce(job.trackingId, await picture())).toBeNull();
  });

  it('SEC-07 inside the database a tracking ID opens the photos of its own job only', async () => {
    const [mine, other] = [await shop.job(), await shop.job()];
    await photo(other.trackingId);
    const rows = (trackingId: string) =>
      server.database.sql('select id from message_photos', [], {
        role: 'waypost_tracking',
        settings: { 'waypost.tracking_id': trackingId },
      });
    expect(await rows(mine.trackingId)).toEqual([]);
    expect(await rows(other.trackingId)).toHaveLength(1);
  });
});
