// Who writes and who is there, on both sides: told at once, never stored, gone by itself.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as staffApi from '../gql/staff.ts';
import * as api from '../gql/tracking.ts';
import { GraphClient, type Stream } from '../support/client.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
let member: Shop['staff'];
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server);
  member = await shop.signIn('MEMBER');
});
afterAll(() => server.stop());

const asCustomer = (id: string): Stream<api.ActivitySubscription> =>
  tracking(server).subscribe(api.ActivityDocument, { id });
const asStaff = (jobId: string, after: string | null = null): Stream<staffApi.JobActivitySubscription> =>
  shop.staff.subscribe(staffApi.JobActivityDocument, { jobId, after });
const customerTypes = async (id: string) =>
  (await tracking(server).get(api.CustomerTypingDocument, { id })).setTyping;
const staffTypes = async (jobId: string, client = member) =>
  (await client.get(staffApi.StaffTypingDocument, { jobId })).setTyping;

const told = async (stream: Stream<api.ActivitySubscription>) => {
  const { trackingEvents: event } = await stream.next(7_000);
  return event.__typename === 'ThreadActivity' ? [event.staffTyping, event.staffPresent] : event.__typename;
};
const toldStaff = async (stream: Stream<staffApi.JobActivitySubscription>) => {
  const { kind, activity } = (await stream.next(7_000)).jobEvents;
  return activity ? [activity.customerTyping, activity.customerPresent, activity.staffTyping] : kind;
};

