// Ways to get, or to keep, what one should not have: an invitation that meets a colleague, whoever was taken down a role, a
// password that two people set at once.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as api from '../gql/staff.ts';
import pg from 'pg';
import { eventually } from '../support/browser.ts';
import { GraphClient } from '../support/client.ts';
import { openShop, PASSWORD, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

const CHOSEN = 'chosen by somebody else';

let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  server = await startServer({
    limits: {
      wrongPasswords: { burst: 500, secondsEach: 1 },
      wrongPasswordsOfAddress: { burst: 500, secondsEach: 1 },
    },
  });
});
afterAll(() => server.stop());

const client = (token: string | null = null) => new GraphClient(`${server.url}/staff/graphql`, token);
const addressOf = (role: api.StaffRole, of = shop) => `${role.toLowerCase()}@${of.slug}.example`;
const members = async (of = shop) => (await of.staff.get(api.PeopleDocument, {})).staffMembers;
const idOf = async (role: api.StaffRole, of = shop) =>
  (await members(of)).find(({ email }) => email === addressOf(role, of))?.id ?? '';
const signIn = async (email: string, password: string) =>
  (await client().get(api.SignInDocument, { input: { email, password, tenant: shop.slug } })).signIn;
const signsIn = async (email: string, password: string) =>
  (await signIn(email, password)).__typename === 'SignedIn';
const codeOf = async (asked: Promise<{ errors: readonly { extensions?: Record<string, unknown> }[] }>) =>
  (await asked).errors[0]?.extensions?.['code'];

async function invite(as: GraphClient, email: string, role: api.StaffRole): Promise<string> {
  const input = { email, name: 'Noor', role };
  const { inviteStaff } = await as.get(api.InviteStaffDocument, { input });
  return inviteStaff.__typename === 'StaffInvited' ? new URL(inviteStaff.url).hash.slice(1) : '';
}
const accept = async (token: string, password = CHOSEN) =>
  (await client().get(api.AcceptInvitationDocument, { input: { token, name: 'Noor', password } }))
    .acceptInvitation;
async function keyOf(as: GraphClient, role: api.StaffRole) {
  const { createApiKey } = await as.get(api.CreateApiKeyDocument, { input: { name: 'till', role } });
  if (createApiKey.__typename !== 'ApiKeyCreated') throw new Error(JSON.stringify(createApiKey));
  return { program: client(createApiKey.secret), id: createApiKey.apiKey.id };
}
const setRole = (as: GraphClient, staffId: string, role: api.StaffRole) =>
  as.get(api.SetStaffRoleDocument, { staffId, role });

