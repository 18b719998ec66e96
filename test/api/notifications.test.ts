// What customers are told by e-mail as their piece goes through the shop: a real queue and a real mail server.
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import * as staffApi from '../gql/staff.ts';
import * as api from '../gql/tracking.ts';
import { smtpMailer, type Mailer } from '../../src/platform/mail/mailer.ts';
import { startMailServer, type MailServer, type ReceivedMail } from '../support/mail-server.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** Long enough to take something back, short enough to wait for. */
const GRACE_MS = 400;

let smtp: MailServer;
let mailer: Mailer;
let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  smtp = await startMailServer();
  mailer = smtpMailer(smtp.url);
  server = await startServer({
    mail: { mailer, from: 'no-reply@waypost.example', minuteMs: 100, graceMs: GRACE_MS },
  });
  shop = await openShop(server, { name: 'Hartley & Vance', contactEmail: 'hello@hartley.example' });
});
afterAll(async () => {
  await server.stop();
  mailer.close();
  await smtp.close();
});
afterEach(() => smtp.refuse(0));

async function jobOf(of = shop, input: Partial<staffApi.CreateJobInput> = {}) {
  const email = `amelia-${randomUUID().slice(0, 8)}@example.com`;
  return { job: await of.job({ customer: { name: 'Amelia Osei', email }, ...input }), email };
}
/** A job whose confirmation is out of the way. */
async function settledJobOf(of = shop, input: Partial<staffApi.CreateJobInput> = {}) {
  const made = await jobOf(of, input);
  await idle();
  return made;
}
const mailsTo = (email: string): readonly ReceivedMail[] =>
  smtp.mails.filter(({ recipients }) => recipients.includes(email));
const subjectsTo = (email: string) => mailsTo(email).map(({ parsed }) => parsed.subject);
async function until(done: () => boolean | Promise<boolean>, patienceMs = 20_000): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await done())) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
const idle = () =>
  until(async () => (await server.database.sql('select 1 from graphile_worker.jobs')).length === 0);

type MoveInput = Omit<staffApi.MoveJobInput, 'jobId' | 'expectedVersion' | 'toStage'>;
async function move(job: { id: string; version: number }, toStage: string, extra: MoveInput = {}, of = shop) {
  const input = { jobId: job.id, expectedVersion: job.version, toStage, ...extra };
  const { moveJob } = await of.staff.get(staffApi.MoveJobDocument, { input });
  if (moveJob.__typename !== 'JobMoved') throw new Error(JSON.stringify(moveJob));
  return moveJob.job;
}
const logOf = async (jobId: string, of = shop) => {
  const { job } = await of.staff.get(staffApi.JobNotificationsDocument, { id: jobId, first: 50 });
  return job?.notifications.edges.map(({ node }) => node) ?? [];
};
const statesOf = async (jobId: string, of = shop) =>
  (await logOf(jobId, of)).map(({ kind, state, reason }) => [kind, state, reason]);

