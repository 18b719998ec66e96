// The board and the lists behind it, through the staff API.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as api from '../gql/staff.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
let other: Shop;

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { presets: ['repair', 'bakery'] });
  other = await openShop(server, { presets: ['repair'] });
});
afterAll(() => server.stop());

interface Column {
  readonly stage: { readonly code: string };
  readonly count: number;
  readonly oldestSince: string | null;
  readonly jobs: readonly { readonly id: string; readonly itemType: string }[];
}
const BOARD = `query ($id: ID!, $first: Int! = 15) { board(workflowId: $id, first: $first) {
  endedAfter columns { count oldestSince stage { code } jobs { id itemType } } } }`;

async function columns(of: Shop, workflowId: string, first = 15): Promise<Record<string, Column>> {
  const { board } = await of.staff.get<{ board: { columns: Column[] } }, object>(BOARD, {
    id: workflowId,
    first,
  });
  return Object.fromEntries(board.columns.map(column => [column.stage.code, column]));
}

interface Covers {
  jobs: { edges: { node: { id: string; cover: { id: string; thumbnail: { url: string } } | null } }[] };
}
const COVERS = `query ($ids: [ID!]) {
  jobs(filter: { ids: $ids }) { edges { node { id cover { id thumbnail { url } } } } } }`;

it('AD-04 a workflow says how many of its jobs are open, for each shop its own', async () => {
  const own = await openShop(server, { presets: ['repair', 'bakery'] });
  await own.job();
  await own.move(await own.job(), 'cancelled');
  const { workflows } = await own.staff.get<{ workflows: object[] }, object>(
    '{ workflows { prefix openJobCount } }',
    {},
  );
  expect(workflows).toEqual(
    expect.arrayContaining([
      { prefix: 'RPR', openJobCount: 1 },
      { prefix: 'CAK', openJobCount: 0 },
    ]),
  );
});

const LIST = `query ($filter: JobFilter, $order: JobOrder! = NEWEST, $first: Int = 50, $after: Cursor) {
  jobs(filter: $filter, order: $order, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { itemType } } } }`;
interface List {
  readonly jobs: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: { readonly itemType: string } }[];
  };
}
const list = async (variables: Record<string, unknown>): Promise<string[]> =>
  (await shop.staff.get<List, object>(LIST, variables)).jobs.edges.map(({ node }) => node.itemType);

const inDays = (days: number): { kind: 'ESTIMATE'; to: string } => ({
  kind: 'ESTIMATE',
  to: new Date(Date.now() + days * 86_400_000).toISOString(),
});

describe('the board', () => {
  it('AD-04 has a column for each stage in order, with its count and the first jobs by promise', async () => {
    const repair = shop.workflows.repair ?? '';
    await shop.job({ itemType: 'No promise' });
    await shop.job({ itemType: 'In five days', promise: inDays(5) });
    await shop.job({ itemType: 'Tomorrow', promise: inDays(1) });
    const moved = await shop.job({ itemType: 'Assessed one' });
    await shop.move(moved, 'assessed');
    await shop.job({ workflowId: shop.workflows.bakery ?? '', itemType: 'A cake' });
    const board = await columns(shop, repair);
    expect(Object.keys(board).slice(0, 7)).toEqual([
      'intake',
      'assessed',
      'quoted',
      'approved',
      'in_progress',
      'ready',
      'completed',
    ]);
    expect(board['intake']?.jobs.map(job => job.itemType)).toEqual([
      'Tomorrow',
      'In five days',
      'No promise',
    ]);
    expect(board['intake']?.oldestSince).not.toBeNull();
    expect(board['assessed']?.count).toBe(1);
    expect(board['quoted']).toMatchObject({ count: 0, oldestSince: null, jobs: [] });

    const short = await columns(shop, repair, 1);
    expect(short['intake']?.jobs.map(job => job.itemType)).toEqual(['Tomorrow']);
    expect(short['intake']?.count).toBe(3);
  });

  it('AD-05 leaves deleted jobs out, and ended ones after a fortnight', async () => {
    const repair = shop.workflows.repair ?? '';
    const gone = await shop.job({ itemType: 'Deleted' });
    await shop.staff.get(api.DeleteJobDocument, { input: { jobId: gone.id, expectedVersion: 1 } });
    const done = await shop.job({ itemType: 'Collected today' });
    await shop.move(await shop.move(done, 'ready'), 'completed');
    const old = await shop.job({ itemType: 'Collected last month' });
    await shop.move(await shop.move(old, 'ready'), 'completed');
    await server.database.sql(
      `update jobs set stage_since = now() - interval '30 days' where id = $1`,
      [old.id],
      {
        role: 'waypost_staff',
        settings: { 'waypost.tenant_id': shop.tenantId },
      },
    );
    const board = await columns(shop, repair);
    expect(board['completed']?.jobs.map(job => job.itemType)).toEqual(['Collected today']);
    expect(board['completed']?.count).toBe(1);
    expect(board['intake']?.jobs.map(job => job.itemType)).not.toContain('Deleted');
  });

  it('SEC-07 of another shop, or of nobody, is null; too many cards are refused with a sentence', async () => {
    for (const id of [shop.workflows.repair, '019b0000-0000-7000-8000-000000000000', 'nonsense'])
      expect(await other.staff.get(BOARD, { id })).toEqual({ board: null });
    const refused = await shop.staff.ask(BOARD, { id: shop.workflows.repair, first: 26 });
    expect(refused.errors[0]?.message).toBe('A column shows 1 to 25 jobs at first; 26 were asked for.');
  });
});

