// Who may do what: every operation of the staff schema, tried by everybody. The table is the law as people read it; an
// operation that is not in it fails the test, so nobody adds one without saying whose it is.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as api from '../gql/staff.ts';
import { rootFields, type RootField } from '../support/all-ids.ts';
import { askFor, type Known } from '../support/any-operation.ts';
import { GraphClient } from '../support/client.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openShop, type Shop } from '../support/shop.ts';

/** Whoever has no credentials brings their own proof: a password, or a token from an e-mail. */
const ANYBODY = [
  'signIn',
  'invitation',
  'acceptInvitation',
  'passwordReset',
  'requestPasswordReset',
  'resetPassword',
];
/** An API key has no password and no sessions. */
const PEOPLE = [
  'sessions',
  'endSession',
  'changePassword',
  'startTotp',
  'confirmTotp',
  'replaceRecoveryCodes',
  'disableTotp',
];
const MANAGERS = [
  'import',
  'imports',
  'importPreview',
  'startImport',
  'cancelImport',
  'auditLog',
  'notifications',
  'deleteJob',
  'restoreJob',
  'saveWorkflow',
  'createWorkflow',
  'updateWorkflow',
  'upgradeJobs',
  'updateTenant',
  'createLogoUpload',
  'completeLogoUpload',
  'removeLogo',
  'setPaymentMethods',
  'setPriceVisibility',
  'updateNotificationSettings',
  'saveNotificationTemplate',
  'resetNotificationTemplate',
  'sendTestNotification',
];
const MANAGERS_IN_PERSON = [
  'apiKeys',
  'createApiKey',
  'revokeApiKey',
  'invitations',
  'inviteStaff',
  'withdrawInvitation',
  'setStaffRole',
  'removeStaff',
];
const OWNER_IN_PERSON = ['connectStripe', 'disconnectStripe', 'disableStaffTotp'];
/** The work on jobs, and what the shop's own people read. */
const STAFF = [
  'jobEvents',
  'tenantEvents',
  'me',
  'tenant',
  'workflows',
  'job',
  'jobs',
  'attention',
  'setMorningDigest',
  'board',
  'inbox',
  'savedViews',
  'saveView',
  'removeView',
  'notificationSettings',
  'notificationPreview',
  'customer',
  'customers',
  'updateCustomer',
  'handOver',
  'order',
  'orders',
  'staffMembers',
  'paymentSettings',
  'signOut',
  'createCustomer',
  'createOrder',
  'createJob',
  'updateJob',
  'moveJob',
  'revisePromise',
  'addNote',
  'revokeTracking',
  'restoreTracking',
  'createUpload',
  'completeUpload',
  'completeFileUpload',
  'updateAttachment',
  'updateFile',
  'deleteAttachment',
  'reply',
  'createMessageUpload',
  'completeMessageUpload',
  'markThreadRead',
  'setTyping',
  'setOrderItems',
  'recordPayment',
  'markOrderPaid',
  'refundPayment',
  'reversePayment',
  'sendNotification',
  'holdNotification',
  'releaseNotification',
];

const ROLES = ['MEMBER', 'MANAGER', 'OWNER'] as const;
type Caller = 'nobody' | 'a forged token' | `${(typeof ROLES)[number]} ${'in person' | 'as a program'}`;

let server: TestServer;
let shop: Shop;
const callers = new Map<Caller, GraphClient>();

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server);
  const url = `${server.url}/staff/graphql`;
  callers.set('nobody', new GraphClient(url)).set('a forged token', new GraphClient(url, 'wpk_forged'));
  for (const role of ROLES) {
    callers.set(`${role} in person`, await shop.signIn(role));
    const { createApiKey } = await shop.staff.get(api.CreateApiKeyDocument, { input: { name: role, role } });
    if (createApiKey.__typename !== 'ApiKeyCreated') throw new Error(createApiKey.message);
    callers.set(`${role} as a program`, new GraphClient(url, createApiKey.secret));
  }
});
afterAll(() => server.stop());

const operations = (): RootField[] =>
  rootFields(server.app.apis.find(({ name }) => name === 'staff')?.schema);

/** Everybody who is let in, by the table. */
function allowed(name: string): Caller[] {
  const all = [...callers.keys()];
  const of = (...wanted: string[]) => all.filter(caller => wanted.some(word => caller.startsWith(word)));
  const inPerson = (some: Caller[]) => some.filter(caller => caller.endsWith('in person'));
  if (ANYBODY.includes(name)) return all;
  if (PEOPLE.includes(name)) return inPerson(of('MEMBER', 'MANAGER', 'OWNER'));
  if (MANAGERS.includes(name)) return of('MANAGER', 'OWNER');
  if (MANAGERS_IN_PERSON.includes(name)) return inPerson(of('MANAGER', 'OWNER'));
  if (OWNER_IN_PERSON.includes(name)) return inPerson(of('OWNER'));
  return of('MEMBER', 'MANAGER', 'OWNER');
}

const CODES = ['UNAUTHENTICATED', 'FORBIDDEN'];

describe('the law', () => {
  it('has a row for every operation, and no row for what is none', () => {
    const named = [...ANYBODY, ...PEOPLE, ...MANAGERS, ...MANAGERS_IN_PERSON, ...OWNER_IN_PERSON, ...STAFF];
    expect(named.sort()).toEqual(
      operations()
        .map(({ field }) => field.name)
        .sort(),
    );
  });

  it('lets each of them in whom it names, and nobody else, whatever the ids', async () => {
    const job = await shop.job();
    const real: Known = { jobId: job.id, orderId: job.order.id, customerId: job.customer.id };
    for (const { kind, field } of operations()) {
      // Ends the caller's own session; everybody may.
      if (kind === 'subscription' || field.name === 'signOut') continue;
      for (const [caller, client] of callers) {
        const may = allowed(field.name).includes(caller);
        // Whoever may not is told so before anything is looked at, also about what exists.
        const known = may ? {} : real;
        const { errors } = await client.ask(askFor(kind, field, known));
        const denials = errors
          .map(error => String(error.extensions?.['code']))
          .filter(code => CODES.includes(code));
        const expected = may
          ? []
          : [caller.includes('person') || caller.includes('program') ? 'FORBIDDEN' : 'UNAUTHENTICATED'];
        expect([field.name, caller, [...new Set(denials)]]).toEqual([field.name, caller, expected]);
      }
    }
    const { job: after } = await shop.staff.get(api.JobDocument, { id: job.id });
    expect(after).toEqual(job);
  });

  it('holds on sockets, too', async () => {
    const job = await shop.job();
    for (const { kind, field } of operations()) {
      if (kind !== 'subscription') continue;
      for (const [caller, client] of callers) {
        const question = askFor(kind, field, { jobId: job.id });
        const stream = client.subscribe({ toString: () => question }, {});
        const opened = await stream.next().catch(() => null);
        expect([field.name, caller, opened !== null]).toEqual([
          field.name,
          caller,
          allowed(field.name).includes(caller),
        ]);
        await stream.close();
      }
    }
  });

  it('holds at the door for files, too', async () => {
    for (const [caller, { token }] of callers) {
      const headers = {
        'content-type': 'text/csv',
        ...(token !== null && { authorization: `Bearer ${token}` }),
      };
      const sent = await fetch(`${server.url}/staff/imports?name=old.csv`, {
        method: 'POST',
        headers,
        body: 'Name,Item\nBob,Ring\n',
      });
      const known = caller.includes('person') || caller.includes('program');
      const may = allowed('startImport').includes(caller);
      expect([caller, sent.status]).toEqual([caller, may ? 201 : known ? 403 : 401]);
    }
  });
});