describe('booking in', () => {
  it('NT-02 TL-11 is confirmed with the piece, the order’s number, the tracking ID and the link, in HTML and text', async () => {
    const promise = { kind: 'ESTIMATE', to: '2027-03-05T17:00:00Z' } as const;
    const { job, email } = await settledJobOf(shop, { itemType: 'Signet ring', promise });
    const [mail] = mailsTo(email);
    expect(mail?.parsed.subject).toBe('Hartley & Vance has received your order: Signet ring');
    expect(mail?.parsed.from?.value).toEqual([
      { name: 'Hartley & Vance', address: 'no-reply@waypost.example' },
    ]);
    expect(mail?.parsed.replyTo?.value[0]?.address).toBe('hello@hartley.example');
    const link = `${server.url}/track/${job.trackingId}`;
    for (const part of [
      'Amelia Osei',
      'Signet ring',
      'Friday 5 March',
      'Booked in',
      job.order.number,
      job.trackingId,
      'hello@hartley.example',
    ]) {
      expect(mail?.parsed.text).toContain(part);
      expect(mail?.parsed.html).toContain(part);
    }
    expect(mail?.parsed.text).toContain(link);
    expect(mail?.parsed.html).toContain(`href="${link}"`);
    expect(mail?.parsed.html).toContain('View your order');
    // Descriptions say what a stranger at a screen need not read.
    expect(mail?.raw).not.toContain('solitaire');
    expect((await fetch(link)).status).toBe(200);
    expect(await logOf(job.id)).toMatchObject([
      { kind: 'BOOKED_IN', state: 'SENT', address: email, subject: mail?.parsed.subject, attempts: 1 },
    ]);
    expect(JSON.stringify(server.log)).not.toContain(email);
    expect(JSON.stringify(server.log)).not.toContain(job.trackingId);
  });

  it('NT-07 one mail tells of booking in and of a first stage that notifies', async () => {
    const { job, email } = await settledJobOf(shop, { workflowId: shop.workflows.ecommerce ?? '' });
    expect(mailsTo(email)).toHaveLength(1);
    expect(await statesOf(job.id)).toEqual([['BOOKED_IN', 'SENT', null]]);
  });

  it('a wrong intake that is deleted at once is told to nobody', async () => {
    const { job, email } = await jobOf();
    await shop.staff.get(staffApi.DeleteJobDocument, {
      input: { jobId: job.id, expectedVersion: job.version },
    });
    await idle();
    expect(mailsTo(email)).toEqual([]);
  });

  it('an intake without an e-mail address is told to nobody, and the log says so', async () => {
    const job = await shop.job({ customer: { name: 'No Mail' } });
    await idle();
    expect(await statesOf(job.id)).toEqual([['BOOKED_IN', 'DROPPED', 'NO_ADDRESS']]);
  });
});

