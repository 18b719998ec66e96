// What happened to somebody's way in is told to their address: once, in the shop's language, with nothing in it that opens
// anything.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOTP } from 'otpauth';
import * as api from '../gql/staff.ts';
import { LANGUAGES, type Language } from '../../src/kernel/language.ts';
import { smtpMailer, type Mailer } from '../../src/platform/mail/mailer.ts';
import { GraphClient } from '../support/client.ts';
import { mailProblems } from '../support/mail-rules.ts';
import { startMailServer, type MailServer, type ReceivedMail } from '../support/mail-server.ts';
import { openShop, PASSWORD, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

const NEW = 'a brand new sentence';
const STEP = 30_000;
let now = (Math.floor(Date.now() / STEP) + 0.5) * STEP;
let smtp: MailServer;
let mailer: Mailer;
let server: TestServer;
beforeAll(async () => {
  smtp = await startMailServer();
  mailer = smtpMailer(smtp.url);
  const limits = {
    resetsOfAddress: { burst: 60, secondsEach: 60 },
    wrongPasswordsOfAddress: { burst: 500, secondsEach: 1 },
  };
  const mail = { mailer, from: 'no-reply@waypost.example' };
  server = await startServer({ mail, limits, clock: { now: () => new Date(now) } });
});
afterAll(async () => {
  await server.stop();
  mailer.close();
  await smtp.close();
});

const emailOf = (role: string, of: Shop) => `${role.toLowerCase()}@${of.slug}.example`;
const mailsTo = (email: string) => smtp.mails.filter(({ recipients }) => recipients.includes(email));
async function idle(): Promise<void> {
  const deadline = Date.now() + 30_000;
  while ((await server.database.sql('select 1 from graphile_worker.jobs')).length > 0) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
/** What somebody was told by what was done, the newest last. */
async function told(email: string, work: () => Promise<unknown>): Promise<ReceivedMail[]> {
  await idle();
  const before = mailsTo(email).length;
  await work();
  await idle();
  return mailsTo(email).slice(before);
}
async function theOne(email: string, work: () => Promise<unknown>): Promise<ReceivedMail> {
  const [mail, ...others] = await told(email, work);
  if (!mail) throw new Error('Nobody was told.');
  expect(others).toEqual([]);
  return mail;
}

const anybody = (on = server) => new GraphClient(`${on.url}/staff/graphql`);
const change = async (client: GraphClient, current = PASSWORD, password = NEW) =>
  (await client.get(api.ChangePasswordDocument, { input: { current, password } })).changePassword;
async function switchOn(client: GraphClient) {
  const { startTotp } = await client.get(api.StartTotpDocument, { password: PASSWORD });
  if (startTotp.__typename !== 'TotpStarted') throw new Error(JSON.stringify(startTotp));
  const { secret } = startTotp;
  const { confirmTotp } = await client.get(api.ConfirmTotpDocument, { code: codeOf(secret) });
  if (confirmTotp.__typename !== 'TotpConfirmed') throw new Error(JSON.stringify(confirmTotp));
  now += STEP;
  return { secret, codes: confirmTotp.recoveryCodes };
}
const codeOf = (secret: string) => new TOTP({ secret }).generate({ timestamp: now });
const signIn = async (email: string, code: string) =>
  (await anybody().get(api.SignInDocument, { input: { email, password: PASSWORD, code } })).signIn;
const switchOff = async (client: GraphClient, code: string) =>
  (await client.get(api.DisableTotpDocument, { input: { password: PASSWORD, code } })).disableTotp;
async function resetBy(email: string): Promise<void> {
  const [link] = await told(email, () => anybody().get(api.RequestPasswordResetDocument, { email }));
  const token = /#(wpr_[\w-]{43})/.exec(link?.parsed.text ?? '')?.[1] ?? '';
  const { resetPassword } = await anybody().get(api.ResetPasswordDocument, {
    input: { token, password: NEW },
  });
  expect(resetPassword).toMatchObject({ __typename: 'PasswordReset' });
}

describe('somebody is told by e-mail', () => {
  it('that their password was changed, and what to do if that was not them', async () => {
    const own = await openShop(server, { name: 'Hartley & Vance', timeZone: 'Europe/London' });
    const member = await own.signIn('MEMBER');
    expect(await told(emailOf('member', own), () => change(member, 'wrong'))).toEqual([]);
    const mail = await theOne(emailOf('member', own), () => change(member));
    const { subject, text = '', html } = mail.parsed;
    expect(subject).toBe('Your password at Hartley & Vance was changed');
    expect(text).toContain(
      'If not, choose a new password now, which signs everybody else out, and tell an owner of Hartley & Vance.',
    );
    expect(text).toMatch(/When: \w+day,? .* (GMT|BST|UTC)/);
    expect(html).toContain(`${server.url}/console/forgot`);
    expect(mail.raw).not.toContain(NEW);
  });

  it('that a new one was set by a link, and an owner whom else to ask', async () => {
    const own = await openShop(server, { name: 'Hartley & Vance' });
    const email = emailOf('owner', own);
    await resetBy(email);
    await idle();
    const [, mail, ...others] = mailsTo(email);
    expect(others).toEqual([]);
    expect(mail?.parsed.subject).toBe('A new password was set for your account at Hartley & Vance');
    expect(mail?.parsed.text).toContain('tell another owner or whoever runs this system');
    expect(mail?.raw).not.toContain('wpr_');
  });

  it('that two-step sign-in was switched on, and off by themselves', async () => {
    const own = await openShop(server, { name: 'Hartley & Vance' });
    const member = await own.signIn('MEMBER');
    const email = emailOf('member', own);
    let armed = { secret: '', codes: [] as readonly string[] };
    const on = await theOne(email, async () => (armed = await switchOn(member)));
    expect(on.parsed.subject).toBe('Two-step sign-in at Hartley & Vance is switched on');
    expect(on.parsed.text).toContain(
      'ask an owner of Hartley & Vance to switch two-step sign-in off for you',
    );
    for (const secret of [armed.secret, ...armed.codes]) expect(on.raw).not.toContain(secret);
    expect(await told(email, () => switchOff(member, '000000'))).toEqual([]);
    const off = await theOne(email, () => switchOff(member, codeOf(armed.secret)));
    expect(off.parsed.subject).toBe('Two-step sign-in at Hartley & Vance is switched off');
  });

  it('that the owner switched it off, who is named; the owner is told of nothing', async () => {
    const own = await openShop(server, { name: 'Hartley & Vance' });
    const email = emailOf('manager', own);
    await told(email, async () => switchOn(await own.signIn('MANAGER')));
    const { staffMembers } = await own.staff.get(api.PeopleDocument, {});
    const staffId = staffMembers.find(({ role }) => role === 'MANAGER')?.id ?? '';
    const mail = await theOne(email, () => own.staff.get(api.DisableStaffTotpDocument, { staffId }));
    expect(mail.parsed.subject).toBe('Two-step sign-in at Hartley & Vance was switched off for you');
    expect(mail.parsed.text).toContain(`owner of ${own.slug} switched off two-step sign-in for you`);
    expect(mailsTo(emailOf('owner', own))).toEqual([]);
  });

  it('that the recovery codes are others now, and shows none', async () => {
    const own = await openShop(server, { name: 'Hartley & Vance' });
    const member = await own.signIn('MEMBER');
    const email = emailOf('member', own);
    let armed = { secret: '', codes: [] as readonly string[] };
    await told(email, async () => (armed = await switchOn(member)));
    let fresh: readonly string[] = [];
    const mail = await theOne(email, async () => {
      const input = { password: PASSWORD, code: codeOf(armed.secret) };
      const { replaceRecoveryCodes: replaced } = await member.get(api.ReplaceRecoveryCodesDocument, {
        input,
      });
      if (replaced.__typename !== 'RecoveryCodesReplaced') throw new Error(JSON.stringify(replaced));
      fresh = replaced.recoveryCodes;
    });
    expect(mail.parsed.subject).toBe('New recovery codes for your account at Hartley & Vance');
    expect(fresh).toHaveLength(10);
    for (const code of fresh) expect(mail.raw).not.toContain(code);
  });

  it('that a recovery code was used, once for each, also of two who bring the same one', async () => {
    const own = await openShop(server, { name: 'Hartley & Vance' });
    const member = await own.signIn('MEMBER');
    const email = emailOf('member', own);
    let codes: readonly string[] = [];
    await told(email, async () => ({ codes } = await switchOn(member)));
    const [first = '', second = ''] = codes;
    const mail = await theOne(email, async () => {
      const both = await Promise.all([signIn(email, first), signIn(email, first)]);
      expect(both.map(({ __typename }) => __typename).sort()).toEqual(['InvalidInput', 'SignedIn']);
    });
    expect(mail.parsed.subject).toBe('A recovery code was used at Hartley & Vance');
    expect(mail.raw).not.toContain(first);
    const subjects = (await told(email, () => switchOff(member, second))).map(({ parsed }) => parsed.subject);
    expect(subjects.sort()).toEqual([
      'A recovery code was used at Hartley & Vance',
      'Two-step sign-in at Hartley & Vance is switched off',
    ]);
  });
});

const SUBJECTS: Readonly<Record<Language, string>> = {
  en: 'Your password at Vance was changed',
  fr: 'Votre mot de passe chez Vance a été modifié',
  de: 'Ihr Passwort bei Vance wurde geändert',
  es: 'Se ha cambiado su contraseña en Vance',
};

describe('such an e-mail', () => {
  it.each(LANGUAGES)(
    'speaks the language of the shop and keeps the rules of mail programs, in %s',
    async language => {
      const own = await openShop(server, { name: 'Vance', locale: `${language}-CH` });
      const [manager, member] = [await own.signIn('MANAGER'), await own.signIn('MEMBER')];
      const email = emailOf('manager', own);
      const { secret, codes } = await switchOn(manager);
      await signIn(email, codes[0] ?? '');
      await switchOff(manager, codeOf(secret));
      await switchOn(member);
      const { staffMembers } = await own.staff.get(api.PeopleDocument, {});
      const staffId = staffMembers.find(({ role }) => role === 'MEMBER')?.id ?? '';
      await own.staff.get(api.DisableStaffTotpDocument, { staffId });
      await change(manager);
      await idle();
      const mails = [...mailsTo(email), ...mailsTo(emailOf('member', own))];
      expect(mails).toHaveLength(6);
      expect(mails.map(({ parsed }) => parsed.subject)).toContain(SUBJECTS[language]);
      for (const { parsed } of mails) {
        expect(mailProblems({ html: parsed.html || '', text: parsed.text ?? '' })).toEqual([]);
        expect(parsed.html).toContain(`<html lang="${language}">`);
      }
    },
  );

  it('is tried again when the mail server is busy, and no secret waits in the queue', async () => {
    const own = await openShop(server);
    const member = await own.signIn('MEMBER');
    await idle();
    smtp.refuse(1);
    const attempts = smtp.attempts();
    expect(await change(member)).toMatchObject({ __typename: 'PasswordChanged' });
    const waiting = await server.database.sql('select * from graphile_worker._private_jobs');
    expect(JSON.stringify(waiting)).toContain('PASSWORD_CHANGED');
    expect(JSON.stringify(waiting)).not.toContain(NEW);
    await idle();
    expect(smtp.attempts() - attempts).toBe(2);
    expect(mailsTo(emailOf('member', own))).toHaveLength(1);
  });

  it('is the same one to its receiver, however often a program that dies sends it', async () => {
    const own = await openShop(server);
    const email = emailOf('member', own);
    const payload = {
      tenantId: own.tenantId,
      staffId: (await own.staff.get(api.PeopleDocument, {})).staffMembers.find(one => one.role === 'MEMBER')
        ?.id,
      noticeId: randomUUID(),
      kind: 'PASSWORD_CHANGED',
      by: null,
      at: new Date(now).toISOString(),
    };
    const { securityMail } = server.app.services;
    await securityMail?.work(payload);
    await securityMail?.work(payload);
    await securityMail?.work({ ...payload, noticeId: randomUUID() });
    const ids = mailsTo(email).map(({ parsed }) => parsed.messageId);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(2);
  });

  it('goes to nobody of another shop who has the same address there', async () => {
    const email = `both-${randomUUID().slice(0, 8)}@example.com`;
    const slugs = ['one', 'two'].map(name => `${name}-${randomUUID().slice(0, 8)}`);
    for (const slug of slugs)
      await server.app.services.onboarding.open({
        slug,
        name: `Shop ${slug.slice(0, 3)}`,
        fallbackName: 'Your shop',
        presets: ['repair'],
        staff: [{ role: 'OWNER', name: 'Noor', email, password: PASSWORD }],
      });
    const input = { email, password: PASSWORD, tenant: slugs[0] ?? '' };
    const { signIn: signedIn } = await anybody().get(api.SignInDocument, { input });
    if (signedIn.__typename !== 'SignedIn') throw new Error(signedIn.__typename);
    const mail = await theOne(email, () =>
      change(new GraphClient(`${server.url}/staff/graphql`, signedIn.token)),
    );
    expect(mail.parsed.subject).toBe('Your password at Shop one was changed');
  });

  it('is not even put into the queue without a mail server', async () => {
    const without = await startServer({ clock: { now: () => new Date(now) } });
    try {
      const own = await openShop(without);
      const member = await own.signIn('MEMBER');
      const { codes } = await switchOn(member);
      const input = { email: emailOf('member', own), password: PASSWORD, code: codes[0] ?? '' };
      const { signIn: signedIn } = await anybody(without).get(api.SignInDocument, { input });
      expect(signedIn).toMatchObject({ __typename: 'SignedIn' });
      expect(await change(member)).toMatchObject({ __typename: 'PasswordChanged' });
      const queued = `select task_identifier from graphile_worker.jobs where task_identifier like '%mail%'`;
      expect(await without.database.sql(queued)).toEqual([]);
    } finally {
      await without.stop();
    }
  });
});
