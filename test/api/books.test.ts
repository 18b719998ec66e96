// Customers that are corrected, orders that are looked for, and views of the list that people keep.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphClient } from '../support/client.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
let other: Shop;
let member: GraphClient;
let manager: GraphClient;

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { customerNameOnPage: 'FULL' });
  other = await openShop(server);
  member = await shop.signIn('MEMBER');
  manager = await shop.signIn('MANAGER');
});
afterAll(() => server.stop());

const UPDATE = `mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) {
  __typename
  ... on CustomerUpdated { customer { name email phone version } }
  ... on StaleCustomer { message customer { name version } }
  ... on InvalidInput { field message }
  ... on Problem { code }
} }`;
interface Updated {
  readonly updateCustomer: Record<string, unknown> & { readonly __typename: string };
}
const update = async (input: object, as: GraphClient = member) =>
  (await as.get<Updated, object>(UPDATE, { input })).updateCustomer;

describe('customers', () => {
  it('AD-03 a corrected name reaches the open tracking page, and nothing else of the customer does', async () => {
    const job = await shop.job({ customer: { name: 'Amelai Osie', email: 'amelia@example.com' } });
    const read = () =>
      tracking(server).get<{ track: { customerName: string } }, object>(
        `{ track(id: "${job.trackingId}") { customerName } }`,
      );
    expect((await read()).track.customerName).toBe('Amelai Osie');
    const stream = tracking(server)
      .socket()
      .iterate({ query: `subscription { trackingEvents(id: "${job.trackingId}") { __typename } }` });
    await stream.next();
    const changed = await update({ customerId: job.customer.id, expectedVersion: 1, name: 'Amelia Osei' });
    expect(changed).toMatchObject({
      __typename: 'CustomerUpdated',
      customer: { name: 'Amelia Osei', email: 'amelia@example.com', version: 2 },
    });
    expect((await stream.next()).done).toBe(false);
    await stream.return?.();
    expect((await read()).track.customerName).toBe('Amelia Osei');
  });

  it('AD-03 are paged through whatever they are called, forwards and backwards', async () => {
    const own = await openShop(server);
    const letters = ['Ж', '汉', '😀', '"', 'ﷺ'];
    const names = letters.map(letter => letter.repeat(120 / letter.length));
    for (const name of names)
      await own.staff.get<unknown, object>(
        `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { __typename ... on Problem { message } } }`,
        { input: { idempotencyKey: name.slice(0, 2), name } },
      );
    type Page = {
      customers: { edges: { node: { name: string } }[]; pageInfo: Record<string, string | null> };
    };
    const page = async (ask: string, cursor: string | null) =>
      (
        await own.staff.get<Page, object>(
          `query ($cursor: Cursor) { customers(${ask}: $cursor) { edges { node { name } } pageInfo { startCursor endCursor } } }`,
          { cursor },
        )
      ).customers;
    const all = async (ask: string, next: 'startCursor' | 'endCursor') => {
      const found: string[] = [];
      for (let cursor: string | null = null; ;) {
        const { edges, pageInfo }: Page['customers'] = await page(ask, cursor);
        cursor = pageInfo[next] ?? null;
        if (cursor === null) return found;
        found.push(...edges.map(({ node }) => node.name));
      }
    };
    const forwards = await all('first: 1, after', 'endCursor');
    expect(forwards).toHaveLength(names.length);
    expect(new Set(forwards)).toEqual(new Set(names));
    expect(await all('last: 1, before', 'startCursor')).toEqual(forwards.reverse());
  });

  it('AD-03 stand in the order of a telephone book, with their accents and capitals', async () => {
    const own = await openShop(server);
    const names = ['Zoë Ash', 'Élise Roy', 'ernst Öz', 'Eva Li', 'Ärne Bo', 'Zed Um'];
    for (const name of names)
      await own.staff.get<unknown, object>(
        `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { __typename } }`,
        { input: { idempotencyKey: name, name } },
      );
    const { customers } = await own.staff.get<{ customers: { edges: { node: { name: string } }[] } }, object>(
      '{ customers(first: 10) { edges { node { name } } } }',
      {},
    );
    expect(customers.edges.map(({ node }) => node.name)).toEqual([
      'Ärne Bo',
      'Élise Roy',
      'ernst Öz',
      'Eva Li',
      'Zed Um',
      'Zoë Ash',
    ]);
  });

  it('AD-03 whoever was slower is told, with how it stands now, and changes nothing', async () => {
    const { customer } = await shop.job({ customer: { name: 'Jonas Weber' } });
    await update({ customerId: customer.id, expectedVersion: 1, phone: '+44 20 7946 0123' }, manager);
    const stale = await update({ customerId: customer.id, expectedVersion: 1, name: 'Jonas Webber' });
    expect(stale).toMatchObject({
      __typename: 'StaleCustomer',
      code: 'STALE_CUSTOMER',
      customer: { name: 'Jonas Weber', version: 2 },
    });
  });

  it('AD-03 what cannot be meant is refused with the field; null takes a contact away', async () => {
    const { customer } = await shop.job({ customer: { name: 'Priya', email: 'p@example.com' } });
    const wrong = await update({ customerId: customer.id, expectedVersion: 1, email: 'nobody' });
    expect(wrong).toMatchObject({ __typename: 'InvalidInput', field: 'email' });
    const blank = await update({ customerId: customer.id, expectedVersion: 1, name: '  ' });
    expect(blank).toMatchObject({ __typename: 'InvalidInput', field: 'name' });
    const gone = await update({ customerId: customer.id, expectedVersion: 1, email: null });
    expect(gone).toMatchObject({ customer: { email: null, name: 'Priya' } });
  });

  it('SEC-07 another shop’s customer is like one that does not exist', async () => {
    const { customer } = await shop.job();
    for (const customerId of [customer.id, randomUUID(), 'nonsense'])
      expect(await update({ customerId, expectedVersion: 1, name: 'x' }, other.staff)).toEqual({
        __typename: 'NotFound',
        code: 'NOT_FOUND',
      });
    const asked = `query ($id: ID!) { customer(id: $id) { name } jobs(filter: { customerId: $id }) { totalCount } orders(customerId: $id) { totalCount } }`;
    for (const id of [customer.id, randomUUID(), 'nonsense'])
      expect(await other.staff.get(asked, { id })).toEqual({
        customer: null,
        jobs: { totalCount: 0 },
        orders: { totalCount: 0 },
      });
    expect(await shop.staff.get(asked, { id: customer.id })).toMatchObject({
      jobs: { totalCount: 1 },
      orders: { totalCount: 1 },
    });
  });
});

