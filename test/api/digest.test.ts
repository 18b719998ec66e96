// The morning e-mail about what needs attention: a real queue and a real mail server.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import * as staffApi from '../gql/staff.ts';
import { smtpMailer, type Mailer } from '../../src/platform/mail/mailer.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { openShop, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let smtp: MailServer;
let mailer: Mailer;
let server: TestServer;
beforeAll(async () => {
  smtp = await startMailServer();
  mailer = smtpMailer(smtp.url);
  const mail = { mailer, from: 'no-reply@waypost.example', graceMs: 3_600_000 };
  server = await startServer({ mail });
});
afterAll(async () => {
  await server.stop();
  mailer.close();
  await smtp.close();
});

/** A time zone in which it is that hour now. */
function zoneAt(hour: number): string {
  const ahead = ((hour - new Date().getUTCHours() + 36) % 24) - 12;
  // The signs of these names are the other way round.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
const mailsTo = (shop: Shop, role: string) =>
  smtp.mails.filter(({ recipients }) => recipients.includes(`${role}@${shop.slug}.example`));
/** As every hour does. */
async function anHour(): Promise<void> {
  await server.database.sql(`select graphile_worker.add_job('digest')`);
  const deadline = Date.now() + 20_000;
  const due = `select 1 from graphile_worker.jobs where task_identifier = 'digest'`;
  while ((await server.database.sql(due)).length > 0) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
const want = (client: Shop['staff'], on: boolean) => client.get(staffApi.SetMorningDigestDocument, { on });
const late = (shop: Shop) =>
  shop.job({
    itemType: 'Signet ring',
    promise: { kind: 'DUE', to: new Date(Date.now() - 2 * 86_400_000).toISOString() },
  });

it('AH-14 a morning e-mail goes to whoever wants it, once a day, with what is late', async () => {
  const shop = await openShop(server, { name: 'Hartley & Vance', timeZone: zoneAt(8) });
  await want(shop.staff, true);
  await late(shop);
  await anHour();
  const [mail] = mailsTo(shop, 'owner');
  expect(mail?.parsed.subject).toBe('1 job needs a look at Hartley & Vance');
  expect(mail?.parsed.text).toContain('Late, 2 days: Signet ring (Booked in)');
  expect(mail?.parsed.text).toContain(`${server.url}/console/attention`);
  await anHour();
  await Promise.all([anHour(), anHour()]);
  expect(mailsTo(shop, 'owner')).toHaveLength(1);
  expect(mailsTo(shop, 'member')).toEqual([]);
});

it('AH-14 is not sent when there is nothing to tell, nor at another time of the day', async () => {
  const calm = await openShop(server, { timeZone: zoneAt(8) });
  await want(calm.staff, true);
  await calm.job();
  const evening = await openShop(server, { timeZone: zoneAt(19) });
  await want(evening.staff, true);
  await late(evening);
  await anHour();
  expect(mailsTo(calm, 'owner')).toEqual([]);
  expect(mailsTo(evening, 'owner')).toEqual([]);
});

it('is sent an hour later when the mail server was busy, and each decides for oneself', async () => {
  const shop = await openShop(server, { timeZone: zoneAt(8) });
  const member = await shop.signIn('MEMBER');
  await want(member, true);
  await late(shop);
  smtp.refuse(1);
  await anHour();
  expect(mailsTo(shop, 'member')).toEqual([]);
  await anHour();
  expect(mailsTo(shop, 'member')).toHaveLength(1);
  expect((await member.get(staffApi.MorningDigestDocument, {})).me.morningDigest).toBe(true);
  expect((await shop.staff.get(staffApi.MorningDigestDocument, {})).me.morningDigest).toBe(false);
  expect((await want(member, false)).setMorningDigest).toBe(false);
});

it('one person’s full mailbox keeps nobody else from theirs', async () => {
  const shop = await openShop(server, { timeZone: zoneAt(8) });
  const member = await shop.signIn('MEMBER');
  await want(shop.staff, true);
  await want(member, true);
  await late(shop);
  smtp.refuse(1);
  await anHour();
  expect([...mailsTo(shop, 'owner'), ...mailsTo(shop, 'member')]).toHaveLength(1);
  await anHour();
  expect(mailsTo(shop, 'owner')).toHaveLength(1);
  expect(mailsTo(shop, 'member')).toHaveLength(1);
});
