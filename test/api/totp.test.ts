// Two-step sign-in: codes of an authenticator app at a clock that stands still, recovery codes, and the ways to switch it off.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOTP, URI } from 'otpauth';
import * as api from '../gql/staff.ts';
import { GraphClient } from '../support/client.ts';
import { rankDifference } from '../support/ranks.ts';
import { openShop, PASSWORD, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

const STEP = 30_000;
let now = (Math.floor(Date.now() / STEP) + 0.5) * STEP;
let elapsed = 0;
let server: TestServer;
let shop: Shop;

beforeAll(async () => {
  const limits = { wrongPasswordsOfAddress: { burst: 5_000, secondsEach: 1 }, now: () => elapsed };
  server = await startServer({ clock: { now: () => new Date(now) }, limits, trustedProxies: ['127.0.0.1'] });
  shop = await openShop(server, { name: 'Hartley & Vance' });
});
afterAll(() => server.stop());

const url = () => `${server.url}/staff/graphql`;
const emailOf = (role: string, of: Shop = shop) => `${role.toLowerCase()}@${of.slug}.example`;
const codeAt = (secret: string, steps = 0) =>
  new TOTP({ secret }).generate({ timestamp: now + steps * STEP });
/** A code that none of the steps nearby has. */
function wrongFor(secret: string): string {
  const near = new Set([-2, -1, 0, 1, 2].map(step => codeAt(secret, step)));
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find(code => !near.has(code)) ?? '';
}

async function signIn(email: string, given: Partial<api.SignInInput> = {}, from = '127.0.0.1') {
  const anybody = new GraphClient(url(), null, { 'x-forwarded-for': from });
  return (await anybody.get(api.SignInDocument, { input: { email, password: PASSWORD, ...given } })).signIn;
}
async function clientOf(email: string, given: Partial<api.SignInInput> = {}): Promise<GraphClient> {
  const result = await signIn(email, given);
  if (result.__typename !== 'SignedIn') throw new Error(JSON.stringify(result));
  return new GraphClient(url(), result.token);
}
const start = async (client: GraphClient, password = PASSWORD) =>
  (await client.get(api.StartTotpDocument, { password })).startTotp;
const confirm = async (client: GraphClient, code: string) =>
  (await client.get(api.ConfirmTotpDocument, { code })).confirmTotp;
const disable = async (client: GraphClient, input: api.TotpProofInput) =>
  (await client.get(api.DisableTotpDocument, { input })).disableTotp;
const stateOf = async (client: GraphClient) => (await client.get(api.MyTotpDocument, {})).me.totp;
const isOut = async (client: GraphClient) =>
  (await client.ask(api.MeDocument, {})).errors[0]?.extensions?.['code'] === 'UNAUTHENTICATED';

interface Armed {
  readonly client: GraphClient;
  readonly secret: string;
  readonly codes: readonly string[];
}
/** Switched on, and a step later, so that the code of now has not been used. */
async function switchOn(client: GraphClient): Promise<Armed> {
  const started = await start(client);
  if (started.__typename !== 'TotpStarted') throw new Error(JSON.stringify(started));
  const confirmed = await confirm(client, codeAt(started.secret));
  if (confirmed.__typename !== 'TotpConfirmed') throw new Error(JSON.stringify(confirmed));
  now += STEP;
  return { client, secret: started.secret, codes: confirmed.recoveryCodes };
}
const armed = async (role: api.StaffRole, of: Shop) => switchOn(await of.signIn(role));
async function log(of: Shop) {
  const { auditLog } = await of.staff.get(api.AuditLogDocument, { first: 20 });
  return auditLog.edges.map(({ node }) => [node.actorName, node.kind, node.subject]);
}

describe('setting it up', () => {
  it('asks for the password, shows the secret once, and counts from the first right code on', async () => {
    const own = await openShop(server, { name: 'Hartley: Vance' });
    const client = await own.signIn('MEMBER');
    expect(await start(client, 'wrong')).toMatchObject({ code: 'INVALID_INPUT', field: 'password' });
    expect(await confirm(client, '123456')).toMatchObject({ code: 'TOTP_NOT_ON' });
    const started = await start(client);
    if (started.__typename !== 'TotpStarted') throw new Error(started.__typename);
    const { secret } = started;
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(URI.parse(started.uri)).toMatchObject({
      issuer: 'Hartley  Vance',
      label: emailOf('member', own),
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
    });
    expect(await signIn(emailOf('member', own))).toMatchObject({ __typename: 'SignedIn' });
    expect(await confirm(client, wrongFor(secret))).toMatchObject({ code: 'INVALID_INPUT', field: 'code' });
    expect(await stateOf(client)).toBeNull();
    const confirmed = await confirm(client, codeAt(secret));
    if (confirmed.__typename !== 'TotpConfirmed') throw new Error(confirmed.__typename);
    expect(new Set(confirmed.recoveryCodes).size).toBe(10);
    for (const code of confirmed.recoveryCodes) expect(code).toMatch(/^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/);
    expect(await stateOf(client)).toEqual({ since: new Date(now).toISOString(), recoveryCodesLeft: 10 });
    expect(await start(client)).toMatchObject({ code: 'TOTP_ALREADY_ON' });
    expect(await confirm(client, codeAt(secret, 1))).toMatchObject({ code: 'TOTP_ALREADY_ON' });
    expect(await log(own)).toContainEqual([`member of ${own.slug}`, 'TOTP_ENABLED', `member of ${own.slug}`]);
  });

  it('ends every other session: whoever opened one may have had the password alone', async () => {
    const elsewhere = await shop.signIn('MANAGER');
    const { client } = await armed('MANAGER', shop);
    expect(await isOut(elsewhere)).toBe(true);
    expect(await isOut(client)).toBe(false);
  });

  it('leaves no session of a sign-in with the password alone that came at that very moment', async () => {
    const own = await openShop(server);
    const { database } = server;
    await database.sql(
      `create function take_long() returns trigger language plpgsql as $$ begin perform pg_sleep(1); return null; end $$`,
    );
    await database.sql(
      'create trigger take_long after insert on staff_recovery_codes for each statement execute function take_long()',
    );
    const client = await own.signIn('MEMBER');
    const started = await start(client);
    if (started.__typename !== 'TotpStarted') throw new Error('refused');
    const confirming = confirm(client, codeAt(started.secret));
    const entered = await Promise.all([1, 2, 3].map(() => signIn(emailOf('member', own))));
    expect(await confirming).toMatchObject({ __typename: 'TotpConfirmed' });
    await database.sql('drop trigger take_long on staff_recovery_codes');
    for (const one of entered) {
      if (one.__typename !== 'SignedIn') expect(one).toMatchObject({ code: 'TOTP_REQUIRED' });
      else expect(await isOut(new GraphClient(url(), one.token))).toBe(true);
    }
    expect(await isOut(client)).toBe(false);
  });

  it('keeps secrets sealed and recovery codes hashed, and says neither again nor into the log', async () => {
    const own = await openShop(server);
    const { secret, codes } = await switchOn(own.staff);
    const gate = { role: 'waypost_gate' };
    const rows = [
      await server.database.sql('select *, sealed_secret as s from staff_totp', [], gate),
      await server.database.sql(`select *, encode(code_hash, 'escape') from staff_recovery_codes`, [], gate),
    ];
    const kept = JSON.stringify([rows, server.log, await log(own)]);
    for (const word of [secret, ...codes, ...codes.map(code => code.replaceAll('-', ''))])
      expect(kept).not.toContain(word);
  });

  it('a secret that is begun anew replaces the one before, and counts for half an hour', async () => {
    const own = await openShop(server);
    const [one, other] = [await start(own.staff), await start(own.staff)];
    if (one.__typename !== 'TotpStarted' || other.__typename !== 'TotpStarted') throw new Error('refused');
    expect(await confirm(own.staff, codeAt(one.secret))).toMatchObject({ code: 'INVALID_INPUT' });
    now += 31 * 60_000;
    expect(await confirm(own.staff, codeAt(other.secret))).toMatchObject({ code: 'TOTP_NOT_ON' });
    const third = await start(own.staff);
    if (third.__typename !== 'TotpStarted') throw new Error('refused');
    const code = codeAt(third.secret);
    const both = await Promise.all([confirm(own.staff, code), confirm(own.staff, code)]);
    expect(both.filter(({ __typename }) => __typename === 'TotpConfirmed')).toHaveLength(1);
    expect(await stateOf(own.staff)).toMatchObject({ recoveryCodesLeft: 10 });
  });
});

describe('signing in', () => {
  it('asks for a code when the password is right, and opens no session without one', async () => {
    const own = await openShop(server);
    const { secret } = await armed('MEMBER', own);
    const email = emailOf('member', own);
    const asked = await signIn(email);
    expect(asked).toMatchObject({ __typename: 'TotpRequired', code: 'TOTP_REQUIRED' });
    expect(asked).not.toHaveProperty('token');
    expect(await signIn(email, { code: '  ' })).toEqual(asked);
    expect(await signIn(email, { code: wrongFor(secret) })).toMatchObject({ code: 'INVALID_INPUT' });
    const code = codeAt(secret);
    const right = await clientOf(email, { code: `${code.slice(0, 3)} ${code.slice(3)}` });
    expect(await isOut(right)).toBe(false);
    // Whoever has none is not asked, and one that is given does no harm.
    expect(await signIn(emailOf('owner', own), { code: '123456' })).toMatchObject({ __typename: 'SignedIn' });
  });

  it('takes a code once, also of two who bring it at the same moment', async () => {
    const own = await openShop(server);
    const started = await start(own.staff);
    if (started.__typename !== 'TotpStarted') throw new Error('refused');
    const { secret } = started;
    await confirm(own.staff, codeAt(secret));
    const email = emailOf('owner', own);
    expect(await signIn(email, { code: codeAt(secret) })).toMatchObject({ code: 'INVALID_INPUT' });
    now += STEP;
    const code = codeAt(secret);
    const four = await Promise.all([1, 2, 3, 4].map(() => signIn(email, { code })));
    expect(four.filter(({ __typename }) => __typename === 'SignedIn')).toHaveLength(1);
    expect(await signIn(email, { code })).not.toMatchObject({ __typename: 'SignedIn' });
  });

  it('takes the code of the step before and after, and none further away', async () => {
    const own = await openShop(server);
    const { secret } = await armed('OWNER', own);
    const email = emailOf('owner', own);
    now += 10 * STEP;
    for (const step of [-2, 2])
      expect(await signIn(email, { code: codeAt(secret, step) })).toMatchObject({ code: 'INVALID_INPUT' });
    for (const step of [-1, 0, 1])
      expect(await signIn(email, { code: codeAt(secret, step) })).toMatchObject({ __typename: 'SignedIn' });
    // What lies before a code that was taken counts no more.
    expect(await signIn(email, { code: codeAt(secret, 0) })).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('answers a wrong password alike with and without it, in words and in time', async () => {
    const own = await openShop(server);
    const { secret } = await armed('MEMBER', own);
    const times = { with: [] as number[], without: [] as number[] };
    const ask = async (role: string, kind: keyof typeof times) => {
      const begun = performance.now();
      const answer = await signIn(emailOf(role, own), { password: 'wrong', code: codeAt(secret) });
      times[kind].push(performance.now() - begun);
      return answer;
    };
    for (let n = 0; n < 12; n += 1) {
      elapsed += 60_000;
      expect(await ask('member', 'with')).toEqual(await ask('manager', 'without'));
    }
    expect(Math.abs(rankDifference(times.with, times.without))).toBeLessThan(3.5);
  });

  it('limits wrong codes for the account, from wherever they come, and nobody else’s', async () => {
    const own = await openShop(server);
    const { secret } = await armed('MEMBER', own);
    const email = emailOf('member', own);
    for (let n = 0; n < 5; n += 1)
      expect(await signIn(email, { code: wrongFor(secret) }, `10.0.0.${n}`)).toMatchObject({
        code: 'INVALID_INPUT',
      });
    const waiting = await signIn(email, { code: codeAt(secret) }, '10.0.1.1');
    expect(waiting).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 60 });
    // Without the password nobody learns of it.
    expect(await signIn(email, { password: 'wrong' }, '10.0.1.2')).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    expect(await signIn(emailOf('owner', own))).toMatchObject({ __typename: 'SignedIn' });
    elapsed += 60_000;
    expect(await signIn(email, { code: codeAt(secret) }, '10.0.1.1')).toMatchObject({
      __typename: 'SignedIn',
    });
  });

  it('limits wrong codes from one place like wrong passwords, and right ones not at all', async () => {
    const own = await openShop(server);
    const { secret } = await armed('MEMBER', own);
    const email = emailOf('member', own);
    for (let n = 0; n < 12; n += 1) expect(await signIn(email)).toMatchObject({ code: 'TOTP_REQUIRED' });
    for (let n = 0; n < 5; n += 1) await signIn(email, { code: wrongFor(secret) }, '10.0.2.1');
    expect(await signIn(email, { password: 'wrong' }, '10.0.2.1')).toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('goes on being asked for after a new password by e-mail, and after one’s own change', async () => {
    const own = await openShop(server);
    const { client, secret } = await armed('MEMBER', own);
    const [email, fresh] = [emailOf('member', own), 'a brand new sentence'];
    const changed = await client.get(api.ChangePasswordDocument, {
      input: { current: PASSWORD, password: fresh },
    });
    expect(changed.changePassword).toMatchObject({ __typename: 'PasswordChanged' });
    expect(await signIn(email, { password: fresh })).toMatchObject({ code: 'TOTP_REQUIRED' });
    const [token = ''] = await server.app.services.resets.issue(email, randomUUID());
    const input = { token, password: PASSWORD };
    const { resetPassword } = await client.get(api.ResetPasswordDocument, { input });
    expect(resetPassword).toMatchObject({ __typename: 'PasswordReset' });
    expect(await signIn(email)).toMatchObject({ code: 'TOTP_REQUIRED' });
    expect(await signIn(email, { code: codeAt(secret) })).toMatchObject({ __typename: 'SignedIn' });
  });
});

describe('recovery codes', () => {
  it('stand in for a code of the app, each once, however they are spaced; the log tells', async () => {
    const own = await openShop(server);
    const { client, codes } = await armed('MEMBER', own);
    const [email, [first = '', second = '']] = [emailOf('member', own), codes];
    expect(await signIn(email, { code: first })).toMatchObject({ __typename: 'SignedIn' });
    expect(await signIn(email, { code: first })).toMatchObject({ code: 'INVALID_INPUT' });
    const loud = second.replaceAll('-', ' ').toUpperCase();
    const both = await Promise.all([signIn(email, { code: loud }), signIn(email, { code: loud })]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['InvalidInput', 'SignedIn']);
    expect(await stateOf(client)).toMatchObject({ recoveryCodesLeft: 8 });
    expect((await log(own)).filter(([, kind]) => kind === 'RECOVERY_CODE_USED')).toHaveLength(2);
  });

  it('are made anew with password and code, and the old ones count no more', async () => {
    const own = await openShop(server);
    const { client, secret, codes } = await armed('MEMBER', own);
    const replace = async (input: api.TotpProofInput) =>
      (await client.get(api.ReplaceRecoveryCodesDocument, { input })).replaceRecoveryCodes;
    const code = codeAt(secret);
    expect(await replace({ password: 'wrong', code })).toMatchObject({ field: 'password' });
    expect(await replace({ password: PASSWORD, code: wrongFor(secret) })).toMatchObject({ field: 'code' });
    const replaced = await replace({ password: PASSWORD, code });
    if (replaced.__typename !== 'RecoveryCodesReplaced') throw new Error(replaced.__typename);
    expect(replaced.recoveryCodes).toHaveLength(10);
    const email = emailOf('member', own);
    expect(await signIn(email, { code: codes[0] ?? '' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await signIn(email, { code: replaced.recoveryCodes[0] ?? '' })).toMatchObject({
      __typename: 'SignedIn',
    });
  });

  it('open nobody else’s account', async () => {
    const own = await openShop(server);
    const [mine, theirs] = [await armed('MEMBER', own), await armed('MANAGER', own)];
    expect(await signIn(emailOf('manager', own), { code: mine.codes[0] ?? '' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await stateOf(theirs.client)).toMatchObject({ recoveryCodesLeft: 10 });
  });
});

describe('switching it off', () => {
  it('takes password and code, and is told in the log', async () => {
    const own = await openShop(server);
    const { client, secret, codes } = await armed('MEMBER', own);
    const code = codeAt(secret);
    expect(await disable(client, { password: 'wrong', code })).toMatchObject({ field: 'password' });
    expect(await disable(client, { password: PASSWORD, code: '' })).toMatchObject({ field: 'code' });
    expect(await disable(client, { password: PASSWORD, code })).toMatchObject({ disabled: true });
    expect(await disable(client, { password: PASSWORD, code })).toMatchObject({ code: 'TOTP_NOT_ON' });
    expect(await signIn(emailOf('member', own))).toMatchObject({ __typename: 'SignedIn' });
    const again = await switchOn(client);
    const email = emailOf('member', own);
    expect(await signIn(email, { code: codes[0] ?? '' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await disable(client, { password: PASSWORD, code: again.codes[0] ?? '' })).toMatchObject({
      disabled: true,
    });
    expect((await log(own)).filter(([, kind]) => kind === 'TOTP_DISABLED')).toHaveLength(2);
  });

  it('is done by the owner for a colleague, whose sessions end; for nobody else, and in no other shop', async () => {
    const [own, other] = [await openShop(server), await openShop(server)];
    const { client } = await armed('MANAGER', own);
    const member = await own.signIn('MEMBER');
    const { staffMembers } = await own.staff.get(api.WhoUsesTotpDocument, {});
    const idOf = (role: string) => staffMembers.find(({ email }) => email === emailOf(role, own))?.id ?? '';
    expect(staffMembers.map(({ usesTotp }) => usesTotp).sort()).toEqual([false, false, true]);
    for (const other of [member, client]) {
      const seen = (await other.get(api.WhoUsesTotpDocument, {})).staffMembers;
      expect(seen.map(({ usesTotp }) => usesTotp)).toEqual([null, null, null]);
    }
    const off = async (by: GraphClient, staffId: string) =>
      (await by.get(api.DisableStaffTotpDocument, { staffId })).disableStaffTotp;
    for (const by of [client, member])
      expect((await by.ask(api.DisableStaffTotpDocument, { staffId: idOf('manager') })).errors).toMatchObject(
        [{ extensions: { code: 'FORBIDDEN' } }],
      );
    expect(await off(other.staff, idOf('manager'))).toEqual(await off(other.staff, randomUUID()));
    expect(await off(own.staff, idOf('owner'))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await off(own.staff, idOf('member'))).toMatchObject({ code: 'TOTP_NOT_ON' });
    expect(await isOut(client)).toBe(false);
    expect(await off(own.staff, idOf('manager'))).toMatchObject({ member: { usesTotp: false } });
    expect(await isOut(client)).toBe(true);
    expect(await isOut(member)).toBe(false);
    expect(await signIn(emailOf('manager', own))).toMatchObject({ __typename: 'SignedIn' });
    expect(await log(own)).toContainEqual([
      `owner of ${own.slug}`,
      'TOTP_DISABLED',
      `manager of ${own.slug}`,
    ]);
  });

  it('is done by whoever runs the system for an owner whom nobody else can let in', async () => {
    const [own, other] = [await openShop(server), await openShop(server)];
    const { client } = await switchOn(own.staff);
    const { totp } = server.app.services;
    const email = emailOf('owner', own);
    expect(await totp.disableByOperator(other.tenantId, email)).toBe(false);
    expect(await totp.disableByOperator(own.tenantId, emailOf('member', own))).toBe(false);
    expect(await totp.disableByOperator(own.tenantId, email.toUpperCase())).toBe(true);
    expect(await isOut(client)).toBe(true);
    const back = await clientOf(email);
    const { auditLog } = await back.get(api.AuditLogDocument, { first: 1 });
    expect(auditLog.edges[0]?.node).toMatchObject({ actorName: 'Waypost', kind: 'TOTP_DISABLED' });
  });

  it('goes with somebody who is removed, who comes back with a password alone', async () => {
    const own = await openShop(server);
    await armed('MEMBER', own);
    const email = emailOf('member', own);
    const { staffMembers } = await own.staff.get(api.WhoUsesTotpDocument, {});
    const staffId = staffMembers.find(member => member.email === email)?.id ?? '';
    await own.staff.get(api.RemoveStaffDocument, { staffId });
    const invite = { input: { email, name: 'Noor', role: 'MEMBER' as const } };
    const { inviteStaff } = await own.staff.get(api.InviteStaffDocument, invite);
    if (inviteStaff.__typename !== 'StaffInvited') throw new Error(inviteStaff.__typename);
    const token = new URL(inviteStaff.url).hash.slice(1);
    await own.staff.get(api.AcceptInvitationDocument, {
      input: { token, name: 'Noor', password: PASSWORD },
    });
    expect(await signIn(email)).toMatchObject({ __typename: 'SignedIn' });
  });
});
