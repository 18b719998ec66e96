// Handing a piece over: what proves who collected it, kept with the move to the end of the job.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as api from '../gql/staff.ts';
import * as trackingApi from '../gql/tracking.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { collectionCheck: 'EITHER' });
});
afterAll(() => server.stop());

const SIGNATURE = 'M10 20L40 60L80 20M100 30L120 90';

const ready = async (own = shop) => own.move(await own.job(), 'ready');
const handOver = async (
  job: { id: string; version: number },
  proof: Partial<api.HandOverInput>,
  staff = shop.staff,
) =>
  (
    await staff.get(api.HandOverDocument, {
      input: { idempotencyKey: randomUUID(), jobId: job.id, expectedVersion: job.version, ...proof },
    })
  ).handOver;
const facts = async (jobId: string) => (await shop.staff.get(api.JobCollectionDocument, { jobId })).job;
const seen = async (trackingId: string) =>
  (await tracking(server).get(trackingApi.TrackCollectionDocument, { id: trackingId })).track?.collection ??
  null;
const wrong = (pin: string): string => String((Number(pin) + 1) % 1_000_000).padStart(6, '0');

describe('handing over', () => {
  it('AH-07 with the PIN of the customer’s page ends the job, once, and the page says when', async () => {
    const booked = await shop.job();
    expect(await seen(booked.trackingId)).toBeNull();
    expect(await handOver(booked, { pin: '123456' })).toMatchObject({ code: 'NOT_COLLECTABLE' });
    const job = await shop.move(booked, 'ready');
    const page = await seen(job.trackingId);
    expect(page).toMatchObject({ pin: expect.stringMatching(/^\d{6}$/), collectedAt: null });
    const pin = page?.pin ?? '';
    // Another piece has another PIN.
    expect((await seen((await ready()).trackingId))?.pin).not.toBe(pin);
    const key = randomUUID();
    const given = {
      idempotencyKey: key,
      pin: `${pin.slice(0, 3)} ${pin.slice(3)}`,
      collectedBy: 'Kofi Osei',
    };
    const both = await Promise.all([handOver(job, given), handOver(job, given)]);
    for (const answer of both)
      expect(answer).toMatchObject({
        __typename: 'JobCollected',
        job: {
          stage: { code: 'completed', terminal: true },
          handOverTo: null,
          collection: { proof: 'PIN', collectedBy: 'Kofi Osei', staffName: `owner of ${shop.slug}` },
        },
      });
    const collected = await seen(job.trackingId);
    expect(collected).toMatchObject({ pin: null });
    expect(collected?.collectedAt).toBe((await facts(job.id))?.collection?.collectedAt);
    const [row] = await server.database.sql<{ n: number }>(
      'select count(*)::int as n from collections where job_id = $1',
      [job.id],
      { role: 'waypost_staff', settings: { 'waypost.tenant_id': shop.tenantId } },
    );
    expect(row?.n).toBe(1);
  });

  it('AH-07 refuses wrong PINs, and after a few of them any, also when they come at once', async () => {
    const job = await ready();
    const pin = (await seen(job.trackingId))?.pin ?? '';
    expect(await handOver(job, { pin: wrong(pin) })).toMatchObject({ code: 'PIN_REFUSED', triesLeft: 4 });
    await Promise.all(Array.from({ length: 20 }, () => handOver(job, { pin: wrong(pin) })));
    expect(await handOver(job, { pin })).toMatchObject({ code: 'PIN_REFUSED', triesLeft: 0 });
    expect((await facts(job.id))?.stage.code).toBe('ready');
    // There is always a way on.
    expect(await handOver(job, { reason: 'Known for twenty years.' })).toMatchObject({
      job: { collection: { proof: 'REASON', reason: 'Known for twenty years.' } },
    });
  });

  it('AH-07 counts wrong PINs alone: a repeated request answers as the first time, an old version is told', async () => {
    const job = await ready();
    const pin = (await seen(job.trackingId))?.pin ?? '';
    for (let again = 0; again < 7; again += 1)
      expect(await handOver({ ...job, version: job.version - 1 }, { pin })).toMatchObject({
        code: 'STALE_JOB',
      });
    expect(await handOver(job, { pin, collectedBy: 'x'.repeat(121) })).toMatchObject({
      field: 'collectedBy',
    });
    expect(await handOver(job, { pin: wrong(pin) })).toMatchObject({ code: 'PIN_REFUSED', triesLeft: 4 });
    const given = { idempotencyKey: randomUUID(), pin };
    const first = await handOver(job, given);
    expect(first).toMatchObject({ job: { collection: { proof: 'PIN' } } });
    for (let again = 0; again < 7; again += 1) expect(await handOver(job, given)).toEqual(first);
    expect(await handOver(job, { ...given, pin: wrong(pin) })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  it('AH-07 takes digits of another script, or letters, for a wrong PIN and no trouble of its own', async () => {
    const job = await ready();
    for (const pin of ['１２３４５６', '12345é', 'ééééé😀'])
      expect(await handOver(job, { pin })).toMatchObject({ code: 'PIN_REFUSED' });
  });

  it('AH-07 takes a signature with a name, and nothing that is no signature', async () => {
    const job = await ready();
    for (const signature of ['', 'M1 1', '<svg/>', 'M1 1L2 2"/><script>', `M1 1${'L1 1'.repeat(20_000)}`])
      expect(await handOver(job, { signature, collectedBy: 'Amelia' })).toMatchObject({ field: 'signature' });
    expect(await handOver(job, { signature: SIGNATURE })).toMatchObject({ field: 'collectedBy' });
    expect(await handOver(job, { signature: SIGNATURE, pin: '1' })).toMatchObject({ field: 'pin' });
    expect(await handOver(job, {})).toMatchObject({ field: 'reason' });
    expect(await handOver(job, { signature: SIGNATURE, collectedBy: 'Amelia Osei' })).toMatchObject({
      job: { collection: { proof: 'SIGNATURE', signature: SIGNATURE, collectedBy: 'Amelia Osei' } },
    });
  });

  it('AH-07 keeps a photo that was taken with it, which the customer sees only when it is made public', async () => {
    const [job, another] = [await ready(), await ready()];
    const photoId = await shop.photo(job.id);
    const pin = (await seen(job.trackingId))?.pin ?? '';
    const strangers = await openShop(server);
    const foreign = await strangers.photo((await strangers.job()).id);
    for (const wrongId of ['x', randomUUID(), foreign, await shop.photo(another.id)])
      expect(await handOver(job, { pin, photoId: wrongId })).toMatchObject({ field: 'photoId' });
    expect(await handOver(job, { pin, photoId })).toMatchObject({
      job: { collection: { proof: 'PIN', photo: { id: photoId, visibility: 'INTERNAL' } } },
    });
    const shown = async () =>
      (await tracking(server).get(trackingApi.TrackDocument, { id: job.trackingId })).track?.attachments.map(
        ({ id }) => id,
      );
    expect(await shown()).toEqual([]);
    await shop.staff.get(api.UpdateAttachmentDocument, {
      input: { attachmentId: photoId, visibility: 'PUBLIC' },
    });
    expect(await shown()).toEqual([photoId]);
    await shop.staff.get(api.DeleteAttachmentDocument, { attachmentId: photoId });
    expect((await facts(job.id))?.collection).toMatchObject({ proof: 'PIN', photo: null });
    await expect(
      server.database.sql('select photo_id from collections', [], {
        role: 'waypost_tracking',
        settings: { 'waypost.tracking_id': job.trackingId },
      }),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('keeps the last move for itself, and a job that is taken back waits again', async () => {
    const job = await ready();
    const input = { jobId: job.id, expectedVersion: job.version, toStage: 'completed' };
    const { moveJob } = await shop.staff.get(api.MoveJobDocument, { input });
    expect(moveJob).toMatchObject({ code: 'ILLEGAL_MOVE', message: expect.stringContaining('Hand over') });
    // Cancelling is no handing over.
    await shop.move(await ready(), 'cancelled');
    const pin = (await seen(job.trackingId))?.pin ?? '';
    const done = await handOver(job, { pin });
    if (done.__typename !== 'JobCollected') throw new Error(done.message);
    const back = await shop.move(done.job, 'ready');
    expect(await seen(job.trackingId)).toMatchObject({ pin, collectedAt: null });
    expect((await facts(job.id))?.collection).toBeNull();
    expect(await handOver({ ...back, version: 1 }, { pin })).toMatchObject({ code: 'STALE_JOB' });
    expect(await handOver(back, { pin })).toMatchObject({ __typename: 'JobCollected' });
  });

  it('WF-02 asks nothing where the shop asks nothing, and says so on a page that stays on Ready', async () => {
    const bakery = await openShop(server);
    const cake = await bakery.move(await bakery.job({ workflowId: bakery.workflows.bakery ?? '' }), 'ready');
    expect(await seen(cake.trackingId)).toBeNull();
    expect(await handOver(cake, { pin: '123456' }, bakery.staff)).toMatchObject({ field: 'pin' });
    const stream = tracking(server).subscribe(trackingApi.TrackingDocument, { id: cake.trackingId });
    await stream.next();
    expect(await handOver(cake, {}, bakery.staff)).toMatchObject({ job: { collection: { proof: 'NONE' } } });
    expect(await stream.next()).toMatchObject({ trackingEvents: { __typename: 'JobDetailsChanged' } });
    await stream.close();
    expect((await seen(cake.trackingId))?.collectedAt).not.toBeNull();
  });

  it('is of one shop, and of those who work there', async () => {
    const job = await ready();
    const other = await openShop(server);
    expect(await handOver(job, { reason: 'Mine' }, other.staff)).toMatchObject({ code: 'NOT_FOUND' });
    const member = await shop.signIn('MEMBER');
    const pin = (await seen(job.trackingId))?.pin ?? '';
    expect(await handOver(job, { pin }, member)).toMatchObject({ __typename: 'JobCollected' });
    await expect(
      server.database.sql('select signature from collections', [], {
        role: 'waypost_tracking',
        settings: { 'waypost.tracking_id': job.trackingId },
      }),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      server.database.sql(`update collections set collected_by = 'Somebody'`, [], {
        role: 'waypost_staff',
        settings: { 'waypost.tenant_id': shop.tenantId },
      }),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