describe('lists', () => {
  it('AD-04 pages through the soonest first without a gap, those without a promise last', async () => {
    const filter = { workflowId: shop.workflows.repair, stages: ['intake'] };
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 10; page += 1) {
      const { jobs }: List = await shop.staff.get<List, object>(LIST, {
        filter,
        order: 'SOONEST',
        first: 2,
        after,
      });
      seen.push(...jobs.edges.map(({ node }) => node.itemType));
      after = jobs.pageInfo.endCursor;
      if (!jobs.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(['Tomorrow', 'In five days', 'No promise']);
  });

  it('AD-04 finds what is late, but not what waits to be collected', async () => {
    const late = await shop.job({ itemType: 'Late one', promise: inDays(-2) });
    const ready = await shop.job({ itemType: 'Ready since', promise: inDays(-2) });
    await shop.move(ready, 'ready');
    expect(await list({ filter: { late: true } })).toEqual(['Late one']);
    expect(await list({ filter: { late: false, open: true } })).toEqual(
      expect.arrayContaining(['Ready since', 'No promise']),
    );
    expect(await list({ filter: { late: false } })).not.toContain('Late one');
    expect(late.id).toBeTruthy();
  });

  it('AD-09 finds what has unread messages, and AD-01 what is not paid', async () => {
    const job = await shop.job({ itemType: 'Asked about', quotedMinor: 5_000 });
    await tracking(server).ask(
      `mutation { sendMessage(input: { trackingId: "${job.trackingId}", clientMessageId: "a", body: "Hi" }) { __typename } }`,
    );
    expect(await list({ filter: { unread: true } })).toEqual(['Asked about']);
    expect(await list({ filter: { unpaid: true } })).toEqual(['Asked about']);
    expect(await list({ filter: { unread: true, late: true } })).toEqual([]);
  });

  it('AD-04 lists the jobs of one customer, and none for what is no customer', async () => {
    const job = await shop.job({ itemType: 'Second piece', customer: { name: 'Only Once' } });
    expect(await list({ filter: { customerId: job.customer.id } })).toEqual(['Second piece']);
    expect(await list({ filter: { customerId: 'nobody' } })).toEqual([]);
  });
});

it('AD-04 AT-02 a job has its first photo on its card, seen by the shop alone, and the next one when that is deleted', async () => {
  const [first, second, bare] = [await shop.job(), await shop.job(), await shop.job()];
  const photos = [
    await shop.photo(first.id),
    await shop.photo(first.id, 'PUBLIC'),
    await shop.photo(second.id),
  ];
  const covers = async () => {
    const ids = [first.id, second.id, bare.id];
    const { jobs } = await shop.staff.get<Covers, object>(COVERS, { ids });
    const found = Object.fromEntries(jobs.edges.map(({ node }) => [node.id, node.cover]));
    return ids.map(id => found[id]);
  };
  const now = await covers();
  expect(now.map(cover => cover?.id ?? null)).toEqual([photos[0], photos[2], null]);
  const picture = await fetch(now[0]?.thumbnail.url ?? '');
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/webp']);
  await shop.staff.get(api.DeleteAttachmentDocument, { attachmentId: photos[0] ?? '' });
  expect((await covers()).map(cover => cover?.id ?? null)).toEqual([photos[1], photos[2], null]);
});
