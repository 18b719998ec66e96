// What a shop tells its customers by e-mail, and in which words: settings, templates, preview, test mail.
import { randomUUID } from 'node:crypto';
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
  server = await startServer({
    mail: { mailer, from: 'no-reply@waypost.example', minuteMs: 100, graceMs: 200 },
  });
});
afterAll(async () => {
  await server.stop();
  mailer.close();
  await smtp.close();
});

const mailsTo = (email: string) => smtp.mails.filter(({ recipients }) => recipients.includes(email));
async function idle(): Promise<void> {
  const deadline = Date.now() + 20_000;
  while ((await server.database.sql('select 1 from graphile_worker.jobs')).length > 0) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
async function bookIn(shop: Shop, input: Partial<staffApi.CreateJobInput> = {}) {
  const email = `amelia-${randomUUID().slice(0, 8)}@example.com`;
  const job = await shop.job({ customer: { name: 'Amelia Osei', email }, ...input });
  await idle();
  return { job, email };
}
const update = (shop: Shop, input: staffApi.UpdateNotificationSettingsInput) =>
  shop.staff.get(staffApi.UpdateNotificationSettingsDocument, { input });
const words = (
  part: Partial<staffApi.NotificationTemplateInput> = {},
): staffApi.NotificationTemplateInput => ({
  kind: 'BOOKED_IN',
  language: 'en',
  subject: 'Welcome, {customer}',
  intro: 'Your {piece} (order {order}) is here. We expect it by {promise}.\n\nYours, {shop}',
  ...part,
});
const templateOf = (
  settings: staffApi.NotificationSettingsPartsFragment,
  kind: staffApi.NotificationKind,
  language: staffApi.Language,
) => settings.kinds.find(one => one.kind === kind)?.templates.find(one => one.language === language);

it('TL-11 NT-02 the confirmation carries the link, or not, as the shop has set', async () => {
  const shop = await openShop(server, { name: 'Vance' });
  const before = await bookIn(shop);
  expect(mailsTo(before.email)[0]?.raw).toContain(before.job.trackingId);
  await update(shop, { linkWhenBookedIn: false });
  const after = await bookIn(shop);
  const [mail] = mailsTo(after.email);
  expect(mail?.parsed.text).toContain(after.job.order.number);
  expect(`${mail?.parsed.text ?? ''}${String(mail?.parsed.html)}`).not.toContain(after.job.trackingId);
  expect(mail?.parsed.text).not.toContain('/track/');
  // Every other one carries it all the same.
  await shop.move(after.job, 'ready');
  await idle();
  expect(mailsTo(after.email)[1]?.parsed.text).toContain(`/track/${after.job.trackingId}`);
});

it('NT-03 the channel is the shop’s own: none tells nobody, but for what is sent by hand', async () => {
  const [silent, other] = await Promise.all([openShop(server), openShop(server)]);
  await update(silent, { channel: 'NONE' });
  const { job, email } = await bookIn(silent);
  await silent.move(job, 'ready');
  await idle();
  expect(mailsTo(email)).toEqual([]);
  expect(mailsTo((await bookIn(other)).email)).toHaveLength(1);
  await silent.staff.get(staffApi.SendNotificationDocument, {
    input: { idempotencyKey: randomUUID(), jobId: job.id, kind: 'READY' },
  });
  await idle();
  expect(mailsTo(email).map(({ parsed }) => parsed.subject)).toEqual(['Ready for pickup: Engagement ring']);
});

it('NT-02 a kind that is switched off is not told, also when it was switched off a moment ago', async () => {
  const shop = await openShop(server);
  await update(shop, { switches: [{ kind: 'BOOKED_IN', on: false }] });
  const { job, email } = await bookIn(shop);
  expect(mailsTo(email)).toEqual([]);
  await shop.move(job, 'ready');
  await update(shop, { switches: [{ kind: 'READY', on: false }] });
  await idle();
  expect(mailsTo(email)).toEqual([]);
  const { notificationSettings } = await shop.staff.get(staffApi.NotificationSettingsDocument);
  expect(notificationSettings.kinds.filter(({ on }) => !on).map(({ kind }) => kind)).toEqual([
    'BOOKED_IN',
    'READY',
  ]);
});

it('AD-06 what two people switch at the same moment holds for both, and nothing to switch is no change', async () => {
  const shop = await openShop(server);
  const logged = async (): Promise<number> => {
    const { auditLog } = await shop.staff.get<{ auditLog: { edges: unknown[] } }, object>(
      '{ auditLog(filter: { kinds: [NOTIFICATION_SETTINGS_CHANGED] }) { edges { node { kind } } } }',
      {},
    );
    return auditLog.edges.length;
  };
  const off = async (): Promise<string[]> => {
    const { notificationSettings } = await shop.staff.get(staffApi.NotificationSettingsDocument);
    return notificationSettings.kinds.filter(({ on }) => !on).map(({ kind }) => kind);
  };
  const kinds = ['BOOKED_IN', 'STAGE_REACHED', 'READY', 'DECISION_ASKED'] as const;
  await Promise.all(kinds.map(kind => update(shop, { switches: [{ kind, on: false }] })));
  expect(await off()).toEqual(kinds);
  await update(shop, {
    switches: [
      { kind: 'READY', on: true },
      { kind: 'STAGE_REACHED', on: true },
      { kind: 'STAGE_REACHED', on: false },
    ],
  });
  expect(await off()).toEqual(['BOOKED_IN', 'STAGE_REACHED', 'DECISION_ASKED']);
  expect(await logged()).toBe(5);
  await update(shop, {});
  await update(shop, { switches: [] });
  expect(await logged()).toBe(5);
});

it('AD-06 a shop’s own words are sent, in its language, until it goes back to the usual ones', async () => {
  const shop = await openShop(server, { name: 'Vance' });
  const { saveNotificationTemplate } = await shop.staff.get(staffApi.SaveNotificationTemplateDocument, {
    input: words(),
  });
  if (saveNotificationTemplate.__typename !== 'NotificationTemplateSaved') throw new Error('not saved');
  expect(templateOf(saveNotificationTemplate.settings, 'BOOKED_IN', 'en')).toMatchObject({ own: true });
  expect(templateOf(saveNotificationTemplate.settings, 'BOOKED_IN', 'de')).toMatchObject({ own: false });
  const mine = await bookIn(shop);
  const [mail] = mailsTo(mine.email);
  expect(mail?.parsed.subject).toBe('Welcome, Amelia Osei');
  expect(mail?.parsed.text).toContain(
    `Your Engagement ring (order ${mine.job.order.number}) is here. We expect it by a date that we will tell you.`,
  );
  const { resetNotificationTemplate } = await shop.staff.get(staffApi.ResetNotificationTemplateDocument, {
    kind: 'BOOKED_IN',
    language: 'en',
  });
  expect(templateOf(resetNotificationTemplate.settings, 'BOOKED_IN', 'en')).toMatchObject({ own: false });
  expect(mailsTo((await bookIn(shop)).email)[0]?.parsed.subject).toContain('has received your order');
});

it('AD-06 words that a colleague saved meanwhile are not written over unseen, nor put back', async () => {
  const shop = await openShop(server, { name: 'Vance' });
  const which = { kind: 'READY', language: 'en' } as const;
  const { notificationSettings } = await shop.staff.get(staffApi.NotificationSettingsDocument);
  const looked = templateOf(notificationSettings, 'READY', 'en');
  const usual = { subject: looked?.subject ?? '', intro: looked?.intro ?? '' };
  const theirs = words({ ...which, subject: 'Theirs' });
  const save = async (subject: string, expected: staffApi.NotificationWordsInput) =>
    (
      await shop.staff.get(staffApi.SaveNotificationTemplateDocument, {
        input: words({ ...which, subject }),
        expected,
      })
    ).saveNotificationTemplate;
  expect((await save('Theirs', usual)).__typename).toBe('NotificationTemplateSaved');
  const stale = await save('Mine', usual);
  if (stale.__typename !== 'StaleNotificationTemplate') throw new Error('written over');
  expect(templateOf(stale.settings, 'READY', 'en')).toMatchObject({ subject: 'Theirs', own: true });
  const reset = async (expected: staffApi.NotificationWordsInput) =>
    (await shop.staff.get(staffApi.ResetNotificationTemplateDocument, { ...which, expected }))
      .resetNotificationTemplate.__typename;
  expect(await reset(usual)).toBe('StaleNotificationTemplate');
  const known = { subject: theirs.subject, intro: theirs.intro };
  const both = await Promise.all([save('One', known), save('Two', known)]);
  expect(both.map(({ __typename }) => __typename).sort()).toEqual([
    'NotificationTemplateSaved',
    'StaleNotificationTemplate',
  ]);
});

it('AD-06 the usual words of every kind, in every language, are known as what they are when they are looked at', async () => {
  const shop = await openShop(server, { name: 'Vance' });
  const { notificationSettings } = await shop.staff.get(staffApi.NotificationSettingsDocument);
  for (const { kind, templates } of notificationSettings.kinds)
    for (const { language, subject, intro } of templates) {
      const { saveNotificationTemplate } = await shop.staff.get(staffApi.SaveNotificationTemplateDocument, {
        input: { kind, language, subject, intro: `${intro} Thank you.` },
        expected: { subject, intro },
      });
      expect([kind, language, saveNotificationTemplate.__typename]).toEqual([
        kind,
        language,
        'NotificationTemplateSaved',
      ]);
    }
});

it('what cannot be meant is refused with a sentence that says what can', async () => {
  const shop = await openShop(server);
  const tried: [Partial<staffApi.NotificationTemplateInput>, string, RegExp][] = [
    [
      { subject: 'Hello {custmer}' },
      'subject',
      /no placeholder \{custmer\}\. You can use \{customer\}, \{piece\}/,
    ],
    [{ intro: 'Hello {messages}' }, 'intro', /no placeholder \{messages\}/],
    [{ intro: 'Hello {customer' }, 'intro', /pair of braces/],
    [{ subject: '  ' }, 'subject', /fill in subject/],
    [{ subject: 'x'.repeat(151) }, 'subject', /at most 150 characters; this has 151/],
    [{ intro: 'x'.repeat(1_501) }, 'intro', /at most 1500 characters/],
  ];
  for (const [part, field, message] of tried) {
    const input = words(part);
    const answers = [
      (await shop.staff.get(staffApi.SaveNotificationTemplateDocument, { input })).saveNotificationTemplate,
      (await shop.staff.get(staffApi.NotificationPreviewDocument, { input })).notificationPreview,
    ];
    for (const answer of answers)
      expect(answer).toMatchObject({
        __typename: 'InvalidInput',
        field,
        message: expect.stringMatching(message),
      });
  }
  const { notificationSettings } = await shop.staff.get(staffApi.NotificationSettingsDocument);
  expect(notificationSettings.kinds.every(kind => kind.templates.every(({ own }) => !own))).toBe(true);
});

it('AD-06 the preview is what would be sent, escaped, in the shop’s colours, and saves nothing', async () => {
  const shop = await openShop(server, { name: 'Vance & Sons', accentColor: '#14532d' });
  const input = words({
    kind: 'READY',
    subject: '{stage} <b>',
    intro: 'Line\r\none <script>x</script>\n\n\n\nTwo',
  });
  const { notificationPreview } = await shop.staff.get(staffApi.NotificationPreviewDocument, { input });
  if (notificationPreview.__typename !== 'NotificationPreview') throw new Error('no preview');
  const { subject, html, text, url } = notificationPreview;
  const sheet = await fetch(url);
  expect(await sheet.text()).toBe(html);
  expect(sheet.headers.get('content-security-policy')).toMatch(
    /default-src 'none'.*frame-ancestors 'self'; sandbox/,
  );
  for (const forged of [
    `${url.slice(0, -3)}AAA`,
    url.replace(/sheet=.*/, 'sheet=x'),
    url.replace(/\?.*/, ''),
  ])
    expect((await fetch(forged)).status).toBe(404);
  expect(subject).toBe('Ready for pickup <b>');
  expect(html).toContain('#14532d');
  expect(html).toContain('Vance &#38; Sons');
  expect(html).not.toMatch(/<script|<b>/);
  expect(text).toContain('Your order is ready');
  const { notificationSettings } = await shop.staff.get(staffApi.NotificationSettingsDocument);
  expect(templateOf(notificationSettings, 'READY', 'en')).toMatchObject({ own: false });
});

it('a test mail goes to whoever asks, and says when it could not', async () => {
  const shop = await openShop(server, { name: 'Vance' });
  const mine = `owner@${shop.slug}.example`;
  const send = async () =>
    (await shop.staff.get(staffApi.SendTestNotificationDocument, { input: words({ kind: 'READY' }) }))
      .sendTestNotification;
  expect(await send()).toEqual({ __typename: 'TestNotificationSent', address: mine });
  expect(mailsTo(mine)[0]?.parsed.subject).toBe('Welcome, Amelia Osei');
  smtp.refuse(1);
  expect(await send()).toMatchObject({ code: 'NOTIFICATION_IMPOSSIBLE' });
  const more = [];
  for (let n = 0; n < 9; n += 1) more.push((await send()).__typename);
  expect(more.at(-1)).toBe('RateLimited');
  expect(mailsTo(mine).length).toBeLessThanOrEqual(9);
});

it('settings are for managers and the owner, and of one shop alone', async () => {
  const [shop, other] = await Promise.all([openShop(server), openShop(server)]);
  const member = await shop.signIn('MEMBER');
  for (const answer of [
    await member.ask(staffApi.UpdateNotificationSettingsDocument, { input: { channel: 'NONE' } }),
    await member.ask(staffApi.SaveNotificationTemplateDocument, { input: words() }),
    await member.ask(staffApi.ResetNotificationTemplateDocument, { kind: 'READY', language: 'en' }),
    await member.ask(staffApi.SendTestNotificationDocument, { input: words() }),
  ])
    expect(answer.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  await update(shop, { channel: 'NONE', linkWhenBookedIn: false });
  await shop.staff.get(staffApi.SaveNotificationTemplateDocument, { input: words() });
  const { notificationSettings } = await other.staff.get(staffApi.NotificationSettingsDocument);
  expect(notificationSettings).toMatchObject({ channel: 'EMAIL', linkWhenBookedIn: true, available: true });
  expect(templateOf(notificationSettings, 'BOOKED_IN', 'en')).toMatchObject({ own: false });
});

it('a system without a mail server says so', async () => {
  const without = await startServer();
  try {
    const shop = await openShop(without);
    const { notificationSettings } = await shop.staff.get(staffApi.NotificationSettingsDocument);
    expect(notificationSettings.available).toBe(false);
    const job = await shop.job();
    const { sendNotification } = await shop.staff.get(staffApi.SendNotificationDocument, {
      input: { idempotencyKey: randomUUID(), jobId: job.id },
    });
    expect(sendNotification).toMatchObject({ message: expect.stringContaining('no mail server') });
    const { sendTestNotification } = await shop.staff.get(staffApi.SendTestNotificationDocument, {
      input: words(),
    });
    expect(sendTestNotification).toMatchObject({ code: 'NOTIFICATION_IMPOSSIBLE' });
  } finally {
    await without.stop();
  }
});