/** So many of the program's statements wait for somebody else's lock. */
const waiting = (count: number) =>
  eventually(
    async () =>
      (
        await server.database.sql<{ n: number }>(
          `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        )
      )[0]?.n ?? 0,
    found => found >= count,
    'both to wait',
  );

describe('an invitation never touches somebody who works here', () => {
  it('however their address is spelled', async () => {
    shop = await openShop(server, { slug: 'olivias-ring' });
    const manager = await shop.signIn('MANAGER');
    // PostgreSQL takes the capital I with a dot for the letter i; JavaScript does not.
    const token = await invite(manager, 'owner@olİvİas-ring.example', 'MANAGER');
    expect(await accept(token)).toMatchObject({ __typename: 'NotFound' });
    expect(await signsIn(addressOf('OWNER'), CHOSEN)).toBe(false);
    expect(await signsIn(addressOf('OWNER'), PASSWORD)).toBe(true);
    expect((await members()).filter(({ role }) => role === 'OWNER')).toHaveLength(1);
  });

  it('nor somebody who is joining at that moment', async () => {
    shop = await openShop(server);
    const email = 'noor@example.com';
    const first = await invite(shop.staff, email, 'MEMBER');
    const manager = await shop.signIn('MANAGER');
    const held = new pg.Client({ connectionString: server.database.url });
    await held.connect();
    await held.query(`begin; set local role waypost_staff; set local waypost.tenant_id = '${shop.tenantId}'`);
    await held.query('select id from staff_invitations for update');
    // Both are stopped in the middle, the one who joins in front.
    const joined = accept(first, PASSWORD);
    await waiting(1);
    const again = manager.get(api.InviteStaffDocument, { input: { email, name: 'Noor', role: 'MANAGER' } });
    await waiting(2);
    await held.query('commit');
    await held.end();
    expect(await joined).toMatchObject({ __typename: 'InvitationAccepted' });
    const { inviteStaff } = await again;
    if (inviteStaff.__typename === 'StaffInvited') await accept(new URL(inviteStaff.url).hash.slice(1));
    expect(await signsIn(email, PASSWORD)).toBe(true);
    expect((await members()).find(member => member.email === email)?.role).toBe('MEMBER');
  });
});

describe('whoever is taken down a role', () => {
  it('takes nothing away any more that was asked for a moment before', async () => {
    shop = await openShop(server);
    await accept(await invite(shop.staff, 'second@example.com', 'OWNER'), PASSWORD);
    const signed = await signIn('second@example.com', PASSWORD);
    const second = client(signed.__typename === 'SignedIn' ? signed.token : null);
    const { id: key } = await keyOf(shop.staff, 'OWNER');
    await invite(shop.staff, 'third@example.com', 'OWNER');
    const { invitations } = await shop.staff.get<{ invitations: { id: string }[] }, object>(
      '{ invitations { id } }',
      {},
    );
    const colleague = await idOf('MANAGER');
    const held = new pg.Client({ connectionString: server.database.url });
    await held.connect();
    await held.query(`begin; set local role waypost_staff; set local waypost.tenant_id = '${shop.tenantId}'`);
    await held.query(`update staff_members set role = 'MEMBER' where email = 'second@example.com'`);
    const asked = [
      codeOf(second.ask(api.DisableStaffTotpDocument, { staffId: colleague })),
      codeOf(second.ask(api.WithdrawInvitationDocument, { id: invitations[0]?.id ?? '' })),
      codeOf(second.ask(api.RevokeApiKeyDocument, { id: key })),
    ];
    await waiting(3);
    await held.query('commit');
    await held.end();
    expect(await Promise.all(asked)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  });

  it('keeps no key and no invitation above it', async () => {
    shop = await openShop(server);
    await accept(await invite(shop.staff, 'second@example.com', 'OWNER'), PASSWORD);
    const signed = await signIn('second@example.com', PASSWORD);
    const second = client(signed.__typename === 'SignedIn' ? signed.token : null);
    const keys = [await keyOf(second, 'OWNER'), await keyOf(second, 'MEMBER')];
    const invitation = await invite(second, 'third@example.com', 'OWNER');
    const staffId = (await members()).find(({ email }) => email === 'second@example.com')?.id ?? '';
    await setRole(shop.staff, staffId, 'MEMBER');
    expect(await codeOf(keys[0]?.program.ask(api.MeDocument, {}) as never)).toBe('UNAUTHENTICATED');
    expect(await codeOf(keys[1]?.program.ask(api.JobsDocument, {}) as never)).toBeUndefined();
    expect(await accept(invitation)).toMatchObject({ __typename: 'NotFound' });
  });

  it('changes nobody any more, however it was timed', async () => {
    shop = await openShop(server);
    await accept(await invite(shop.staff, 'second@example.com', 'OWNER'), PASSWORD);
    await accept(await invite(shop.staff, 'third@example.com', 'OWNER'), PASSWORD);
    const signed = await signIn('second@example.com', PASSWORD);
    const second = client(signed.__typename === 'SignedIn' ? signed.token : null);
    const idBy = async (address: string) =>
      (await members()).find(({ email }) => email === address)?.id ?? '';
    const [member, secondId] = [await idOf('MEMBER'), await idBy('second@example.com')];
    const held = new pg.Client({ connectionString: server.database.url });
    await held.connect();
    await held.query(`begin; set local role waypost_staff; set local waypost.tenant_id = '${shop.tenantId}'`);
    await held.query('select id from staff_members for update');
    const removed = shop.staff.get(api.RemoveStaffDocument, { staffId: secondId });
    await waiting(1);
    const late = second.ask(api.SetStaffRoleDocument, { staffId: member, role: 'OWNER' });
    await waiting(2);
    await held.query('commit');
    await held.end();
    expect((await removed).removeStaff.__typename).not.toBe('NotFound');
    expect(await codeOf(late)).toBe('UNAUTHENTICATED');
    expect((await members()).find(({ id }) => id === member)?.role).toBe('MEMBER');
  });

  it('hands out nothing any more that was under way', async () => {
    shop = await openShop(server);
    for (let round = 0; round < 6; round += 1) {
      const email = `leaving-${round}@example.com`;
      await accept(await invite(shop.staff, email, 'MANAGER'), PASSWORD);
      const signed = await signIn(email, PASSWORD);
      const leaving = client(signed.__typename === 'SignedIn' ? signed.token : null);
      const staffId = (await members()).find(one => one.email === email)?.id ?? '';
      const invitees = Array.from({ length: 4 }, (_, n) => `friend-${round}-${n}@example.com`);
      const [, ...asked] = await Promise.all([
        shop.staff.get(api.RemoveStaffDocument, { staffId }),
        ...invitees.map(to =>
          leaving.ask(api.InviteStaffDocument, { input: { email: to, name: 'F', role: 'MANAGER' } }),
        ),
        ...invitees.map(name => leaving.ask(api.CreateApiKeyDocument, { input: { name, role: 'MANAGER' } })),
      ]);
      for (const { data } of asked) {
        const made = Object.values(data ?? {})[0] as { url?: string; secret?: string } | null | undefined;
        if (made?.url)
          expect(await accept(new URL(made.url).hash.slice(1))).toMatchObject({ code: 'NOT_FOUND' });
        if (made?.secret)
          expect(await codeOf(client(made.secret).ask(api.MeDocument, {}))).toBe('UNAUTHENTICATED');
      }
    }
  });
});

it('a manager takes away nothing above a manager', async () => {
  shop = await openShop(server);
  const manager = await shop.signIn('MANAGER');
  const token = await invite(shop.staff, 'partner@example.com', 'OWNER');
  const { id } = await keyOf(shop.staff, 'OWNER');
  const { invitations } = await manager.get(api.InvitationsDocument, {});
  const replacing = { email: 'Partner@example.com', name: 'P', role: 'MEMBER' as const };
  expect(await codeOf(manager.ask(api.WithdrawInvitationDocument, { id: invitations[0]?.id ?? '' }))).toBe(
    'FORBIDDEN',
  );
  expect(await codeOf(manager.ask(api.InviteStaffDocument, { input: replacing }))).toBe('FORBIDDEN');
  expect(await codeOf(manager.ask(api.RevokeApiKeyDocument, { id }))).toBe('FORBIDDEN');
  expect(await accept(token)).toMatchObject({ __typename: 'InvitationAccepted' });
});

it('a password that was reset is not changed back by whoever knew the old one', async () => {
  shop = await openShop(server);
  const email = addressOf('MEMBER');
  let current = PASSWORD;
  for (let round = 0; round < 8; round += 1) {
    const thief = await signIn(email, current);
    const [token = ''] = await server.app.services.resets.issue(email, randomUUID());
    const next = `set anew, number ${round}`;
    const [{ resetPassword }] = await Promise.all([
      client().get(api.ResetPasswordDocument, { input: { token, password: next } }),
      client(thief.__typename === 'SignedIn' ? thief.token : null).ask(api.ChangePasswordDocument, {
        input: { current, password: CHOSEN },
      }),
    ]);
    // Whoever was first has ended the link; whoever has reset it has the last word.
    const isReset = resetPassword.__typename === 'PasswordReset';
    current = isReset ? next : CHOSEN;
    expect([round, isReset, await signsIn(email, current)]).toEqual([round, isReset, true]);
  }
});

describe('how people and programs get in', () => {
  const door = ['API_KEY_CREATED', 'STAFF_INVITED', 'INVITATION_WITHDRAWN'];
  const kindsOf = (stream: { items: api.TenantEventsSubscription[] }) =>
    stream.items.map(({ tenantEvents }) => tenantEvents.kind);
  async function doorEvents(): Promise<void> {
    await keyOf(shop.staff, 'MEMBER');
    await invite(shop.staff, `${randomUUID()}@example.com`, 'MEMBER');
    await shop.job();
  }

  it('is told live to those alone who may read the log, also once they may no more', async () => {
    shop = await openShop(server);
    const { program } = await keyOf(shop.staff, 'MEMBER');
    const [owner, manager, member, screen] = [
      shop.staff,
      await shop.signIn('MANAGER'),
      await shop.signIn('MEMBER'),
      program,
    ].map(each => each.subscribe(api.TenantEventsDocument, {}));
    if (!owner || !manager || !member || !screen) throw new Error('no streams');
    const all = [owner, manager, member, screen];
    for (const stream of all) await stream.next();
    await doorEvents();
    for (const stream of all) await stream.until(() => kindsOf(stream).includes('JOB_CREATED'));
    for (const stream of [owner, manager])
      expect(kindsOf(stream)).toEqual(expect.arrayContaining(door.slice(0, 2)));
    for (const stream of [member, screen])
      expect(kindsOf(stream).filter(kind => door.includes(kind))).toEqual([]);

    await setRole(shop.staff, await idOf('MANAGER'), 'MEMBER');
    const before = kindsOf(manager).length;
    await doorEvents();
    await manager.until(() => kindsOf(manager).slice(before).includes('JOB_CREATED'));
    expect(
      kindsOf(manager)
        .slice(before)
        .filter(kind => door.includes(kind)),
    ).toEqual([]);
    await Promise.all(all.map(stream => stream.close()));
  });
});
