// The e-mail about answers that nobody has read: through a real queue and a real mail server.
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import * as staffApi from '../gql/staff.ts';
import * as api from '../gql/tracking.ts';
import { MailCatcher, mailCatcherRoutes } from '../../src/platform/mail/mail-catcher.ts';
import { smtpMailer, type Mailer } from '../../src/platform/mail/mailer.ts';
import { startMailServer, type MailServer, type ReceivedMail } from '../support/mail-server.ts';
import { replyPhoto } from '../support/reply-photo.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** A minute of the shop's settings. */
const MINUTE_MS = 100;
/** Confirmations of intakes wait longer than these tests last; they have tests of their own. */
const HOUR_MS = 3_600_000;

let smtp: MailServer;
let mailer: Mailer;
let server: TestServer;
beforeAll(async () => {
  smtp = await startMailServer();
  mailer = smtpMailer(smtp.url);
  const from = 'no-reply@waypost.example';
  server = await startServer({ mail: { mailer, from, minuteMs: MINUTE_MS, graceMs: HOUR_MS } });
});
afterAll(async () => {
  await server.stop();
  mailer.close();
  await smtp.close();
});
afterEach(() => smtp.refuse(0));

const jobs = () =>
  server.database.sql<{ key: string; attempts: number }>(
    `select key, attempts from graphile_worker.jobs where run_at < now() + interval '30 minutes'`,
  );
const reply = async (
  shop: Shop,
  jobId: string,
  body = 'It is ready.',
  clientMessageId: string = randomUUID(),
) => {
  const { reply: answer } = await shop.staff.get(staffApi.ReplyDocument, {
    input: { jobId, clientMessageId, body },
  });
  if (answer.__typename !== 'ReplySent') throw new Error(answer.__typename);
  return answer.sent.id;
};
const read = (trackingId: string, upTo: string) =>
  tracking(server).get(api.CustomerReadDocument, { id: trackingId, upTo });
/** A customer of her own for each test, so that mails can be told apart. */
async function jobOf(shop: Shop, name = 'Amelia Osei') {
  const email = `amelia-${randomUUID().slice(0, 8)}@example.com`;
  return { job: await shop.job({ customer: { name, email } }), email };
}
const mailsTo = (email: string): readonly ReceivedMail[] =>
  smtp.mails.filter(({ recipients }) => recipients.includes(email));
async function until(done: () => boolean | Promise<boolean>, patienceMs = 15_000): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await done())) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
const idle = () => until(async () => (await jobs()).length === 0);

