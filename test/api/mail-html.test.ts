// E-mails as mail programs need them: every kind in every language keeps the rules that Gmail and Outlook make.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import * as staffApi from '../gql/staff.ts';
import { LANGUAGES, type Language } from '../../src/kernel/language.ts';
import { NOTIFICATION_KINDS } from '../../src/domains/notification/notification.ts';
import { smtpMailer, type Mailer } from '../../src/platform/mail/mailer.ts';
import { setLogo } from '../support/logo.ts';
import { startMailServer, type MailServer, type ReceivedMail } from '../support/mail-server.ts';
import { mailProblems } from '../support/mail-rules.ts';
import { openShop, picture, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let smtp: MailServer;
let mailer: Mailer;
let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  smtp = await startMailServer();
  mailer = smtpMailer(smtp.url);
  server = await startServer({ mail: { mailer, from: 'no-reply@waypost.example', graceMs: 50 } });
  shop = await openShop(server, {
    name: 'Goldschmiedemeisterwerkstatt "Hartley", Vance & Söhne <seit 1898>',
    contactEmail: 'hello@hartley.example',
    contactPhone: '+44 20 7946 0123',
  });
});
afterAll(async () => {
  await server.stop();
  mailer.close();
  await smtp.close();
});

const idle = async (): Promise<void> => {
  const deadline = Date.now() + 20_000;
  while ((await server.database.sql('select 1 from graphile_worker.jobs')).length > 0) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise(resolve => setTimeout(resolve, 25));
  }
};
const rulesOf = ({ parsed, raw }: ReceivedMail): string[] => [
  ...mailProblems({ html: parsed.html || '', text: parsed.text ?? '' }),
  // RFC 5322, 2.1.1
  ...raw.split('\r\n').flatMap(line => (line.length > 998 ? ['a line that servers break'] : [])),
];

describe('what customers are sent', () => {
  it.each(LANGUAGES)('keeps the rules of mail programs in every kind, in %s', async language => {
    for (const kind of NOTIFICATION_KINDS)
      for (const intro of [null, `Long. ${'An introduction of many words. '.repeat(45)}\n\nEnd & <b>.`]) {
        const usual = await shop.staff.get(staffApi.NotificationSettingsDocument, {});
        const own = usual.notificationSettings.kinds
          .find(one => one.kind === kind)
          ?.templates.find(template => template.language === language);
        const input = { kind, language, subject: own?.subject ?? 'x', intro: intro ?? own?.intro ?? 'x' };
        const { notificationPreview } = await shop.staff.get(staffApi.NotificationPreviewDocument, { input });
        if (notificationPreview.__typename !== 'NotificationPreview') throw new Error('no preview');
        expect(mailProblems(notificationPreview)).toEqual([]);
      }
  });

  it('keeps them on the way through a mail server, in each language, with a logo and without', async () => {
    const withLogo = await openShop(server, { name: 'Vance' });
    await setLogo(
      withLogo.staff,
      await sharp(await picture(480, 120))
        .png()
        .toBuffer(),
    );
    const sent: [string, Language][] = [];
    for (const place of [shop, withLogo])
      for (const language of LANGUAGES) {
        const email = `${language}-${randomUUID().slice(0, 8)}@example.com`;
        const promise = { kind: 'DUE', to: '2027-03-05T16:00:00Z' } as const;
        const job = await place.job({ customer: { name: 'Zoë "Z" <Osei>', email, language }, promise });
        await place.move(job, 'ready');
        sent.push([email, language]);
      }
    await idle();
    for (const [email, language] of sent) {
      const mails = smtp.mails.filter(({ recipients }) => recipients.includes(email));
      expect(mails.length).toBeGreaterThan(0);
      for (const mail of mails) {
        expect(rulesOf(mail)).toEqual([]);
        expect(mail.parsed.html).toContain(`<html lang="${language}">`);
      }
    }
    expect(smtp.mails.some(({ parsed }) => /<img class="logo"/.test(parsed.html || ''))).toBe(true);
  });

  it('a reader who touches the number calls, and one who touches the address writes', async () => {
    const email = `call-${randomUUID().slice(0, 8)}@example.com`;
    await shop.job({ customer: { name: 'Amelia', email } });
    await idle();
    const mail = smtp.mails.find(({ recipients }) => recipients.includes(email));
    expect(mail?.parsed.html).toContain('href="tel:+442079460123"');
    expect(mail?.parsed.html).toContain('href="mailto:hello@hartley.example"');
    expect(mail?.parsed.text).toContain('Reach us at hello@hartley.example · +44 20 7946 0123.');
  });
});

it.each(LANGUAGES)('what the people of a shop are sent keeps them, too, in %s', async language => {
  const own = await openShop(server, { name: 'Söhne & "Vance"', locale: language });
  const email = `new-${randomUUID().slice(0, 8)}@example.com`;
  const member = `member@${own.slug}.example`;
  await own.staff.get(staffApi.InviteStaffDocument, { input: { email, name: 'Nora', role: 'MEMBER' } });
  await own.staff.get(staffApi.RequestPasswordResetDocument, { email: member });
  await idle();
  const mails = smtp.mails.filter(({ recipients }) => recipients.some(one => [email, member].includes(one)));
  expect(mails).toHaveLength(2);
  for (const mail of mails) expect(rulesOf(mail)).toEqual([]);
});
