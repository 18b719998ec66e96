// Live events over WebSocket: replay, order, audience, revocation, cursors.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics } from '../../src/platform/broker/broker.ts';
import * as staffApi from '../gql/staff.ts';
import * as api from '../gql/tracking.ts';
import { GraphClient, type Stream } from '../support/client.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server);
});
afterAll(() => server.stop());

const watch = (id: string, after: string | null = null): Stream<api.TrackingSubscription> =>
  tracking(server).subscribe(api.TrackingDocument, { id, after });
const pageCursor = async (id: string) =>
  (await tracking(server).get(api.TrackDocument, { id })).track?.cursor ?? '';
const types = (stream: Stream<api.TrackingSubscription>) =>
  stream.items.map(({ trackingEvents }) => trackingEvents.__typename);

describe('a customer’s stream', () => {
  it('RT-01 shows a move, a note, a message and a promise at once, and nothing internal', async () => {
    let job = await shop.job();
    const stream = watch(job.trackingId, await pageCursor(job.trackingId));
    expect((await stream.next()).trackingEvents).toMatchObject({ __typename: 'StreamOpened', resync: null });
    job = await shop.move(job, 'assessed', 'SECRET', 'INTERNAL');
    await shop.staff.get(staffApi.AddNoteDocument, {
      input: { idempotencyKey: randomUUID(), jobId: job.id, body: 'SECRET', visibility: 'INTERNAL' },
    });
    await shop.staff.get(staffApi.UpdateJobDocument, {
      input: { jobId: job.id, expectedVersion: job.version, quotedMinor: 4_200 },
    });
    await shop.staff.get(staffApi.AddNoteDocument, {
      input: { idempotencyKey: randomUUID(), jobId: job.id, body: 'Stone is safe', visibility: 'PUBLIC' },
    });
    await shop.staff.get(staffApi.ReplyDocument, {
      input: { jobId: job.id, clientMessageId: randomUUID(), body: 'Good news' },
    });
    const promise = { kind: 'ESTIMATE' as const, to: '2026-12-24T12:00:00Z' };
    await shop.staff.get(staffApi.RevisePromiseDocument, {
      input: { jobId: job.id, expectedVersion: job.version + 1, promise },
    });
    await stream.until(() => stream.items.length >= 5);
    expect(stream.items.map(item => item.trackingEvents)).toMatchObject([
      { __typename: 'StreamOpened' },
      { __typename: 'StageChanged', stage: { label: 'Assessed', state: 'CURRENT' }, note: null },
      { __typename: 'NotePosted', body: 'Stone is safe' },
      { __typename: 'MessagePosted', message: { author: 'STAFF', body: 'Good news' } },
      { __typename: 'PromiseRevised', promise: { to: '2026-12-24T12:00:00.000Z' } },
    ]);
    expect(JSON.stringify(stream.items)).not.toContain('SECRET');
    await stream.close();
  });

  it('AH-01 continues from a cursor without gap or duplicate, and internal events leave no trace in it', async () => {
    let job = await shop.job();
    const start = await pageCursor(job.trackingId);
    for (const stage of ['assessed', 'quoted', 'approved']) {
      job = await shop.move(job, stage);
      await shop.staff.get(staffApi.AddNoteDocument, {
        input: { idempotencyKey: randomUUID(), jobId: job.id, body: 'internal', visibility: 'INTERNAL' },
      });
    }
    const stream = watch(job.trackingId, start);
    await stream.until(() => stream.items.length >= 4);
    job = await shop.move(job, 'in_progress');
    await stream.until(() => stream.items.length >= 5);
    const labels = stream.items
      .slice(1)
      .map(({ trackingEvents: event }) => (event.__typename === 'StageChanged' ? event.stage.label : ''));
    expect(labels).toEqual(['Assessed', 'Quoted', 'Approved', 'In progress']);
    const third = stream.items[2]?.trackingEvents.cursor ?? '';
    const later = watch(job.trackingId, third);
    await later.until(() => later.items.length >= 3);
    expect(later.items.slice(1)).toEqual(stream.items.slice(3));
    await Promise.all([stream.close(), later.close()]);
  });

  it('a cursor that cannot be continued from is told as a resync, and the stream goes on', async () => {
    const job = await shop.job();
    const other = await shop.job();
    const foreign = await pageCursor(other.trackingId);
    const garbage = Buffer.alloc(18, 7).toString('base64url');
    const own = await pageCursor(job.trackingId);
    const cases = [
      ['nonsense', 'CURSOR_UNKNOWN'],
      [garbage, 'CURSOR_FROM_ANOTHER_JOB'],
      [foreign, 'CURSOR_FROM_ANOTHER_JOB'],
      [own, null],
    ] as const;
    let version = job;
    for (const [cursor, resync] of cases) {
      const stream = watch(job.trackingId, cursor);
      expect((await stream.next()).trackingEvents).toMatchObject({ __typename: 'StreamOpened', resync });
      version = await shop.move(version, version.stage.code === 'assessed' ? 'quoted' : 'assessed');
      await stream.until(() => types(stream).includes('StageChanged'));
      await stream.close();
    }
  });

  it('a cursor from the future is told as a resync', async () => {
    const job = await shop.job();
    const future = server.app.services.cursors.encode(`tracked:${job.id}`, 5_000);
    const stream = watch(job.trackingId, future);
    expect((await stream.next()).trackingEvents).toMatchObject({ resync: 'CURSOR_AHEAD' });
    await stream.close();
  });

  it('AH-03 X-14 revoking and deleting end the open streams within a second, with one last event', async () => {
    for (const end of ['revoke', 'delete'] as const) {
      const job = await shop.job();
      const streams = [watch(job.trackingId), watch(job.trackingId)];
      for (const stream of streams) await stream.next();
      const input = { jobId: job.id, expectedVersion: 1 };
      if (end === 'revoke') await shop.staff.get(staffApi.RevokeTrackingDocument, { input });
      else await shop.staff.get(staffApi.DeleteJobDocument, { input });
      for (const stream of streams) {
        await stream.ended(1_000);
        expect(types(stream)).toEqual(['StreamOpened', 'TrackingEnded']);
        expect(stream.errors).toEqual([]);
      }
      await Promise.all(streams.map(stream => stream.close()));
    }
  });

  it('AH-04 an unknown ID is answered like one that has just been revoked', async () => {
    const revoked = await shop.job();
    await shop.staff.get(staffApi.RevokeTrackingDocument, {
      input: { jobId: revoked.id, expectedVersion: 1 },
    });
    for (const id of ['RPR-000000000000', 'nonsense', revoked.trackingId]) {
      for (const after of [null, 'nonsense']) {
        const stream = watch(id, after);
        await stream.ended();
        expect(stream.items).toEqual([
          { trackingEvents: { __typename: 'TrackingEnded', cursor: null, occurredAt: expect.any(String) } },
        ]);
        await stream.close();
      }
    }
  });

  it('TS-03 a link that works again continues with what happened meanwhile, and does not tell of the pause', async () => {
    const job = await shop.job();
    const cursor = await pageCursor(job.trackingId);
    await shop.staff.get(staffApi.RevokeTrackingDocument, { input: { jobId: job.id, expectedVersion: 1 } });
    await shop.staff.get(staffApi.ReplyDocument, {
      input: { jobId: job.id, clientMessageId: randomUUID(), body: 'meanwhile' },
    });
    await shop.staff.get(staffApi.RestoreTrackingDocument, { input: { jobId: job.id, expectedVersion: 2 } });
    const stream = watch(job.trackingId, cursor);
    await shop.move({ id: job.id, version: 3 }, 'assessed');
    await stream.until(() => types(stream).includes('StageChanged'));
    expect(types(stream)).toEqual(['StreamOpened', 'MessagePosted', 'StageChanged']);
    await stream.close();
  });

  it('TS-04 AT-03 a photo appears when it is made public and goes when it is made private', async () => {
    const job = await shop.job();
    const stream = watch(job.trackingId);
    await stream.next();
    const attachmentId = await shop.photo(job.id);
    const set = (visibility: staffApi.Visibility) =>
      shop.staff.get(staffApi.UpdateAttachmentDocument, { input: { attachmentId, visibility } });
    await set('PUBLIC');
    await set('INTERNAL');
    await set('PUBLIC');
    await shop.staff.get(staffApi.DeleteAttachmentDocument, { attachmentId });
    await stream.until(() => stream.items.length >= 5);
    expect(types(stream)).toEqual([
      'StreamOpened',
      'AttachmentPublished',
      'AttachmentWithdrawn',
      'AttachmentPublished',
      'AttachmentWithdrawn',
    ]);
    const replay = watch(job.trackingId, stream.items[0]?.trackingEvents.cursor ?? null);
    await replay.until(() => replay.items.length >= 5);
    expect(replay.items[1]?.trackingEvents).toMatchObject({
      __typename: 'AttachmentPublished',
      attachment: null,
    });
    await Promise.all([stream.close(), replay.close()]);
  });

  it('RT-04 a new business name reaches open pages', async () => {
    const own = await openShop(server);
    const job = await own.job();
    const stream = watch(job.trackingId);
    await stream.next();
    await own.staff.get(staffApi.UpdateTenantDocument, { input: { name: 'Brand new' } });
    expect((await stream.next()).trackingEvents).toMatchObject({
      __typename: 'BrandChanged',
      cursor: null,
      brand: { name: 'Brand new' },
    });
    await stream.close();
  });

  it('identical pages share one execution of each event', async () => {
    const job = await shop.job();
    const streams = Array.from({ length: 20 }, () => watch(job.trackingId));
    for (const stream of streams) await stream.next();
    await shop.move(job, 'assessed');
    const [first, ...rest] = await Promise.all(streams.map(stream => stream.next()));
    for (const one of rest) expect(one).toEqual(first);
    await Promise.all(streams.map(stream => stream.close()));
  });

  it('a closed socket leaves no subscriber behind', async () => {
    const job = await shop.job();
    const topic = topics.trackedJob(job.id);
    const streams = [watch(job.trackingId), watch(job.trackingId)];
    for (const stream of streams) await stream.next();
    expect(server.app.services.broker.count(topic)).toBe(2);
    for (const stream of streams) await stream.close();
    const deadline = Date.now() + 3_000;
    while (server.app.services.broker.count(topic) > 0 && Date.now() < deadline)
      await new Promise(resolve => setTimeout(resolve, 20));
    expect(server.app.services.broker.count(topic)).toBe(0);
  });
});