describe('stages', () => {
  it('TL-09 TL-10 NT-03 ready is told by itself to the saved address, with ID, link and what comes next', async () => {
    const { job, email } = await settledJobOf(shop, { itemType: 'Signet ring' });
    await move(job, 'ready');
    await until(() => mailsTo(email).length === 2);
    const mail = mailsTo(email)[1];
    expect(mail?.parsed.subject).toBe('Ready for pickup: Signet ring');
    for (const part of [job.trackingId, `/track/${job.trackingId}`, 'bring your tracking ID'])
      expect(mail?.parsed.text).toContain(part);
    expect(mail?.parsed.html).toContain('View your order');
    await idle();
    expect(await statesOf(job.id)).toEqual([
      ['READY', 'SENT', null],
      ['BOOKED_IN', 'SENT', null],
    ]);
  });

  it('NT-07 a stage that was told is not told again when it is taken back and reached again', async () => {
    const { job, email } = await settledJobOf();
    const ready = await move(job, 'ready');
    await idle();
    const back = await move(ready, 'in_progress');
    await idle();
    await move(back, 'ready');
    await idle();
    expect(subjectsTo(email).filter(subject => subject?.startsWith('Ready'))).toHaveLength(1);
  });

  it('NT-07 a wrong click that is taken back at once sends nothing, and the right one later does', async () => {
    const { job, email } = await settledJobOf();
    const back = await move(await move(job, 'ready'), 'in_progress');
    await idle();
    expect(mailsTo(email)).toHaveLength(1);
    expect((await statesOf(job.id))[0]).toEqual(['READY', 'DROPPED', 'MOVED_ON']);
    await move(back, 'ready');
    await idle();
    expect(mailsTo(email)).toHaveLength(2);
  });

  it('NT-07 ready is not told to somebody who has collected it by then', async () => {
    const { job, email } = await settledJobOf(shop, { workflowId: shop.workflows.bakery ?? '' });
    const ready = await move(await move(job, 'accepted'), 'ready');
    await move(ready, 'completed');
    await idle();
    expect(mailsTo(email)).toHaveLength(1);
  });

  it('NT-07 moves of many colleagues at once are told once', async () => {
    const { job, email } = await settledJobOf();
    const input = { jobId: job.id, expectedVersion: job.version, toStage: 'ready' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => shop.staff.get(staffApi.MoveJobDocument, { input })),
    );
    expect(answers.filter(({ moveJob }) => moveJob.__typename === 'JobMoved')).toHaveLength(1);
    await idle();
    expect(mailsTo(email)).toHaveLength(2);
  });

  it('NT-02 each notifying stage of a web order is told, in its own words; the others are not', async () => {
    const promise = { kind: 'ESTIMATE', to: '2027-03-05T16:00:00Z' } as const;
    const { job, email } = await settledJobOf(shop, { workflowId: shop.workflows.ecommerce ?? '', promise });
    let at = job;
    for (const stage of ['processing', 'packed', 'shipped', 'out_for_delivery', 'delivered']) {
      at = await move(at, stage);
      await idle();
    }
    expect(subjectsTo(email).slice(1)).toEqual([
      'Processing: Engagement ring',
      'Shipped: Engagement ring',
      'Delivered: Engagement ring',
    ]);
    expect(mailsTo(email)[2]?.parsed.text).toContain('Your parcel is on its way.');
    expect(mailsTo(email)[2]?.parsed.text).toContain('5 March');
    expect(mailsTo(email)[3]?.parsed.text).not.toContain('5 March');
  });

  it('TS-03 a revoked link is told to nobody', async () => {
    const { job, email } = await settledJobOf();
    const ready = await move(job, 'ready');
    await shop.staff.get(staffApi.RevokeTrackingDocument, {
      input: { jobId: job.id, expectedVersion: ready.version },
    });
    await idle();
    expect(mailsTo(email)).toHaveLength(1);
    expect((await statesOf(job.id))[0]).toEqual(['READY', 'DROPPED', 'LINK_REVOKED']);
  });

  it('NT-01 the staff choose with the move: hold back and release', async () => {
    const { job, email } = await settledJobOf();
    await move(job, 'ready', { notify: 'HOLD' });
    await idle();
    expect(mailsTo(email)).toHaveLength(1);
    const [held] = await logOf(job.id);
    expect(held).toMatchObject({ kind: 'READY', state: 'HELD', requestedBy: `owner of ${shop.slug}` });
    const { releaseNotification } = await shop.staff.get(staffApi.ReleaseNotificationDocument, {
      id: held?.id ?? '',
    });
    expect(releaseNotification).toMatchObject({ notification: { state: 'WAITING' } });
    await idle();
    expect(mailsTo(email)).toHaveLength(2);
    const again = await shop.staff.get(staffApi.ReleaseNotificationDocument, { id: held?.id ?? '' });
    expect(again.releaseNotification).toMatchObject({ code: 'NOTIFICATION_IMPOSSIBLE' });
  });

  it('NT-01 the staff choose with the move: send, also what the stage does not tell, and once more what was told', async () => {
    const { job, email } = await settledJobOf();
    let at = await move(job, 'assessed', { notify: 'SEND' });
    await idle();
    expect(subjectsTo(email)[1]).toBe('Assessed: Engagement ring');
    at = await move(at, 'quoted');
    await move(at, 'assessed', { notify: 'SEND' });
    await idle();
    expect(subjectsTo(email)).toHaveLength(3);
    expect(mailsTo(email).every(({ parsed }) => parsed.text?.includes(`/track/${job.trackingId}`))).toBe(
      true,
    );
  });

  it('what waits can be held back until it is out', async () => {
    const { job, email } = await settledJobOf();
    await move(job, 'ready');
    const [waiting] = await logOf(job.id);
    const { holdNotification } = await shop.staff.get(staffApi.HoldNotificationDocument, {
      id: waiting?.id ?? '',
    });
    expect(holdNotification).toMatchObject({ notification: { state: 'HELD' } });
    await idle();
    expect(mailsTo(email)).toHaveLength(1);
  });
});

describe('decisions', () => {
  it('WF-10 are asked for by e-mail once there is something to decide on, and once for all its pictures', async () => {
    const { job, email } = await settledJobOf(shop, { workflowId: shop.workflows.bespoke ?? '' });
    let at = await move(job, 'consultation');
    at = await move(at, 'design');
    await move(at, 'design_review');
    await idle();
    expect(mailsTo(email)).toHaveLength(1);
    await Promise.all([shop.photo(job.id, 'PUBLIC'), shop.photo(job.id, 'PUBLIC')]);
    await idle();
    await shop.photo(job.id, 'PUBLIC');
    await idle();
    expect(subjectsTo(email).slice(1)).toEqual(['Hartley & Vance needs your answer: Engagement ring']);
    expect(mailsTo(email)[1]?.parsed.html).toContain('Look and answer');
  });
});