describe('an answer that nobody reads', () => {
  it('AH-05 is told by e-mail after the shop’s time, with its name and the link, and without its words', async () => {
    const shop = await openShop(server, { name: 'Hartley & Vance', contactEmail: 'hello@hartley.example' });
    const { job, email } = await jobOf(shop);
    await reply(shop, job.id, 'SECRET words');
    await until(() => mailsTo(email).length > 0);
    const [mail] = mailsTo(email);
    expect(mail?.parsed.from?.value).toEqual([
      { name: 'Hartley & Vance', address: 'no-reply@waypost.example' },
    ]);
    expect(mail?.parsed.to).toMatchObject({ value: [{ name: 'Amelia Osei', address: email }] });
    expect(mail?.parsed.replyTo?.value[0]?.address).toBe('hello@hartley.example');
    expect(mail?.parsed.subject).toBe('Hartley & Vance has answered you');
    const link = `${server.url}/track/${job.trackingId}`;
    expect(mail?.parsed.text).toContain(link);
    expect(mail?.parsed.text).toContain(`a message about order ${job.order.number}`);
    expect(mail?.parsed.html).toContain(`href="${link}"`);
    expect(mail?.parsed.html).toContain('Hartley &#38; Vance');
    expect(mail?.raw).not.toContain('SECRET');
    expect(mail?.parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect((await fetch(link)).status).toBe(200);
    await idle();
    expect(JSON.stringify(server.log)).not.toContain(email);
    expect(JSON.stringify(server.log)).not.toContain(job.trackingId);
  });

  it('AH-05 NT-07 is told once for all that was written meanwhile, and again only for what came later', async () => {
    const shop = await openShop(server);
    const { job, email } = await jobOf(shop);
    await Promise.all([1, 2, 3].map(n => reply(shop, job.id, `message ${n}`)));
    await idle();
    expect(mailsTo(email).map(({ parsed }) => parsed.text)).toEqual([expect.stringContaining('3 messages')]);
    const key = randomUUID();
    await reply(shop, job.id, 'later', key);
    await idle();
    await reply(shop, job.id, 'later', key);
    await idle();
    expect(mailsTo(email).map(({ parsed }) => parsed.text)).toEqual([
      expect.stringContaining('3 messages'),
      expect.stringContaining('a message'),
    ]);
    expect(new Set(mailsTo(email).map(({ parsed }) => parsed.messageId)).size).toBe(2);
  });

  it('AH-05 MS-02 photos without words are answers as well, one for each message and not for each photo', async () => {
    const shop = await openShop(server);
    const { job, email } = await jobOf(shop);
    const attachmentIds = [await replyPhoto(shop.staff, job.id), await replyPhoto(shop.staff, job.id)];
    const input = { jobId: job.id, clientMessageId: randomUUID(), body: '', attachmentIds };
    expect((await shop.staff.get(staffApi.ReplyDocument, { input })).reply.__typename).toBe('ReplySent');
    await idle();
    expect(mailsTo(email).map(({ parsed }) => parsed.text)).toEqual([expect.stringContaining('a message')]);
    expect(mailsTo(email)[0]?.parsed.attachments).toEqual([]);
  });

  it('AH-05 is not told when the customer has read it by then', async () => {
    const shop = await openShop(server, { unreadMailMinutes: 15 });
    const { job, email } = await jobOf(shop);
    await read(job.trackingId, await reply(shop, job.id));
    expect(await jobs()).toHaveLength(1);
    await idle();
    expect(mailsTo(email)).toEqual([]);
    await reply(shop, job.id, 'one more');
    await idle();
    expect(mailsTo(email)[0]?.parsed.text).toContain('a message');
  });

  it('is tried again while the mail server is busy, and is sent once', async () => {
    const shop = await openShop(server, { unreadMailMinutes: 1 });
    const { job, email } = await jobOf(shop);
    const before = smtp.attempts();
    smtp.refuse(1);
    await reply(shop, job.id);
    await until(() => smtp.attempts() > before);
    expect(mailsTo(email)).toEqual([]);
    await until(() => mailsTo(email).length > 0);
    await idle();
    expect(mailsTo(email)).toHaveLength(1);
    expect(smtp.attempts()).toBe(before + 2);
    expect(JSON.stringify(server.log)).toContain('did not take a mail (EMESSAGE, 451)');
    expect(JSON.stringify(server.log)).not.toContain(email);
  });

  it('is put into the queue with the message or not at all', async () => {
    const shop = await openShop(server, { unreadMailMinutes: 1_000 });
    const { job } = await jobOf(shop);
    const key = randomUUID();
    const send = (body: string) =>
      shop.staff.get(staffApi.ReplyDocument, { input: { jobId: job.id, clientMessageId: key, body } });
    await send('');
    expect(await jobs()).toEqual([]);
    await send('Hello');
    expect(await jobs()).toEqual([{ key: `unread-mail:${job.id}`, attempts: 0 }]);
    await server.database.sql('delete from graphile_worker._private_jobs');
  });

  it('TS-03 is not told about a link that has been revoked, to nobody’s address, or where the shop wants none', async () => {
    const shop = await openShop(server, { unreadMailMinutes: 5 });
    const revoked = await jobOf(shop);
    await reply(shop, revoked.job.id);
    await shop.staff.get(staffApi.RevokeTrackingDocument, {
      input: { jobId: revoked.job.id, expectedVersion: 1 },
    });
    const nobody = await shop.job({ customer: { name: 'No Mail' } });
    await reply(shop, nobody.id);
    const attempts = smtp.attempts();
    await idle();
    const silent = await openShop(server);
    await silent.staff.get(staffApi.UpdateTenantDocument, { input: { unreadMailMinutes: 0 } });
    await reply(silent, (await jobOf(silent)).job.id);
    expect(await jobs()).toEqual([]);
    expect(smtp.attempts()).toBe(attempts);
    const { updateTenant } = await silent.staff.get(staffApi.UpdateTenantDocument, {
      input: { unreadMailMinutes: 2_000 },
    });
    expect(updateTenant).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('X-24 speaks the shop’s language, and links to the shop’s own host', async () => {
    const subjects: (string | undefined)[] = [];
    for (const locale of ['de-DE', 'fr-FR', 'es-ES']) {
      const host = `track-${locale.toLowerCase()}.example`;
      const shop = await openShop(server, { name: 'Vance', locale, hosts: [host] });
      const { job, email } = await jobOf(shop);
      await reply(shop, job.id);
      await until(() => mailsTo(email).length > 0);
      subjects.push(mailsTo(email)[0]?.parsed.subject);
      expect(mailsTo(email)[0]?.parsed.text).toContain(`https://${host}/o/${job.trackingId}`);
    }
    expect(subjects).toEqual([
      'Vance hat Ihnen geantwortet',
      'Vance vous a répondu',
      'Vance le ha respondido',
    ]);
  });

  it('no name gets a header or a tag of its own into it', async () => {
    const name = 'Evil\r\nBcc: everyone@example.com\r\n\r\n<script>alert(1)</script>';
    const shop = await openShop(server, { name });
    const { job, email } = await jobOf(shop, 'A"<b>\nCc: x@example.com');
    await reply(shop, job.id);
    await until(() => mailsTo(email).length > 0);
    const [mail] = mailsTo(email);
    expect(mail?.recipients).toEqual([email]);
    expect([mail?.parsed.headers.has('bcc'), mail?.parsed.headers.has('cc')]).toEqual([false, false]);
    expect(mail?.parsed.html).not.toContain('<script');
  });

  it('SEC-07 nobody but the queue itself can look into it', async () => {
    for (const role of ['waypost_staff', 'waypost_tracking', 'waypost_relay', 'waypost_gate'])
      await expect(
        server.database.sql('select * from graphile_worker.jobs', [], { role }),
      ).rejects.toMatchObject({ code: '42501' });
    await expect(
      server.database.sql('select enqueue_unread_mail($1, now())', [randomUUID()], {
        role: 'waypost_tracking',
      }),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('without a mail server', () => {
  it('mails are caught and shown during development, harmless even when they are not', async () => {
    const catcher = new MailCatcher();
    const dev = await startServer({
      mail: { mailer: catcher, from: 'no-reply@localhost', minuteMs: MINUTE_MS, graceMs: HOUR_MS },
      plugins: [mailCatcherRoutes(catcher)],
    });
    try {
      const shop = await openShop(dev, { name: '<script>alert(1)</script>', unreadMailMinutes: 1 });
      const job = await shop.job();
      await reply(shop, job.id);
      await until(() => catcher.mails.length > 0);
      const list = await (await fetch(`${dev.url}/dev/mail`)).text();
      const path = /\/dev\/mail\/[0-9a-f]+/.exec(list)?.[0] ?? '';
      const view = await fetch(dev.url + path);
      const text = await view.text();
      expect(text).toContain(job.trackingId);
      expect(list + text).not.toContain('<script');
      expect(view.headers.get('content-security-policy')).toContain("default-src 'none'");
      const html = await fetch(`${dev.url}${path}/html`);
      expect(await html.text()).toContain(`/track/${job.trackingId}`);
      expect((await fetch(`${dev.url}/dev/mail/nope`)).status).toBe(404);
    } finally {
      await dev.stop();
    }
  });

  it('nothing is put into the queue where mails are not sent, and there are no pages of them', async () => {
    const without = await startServer({ production: true });
    try {
      const shop = await openShop(without);
      await reply(shop, (await shop.job()).id);
      expect(await without.database.sql('select * from graphile_worker.jobs')).toEqual([]);
      expect((await fetch(`${without.url}/dev/mail`)).status).toBe(404);
    } finally {
      await without.stop();
    }
  });
});
