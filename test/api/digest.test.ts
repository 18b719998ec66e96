// The morning e-mail about what needs attention: a real queue and a real mail server.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as staffApi from '../gql/staff.ts';
import { smtpMailer, type Mailer } from '../../src/platform/mail/mailer.ts';
import type { NewTenant } from '../../src/domains/workflow/onboarding.service.ts';
import { cloneDatabase } from '../support/database.ts';
import { mailProblems } from '../support/mail-rules.ts';
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
async function waitFor(done: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await done())) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
/** As every half hour does, until the queue has nothing left of it. */
async function halfAnHour(of = server): Promise<void> {
  await of.database.sql(`select graphile_worker.add_job('digest')`);
  const due = `select 1 from graphile_worker.jobs where task_identifier in ('digest', 'digest-mail')`;
  await waitFor(async () => (await of.database.sql(due)).length === 0);
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
  const job = await late(shop);
  await halfAnHour();
  const [mail] = mailsTo(shop, 'owner');
  expect(mail?.parsed.subject).toBe('1 job needs a look at Hartley & Vance');
  expect(mail?.parsed.text).toContain(
    `Amelia Osei, Signet ring\nLate, 2 days\n${job.trackingId} · Booked in\n${server.url}/console/jobs/${job.id}`,
  );
  expect(mail?.parsed.html).toContain(`href="${server.url}/console/jobs/${job.id}"`);
  expect(mail?.parsed.text).toContain(`${server.url}/console/attention`);
  await halfAnHour();
  await Promise.all([halfAnHour(), halfAnHour()]);
  expect(mailsTo(shop, 'owner')).toHaveLength(1);
  expect(mailsTo(shop, 'member')).toEqual([]);
});

