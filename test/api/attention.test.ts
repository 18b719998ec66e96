// Stuck jobs and late promises: measured against what is usual in the shop itself.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as staffApi from '../gql/staff.ts';
import { openShop, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

const DAY_MS = 86_400_000;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const daysAway = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();
const attentionOf = async (shop: Shop, first = 50) =>
  (await shop.staff.get(staffApi.AttentionDocument, { first })).attention;
const asShop = (shop: Shop) => ({ role: 'waypost_staff', settings: { 'waypost.tenant_id': shop.tenantId } });

/** The past of a job, as if it had been booked in then: how many days it stayed at each stage. */
async function past(shop: Shop, jobId: string, stays: readonly (readonly [string, number])[], until = 0) {
  let at = Date.now() - (until + stays.reduce((sum, [, days]) => sum + days, 0)) * DAY_MS;
  for (const [stage, days] of stays) {
    await server.database.sql(
      `insert into stage_entries (id, tenant_id, job_id, stage, at, actor_name) values ($1, $2, $3, $4, $5, 'test')`,
      [randomUUID(), shop.tenantId, jobId, stage, new Date(at)],
      asShop(shop),
    );
    at += days * DAY_MS;
  }
}
const sinceDays = (shop: Shop, jobId: string, days: number) =>
  server.database.sql(
    'update jobs set stage_since = $2 where id = $1',
    [jobId, new Date(Date.now() - days * DAY_MS)],
    asShop(shop),
  );
/** So many finished repairs that stayed two days at each of their stages. */
async function usually(shop: Shop, jobs: number) {
  for (let n = 0; n < jobs; n += 1) {
    const job = await shop.job();
    const stays = ['intake', 'assessed', 'quoted', 'approved', 'in_progress', 'ready'].map(
      stage => [stage, 2] as const,
    );
    await past(shop, job.id, [...stays, ['completed', 0]], 30);
    await shop.move(job, 'cancelled');
  }
}
const revise = (shop: Shop, job: { id: string; version: number }, days: number) =>
  shop.staff.get(staffApi.RevisePromiseDocument, {
    input: { jobId: job.id, expectedVersion: job.version, promise: { kind: 'DUE', to: daysAway(days) } },
  });

it('AH-14 a job is stuck when it stays twice as long as is usual in this shop, and not before', async () => {
  const shop = await openShop(server);
  await usually(shop, 6);
  const [fresh, slow, stuck] = await Promise.all([shop.job(), shop.job(), shop.job()]);
  await sinceDays(shop, slow.id, 3);
  await sinceDays(shop, stuck.id, 5);
  const { jobs, totalCount } = await attentionOf(shop);
  expect(totalCount).toBe(1);
  expect(jobs[0]).toMatchObject({ job: { id: stuck.id }, reasons: ['STUCK'] });
  expect(jobs[0]?.usualDays).toBeCloseTo(2, 1);
  expect(jobs[0]?.daysInStage).toBeCloseTo(5, 1);
  expect(jobs.some(({ job }) => [fresh.id, slow.id].includes(job.id))).toBe(false);
});

it('AH-14 while a shop does not know what is usual, two weeks are long', async () => {
  const shop = await openShop(server);
  const [ten, twenty] = await Promise.all([shop.job(), shop.job()]);
  await sinceDays(shop, ten.id, 10);
  await sinceDays(shop, twenty.id, 20);
  const { jobs } = await attentionOf(shop);
  expect(jobs).toMatchObject([{ job: { id: twenty.id }, reasons: ['STUCK'], usualDays: null }]);
});

it('AH-14 what is late comes first, then what is about to be; what is ready keeps its promise', async () => {
  const shop = await openShop(server);
  const promised = (days: number) => ({ promise: { kind: 'DUE', to: daysAway(days) } as const });
  const late = await shop.job(promised(-2));
  const soon = await shop.job(promised(0.5));
  const ready = await shop.move(await shop.job(promised(-3)), 'ready');
  const later = await shop.job(promised(9));
  const { jobs } = await attentionOf(shop);
  expect(jobs.map(({ job, reasons }) => [job.id, reasons])).toEqual([
    [late.id, ['LATE']],
    [soon.id, ['AT_RISK']],
  ]);
  expect(jobs[0]?.daysLeft).toBe(-2);
  expect(jobs.some(({ job }) => [ready.id, later.id].includes(job.id))).toBe(false);
  expect((await attentionOf(shop, 1)).jobs).toHaveLength(1);
});

it('AH-14 a promise is at risk when what is still to be done usually takes longer', async () => {
  const shop = await openShop(server);
  await usually(shop, 5);
  const [tight, easy] = [
    await shop.job({ promise: { kind: 'DUE', to: daysAway(6) } }),
    await shop.job({ promise: { kind: 'DUE', to: daysAway(20) } }),
  ];
  const { jobs } = await attentionOf(shop);
  expect(jobs).toMatchObject([{ job: { id: tight.id }, reasons: ['AT_RISK'] }]);
  expect(jobs[0]?.expectedDays).toBeCloseTo(10, 0);
  expect(jobs.some(({ job }) => job.id === easy.id)).toBe(false);
});

it('AH-14 a date that was said anew again and again is told', async () => {
  const shop = await openShop(server);
  const job = await shop.job({ promise: { kind: 'DUE', to: daysAway(5) } });
  for (let n = 0; n < 3; n += 1) await revise(shop, { id: job.id, version: job.version + n }, 10 + n);
  const { jobs } = await attentionOf(shop);
  expect(jobs).toMatchObject([{ job: { id: job.id }, reasons: ['OFTEN_MOVED'], promiseMoves: 3 }]);
});

it('AH-14 deleted and ended jobs need nobody, and each shop sees its own', async () => {
  const [shop, other] = await Promise.all([openShop(server), openShop(server)]);
  const promise = { kind: 'DUE', to: daysAway(-2) } as const;
  const gone = await shop.job({ promise });
  await shop.staff.get(staffApi.DeleteJobDocument, {
    input: { jobId: gone.id, expectedVersion: gone.version },
  });
  await shop.move(await shop.job({ promise }), 'cancelled');
  await other.job({ promise });
  expect((await attentionOf(shop)).totalCount).toBe(0);
  expect((await attentionOf(other)).totalCount).toBe(1);
  const refused = await shop.staff.ask(staffApi.AttentionDocument, { first: 1_000 });
  expect(refused.errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
});

describe('days', () => {
  let now = Date.parse('2027-03-01T12:00:00Z');
  let clocked: TestServer;
  beforeAll(async () => {
    clocked = await startServer({ clock: { now: () => new Date(now) } });
  });
  afterAll(() => clocked.stop());

  it('AH-14 are those of the calendar that hangs in the shop: due today and past is late by none', async () => {
    const shop = await openShop(clocked, { timeZone: 'Europe/Berlin' });
    // 20:00 on the 2nd in Berlin.
    await shop.job({ promise: { kind: 'DUE', to: '2027-03-02T19:00:00Z' } });
    const at = async (moment: string) => {
      now = Date.parse(moment);
      const [entry] = (await attentionOf(shop)).jobs;
      return entry && [entry.reasons[0], entry.daysLeft];
    };
    expect(await at('2027-03-01T19:30:00Z')).toEqual(['AT_RISK', 1]);
    expect(await at('2027-03-01T23:30:00Z')).toEqual(['AT_RISK', 0]);
    expect(await at('2027-03-02T20:00:00Z')).toEqual(['LATE', 0]);
    // Past midnight in Berlin, not yet in London.
    expect(await at('2027-03-02T23:15:00Z')).toEqual(['LATE', -1]);
    expect(await at('2027-03-04T11:00:00Z')).toEqual(['LATE', -2]);
  });
});