describe('writing and being there', () => {
  it('AH-05 each side sees the other come, write and go, and the customer no names', async () => {
    const job = await shop.job();
    const customer = asCustomer(job.trackingId);
    expect(await told(customer)).toBe('StreamOpened');
    const staff = asStaff(job.id);
    expect([await toldStaff(staff), await toldStaff(staff)]).toEqual(['STREAM_OPENED', [false, true, []]]);
    expect(await told(customer)).toEqual([false, true]);

    expect(await customerTypes(job.trackingId)).toBe(true);
    expect(await toldStaff(staff)).toEqual([true, true, []]);
    expect(await staffTypes(job.id)).toBe(true);
    expect(await told(customer)).toEqual([true, true]);
    expect(await toldStaff(staff)).toEqual([true, true, [`member of ${shop.slug}`]]);
    expect(JSON.stringify(customer.items)).not.toContain('member of');

    // The message ends the writing.
    await member.get(staffApi.ReplyDocument, {
      input: { jobId: job.id, clientMessageId: randomUUID(), body: 'Done' },
    });
    expect(new Set([await told(customer), await told(customer)].map(String))).toEqual(
      new Set(['false,true', 'MessagePosted']),
    );
    await staff.close();
    expect(await told(customer)).toEqual([false, false]);
    await customer.close();
  });

  it('AH-05 writing ends by itself after five seconds, unless it is said again', async () => {
    const job = await shop.job();
    const customer = asCustomer(job.trackingId);
    await customer.next();
    const start = Date.now();
    await staffTypes(job.id);
    expect(await told(customer)).toEqual([true, false]);
    await new Promise(resolve => setTimeout(resolve, 2_000));
    await staffTypes(job.id);
    expect(await told(customer)).toEqual([false, false]);
    expect(Date.now() - start).toBeGreaterThan(6_500);
    expect(customer.items).toHaveLength(3);
    await customer.close();
  });

  it('two who write are two, and the customer is told once', async () => {
    const job = await shop.job();
    const customer = asCustomer(job.trackingId);
    await customer.next();
    await staffTypes(job.id);
    await staffTypes(job.id, shop.staff);
    const staff = asStaff(job.id);
    await staff.next();
    expect(await toldStaff(staff)).toEqual([
      false,
      true,
      [`member of ${shop.slug}`, `owner of ${shop.slug}`],
    ]);
    expect([await told(customer), await told(customer)]).toEqual([
      [true, false],
      [true, true],
    ]);
    await Promise.all([customer.close(), staff.close()]);
  });

  it('is never stored: it takes no place, and a stream that continues hears nothing of it', async () => {
    const job = await shop.job();
    const before = await server.database.sql<{ n: number }>(
      'select count(*)::int as n from events where job_id = $1',
      [job.id],
      { role: 'waypost_relay' },
    );
    const staff = asStaff(job.id);
    const opened = await staff.next();
    await customerTypes(job.trackingId);
    const { jobEvents: event } = await staff.next();
    expect(event).toMatchObject({ kind: 'THREAD_ACTIVITY', cursor: opened.jobEvents.cursor });
    await staff.close();
    const after = await server.database.sql<{ n: number }>(
      'select count(*)::int as n from events where job_id = $1',
      [job.id],
      { role: 'waypost_relay' },
    );
    expect(after).toEqual(before);
    await new Promise(resolve => setTimeout(resolve, 5_200));
    const later = asStaff(job.id, event.cursor);
    expect(await toldStaff(later)).toBe('STREAM_OPENED');
    await shop.move(job, 'assessed');
    expect(await toldStaff(later)).toBe('STAGE_CHANGED');
    await later.close();
  });

  it('AD-09 the inbox learns who writes, customers and colleagues, for those who want to know', async () => {
    const job = await shop.job();
    const all = member.subscribe(staffApi.TenantActivityDocument, { kinds: ['THREAD_ACTIVITY'] });
    const moves = member.subscribe(staffApi.TenantActivityDocument, { kinds: ['STAGE_CHANGED'] });
    await Promise.all([all.next(), moves.next()]);
    const page = asCustomer(job.trackingId);
    await page.next();
    await customerTypes(job.trackingId);
    expect((await all.next()).tenantEvents).toMatchObject({
      kind: 'THREAD_ACTIVITY',
      jobId: job.id,
      activity: { customerTyping: true, staffTyping: [] },
    });
    await staffTypes(job.id, shop.staff);
    expect((await all.next()).tenantEvents.activity).toEqual({
      customerTyping: true,
      staffTyping: [`owner of ${shop.slug}`],
    });
    await shop.move(job, 'assessed');
    expect((await moves.next()).tenantEvents.kind).toBe('STAGE_CHANGED');
    await Promise.all([all, moves, page].map(stream => stream.close()));
  });

  it('AH-02 MS-04 an answer to another shop’s job stops nobody there from writing, and learns nothing of it', async () => {
    const job = await shop.job();
    const other = await openShop(server);
    const { createApiKey } = await other.staff.get(staffApi.CreateApiKeyDocument, {
      // As somebody of the first shop is called.
      input: { name: `member of ${shop.slug}`, role: 'OWNER' },
    });
    if (createApiKey.__typename !== 'ApiKeyCreated') throw new Error('No key was made.');
    const namesake = new GraphClient(`${server.url}/staff/graphql`, createApiKey.secret);
    const theirs = namesake.subscribe(staffApi.TenantActivityDocument, { kinds: ['THREAD_ACTIVITY'] });
    const ours = shop.staff.subscribe(staffApi.TenantActivityDocument, { kinds: ['THREAD_ACTIVITY'] });
    await Promise.all([theirs.next(), ours.next()]);
    await staffTypes(job.id);
    expect((await ours.next()).tenantEvents.activity?.staffTyping).toEqual([`member of ${shop.slug}`]);

    const { reply } = await namesake.get(staffApi.ReplyDocument, {
      input: { jobId: job.id, clientMessageId: randomUUID(), body: 'Hello' },
    });
    expect(reply.__typename).toBe('NotFound');
    // Something of their own, so that whatever came before it has arrived.
    const own = await other.job();
    await staffTypes(own.id, namesake);
    expect((await theirs.next()).tenantEvents.jobId).toBe(own.id);
    expect(ours.items).toHaveLength(2);
    await Promise.all([theirs, ours].map(stream => stream.close()));
  });

  it('MS-04 nobody writes on a job that is not theirs to see, and nobody is told', async () => {
    const job = await shop.job();
    const other = await openShop(server);
    const customer = asCustomer(job.trackingId);
    await customer.next();
    expect(await staffTypes(job.id, other.staff)).toBe(false);
    expect(await staffTypes('nonsense')).toBe(false);
    expect(await customerTypes('RPR-000000000000')).toBe(false);
    await shop.staff.get(staffApi.RevokeTrackingDocument, { input: { jobId: job.id, expectedVersion: 1 } });
    expect(await customerTypes(job.trackingId)).toBe(false);
    await customer.ended();
    expect(customer.items.map(({ trackingEvents }) => trackingEvents.__typename)).toEqual([
      'StreamOpened',
      'TrackingEnded',
    ]);
    await customer.close();
  });
});