it('AH-14 names every reason, keeps the rules of mail programs, and says when there are more', async () => {
  const shop = await openShop(server, { name: 'Söhne & "Vance"', timeZone: zoneAt(8) });
  await want(shop.staff, true);
  const worst = await late(shop);
  await server.database.sql(
    `update jobs set stage_since = now() - interval '20 days' where id = $1`,
    [worst.id],
    { role: 'waypost_staff', settings: { 'waypost.tenant_id': shop.tenantId } },
  );
  const customer = { name: 'Zoë "Z" <Osei>' };
  for (let n = 0; n < 12; n += 1) {
    const to = new Date(Date.now() + 3_600_000).toISOString();
    await shop.job({ customer, itemType: 'Ring <b>', promise: { kind: 'DUE', to } });
  }
  await halfAnHour();
  const [mail] = mailsTo(shop, 'owner');
  const { html, text } = { html: mail?.parsed.html || '', text: mail?.parsed.text ?? '' };
  expect(text).toContain('Late, 2 days · Stuck, 20 days at this stage');
  expect(text).toContain('Zoë "Z" <Osei>, Ring <b>\nAt risk, due today');
  expect(text).toContain('These are the 12 gravest.');
  expect(text.match(/console\/jobs\//g)).toHaveLength(12);
  expect(mailProblems({ html, text })).toEqual([]);
});

it.each([
  ['fr-FR', /^1 commande à surveiller chez/, 'En retard de 2 jours', 'Pris en charge'],
  ['de-DE', /^1 Auftrag bei .* braucht Aufmerksamkeit$/, 'Überfällig seit 2 Tagen', 'Angenommen'],
  ['es-ES', /^1 pedido requiere atención en/, 'Con 2 días de retraso', 'Recibido'],
])('AH-14 X-24 %s: is in the shop’s language, and so are its stages', async (locale, subject, ...parts) => {
  const shop = await openShop(server, { timeZone: zoneAt(8), locale });
  await want(shop.staff, true);
  await late(shop);
  await halfAnHour();
  const [mail] = mailsTo(shop, 'owner');
  expect(mail?.parsed.subject).toMatch(subject);
  for (const part of parts) expect(mail?.parsed.text).toContain(part);
  expect(mail?.parsed.html).toContain(`<html lang="${locale.slice(0, 2)}">`);
});

it('AH-14 is not sent when there is nothing to tell, nor at another time of the day', async () => {
  const calm = await openShop(server, { timeZone: zoneAt(8) });
  await want(calm.staff, true);
  await calm.job();
  const evening = await openShop(server, { timeZone: zoneAt(19) });
  await want(evening.staff, true);
  await late(evening);
  await halfAnHour();
  expect(mailsTo(calm, 'owner')).toEqual([]);
  expect(mailsTo(evening, 'owner')).toEqual([]);
});

it('is tried again when the mail server was busy, and each decides for oneself', async () => {
  const shop = await openShop(server, { timeZone: zoneAt(8) });
  const member = await shop.signIn('MEMBER');
  await want(member, true);
  await late(shop);
  const before = smtp.attempts();
  smtp.refuse(1);
  await halfAnHour();
  expect(smtp.attempts() - before).toBe(2);
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
  const before = smtp.attempts();
  smtp.refuse(1);
  await halfAnHour();
  // The one that was refused, and nobody else, a second time.
  expect(smtp.attempts() - before).toBe(3);
  expect(mailsTo(shop, 'owner')).toHaveLength(1);
  expect(mailsTo(shop, 'member')).toHaveLength(1);
});

it('a program that dies over a mail loses no morning, and what goes out twice is the same mail', async () => {
  const database = await cloneDatabase();
  const mail = { mailer, from: 'no-reply@waypost.example', graceMs: 3_600_000 };
  const dying = await startServer({ database, mail });
  const shop = await openShop(dying, { timeZone: zoneAt(8) });
  await want(shop.staff, true);
  await late(shop);
  const before = smtp.attempts();
  smtp.refuse(100);
  await database.sql(`select graphile_worker.add_job('digest')`);
  await waitFor(async () => smtp.attempts() > before);
  await dying.stop();
  smtp.refuse(0);
  // What a worker that is no more leaves behind: a job that nobody else may take for hours.
  const held = `update graphile_worker._private_jobs set locked_by = 'dead', locked_at = now() - interval '11 minutes'
    where key like 'digest-mail:%' returning id`;
  expect(await database.sql(held)).toHaveLength(1);
  const next = await startServer({ database, mail });
  try {
    await database.sql(`select graphile_worker.add_job('digest')`);
    await waitFor(async () => mailsTo(shop, 'owner').length === 1);
    await database.sql(`delete from graphile_worker._private_jobs where locked_by = 'dead'`);
    await halfAnHour(next);
    expect(mailsTo(shop, 'owner')).toHaveLength(1);
    // It had been taken when the program died, and was not noted.
    await database.sql('update staff_members set digest_sent_on = null', [], {
      role: 'waypost_staff',
      settings: { 'waypost.tenant_id': shop.tenantId },
    });
    await halfAnHour(next);
    const [one, other] = mailsTo(shop, 'owner').map(({ parsed }) => parsed.messageId);
    expect([mailsTo(shop, 'owner').length, other]).toEqual([2, one]);
  } finally {
    await next.stop();
    await database.drop();
  }
});

describe('at the shop’s own hour', () => {
  let now = Date.UTC(2027, 2, 1, 12);
  let clocked: TestServer;
  beforeAll(async () => {
    const mail = { mailer, from: 'no-reply@waypost.example', graceMs: 3_600_000 };
    clocked = await startServer({ mail, clock: { now: () => new Date(now) } });
  });
  afterAll(() => clocked.stop());

  /** A shop that always has something to tell, and whether it did at that moment. */
  async function shopWith(input: Partial<NewTenant>) {
    const shop = await openShop(clocked, input);
    await want(shop.staff, true);
    const to = new Date(now - 86_400_000).toISOString();
    await shop.job({ promise: { kind: 'DUE', to } });
    const mailedAt = async (at: string): Promise<boolean> => {
      const before = mailsTo(shop, 'owner').length;
      now = Date.parse(at);
      await halfAnHour(clocked);
      return mailsTo(shop, 'owner').length > before;
    };
    return { shop, mailedAt };
  }

  it('seven o’clock stays seven o’clock when the clocks change', async () => {
    const { mailedAt } = await shopWith({ timeZone: 'Europe/London' });
    const told = [];
    for (const at of [
      // Winter: an hour is what UTC says.
      '2027-03-27T06:35Z',
      '2027-03-27T07:05Z',
      // On the 28th the clocks went forward at one.
      '2027-03-28T05:35Z',
      '2027-03-28T06:05Z',
      '2027-03-28T07:05Z',
      '2027-10-30T05:35Z',
      '2027-10-30T06:05Z',
      // On the 31st they went back at two.
      '2027-10-31T06:35Z',
      '2027-10-31T07:05Z',
    ])
      if (await mailedAt(at)) told.push(at);
    expect(told).toEqual([
      '2027-03-27T07:05Z',
      '2027-03-28T06:05Z',
      '2027-10-30T06:05Z',
      '2027-10-31T07:05Z',
    ]);
  });

  it('an hour that does not exist that night is not waited for, and one that comes twice tells once', async () => {
    now = Date.UTC(2027, 2, 1, 12);
    const { mailedAt } = await shopWith({ timeZone: 'Europe/London', digestHour: 1 });
    expect(await mailedAt('2027-03-28T00:35Z')).toBe(false);
    expect(await mailedAt('2027-03-28T01:05Z')).toBe(true);
    expect(await mailedAt('2027-10-31T00:05Z')).toBe(true);
    expect(await mailedAt('2027-10-31T01:05Z')).toBe(false);
  });

  it('is a setting of the shop, in whole hours of its own zone', async () => {
    now = Date.UTC(2027, 2, 1, 12);
    const { shop, mailedAt } = await shopWith({ timeZone: 'Asia/Kolkata' });
    const other = await openShop(clocked);
    const set = async (digestHour: number, as = shop.staff) =>
      (await as.get(staffApi.SaveSettingsDocument, { input: { digestHour } })).updateTenant;
    for (const wrong of [-1, 24])
      expect(await set(wrong)).toMatchObject({ __typename: 'InvalidInput', field: 'digestHour' });
    expect(await set(18)).toMatchObject({ __typename: 'TenantUpdated', tenant: { digestHour: 18 } });
    const hourOf = async (of: Shop) =>
      (await of.staff.get(staffApi.ShopSettingsDocument, {})).tenant.digestHour;
    expect([await hourOf(shop), await hourOf(other)]).toEqual([18, 7]);
    const member = await shop.signIn('MEMBER');
    const refused = await member.ask(staffApi.SaveSettingsDocument, { input: { digestHour: 6 } });
    expect(refused.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect(await mailedAt('2027-03-02T02:05Z')).toBe(false);
    expect(await mailedAt('2027-03-02T12:05Z')).toBe(false);
    // Half past by UTC is the full hour there.
    expect(await mailedAt('2027-03-02T12:35Z')).toBe(true);
  });
});