describe('the staff’s streams', () => {
  it('jobEvents tells everything of one job, from the cursor on', async () => {
    const created = await shop.job();
    const job = await shop.move(created, 'assessed', 'internal', 'INTERNAL');
    const stream = shop.staff.subscribe(staffApi.JobEventsDocument, { jobId: job.id, after: created.cursor });
    await stream.until(() => stream.items.length >= 2);
    await tracking(server).get(api.SendMessageDocument, {
      input: { trackingId: job.trackingId, body: 'Hello', clientMessageId: randomUUID() },
    });
    await shop.photo(job.id);
    await stream.until(() => stream.items.length >= 4);
    expect(stream.items.map(({ jobEvents }) => jobEvents.kind)).toEqual([
      'STREAM_OPENED',
      'STAGE_CHANGED',
      'MESSAGE_POSTED',
      'ATTACHMENT_ADDED',
    ]);
    expect(stream.items[2]?.jobEvents).toMatchObject({
      actorName: null,
      message: { body: 'Hello', author: 'CUSTOMER' },
    });
    expect(stream.items[3]?.jobEvents.attachment?.visibility).toBe('INTERNAL');
    await stream.close();
  });

  it('tenantEvents tells everything of the shop and nothing of another', async () => {
    const other = await openShop(server);
    const own = await openShop(server);
    const stream = own.staff.subscribe(staffApi.TenantEventsDocument, {});
    const moves = own.staff.subscribe(staffApi.TenantEventsDocument, { kinds: ['STAGE_CHANGED'] });
    await stream.next();
    await moves.next();
    await other.move(await other.job(), 'assessed');
    const job = await own.job();
    await own.move(job, 'assessed');
    await own.staff.get(staffApi.UpdateTenantDocument, { input: { name: 'New' } });
    await stream.until(() => stream.items.length >= 4);
    await moves.until(() => moves.items.length >= 2);
    expect(stream.items.map(({ tenantEvents }) => tenantEvents.kind)).toEqual([
      'STREAM_OPENED',
      'JOB_CREATED',
      'STAGE_CHANGED',
      'TENANT_CHANGED',
    ]);
    expect(stream.items[3]?.tenantEvents.tenant?.displayName).toBe('New');
    expect(moves.items[1]?.tenantEvents).toMatchObject({ kind: 'STAGE_CHANGED', job: { id: job.id } });
    const cursor = stream.items[1]?.tenantEvents.cursor ?? '';
    const later = own.staff.subscribe(staffApi.TenantEventsDocument, { after: cursor });
    await later.until(() => later.items.length >= 3);
    expect(later.items.slice(1).map(({ tenantEvents }) => tenantEvents.cursor)).toEqual(
      stream.items.slice(2).map(({ tenantEvents }) => tenantEvents.cursor),
    );
    await Promise.all([stream, moves, later].map(one => one.close()));
  });

  it('a session that has ended receives nothing more', async () => {
    const member = await shop.signIn('MEMBER');
    const job = await shop.job();
    const stream = member.subscribe(staffApi.JobEventsDocument, { jobId: job.id });
    await stream.next();
    await member.get(staffApi.SignOutDocument);
    await shop.move(job, 'assessed');
    await stream.ended();
    expect(stream.items).toHaveLength(1);
    expect(JSON.stringify(stream.errors)).toContain('UNAUTHENTICATED');
    await stream.close();
  });

  it('RT-01 signing out and revoking a key end idle sockets within a second, and no other', async () => {
    const [member, staying] = [await shop.signIn('MEMBER'), await shop.signIn('MANAGER')];
    const { createApiKey } = await shop.staff.get(staffApi.CreateApiKeyDocument, {
      input: { name: 'till', role: 'MEMBER' },
    });
    if (createApiKey.__typename !== 'ApiKeyCreated') throw new Error(createApiKey.__typename);
    const till = new GraphClient(member.httpUrl, createApiKey.secret);
    const streams = [member, till, staying].map(client =>
      client.subscribe(staffApi.TenantEventsDocument, {}),
    );
    for (const stream of streams) await stream.next();
    await member.get(staffApi.SignOutDocument);
    await shop.staff.get(staffApi.RevokeApiKeyDocument, { id: createApiKey.apiKey.id });
    const [ofMember, ofTill, ofStaying] = streams;
    for (const stream of [ofMember, ofTill]) {
      await stream?.ended(1_000);
      expect(JSON.stringify(stream?.errors)).toContain('UNAUTHENTICATED');
    }
    await shop.job();
    await ofStaying?.next();
    expect(ofStaying?.done).toBe(false);
    await Promise.all(streams.map(stream => stream.close()));
  });

  it('a socket without credentials is closed with 4401', async () => {
    const { httpUrl } = shop.staff;
    const anonymous = new GraphClient(httpUrl);
    const stream = anonymous.subscribe(staffApi.TenantEventsDocument, {});
    await stream.ended();
    expect(stream.errors[0]).toMatchObject({ code: 4401 });
    await stream.close();
  });
});