describe('by hand', () => {
  const send = (
    input: Omit<staffApi.SendNotificationInput, 'idempotencyKey'>,
    idempotencyKey: string = randomUUID(),
  ) => shop.staff.get(staffApi.SendNotificationDocument, { input: { idempotencyKey, ...input } });

  it('TL-12 the staff send the link once more, each time they wish and once for each wish', async () => {
    const { job, email } = await settledJobOf();
    const key = randomUUID();
    const first = await send({ jobId: job.id }, key);
    expect(first.sendNotification).toMatchObject({
      notification: { kind: 'TRACKING_LINK', state: 'WAITING', requestedBy: `owner of ${shop.slug}` },
    });
    await send({ jobId: job.id }, key);
    await idle();
    expect(subjectsTo(email).slice(1)).toEqual(['The link to your order at Hartley & Vance']);
    expect(mailsTo(email)[1]?.parsed.text).toContain(`/track/${job.trackingId}`);
    await send({ jobId: job.id });
    await idle();
    expect(mailsTo(email)).toHaveLength(3);
  });

  it('NT-01 TL-12 what nobody could be sent is sent afterwards, for as long as it holds', async () => {
    const job = await shop.job({ customer: { name: 'No Mail Yet' } });
    const ready = await move(job, 'ready');
    await idle();
    const before = await logOf(job.id);
    expect(before.map(({ kind, state, repeatable }) => [kind, state, repeatable])).toEqual([
      ['READY', 'DROPPED', true],
      ['BOOKED_IN', 'DROPPED', true],
    ]);
    const email = 'late-address@example.com';
    await shop.staff.get<object, object>(
      `mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { __typename } }`,
      { input: { customerId: job.customer.id, expectedVersion: 1, email } },
    );
    expect((await send({ jobId: job.id, kind: 'READY' })).sendNotification.__typename).toBe(
      'NotificationSending',
    );
    await idle();
    expect(subjectsTo(email)).toEqual(['Ready for pickup: Engagement ring']);
    await move(ready, 'in_progress');
    expect((await logOf(job.id)).map(({ kind, repeatable }) => [kind, repeatable])).toEqual([
      ['READY', false],
      ['READY', false],
      ['BOOKED_IN', true],
    ]);
  });

  it('TL-12 nothing is asked any more when the latest question was answered, whatever it replaced', async () => {
    const { job } = await settledJobOf(shop, { workflowId: shop.workflows.bespoke ?? '' });
    await shop.photo(job.id, 'PUBLIC');
    await move(job, 'design_review');
    await shop.photo(job.id, 'PUBLIC');
    const page = await tracking(server).get(api.TrackDocument, { id: job.trackingId });
    const { id: decisionId, subjectHash } = page.track?.decision ?? { id: '', subjectHash: '' };
    const answer = { outcome: 'CHANGES_REQUESTED', note: 'Thinner, please.', name: 'Amelia Osei' } as const;
    const { decide } = await tracking(server).get(api.DecideDocument, {
      input: { trackingId: job.trackingId, decisionId, subjectHash, ...answer },
    });
    expect(decide?.__typename).toBe('DecisionMade');
    expect((await send({ jobId: job.id, kind: 'DECISION_ASKED' })).sendNotification).toMatchObject({
      __typename: 'InvalidInput',
    });
    await idle();
  });

  it('TS-01 TL-12 a customer who mistypes the ID finds nothing; the staff compare it and send it again', async () => {
    const email = 'smudged@example.com';
    const { job } = await settledJobOf(shop, { customer: { name: 'Ottilie Smudge', email } });
    const swapped = job.trackingId.endsWith('7') ? '1' : '7';
    const typed = `${job.trackingId.slice(0, -1)}${swapped}`;
    const page = async (id: string) => (await tracking(server).get(api.TrackDocument, { id })).track;
    expect(await page(typed)).toBeNull();
    // What the customer reads out finds nothing in the shop either; their name finds what the ID really is.
    const found = async (search: string) => {
      const { jobs } = await shop.staff.get(staffApi.JobsDocument, { filter: { search } });
      return jobs.edges.map(({ node }) => node.id);
    };
    expect(await found(typed)).toEqual([]);
    expect(await found('Smudge')).toEqual([job.id]);
    await send({ jobId: job.id });
    await idle();
    const link = /\/track\/(\S+)/.exec(mailsTo(email).at(-1)?.parsed.text ?? '')?.[1] ?? '';
    expect(link).toBe(job.trackingId);
    expect((await page(link))?.itemType).toBe(job.itemType);
  });

  it('TL-12 nobody is buried in e-mails: beyond twelve in an hour the shop is told to call, and a move sends none', async () => {
    const email = 'amelia-buried@example.com';
    const { job } = await settledJobOf(shop, {
      customer: { name: 'Amelia\n\nYour account is locked\u2028', email },
    });
    const sent = await Promise.all(Array.from({ length: 14 }, () => send({ jobId: job.id })));
    expect(sent.filter(({ sendNotification }) => 'notification' in sendNotification)).toHaveLength(12);
    expect((await send({ jobId: job.id })).sendNotification).toMatchObject({
      message: expect.stringContaining('Call them'),
    });
    const input = {
      jobId: job.id,
      expectedVersion: job.version,
      toStage: 'assessed',
      notify: 'SEND' as const,
    };
    await shop.staff.get(staffApi.MoveJobDocument, { input });
    await idle();
    expect(mailsTo(email)).toHaveLength(13);
    // A name is one line, whatever was pasted.
    expect(mailsTo(email)[0]?.parsed.text).toContain('Amelia Your account is locked');
    const [held] = await logOf(job.id);
    expect(held).toMatchObject({ kind: 'STAGE_REACHED', state: 'HELD' });
    // Nor is holding back and releasing a way round it.
    const { releaseNotification } = await shop.staff.get(staffApi.ReleaseNotificationDocument, {
      id: held?.id ?? '',
    });
    expect(releaseNotification).toMatchObject({ message: expect.stringContaining('Call them') });
    await idle();
    expect(mailsTo(email)).toHaveLength(13);
  });

  it('TL-12 says what is in the way', async () => {
    const nobody = await shop.job({ customer: { name: 'No Mail' } });
    expect((await send({ jobId: nobody.id })).sendNotification).toMatchObject({
      __typename: 'NotificationImpossible',
      message: 'The customer has no e-mail address. Enter one first.',
    });
    const { job } = await settledJobOf();
    expect((await send({ jobId: job.id, kind: 'DECISION_ASKED' })).sendNotification).toMatchObject({
      __typename: 'InvalidInput',
    });
    expect((await send({ jobId: job.id, kind: 'REPLY_WAITING' })).sendNotification).toMatchObject({
      __typename: 'InvalidInput',
    });
    await shop.staff.get(staffApi.RevokeTrackingDocument, {
      input: { jobId: job.id, expectedVersion: job.version },
    });
    expect((await send({ jobId: job.id })).sendNotification).toMatchObject({
      message: 'The link of this job is revoked. Restore it first.',
    });
    expect((await send({ jobId: randomUUID() })).sendNotification).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the mail server', () => {
  it('is asked again while it is busy, and the log tells of it', async () => {
    const { job, email } = await settledJobOf();
    smtp.refuse(1);
    await move(job, 'ready');
    await until(async () => (await logOf(job.id))[0]?.attempts === 1);
    expect((await logOf(job.id))[0]).toMatchObject({ state: 'WAITING', reason: 'SERVER_BUSY' });
    await idle();
    expect(mailsTo(email)).toHaveLength(2);
    expect((await logOf(job.id))[0]).toMatchObject({ state: 'SENT', reason: null, attempts: 2 });
  });

  it('that does not know the address is not asked again; a corrected one is sent to', async () => {
    const { job, email } = await settledJobOf();
    smtp.refuse(1, 550);
    await move(job, 'ready');
    await idle();
    const [failed] = await logOf(job.id);
    expect(failed).toMatchObject({ state: 'FAILED', reason: 'ADDRESS_REFUSED', attempts: 1 });
    expect(mailsTo(email)).toHaveLength(1);
    await shop.staff.get(staffApi.ReleaseNotificationDocument, { id: failed?.id ?? '' });
    await idle();
    expect(mailsTo(email)).toHaveLength(2);
    expect(JSON.stringify(server.log)).not.toContain(email);
  });
});

describe('who sees it', () => {
  it('SEC-07 another shop’s notifications are neither seen, held, released nor sent', async () => {
    const other = await openShop(server);
    const { job } = await settledJobOf(other);
    const [row] = await logOf(job.id, other);
    const id = row?.id ?? '';
    expect(await logOf(job.id)).toEqual([]);
    const { notifications } = await shop.staff.get(staffApi.ShopNotificationsDocument, { first: 100 });
    expect(notifications.edges.some(({ node }) => node.jobId === job.id)).toBe(false);
    for (const answer of [
      (await shop.staff.get(staffApi.HoldNotificationDocument, { id })).holdNotification,
      (await shop.staff.get(staffApi.ReleaseNotificationDocument, { id })).releaseNotification,
      (
        await shop.staff.get(staffApi.SendNotificationDocument, {
          input: { idempotencyKey: randomUUID(), jobId: job.id },
        })
      ).sendNotification,
    ])
      expect(answer).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('the shop’s whole log is for managers; that of a job for everybody', async () => {
    const member = await shop.signIn('MEMBER');
    const denied = await member.ask(staffApi.ShopNotificationsDocument, {});
    expect(denied.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const { job } = await settledJobOf();
    const mine = await member.get(staffApi.JobNotificationsDocument, { id: job.id });
    expect(mine.job?.notifications.totalCount).toBe(1);
    const manager = await shop.signIn('MANAGER');
    const page = await manager.get(staffApi.ShopNotificationsDocument, { first: 1 });
    expect(page.notifications.pageInfo.hasNextPage).toBe(true);
    const next = await manager.get(staffApi.ShopNotificationsDocument, {
      first: 1,
      after: page.notifications.pageInfo.endCursor ?? null,
      filter: { states: ['SENT'] },
    });
    expect(next.notifications.edges).toHaveLength(1);
  });

  it('colleagues who look at the job learn what became of it at once', async () => {
    const { job } = await settledJobOf();
    const stream = shop.staff.subscribe(staffApi.JobEventsDocument, { jobId: job.id });
    await stream.next();
    await move(job, 'ready');
    await stream.until(() => stream.items.some(({ jobEvents }) => jobEvents.kind === 'NOTIFICATION_CHANGED'));
    await stream.close();
  });
});

describe('words', () => {
  it('X-24 are in the shop’s language, with its dates', async () => {
    const subjects: (string | undefined)[] = [];
    for (const locale of ['de-DE', 'fr-FR', 'es-ES']) {
      const abroad = await openShop(server, { name: 'Vance', locale, timeZone: 'Europe/Berlin' });
      const promise = { kind: 'DUE', to: '2027-03-05T16:00:00Z' } as const;
      const { job, email } = await settledJobOf(abroad, { itemType: 'Ring', promise });
      await move(job, 'ready', {}, abroad);
      await idle();
      subjects.push(...subjectsTo(email));
      expect(mailsTo(email)[0]?.parsed.text).toMatch(/17:00/);
      expect(mailsTo(email)[0]?.parsed.html).toContain(`lang="${locale.slice(0, 2)}"`);
    }
    expect(subjects).toEqual([
      'Vance hat Ihren Auftrag erhalten: Ring',
      'Abholbereit: Ring',
      'Vance a bien reçu votre commande\u00a0: Ring',
      'Prêt à retirer\u00a0: Ring',
      'Vance ha recibido su pedido: Ring',
      'Listo para recoger: Ring',
    ]);
  });

  it('no name, piece or stage gets a header or a tag of its own into it', async () => {
    const evil = 'Evil\r\nBcc: everyone@example.com\r\n\r\n<script>alert(1)</script>{shop}';
    const wild = await openShop(server, { name: evil });
    const email = `wild-${randomUUID().slice(0, 8)}@example.com`;
    await wild.job({
      customer: { name: 'A"<b>\nCc: x@example.com', email },
      itemType: 'Ring {customer} <img src=x>',
    });
    await idle();
    const [mail] = mailsTo(email);
    expect(mail?.recipients).toEqual([email]);
    expect([mail?.parsed.headers.has('bcc'), mail?.parsed.headers.has('cc')]).toEqual([false, false]);
    expect(mail?.parsed.html).not.toMatch(/<script|<img src=x|<b>/);
    // What looks like a placeholder in somebody's words is none.
    expect(mail?.parsed.text).toContain('Ring {customer}');
  });
});
