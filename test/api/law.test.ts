// Who may do what: every operation of the staff schema, tried by everybody. The table is the law as people read it; an
// operation that is not in it fails the test, so nobody adds one without saying whose it is.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLField } from 'graphql';
import * as api from '../gql/staff.ts';
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
const PEOPLE = ['sessions', 'endSession', 'changePassword'];
const MANAGERS = [
  'import',
  'imports',
  'importPreview',
  'startImport',
  'auditLog',
  'notifications',
  'deleteJob',
  'restoreJob',
  'saveWorkflow',
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
const OWNER_IN_PERSON = ['connectStripe', 'disconnectStripe'];
/** The work on jobs, and what the shop's own people read. */
const STAFF = [
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

function operations(): { readonly kind: string; readonly field: GraphQLField<unknown, unknown> }[] {
  const schema = server.app.apis.find(({ name }) => name === 'staff')?.schema;
  return (['query', 'mutation'] as const).flatMap(kind => {
    const type = kind === 'query' ? schema?.getQueryType() : schema?.getMutationType();
    return Object.values(type?.getFields() ?? {}).map(field => ({ kind, field }));
  });
}

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
      if (field.name === 'signOut') continue;
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
});

describe('another shop', () => {
  it('gets about ids that are not its own what it gets about ids that do not exist', async () => {
    const job = await shop.job({ internalNote: 'SECRET', quotedMinor: 4_711 });
    const attachmentId = await shop.photo(job.id, 'PUBLIC');
    const known: Known = {
      jobId: job.id,
      orderId: job.order.id,
      customerId: job.customer.id,
      workflowId: shop.workflows['repair'] ?? '',
      attachmentId,
      trackingId: job.trackingId,
    };
    const strangers = await openShop(server);
    const compared: string[] = [];
    for (const { kind, field } of operations()) {
      if (['signOut', 'signIn', ...ANYBODY].includes(field.name)) continue;
      const query = askFor(kind, field, known);
      const ids = Object.values(known).filter(id => query.includes(id));
      if (ids.length === 0) continue;
      const shape = async (asked: Known) => {
        const { data, errors } = await strangers.staff.ask(askFor(kind, field, asked));
        return JSON.stringify({ data, errors })
          .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
          .replaceAll(/[A-Z]{3}-[0-9A-F]{12}/g, '<tracking id>')
          .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>');
      };
      const foreign = await shape(known);
      expect([field.name, await shape({ trackingId: 'RPR-00000000000A' })]).toEqual([field.name, foreign]);
      compared.push(field.name);
    }
    expect(compared.length).toBeGreaterThan(25);
  });
});
