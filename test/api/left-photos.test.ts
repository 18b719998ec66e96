// Photos that were checked for a message and never sent: gone after a day, row and pictures, and none that was sent.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import * as staffApi from '../gql/staff.ts';
import * as api from '../gql/tracking.ts';
import { MailCatcher } from '../../src/platform/mail/mail-catcher.ts';
import { putReplyPhoto, replyPhoto } from '../support/reply-photo.ts';
import { openShop, picture, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
let shift = 0;
beforeAll(async () => {
  server = await startServer({
    clock: { now: () => new Date(Date.now() + shift) },
    mail: { mailer: new MailCatcher(), from: 'no-reply@waypost.example' },
  });
  shop = await openShop(server);
});
afterAll(() => server.stop());

interface Row {
  readonly state: string;
  readonly image_key: string | null;
  readonly thumbnail_key: string | null;
}
const asShop = <T extends object>(text: string, values: unknown[] = [], of = shop) =>
  server.database.sql<T>(text, values, {
    role: 'waypost_staff',
    settings: { 'waypost.tenant_id': of.tenantId },
  });
const rowOf = async (id: string, of = shop) =>
  (
    await asShop<Row>('select state, image_key, thumbnail_key from message_photos where id = $1', [id], of)
  )[0];
const pathsOf = (row: Row | undefined): string[] =>
  [row?.image_key, row?.thumbnail_key].flatMap(key =>
    key ? [join(server.dataDir, 'photos', dirname(key), `@${basename(key)}`)] : [],
  );
/** Does it so many hours ago. */
async function ago<T>(hours: number, work: () => Promise<T>): Promise<T> {
  shift = -hours * 3_600_000;
  try {
    return await work();
  } finally {
    shift = 0;
  }
}
async function sweep(): Promise<void> {
  await server.database.sql(`select graphile_worker.add_job('sweep-uploads', job_key := 'now')`);
  const deadline = Date.now() + 20_000;
  while ((await server.database.sql(`select 1 from graphile_worker.jobs where key = 'now'`)).length > 0) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}

async function customersPhoto(trackingId: string): Promise<string> {
  const bytes = await picture();
  const customer = tracking(server);
  const { createMessageUpload: made } = await customer.get(api.CreateMessageUploadDocument, {
    input: {
      trackingId,
      idempotencyKey: randomUUID(),
      fileName: 'ring.jpg',
      contentType: 'image/jpeg',
      bytes: bytes.length,
    },
  });
  if (made?.__typename !== 'UploadCreated') throw new Error(JSON.stringify(made));
  const headers = Object.fromEntries(made.headers.map(({ name, value }) => [name, value]));
  await fetch(made.url, { method: 'PUT', headers, body: new Uint8Array(bytes) });
  const { attachmentId } = made;
  const { completeMessageUpload: done } = await customer.get(api.CompleteMessageUploadDocument, {
    input: { trackingId, attachmentId },
  });
  if (done?.__typename !== 'MessageUploadCompleted') throw new Error(JSON.stringify(done));
  return attachmentId;
}
const send = async (trackingId: string, attachmentIds: string[]) =>
  (
    await tracking(server).get(api.SendMessageDocument, {
      input: { trackingId, clientMessageId: randomUUID(), body: '', attachmentIds },
    })
  ).sendMessage;
const reply = async (jobId: string, attachmentIds: string[]) =>
  (
    await shop.staff.get(staffApi.ReplyDocument, {
      input: { jobId, clientMessageId: randomUUID(), body: '', attachmentIds },
    })
  ).reply;

it('are swept away after a day, of either side and every shop; what was sent or is recent stays', async () => {
  const other = await openShop(server);
  const [job, theirs] = [await shop.job(), await other.job()];
  const { left, sent } = await ago(25, async () => ({
    left: [
      await customersPhoto(job.trackingId),
      await replyPhoto(shop.staff, job.id),
      await putReplyPhoto(shop.staff, job.id, await picture()),
    ],
    sent: [await customersPhoto(job.trackingId), await replyPhoto(shop.staff, job.id)],
  }));
  const elsewhere = await ago(25, () => replyPhoto(other.staff, theirs.id));
  expect(await send(job.trackingId, [sent[0] ?? ''])).toMatchObject({ sent: { body: '' } });
  expect(await reply(job.id, [sent[1] ?? ''])).toMatchObject({ sent: { body: '' } });
  const recent = await ago(23, () => replyPhoto(shop.staff, job.id));
  const [gone, kept] = [
    [...(await Promise.all(left.map(id => rowOf(id)))), await rowOf(elsewhere, other)].flatMap(pathsOf),
    (await Promise.all([...sent, recent].map(id => rowOf(id)))).flatMap(pathsOf),
  ];
  expect([gone, kept].map(paths => paths.filter(path => existsSync(path)).length)).toEqual([6, 6]);
  await sweep();
  for (const id of left) expect(await rowOf(id)).toBeUndefined();
  expect(await rowOf(elsewhere, other)).toBeUndefined();
  expect(gone.filter(path => existsSync(path))).toEqual([]);
  expect(kept.filter(path => !existsSync(path))).toEqual([]);
  expect(await send(job.trackingId, [left[0] ?? ''])).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await reply(job.id, [recent])).toMatchObject({ sent: { body: '' } });
  const { track } = await tracking(server).get(api.ThreadPhotosDocument, { id: job.trackingId, last: 10 });
  const urls = track?.thread?.messages.edges.flatMap(({ node }) =>
    node.attachments.map(one => one.image.url),
  );
  expect(urls).toHaveLength(3);
  for (const url of urls ?? []) expect((await fetch(url)).status).toBe(200);
});

it('one that is being sent at that moment stays', async () => {
  const job = await shop.job();
  const id = await ago(25, () => customersPhoto(job.trackingId));
  const paths = pathsOf(await rowOf(id));
  // A sending that has taken the photo and is not through.
  const client = new pg.Client({ connectionString: server.database.url });
  await client.connect();
  try {
    await client.query(
      `begin; set local role waypost_staff; set local waypost.tenant_id = '${shop.tenantId}'`,
    );
    const taken = await client.query(`update message_photos set state = 'SENT' where id = '${id}'`);
    expect(taken.rowCount).toBe(1);
    const swept = sweep();
    await new Promise(resolve => setTimeout(resolve, 1_500));
    await client.query('commit');
    await swept;
  } finally {
    await client.end();
  }
  expect(await rowOf(id)).toMatchObject({ state: 'SENT' });
  expect(paths.filter(path => existsSync(path))).toHaveLength(2);
});

it('one whose pictures the store does not let go of cannot be sent any more, and goes the next night', async () => {
  const job = await shop.job();
  const id = await ago(25, () => replyPhoto(shop.staff, job.id));
  const [image = ''] = pathsOf(await rowOf(id));
  await rename(image, `${image}.aside`);
  await mkdir(join(image, 'in the way'), { recursive: true });
  await sweep();
  expect(await rowOf(id)).toBeDefined();
  expect(await reply(job.id, [id])).toMatchObject({ code: 'INVALID_INPUT' });
  await rm(image, { recursive: true });
  await rename(`${image}.aside`, image);
  await sweep();
  expect(await rowOf(id)).toBeUndefined();
  expect(existsSync(image)).toBe(false);
});
