// A forgotten password, invitations by e-mail, and what ends with somebody who is removed.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as api from '../gql/staff.ts';
import { smtpMailer, type Mailer } from '../../src/platform/mail/mailer.ts';
import { GraphClient } from '../support/client.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { openShop, PASSWORD, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

const NEW = 'a brand new sentence';

let smtp: MailServer;
let mailer: Mailer;
let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  smtp = await startMailServer();
  mailer = smtpMailer(smtp.url);
  const limits = {
    resetsOfAddress: { burst: 60, secondsEach: 60 },
    wrongPasswordsOfAddress: { burst: 500, secondsEach: 1 },
  };
  server = await startServer({ mail: { mailer, from: 'no-reply@waypost.example' }, limits });
  shop = await openShop(server, { name: 'Hartley & Vance' });
});
afterAll(async () => {
  await server.stop();
  mailer.close();
  await smtp.close();
});

const anybody = () => new GraphClient(`${server.url}/staff/graphql`);
const mailsTo = (email: string) => smtp.mails.filter(({ recipients }) => recipients.includes(email));
async function idle(): Promise<void> {
  const deadline = Date.now() + 20_000;
  const due = `select 1 from graphile_worker.jobs where task_identifier in ('password-reset', 'reset-mail', 'invitation-mail')`;
  while ((await server.database.sql(due)).length > 0) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
const request = async (email: string) =>
  (await anybody().get(api.RequestPasswordResetDocument, { email })).requestPasswordReset;
const reset = async (token: string, password = NEW) =>
  (await anybody().get(api.ResetPasswordDocument, { input: { token, password } })).resetPassword;
const signIn = async (email: string, password: string, tenant: string | null = null) =>
  (await anybody().get(api.SignInDocument, { input: { email, password, tenant } })).signIn;
const tokenIn = (mail: { parsed: { text?: string | undefined } } | undefined, kind = 'wpr') =>
  new RegExp(`#(${kind}_[\\w-]{43})`).exec(mail?.parsed.text ?? '')?.[1] ?? '';
async function linkFor(email: string): Promise<string> {
  const before = mailsTo(email).length;
  expect(await request(email)).toMatchObject({ requested: true });
  await idle();
  expect(mailsTo(email)).toHaveLength(before + 1);
  return tokenIn(mailsTo(email).at(-1));
}
const ofShop = (role: string, of = shop) => `${role}@${of.slug}.example`;

describe('a forgotten password', () => {
  it('is replaced by a link from an e-mail, once, and every session ends', async () => {
    const member = await shop.signIn('MEMBER');
    const token = await linkFor(ofShop('member'));
    const [mail] = mailsTo(ofShop('member'));
    expect(mail?.parsed.subject).toBe('A new password for Hartley & Vance');
    expect(mail?.parsed.html).toContain(`${server.url}/console/reset#${token}`);
    const { passwordReset } = await anybody().get(api.PasswordResetLinkDocument, { token });
    expect(passwordReset).toEqual({ shopName: 'Hartley & Vance', email: ofShop('member') });
    expect(await reset(token, 'short')).toMatchObject({ __typename: 'InvalidInput' });
    const both = await Promise.all([reset(token), reset(token)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['NotFound', 'PasswordReset']);
    expect((await anybody().get(api.PasswordResetLinkDocument, { token })).passwordReset).toBeNull();
    expect((await member.ask(api.MeDocument, {})).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    expect(await signIn(ofShop('member'), PASSWORD)).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    expect(await signIn(ofShop('member'), NEW)).toMatchObject({ __typename: 'SignedIn' });
    expect(await server.database.sql('select 1 from password_resets')).toEqual([]);
    expect(JSON.stringify(server.log)).not.toContain(token);
  });

  it('an address that nobody has is answered in the same words, and nobody is written to', async () => {
    const known = await request(ofShop('manager'));
    const unknown = await request(`nobody-${randomUUID()}@example.com`);
    expect(unknown).toEqual(known);
    const before = smtp.attempts();
    await idle();
    expect(smtp.attempts() - before).toBeLessThanOrEqual(1);
    expect(await request('no address')).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('takes the same time for an address that somebody has', async () => {
    const other = await openShop(server);
    const timeOf = async (email: string): Promise<number> => {
      const begun = performance.now();
      await request(email);
      return performance.now() - begun;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (const role of ['owner', 'manager', 'member'])
      for (let n = 0; n < 3; n += 1) {
        known.push(await timeOf(ofShop(role, other)));
        unknown.push(await timeOf(`nobody-${role}@${other.slug}.example`));
      }
    const median = (times: number[]): number => times.sort((a, b) => a - b)[4] ?? 0;
    expect(Math.abs(median(known) - median(unknown))).toBeLessThan(Math.max(10, median(unknown)));
    await idle();
  });

  it('a later link replaces an earlier one, and a changed password all of them', async () => {
    const other = await openShop(server);
    const first = await linkFor(ofShop('owner', other));
    const second = await linkFor(ofShop('owner', other));
    expect(await reset(first)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await reset(`${second.slice(0, -1)}_`)).toMatchObject({ code: 'NOT_FOUND' });
    const third = await linkFor(ofShop('owner', other));
    await other.staff.get(api.ChangePasswordDocument, { input: { current: PASSWORD, password: NEW } });
    expect(await reset(third)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('links that were made at the same moment all end with the first that is used', async () => {
    const own = await openShop(server);
    const { resets } = server.app.services;
    const email = ofShop('owner', own);
    const made = (
      await Promise.all(Array.from({ length: 6 }, () => resets.issue(email, randomUUID())))
    ).flat();
    expect(made).toHaveLength(6);
    const open = [];
    for (const token of made) if (await resets.find(token)) open.push(token);
    expect(await reset(open[0] ?? '')).toMatchObject({ __typename: 'PasswordReset' });
    for (const token of made) expect(await resets.find(token)).toBeNull();
    await idle();
  });

  it('links are asked for three times, and then a while later', async () => {
    const email = `often-${randomUUID().slice(0, 8)}@example.com`;
    for (let n = 0; n < 3; n += 1) expect(await request(email)).toMatchObject({ requested: true });
    expect(await request(email)).toMatchObject({ code: 'RATE_LIMITED' });
    expect(await request(email.toUpperCase())).toMatchObject({ code: 'RATE_LIMITED' });
    await idle();
  });

  /** Somebody who works for One and Two. */
  async function ofBoth(): Promise<string> {
    const email = `both-${randomUUID().slice(0, 8)}@example.com`;
    for (const name of ['One', 'Two'])
      await server.app.services.onboarding.open({
        slug: `${name.toLowerCase()}-${randomUUID().slice(0, 8)}`,
        name,
        fallbackName: 'Your shop',
        presets: ['repair'],
        staff: [{ role: 'OWNER', name: 'Noor', email, password: PASSWORD }],
      });
    return email;
  }
  const subjects = (email: string) =>
    mailsTo(email)
      .map(({ parsed }) => parsed.subject)
      .sort();

  it('somebody who works for several shops gets a link for each', async () => {
    const email = await ofBoth();
    await request(email);
    await idle();
    expect(subjects(email)).toEqual(['A new password for One', 'A new password for Two']);
  });

  it('a mail that has to be tried again leaves the other one and its link alone', async () => {
    const email = await ofBoth();
    const before = smtp.attempts();
    smtp.refuse(1);
    await request(email);
    await idle();
    expect(smtp.attempts() - before).toBe(3);
    expect(subjects(email)).toEqual(['A new password for One', 'A new password for Two']);
    for (const mail of mailsTo(email))
      expect(await server.app.services.resets.find(tokenIn(mail))).not.toBeNull();
    const queued = await server.database.sql('select * from graphile_worker._private_jobs');
    expect(JSON.stringify(queued)).not.toContain('wpr_');
  });

  it('a request whose fan-out is run again makes no second link', async () => {
    const email = await ofBoth();
    const { resets } = server.app.services;
    const requestId = randomUUID();
    const made = await resets.issue(email, requestId);
    expect(made).toHaveLength(2);
    expect(await resets.issue(email, requestId)).toEqual([]);
    for (const token of made) expect(await resets.find(token)).not.toBeNull();
    await idle();
    expect(mailsTo(email)).toHaveLength(2);
  });

  it('without a mail server it is said that no link can be sent', async () => {
    const without = await startServer();
    try {
      const client = new GraphClient(`${without.url}/staff/graphql`);
      const { requestPasswordReset } = await client.get(api.RequestPasswordResetDocument, {
        email: 'a@example.com',
      });
      expect(requestPasswordReset).toMatchObject({ code: 'RESET_UNAVAILABLE' });
    } finally {
      await without.stop();
    }
  });
});

/** Somebody who works for seven shops, with a password of its own for each. */
async function ofSeven(): Promise<{ readonly email: string; readonly slugs: readonly string[] }> {
  const email = `many-${randomUUID().slice(0, 8)}@example.com`;
  const slugs = Array.from({ length: 7 }, (_, n) => `many-${n}-${randomUUID().slice(0, 8)}`);
  for (const [n, slug] of slugs.entries())
    await server.app.services.onboarding.open({
      slug,
      fallbackName: 'Your shop',
      presets: ['repair'],
      staff: [{ role: 'OWNER', name: 'Noor', email, password: `${PASSWORD} ${n}` }],
    });
  return { email, slugs };
}

describe('whoever works for more shops than are tried at the door', () => {
  it('is told to name the shop, in the words that everybody gets, and is let in where they were last', async () => {
    const { email, slugs } = await ofSeven();
    const wrong = await signIn(email, `${PASSWORD} 6`);
    expect(wrong).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    expect(wrong).toHaveProperty('message', expect.stringContaining('name the one'));
    expect(await signIn(`nobody-${randomUUID()}@example.com`, PASSWORD)).toEqual(wrong);
    expect(await signIn(email, `${PASSWORD} 6`, slugs[6])).toMatchObject({ __typename: 'SignedIn' });
    expect(await signIn(email, `${PASSWORD} 6`)).toMatchObject({ __typename: 'SignedIn' });
  });
});

describe('one’s own password', () => {
  it('is guessed no more often by somebody at an open desk than at the door', async () => {
    const other = await openShop(server);
    const change = async (current: string) =>
      (await other.staff.get(api.ChangePasswordDocument, { input: { current, password: NEW } }))
        .changePassword;
    for (let n = 0; n < 5; n += 1)
      expect(await change('wrong')).toMatchObject({ __typename: 'InvalidInput' });
    expect(await change(PASSWORD)).toMatchObject({ __typename: 'RateLimited' });
    expect(await signIn(ofShop('owner', other), PASSWORD)).toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('is changed by somebody who works for more shops than one is asked about at the door', async () => {
    const { email, slugs } = await ofSeven();
    const signedIn = await signIn(email, `${PASSWORD} 6`, slugs[6] ?? '');
    if (signedIn.__typename !== 'SignedIn') throw new Error(signedIn.__typename);
    const { changePassword } = await new GraphClient(`${server.url}/staff/graphql`, signedIn.token).get(
      api.ChangePasswordDocument,
      { input: { current: `${PASSWORD} 6`, password: NEW } },
    );
    expect(changePassword).toMatchObject({ __typename: 'PasswordChanged' });
  });
});

describe('invitations', () => {
  const invite = async (email: string, as = shop.staff) =>
    (await as.get(api.InviteStaffDocument, { input: { email, name: 'Noor', role: 'MEMBER' } })).inviteStaff;

  it('go out by e-mail as well, with the same link', async () => {
    const email = `noor-${randomUUID().slice(0, 8)}@example.com`;
    const invited = await invite(email);
    if (invited.__typename !== 'StaffInvited') throw new Error(invited.__typename);
    expect(invited.mailed).toBe(true);
    const waiting = await server.database.sql<{ payload: object }>(
      'select * from graphile_worker._private_jobs',
    );
    expect(JSON.stringify(waiting)).not.toContain('wpi_');
    await idle();
    const [mail] = mailsTo(email);
    expect(mail?.parsed.subject).toBe(`owner of ${shop.slug} invites you to Hartley & Vance`);
    expect(mail?.parsed.text).toContain(invited.url);
  });

  it.each([
    ['fr-FR', 'Nouer SARL', /vous invite chez/, /Un nouveau mot de passe pour/, 'Bonjour', 'pendant'],
    ['de-AT', 'Vance GmbH', /lädt Sie zu .* ein/, /Ein neues Passwort für/, 'Guten Tag', 'Minuten lang'],
    ['es-ES', 'Joyas SL', /le invita a/, /Una contraseña nueva para/, 'Hola', 'minutos'],
  ])(
    'X-24 %s: invitation and reset are in the shop’s language',
    async (locale, name, invites, resets, ...parts) => {
      const own = await openShop(server, { name, locale });
      const email = `noor-${randomUUID().slice(0, 8)}@example.com`;
      await invite(email, own.staff);
      await linkFor(ofShop('member', own));
      await idle();
      const [invitation] = mailsTo(email);
      const [reset] = mailsTo(ofShop('member', own));
      expect(invitation?.parsed.subject).toMatch(invites);
      expect(reset?.parsed.subject).toMatch(resets);
      expect(invitation?.parsed.text).toContain(parts[0]);
      for (const part of parts) expect(reset?.parsed.text).toContain(part);
      expect(reset?.parsed.html).toContain(`<html lang="${locale.slice(0, 2)}">`);
    },
  );

  it('of two for one address at the same moment both are answered, and the later one counts', async () => {
    const email = `twice-${randomUUID().slice(0, 8)}@example.com`;
    const answers = await Promise.all(Array.from({ length: 6 }, () => invite(email)));
    expect(answers.map(({ __typename }) => __typename)).toEqual(
      Array.from({ length: 6 }, () => 'StaffInvited'),
    );
    const tokens = answers.map(answer =>
      answer.__typename === 'StaffInvited' ? new URL(answer.url).hash.slice(1) : '',
    );
    const open = await Promise.all(
      tokens.map(async token => (await anybody().get(api.InvitationDocument, { token })).invitation),
    );
    expect(open.filter(one => one !== null)).toHaveLength(1);
  });

  it('and API keys end with whoever made them', async () => {
    const other = await openShop(server);
    const manager = await other.signIn('MANAGER');
    const email = `friend-${randomUUID().slice(0, 8)}@example.com`;
    const invited = await invite(email, manager);
    const kept = await invite(`kept-${randomUUID().slice(0, 8)}@example.com`, other.staff);
    if (invited.__typename !== 'StaffInvited' || kept.__typename !== 'StaffInvited')
      throw new Error('refused');
    const key = async (as: GraphClient) => {
      const { createApiKey } = await as.get(api.CreateApiKeyDocument, {
        input: { name: 'till', role: 'MEMBER' },
      });
      if (createApiKey.__typename !== 'ApiKeyCreated') throw new Error(createApiKey.__typename);
      return new GraphClient(`${server.url}/staff/graphql`, createApiKey.secret);
    };
    const [theirs, ours] = [await key(manager), await key(other.staff)];
    const { staffMembers } = await other.staff.get(api.PeopleDocument, {});
    const gone = staffMembers.find(member => member.role === 'MANAGER')?.id ?? '';
    await other.staff.get(api.RemoveStaffDocument, { staffId: gone });
    const opens = async (url: string) =>
      (await anybody().get(api.InvitationDocument, { token: new URL(url).hash.slice(1) })).invitation;
    expect(await opens(invited.url)).toBeNull();
    expect(await opens(kept.url)).not.toBeNull();
    expect((await theirs.ask(api.MeDocument, {})).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    expect((await ours.ask(api.MeDocument, {})).errors).toEqual([]);
    const { auditLog } = await other.staff.get(api.AuditLogDocument, { first: 5 });
    expect(auditLog.edges.map(({ node }) => node.kind)).toEqual(
      expect.arrayContaining(['STAFF_REMOVED', 'INVITATION_WITHDRAWN', 'API_KEY_REVOKED']),
    );
  });
});
