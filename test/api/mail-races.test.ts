// What can go wrong around an e-mail: colleagues who change their minds while it is being sent, a program that dies over
// it, facts that cannot be read. It is sent once, and its end is told.
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import * as staffApi from '../gql/staff.ts';
import { smtpMailer, type Mailer } from '../../src/platform/mail/mailer.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { openShop, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

const GRACE_MS = 300;

let smtp: MailServer;
let mailer: Mailer;
let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  smtp = await startMailServer();
  mailer = smtpMailer(smtp.url);
  server = await startServer({ mail: { mailer, from: 'no-reply@waypost.example', graceMs: GRACE_MS } });
  shop = await openShop(server, { name: 'Hartley & Vance' });
});
afterAll(async () => {
  await server.stop();
  mailer.close();
  await smtp.close();
});
let goOn = (): void => undefined;
afterEach(() => goOn());

async function until(done: () => boolean | Promise<boolean>, patienceMs = 25_000): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await done())) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
const sql = (text: string, values: unknown[] = []) => server.database.sql<{ id: string }>(text, values);
/** As the staff of a shop may: the tables of mails show themselves to nobody else. */
const asShop = (text: string, values: unknown[] = [], of = shop) =>
  server.database.sql(text, values, {
    role: 'waypost_staff',
    settings: { 'waypost.tenant_id': of.tenantId },
  });
const idle = () => until(async () => (await sql('select id from graphile_worker.jobs')).length === 0);
/** Nobody waits for the queue's growing pauses here. */
const hurry = () =>
  sql('update graphile_worker._private_jobs set run_at = now() where locked_at is null and run_at > now()');
const hurriedIdle = () =>
  until(async () => {
    await hurry();
    return (await sql('select id from graphile_worker.jobs')).length === 0;
  });
const sweep = () => sql(`select (graphile_worker.add_job('sweep-notifications')).id`);
const sentTo = (email: string) => smtp.mails.filter(({ recipients }) => recipients.includes(email)).length;

async function logOf(jobId: string) {
  const { job } = await shop.staff.get(staffApi.JobNotificationsDocument, { id: jobId, first: 50 });
  return job?.notifications.edges.map(({ node }) => node) ?? [];
}
const stateOf = async (jobId: string) => (await logOf(jobId))[0]?.state;
async function jobOf(input: Partial<staffApi.CreateJobInput> = {}) {
  const email = `amelia-${randomUUID().slice(0, 8)}@example.com`;
  return { email, job: await shop.job({ customer: { name: 'Amelia Osei', email }, ...input }) };
}
async function jobBeingTold() {
  goOn = smtp.stall();
  const before = smtp.attempts();
  const made = await jobOf();
  await until(() => smtp.attempts() > before);
  const [mail] = await logOf(made.job.id);
  return { ...made, id: mail?.id ?? '' };
}
const hold = async (id: string) =>
  (await shop.staff.get(staffApi.HoldNotificationDocument, { id })).holdNotification;
const release = async (id: string) =>
  (await shop.staff.get(staffApi.ReleaseNotificationDocument, { id })).releaseNotification;
async function move(job: { id: string; version: number }, toStage: string, notify?: 'HOLD' | 'SEND') {
  const input = { jobId: job.id, expectedVersion: job.version, toStage, ...(notify && { notify }) };
  const { moveJob } = await shop.staff.get(staffApi.MoveJobDocument, { input });
  if (moveJob.__typename !== 'JobMoved') throw new Error(JSON.stringify(moveJob));
  return moveJob.job;
}

describe('while the mail server has not answered yet', () => {
  it('NT-07 holding back and releasing sends nothing twice, and says that it is too late', async () => {
    const { email, id, job } = await jobBeingTold();
    const held = await hold(id);
    await release(id);
    // Time enough for a second worker.
    await new Promise(resolve => setTimeout(resolve, 1_500));
    goOn();
    await idle();
    expect(sentTo(email)).toBe(1);
    expect(held).toMatchObject({
      message: 'It is too late to hold this e-mail back: it is being sent right now.',
    });
    expect(await logOf(job.id)).toMatchObject([{ state: 'SENT', attempts: 1, reason: null }]);
  });

  it('NT-07 a move that holds the same news back, and its release, send nothing twice', async () => {
    const { job, email } = await jobOf();
    await idle();
    goOn = smtp.stall();
    const before = smtp.attempts();
    const ready = await move(job, 'ready');
    await until(() => smtp.attempts() > before);
    await move(await move(ready, 'in_progress'), 'ready', 'HOLD');
    const [mail] = await logOf(job.id);
    expect(mail?.state).toBe('HELD');
    await release(mail?.id ?? '');
    await new Promise(resolve => setTimeout(resolve, 1_500));
    goOn();
    await idle();
    expect(sentTo(email)).toBe(2);
    expect(await stateOf(job.id)).toBe('SENT');
  });

  it('NT-07 an e-mail that is out is not sent again because its end could not be written at once', async () => {
    const { email, id, job } = await jobBeingTold();
    const other = new pg.Client({ connectionString: server.database.url });
    await other.connect();
    await other.query(
      `begin; set local role waypost_staff; set local waypost.tenant_id = '${shop.tenantId}'`,
    );
    await other.query('select id from notifications where id = $1 for update', [id]);
    goOn();
    // Longer than a statement may take.
    await new Promise(resolve => setTimeout(resolve, 16_500));
    await other.query('commit');
    await other.end();
    await until(async () => (await stateOf(job.id)) === 'SENT');
    await hurriedIdle();
    expect(sentTo(email)).toBe(1);
  });

  it('what it refuses then can be held back again', async () => {
    smtp.refuse(1);
    const { email, id, job } = await jobBeingTold();
    goOn();
    await until(async () => (await logOf(job.id))[0]?.attempts === 1);
    expect(await hold(id)).toMatchObject({ notification: { state: 'HELD' } });
    await hurriedIdle();
    expect(sentTo(email)).toBe(0);
  });
});

