// Who works for a shop: inviting, joining, roles, leaving, sessions; and the log of who did what.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as api from '../gql/staff.ts';
import { GraphClient } from '../support/client.ts';
import { openShop, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server);
});
afterAll(() => server.stop());

const anybody = () => new GraphClient(`${server.url}/staff/graphql`);
const PASSWORD = 'a ring for Amelia';

async function invite(role: api.StaffRole, email: string, as = shop.staff): Promise<string> {
  const { inviteStaff } = await as.get(api.InviteStaffDocument, { input: { email, name: 'Noor', role } });
  if (inviteStaff.__typename !== 'StaffInvited') throw new Error(JSON.stringify(inviteStaff));
  return inviteStaff.url;
}
const tokenOf = (url: string): string => new URL(url).hash.slice(1);

async function join(role: api.StaffRole, email: string): Promise<GraphClient> {
  const token = tokenOf(await invite(role, email));
  const { acceptInvitation } = await anybody().get(api.AcceptInvitationDocument, {
    input: { token, name: 'Noor Haddad', password: PASSWORD },
  });
  expect(acceptInvitation).toMatchObject({ __typename: 'InvitationAccepted', email, tenantSlug: shop.slug });
  return signIn(email);
}

async function signIn(email: string, password = PASSWORD): Promise<GraphClient> {
  const { signIn: result } = await anybody().get(api.SignInDocument, { input: { email, password } });
  if (result.__typename !== 'SignedIn') throw new Error(JSON.stringify(result));
  return new GraphClient(`${server.url}/staff/graphql`, result.token);
}

const members = async (client = shop.staff) => (await client.get(api.PeopleDocument, {})).staffMembers;
const idOf = async (email: string) => (await members()).find(member => member.email === email)?.id ?? '';
const codeOf = async (asked: Promise<{ errors: readonly { extensions?: Record<string, unknown> }[] }>) =>
  (await asked).errors[0]?.extensions?.['code'];