interface View {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly shared: boolean;
  readonly mine: boolean;
}
const views = async (as: GraphClient): Promise<View[]> =>
  (await as.get<{ savedViews: View[] }, object>('{ savedViews { id name query shared mine } }')).savedViews;
const save = async (as: GraphClient, input: object) =>
  (
    await as.get<{ saveView: { __typename: string; view?: View; message?: string } }, object>(
      `mutation ($input: SaveViewInput!) { saveView(input: $input) {
         __typename ... on ViewSaved { view { id name query shared mine } } ... on Problem { message } } }`,
      { input: { idempotencyKey: randomUUID(), shared: false, ...input } },
    )
  ).saveView;
const remove = (as: GraphClient, id: string) =>
  as.ask<{ removeView: { __typename: string } }, object>(
    'mutation ($id: ID!) { removeView(id: $id) { __typename } }',
    { id },
  );

describe('saved views', () => {
  it('AD-04 are kept per person, and seen by colleagues only when they are shared', async () => {
    await save(member, { name: 'Late repairs', query: 'late=1' });
    const { view } = await save(member, { name: 'To collect', query: 'stage=ready', shared: true });
    expect((await views(member)).map(one => one.name)).toEqual(['Late repairs', 'To collect']);
    expect(await views(manager)).toEqual([{ ...view, mine: false }]);
    expect(await views(other.staff)).toEqual([]);
  });

  it('AD-04 are removed by who keeps them, shared ones also by a manager, by nobody else', async () => {
    const { view: own } = await save(manager, { name: 'Mine', query: '' });
    const { view: shared } = await save(manager, { name: 'Ours', query: '', shared: true });
    const { view: theirs } = await save(member, { name: 'Of a member', query: '', shared: true });
    expect((await remove(member, own?.id ?? '')).data).toEqual({ removeView: { __typename: 'NotFound' } });
    expect((await remove(member, shared?.id ?? '')).errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect((await remove(other.staff, shared?.id ?? '')).data).toEqual({
      removeView: { __typename: 'NotFound' },
    });
    for (const view of [own, shared, theirs])
      expect((await remove(manager, view?.id ?? '')).data).toEqual({
        removeView: { __typename: 'ViewRemoved' },
      });
  });

  it('AD-04 are kept once for one key, and thirty of them at most', async () => {
    const owner = shop.staff;
    const key = { idempotencyKey: 'one', name: 'Once', query: 'q=ring' };
    expect((await save(owner, key)).view).toEqual((await save(owner, key)).view);
    expect((await save(owner, { ...key, name: 'Other' })).__typename).toBe('IdempotencyConflict');
    for (let n = 1; n < 30; n += 1) await save(owner, { name: `View ${n}`, query: '' });
    expect(await save(owner, { name: 'One too many', query: '' })).toEqual({
      __typename: 'InvalidInput',
      message: 'You keep 30 views already. Remove one of them first.',
    });
  });

  it('AD-04 are thirty at most also when many are kept at once', async () => {
    const own = await openShop(server);
    const all = await Promise.all(
      Array.from({ length: 60 }, (_, n) => save(own.staff, { name: `View ${n}`, query: '' })),
    );
    expect(all.filter(result => result.__typename === 'ViewSaved')).toHaveLength(30);
    expect(await views(own.staff)).toHaveLength(30);
  });
});