describe('an e-mail that cannot be made', () => {
  it('has failed after the last attempt, says why, and is sent by hand when the trouble is over', async () => {
    const promise = { kind: 'DUE', to: '2027-03-05T16:00:00Z' } as const;
    const { job, email } = await jobOf({ promise });
    await asShop(`update tenants set time_zone = 'No/Where'`);
    await until(async () => {
      await hurry();
      return (await logOf(job.id))[0]?.attempts === 1;
    });
    expect(await logOf(job.id)).toMatchObject([{ state: 'WAITING', reason: 'NOT_MADE' }]);
    await asShop('update notifications set attempts = 10 where job_id = $1', [job.id]);
    await until(async () => {
      await hurry();
      return (await stateOf(job.id)) === 'FAILED';
    });
    const [failed] = await logOf(job.id);
    expect(failed).toMatchObject({ reason: 'NOT_MADE', attempts: 12 });
    expect(failed?.settledAt).not.toBeNull();
    // The queue learns of the last failure after the log does, and pauses once more.
    await hurriedIdle();
    await asShop(`update tenants set time_zone = 'Europe/London'`);
    await release(failed?.id ?? '');
    await idle();
    expect(sentTo(email)).toBe(1);
    expect(JSON.stringify(server.log)).not.toContain(email);
  });
});

describe('a program that dies', () => {
  const LONG_AGO = `now() - interval '20 minutes'`;

  it('loses no e-mail: one whose place in the queue is gone is taken up again, once', async () => {
    const { job, email } = await jobOf();
    await sql('delete from graphile_worker._private_jobs');
    await asShop(`update notifications set send_at = ${LONG_AGO} where job_id = $1`, [job.id]);
    await sweep();
    await until(async () => (await stateOf(job.id)) === 'SENT');
    await sweep();
    await idle();
    expect(sentTo(email)).toBe(1);
  });

  it('one that somebody died over is taken up again, and the lost attempt counts', async () => {
    const { job, email } = await jobOf();
    await sql(
      `update graphile_worker._private_jobs set run_at = ${LONG_AGO}, locked_at = ${LONG_AGO}, locked_by = 'dead', attempts = 1`,
    );
    await asShop(
      `update notifications set send_at = ${LONG_AGO}, sending_since = ${LONG_AGO} where job_id = $1`,
      [job.id],
    );
    await sweep();
    await until(async () => (await stateOf(job.id)) === 'SENT');
    expect(sentTo(email)).toBe(1);
    expect((await logOf(job.id))[0]?.attempts).toBe(2);
    // The dead one's, spent, whoever holds it by now: the look for dead workers may have come by meanwhile.
    await sql('delete from graphile_worker._private_jobs where attempts >= max_attempts');
    await idle();
  });

  it('one that every attempt dies over has failed after the last', async () => {
    const { job, email } = await jobOf();
    await sql('delete from graphile_worker._private_jobs');
    await asShop(
      `update notifications set send_at = ${LONG_AGO}, sending_since = ${LONG_AGO}, attempts = 11 where job_id = $1`,
      [job.id],
    );
    await sweep();
    await until(async () => (await stateOf(job.id)) === 'FAILED');
    expect(await logOf(job.id)).toMatchObject([{ reason: 'NOT_MADE', attempts: 12 }]);
    await idle();
    expect(sentTo(email)).toBe(0);
  });

  it('what waits in the queue for its next attempt is left to it', async () => {
    smtp.refuse(1);
    const { job, email } = await jobOf();
    await until(async () => (await logOf(job.id))[0]?.attempts === 1);
    await sql(`update graphile_worker._private_jobs set run_at = now() + interval '1 hour'`);
    await asShop(`update notifications set send_at = ${LONG_AGO} where job_id = $1`, [job.id]);
    await sweep();
    const swept = `select id from graphile_worker.jobs where task_identifier = 'sweep-notifications'`;
    await until(async () => (await sql(swept)).length === 0);
    expect(
      await sql(`select id from graphile_worker.jobs where run_at > now() + interval '30 minutes'`),
    ).toHaveLength(1);
    expect(sentTo(email)).toBe(0);
    await hurriedIdle();
    expect(sentTo(email)).toBe(1);
  });
});

it('X-21 an e-mail about a page that is not shown yet says so in the log, and its link counts as no revoked one', async () => {
  const { workflows } = await shop.staff.get(staffApi.WorkflowTablesDocument, {});
  const repair = workflows.find(({ prefix }) => prefix === 'RPR');
  if (!repair) throw new Error('The shop has no repairs.');
  const { id, name: _name, prefix: _prefix, ...definition } = repair;
  const input = { workflowId: id, definition: { ...definition, publicFromStage: 'ready' } };
  await shop.staff.get(staffApi.SaveWorkflowVersionDocument, { input });
  const { job, email } = await jobOf();
  await idle();
  expect(await logOf(job.id)).toMatchObject([{ state: 'DROPPED', reason: 'PAGE_NOT_OPEN', attempts: 0 }]);
  const { sendNotification } = await shop.staff.get(staffApi.SendNotificationDocument, {
    input: { idempotencyKey: randomUUID(), jobId: job.id },
  });
  expect(sendNotification).toMatchObject({
    message: 'Customers do not see the page of this job yet. Move it on first.',
  });
  await move(job, 'ready');
  await idle();
  expect(sentTo(email)).toBe(1);
  expect(await logOf(job.id)).toMatchObject([{ kind: 'READY', state: 'SENT' }, { state: 'DROPPED' }]);
});