describe('invitations', () => {
  it('lead to a sign-in of one’s own, once', async () => {
    const url = await invite('MEMBER', 'noor@one.example');
    expect(url).toMatch(/\/console\/join#wpi_[\w-]{43}$/);
    const token = tokenOf(url);
    expect((await anybody().get(api.InvitationDocument, { token })).invitation).toEqual({
      shopName: `Shop ${shop.slug}`,
      email: 'noor@one.example',
      name: 'Noor',
    });
    const accept = (password: string) =>
      anybody().get(api.AcceptInvitationDocument, { input: { token, name: 'Noor', password } });
    expect((await accept('short')).acceptInvitation).toMatchObject({ __typename: 'InvalidInput' });
    const both = await Promise.all([accept(PASSWORD), accept(PASSWORD)]);
    expect(both.map(each => each.acceptInvitation.__typename).sort()).toEqual([
      'InvitationAccepted',
      'NotFound',
    ]);
    expect((await anybody().get(api.InvitationDocument, { token })).invitation).toBeNull();
    const noor = await signIn('noor@one.example');
    expect(await members(noor)).toContainEqual(
      expect.objectContaining({ email: 'noor@one.example', role: 'MEMBER' }),
    );
  });

  it('work no more when they are withdrawn, replaced or wrong, all alike', async () => {
    const first = tokenOf(await invite('MEMBER', 'twice@example.com'));
    const second = tokenOf(await invite('MEMBER', 'Twice@example.com'));
    const { invitations } = await shop.staff.get(api.InvitationsDocument, {});
    const open = invitations.filter(({ email }) => email.toLowerCase() === 'twice@example.com');
    expect(open).toHaveLength(1);
    await shop.staff.get(api.WithdrawInvitationDocument, { id: open[0]?.id ?? '' });
    for (const token of [first, second, 'wpi_nonsense', '']) {
      const { acceptInvitation } = await anybody().get(api.AcceptInvitationDocument, {
        input: { token, name: 'Noor', password: PASSWORD },
      });
      expect(acceptInvitation).toMatchObject({ __typename: 'NotFound' });
      expect((await anybody().get(api.InvitationDocument, { token })).invitation).toBeNull();
    }
  });

  it('are refused for a colleague, for a role above one’s own, for members and for API keys', async () => {
    const input = { email: `member@${shop.slug}.example`, name: 'Again', role: 'MEMBER' as const };
    expect((await shop.staff.get(api.InviteStaffDocument, { input })).inviteStaff).toMatchObject({
      __typename: 'InvalidInput',
    });
    const [manager, member] = await Promise.all([shop.signIn('MANAGER'), shop.signIn('MEMBER')]);
    const owner = { ...input, email: 'new@example.com', role: 'OWNER' as const };
    expect(await codeOf(manager.ask(api.InviteStaffDocument, { input: owner }))).toBe('FORBIDDEN');
    expect(
      await codeOf(member.ask(api.InviteStaffDocument, { input: { ...owner, role: 'MEMBER' as const } })),
    ).toBe('FORBIDDEN');
    const { createApiKey } = await shop.staff.get(api.CreateApiKeyDocument, {
      input: { name: 'till', role: 'OWNER' },
    });
    const secret = createApiKey.__typename === 'ApiKeyCreated' ? createApiKey.secret : '';
    const program = new GraphClient(`${server.url}/staff/graphql`, secret);
    expect(await codeOf(program.ask(api.InviteStaffDocument, { input: owner }))).toBe('FORBIDDEN');
  });
});

describe('colleagues', () => {
  it('are given another role, which counts from their next request on', async () => {
    const noor = await join('MEMBER', 'noor@roles.example');
    expect(await codeOf(noor.ask(api.InvitationsDocument, {}))).toBe('FORBIDDEN');
    const staffId = await idOf('noor@roles.example');
    const set = await shop.staff.get(api.SetStaffRoleDocument, { staffId, role: 'MANAGER' });
    expect(set.setStaffRole).toMatchObject({ member: { role: 'MANAGER' } });
    const filter = { kinds: ['STAFF_ROLE_CHANGED' as const] };
    const { auditLog } = await shop.staff.get(api.AuditLogDocument, { filter, first: 1 });
    expect(auditLog.edges[0]?.node).toMatchObject({
      subject: expect.any(String),
      role: 'MANAGER',
      toStage: null,
    });
    expect((await noor.ask(api.InvitationsDocument, {})).errors).toEqual([]);
    // A manager cannot take the owner down.
    const ownerId = await idOf(`owner@${shop.slug}.example`);
    expect(await codeOf(noor.ask(api.RemoveStaffDocument, { staffId: ownerId }))).toBe('FORBIDDEN');
    expect(await codeOf(noor.ask(api.SetStaffRoleDocument, { staffId: ownerId, role: 'MEMBER' }))).toBe(
      'FORBIDDEN',
    );
  });

  it('who are removed are out at once: session, sign-in and open socket', async () => {
    const noor = await join('MEMBER', 'noor@leaving.example');
    const stream = noor.subscribe(api.TenantEventsDocument, {});
    await stream.next();
    const staffId = await idOf('noor@leaving.example');
    const { removeStaff } = await shop.staff.get(api.RemoveStaffDocument, { staffId });
    expect(removeStaff.__typename).toBe('StaffRemoved');
    await stream.ended(2_000);
    expect(await codeOf(noor.ask(api.PeopleDocument, {}))).toBe('UNAUTHENTICATED');
    await expect(signIn('noor@leaving.example')).rejects.toThrow('SIGN_IN_REFUSED');
    expect((await members()).map(({ email }) => email)).not.toContain('noor@leaving.example');
    // Somebody who comes back keeps the same place, with a new password.
    await join('MANAGER', 'noor@leaving.example');
    expect(await idOf('noor@leaving.example')).toBe(staffId);
  });

  it('leave one owner in charge, also when two go at the same time', async () => {
    const other = await openShop(server);
    const { staffMembers } = await other.staff.get(api.PeopleDocument, {});
    const owner = staffMembers.find(({ role }) => role === 'OWNER')?.id ?? '';
    const manager = staffMembers.find(({ role }) => role === 'MANAGER')?.id ?? '';
    const remove = (staffId: string) => other.staff.ask(api.RemoveStaffDocument, { staffId });
    expect((await remove(owner)).data?.removeStaff).toMatchObject({ code: 'LAST_OWNER' });
    await other.staff.get(api.SetStaffRoleDocument, { staffId: manager, role: 'OWNER' });
    await Promise.all([remove(manager), remove(owner)]);
    const left = await server.database.sql<{ owners: number }>(
      `select count(*)::int as owners from staff_members where tenant_id = $1 and role = 'OWNER' and disabled_at is null`,
      [other.tenantId],
      { role: 'waypost_staff', settings: { 'waypost.tenant_id': other.tenantId } },
    );
    expect(left[0]?.owners).toBe(1);
  });

  it('of another shop do not exist', async () => {
    const other = await openShop(server);
    const staffId = await idOf(`member@${shop.slug}.example`);
    for (const id of [staffId, '0198c0de-0000-7000-8000-000000000000', 'nonsense']) {
      expect((await other.staff.get(api.RemoveStaffDocument, { staffId: id })).removeStaff).toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });
});

describe('one’s own', () => {
  it('sessions are listed and ended one by one', async () => {
    const one = await join('MEMBER', 'noor@sessions.example');
    const two = await signIn('noor@sessions.example');
    const { sessions } = await one.get(api.SessionsDocument, {});
    expect(sessions.map(({ current }) => current).sort()).toEqual([false, true]);
    const id = sessions.find(({ current }) => !current)?.id ?? '';
    // Nobody ends somebody else's.
    expect((await shop.staff.get(api.EndSessionDocument, { id })).endSession).toBe(false);
    expect((await one.get(api.EndSessionDocument, { id })).endSession).toBe(true);
    expect((await one.get(api.EndSessionDocument, { id })).endSession).toBe(false);
    expect(await codeOf(two.ask(api.PeopleDocument, {}))).toBe('UNAUTHENTICATED');
  });

  it('sessions are told apart by what signed in and from where', async () => {
    const one = await join('MEMBER', 'noor@places.example');
    const answer = await fetch(`${server.url}/staff/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36',
      },
      body: JSON.stringify({
        query: `mutation { signIn(input: { email: "noor@places.example", password: "${PASSWORD}" }) { __typename } }`,
      }),
    });
    expect(await answer.json()).toMatchObject({ data: { signIn: { __typename: 'SignedIn' } } });
    const { sessions } = await one.get(api.SessionsDocument, {});
    expect(sessions.map(({ current, device }) => [current, device])).toEqual(
      expect.arrayContaining([
        [true, expect.stringMatching(/^(node|undici)$/)],
        [false, 'Chrome on Windows'],
      ]),
    );
    expect(sessions.map(({ address }) => address)).toEqual([
      expect.stringMatching(/127\.0\.0\.1$/),
      expect.stringMatching(/127\.0\.0\.1$/),
    ]);
  });

  it('password is changed by whoever knows it, and signs out everywhere else', async () => {
    const one = await join('MEMBER', 'noor@password.example');
    const two = await signIn('noor@password.example');
    const change = async (current: string, password: string) =>
      (await one.get(api.ChangePasswordDocument, { input: { current, password } })).changePassword;
    expect(await change('wrong', 'another good sentence')).toMatchObject({ field: 'current' });
    expect(await change(PASSWORD, 'short')).toMatchObject({ field: 'password' });
    expect(await change(PASSWORD, 'another good sentence')).toMatchObject({ __typename: 'PasswordChanged' });
    expect(await codeOf(two.ask(api.PeopleDocument, {}))).toBe('UNAUTHENTICATED');
    expect((await one.ask(api.PeopleDocument, {})).errors).toEqual([]);
    await signIn('noor@password.example', 'another good sentence');
  });

  it('a sign-in that was under way with the old password opens nothing once there is another', async () => {
    for (const n of [1, 2, 3, 4, 5]) {
      const email = `hurry-${n}@finch.example`;
      const one = await join('MEMBER', email);
      const next = `another ring for Amelia ${n}`;
      const changing = one.get(api.ChangePasswordDocument, { input: { current: PASSWORD, password: next } });
      const trying = [0, 30, 60, 90].map(async ms => {
        await new Promise(resolve => setTimeout(resolve, ms));
        return (await anybody().get(api.SignInDocument, { input: { email, password: PASSWORD } })).signIn;
      });
      expect((await changing).changePassword.__typename).toBe('PasswordChanged');
      for (const result of await Promise.all(trying)) {
        if (result.__typename !== 'SignedIn') continue;
        const { errors } = await new GraphClient(`${server.url}/staff/graphql`, result.token).ask(
          api.SessionsDocument,
          {},
        );
        expect(errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
      }
    }
  });
});

describe('the audit log', () => {
  it('tells who did what, the newest first, by filter and page', async () => {
    const other = await openShop(server);
    const job = await other.move(await other.job(), 'assessed');
    await other.staff.get(api.InviteStaffDocument, {
      input: { email: 'noor@audit.example', name: 'Noor', role: 'MEMBER' },
    });
    const log = async (variables: api.AuditLogQueryVariables) =>
      (await other.staff.get(api.AuditLogDocument, variables)).auditLog;
    const all = await log({});
    expect(all.edges.map(({ node }) => node)).toMatchObject([
      { kind: 'STAFF_INVITED', subject: 'noor@audit.example', jobId: null, job: null },
      {
        kind: 'STAGE_CHANGED',
        actorName: `owner of ${other.slug}`,
        job: { trackingId: job.trackingId },
        toStage: { label: 'Assessed' },
        role: null,
      },
      { kind: 'JOB_CREATED', jobId: job.id },
    ]);
    const first = await log({ first: 2 });
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await log({ first: 2, after: first.pageInfo.endCursor });
    expect(rest.edges.map(({ node }) => node.kind)).toEqual(['JOB_CREATED']);
    const count = async (filter: api.AuditFilter) => (await log({ filter })).totalCount;
    expect(await count({ kinds: ['STAGE_CHANGED'] })).toBe(1);
    expect(await count({ jobId: job.id })).toBe(2);
    expect(await count({ actor: 'OWNER of' })).toBe(3);
    expect(await count({ actor: '100%' })).toBe(0);
    expect(await count({ to: '2020-01-01T00:00:00Z' })).toBe(0);
    expect(await count({ jobId: (await shop.job()).id })).toBe(0);
    const member = await other.signIn('MEMBER');
    expect(await codeOf(member.ask(api.AuditLogDocument, {}))).toBe('FORBIDDEN');
    // What was done to a job is no secret to whoever works on it.
    const ofJob = await member.get(api.JobAuditLogDocument, { id: job.id });
    expect(ofJob.job?.auditLog).toMatchObject({
      totalCount: 2,
      edges: [{ node: { kind: 'STAGE_CHANGED' } }, { node: { kind: 'JOB_CREATED' } }],
    });
  });

  it('says what was changed, and knows customers, orders and their money without a job', async () => {
    const other = await openShop(server);
    await other.staff.get(api.UpdateTenantDocument, { input: { name: 'Marlowe', slipShowsDeposit: false } });
    const made = await other.staff.get(api.CreateCustomerDocument, {
      input: { idempotencyKey: 'c', name: 'Ada\nFinch', email: 'ada@example.com' },
    });
    const customer = 'customer' in made.createCustomer ? made.createCustomer.customer : null;
    const { createOrder } = await other.staff.get(api.CreateOrderDocument, {
      input: { idempotencyKey: 'o', customerId: customer?.id ?? '', channel: 'PHONE', items: [] },
    });
    const orderId = 'order' in createOrder ? createOrder.order.id : '';
    await other.staff.get(api.RecordPaymentDocument, {
      input: { idempotencyKey: 'p', orderId, method: 'CASH', amountMinor: 500 },
    });
    await other.staff.get(api.SetOrderItemsDocument, {
      input: {
        orderId,
        expectedVersion: 2,
        items: [{ description: 'Cake', quantity: 1, unitPriceMinor: 900 }],
      },
    });
    const { auditLog } = await other.staff.get(api.AuditLogDocument, {});
    expect(auditLog.edges.map(({ node }) => node.payment)).toEqual([
      null,
      { kind: 'PAYMENT', method: 'CASH', amountMinor: 500, currency: 'GBP' },
      null,
      null,
      null,
    ]);
    expect(auditLog.edges.map(({ node }) => [node.kind, node.subject, node.changed])).toEqual([
      ['PAYMENT_CHANGED', 'No. 1001', ['items']],
      ['PAYMENT_CHANGED', 'No. 1001', null],
      ['ORDER_CREATED', 'No. 1001', null],
      ['CUSTOMER_CREATED', 'Ada Finch', null],
      ['TENANT_CHANGED', null, ['name', 'slipShowsDeposit']],
    ]);
  });

  it('cannot be changed, not even by the program itself', async () => {
    for (const statement of ['delete from events', `update events set actor_name = 'Nobody'`])
      await expect(
        server.database.sql(statement, [], {
          role: 'waypost_staff',
          settings: { 'waypost.tenant_id': shop.tenantId },
        }),
      ).rejects.toThrow('permission denied');
  });
});
