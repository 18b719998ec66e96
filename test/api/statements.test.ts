// Lists do not grow statements: a page of fifty jobs with everything selected asks the database as often as one of five.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import * as api from '../gql/staff.ts';
import { TrackDocument } from '../gql/tracking.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
let trackingId: string;

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server);
  for (let n = 0; n < 50; n += 1) {
    const job = await shop.job({
      customer: { name: `Customer ${n}` },
      promise: { kind: 'ESTIMATE', to: '2027-01-01T00:00:00Z' },
    });
    await shop.move(job, 'assessed', 'note', 'PUBLIC');
    await shop.staff.get(api.ReplyDocument, {
      input: { jobId: job.id, clientMessageId: 'a', body: 'Hello' },
    });
    await tracking(server).ask(
      `mutation { sendMessage(input: { trackingId: "${job.trackingId}", clientMessageId: "${randomUUID()}", body: "Hi" }) { __typename } }`,
    );
    if (n % 10 === 0) await shop.photo(job.id, 'PUBLIC');
    ({ trackingId } = job);
  }
});
afterAll(() => server.stop());

/** Statements that reach the server's connections while `work` runs. */
async function statements(work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    const [first] = args;
    seen.push(typeof first === 'string' ? first : String((first as { text?: string } | null)?.text));
    return (original as (...given: unknown[]) => unknown).apply(this, args);
  } as typeof original;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return seen.filter(text => !/^(begin|commit|start|set |rollback)/i.test(text));
}

const PAGE = `query ($first: Int!) { jobs(first: $first) { totalCount edges { node { ...JobParts } } } }`;
const everything = () => {
  const fragment = /fragment JobParts on Job \{[\s\S]*?\n\}/.exec(String(api.JobDocument))?.[0] ?? '';
  return `${PAGE} ${fragment}`;
};

describe('statements', () => {
  it('do not grow with the page', async () => {
    await shop.staff.ask(everything(), { first: 1 });
    const few = await statements(async () =>
      expect((await shop.staff.ask(everything(), { first: 5 })).errors).toEqual([]),
    );
    const many = await statements(async () =>
      expect((await shop.staff.ask(everything(), { first: 50 })).errors).toEqual([]),
    );
    expect(few.length).toBeGreaterThan(8);
    expect(many).toHaveLength(few.length);
    expect(many.length).toBeLessThan(20);
  });

  it('the board is as many with every column full as with one card in each', async () => {
    const board = `query ($id: ID!, $first: Int!) { board(workflowId: $id, first: $first) { columns { count oldestSince
      stage { code moves } jobs { id itemType stage { label } customer { name } order { number } workflow { name }
        thread { unreadCount messages(last: 1) { edges { node { body } } } } } } } }`;
    const ask = (first: number) => shop.staff.ask(board, { id: shop.workflows.repair, first });
    await ask(1);
    const few = await statements(async () => expect((await ask(1)).errors).toEqual([]));
    const many = await statements(async () => expect((await ask(25)).errors).toEqual([]));
    expect(many).toHaveLength(few.length);
    expect(many.length).toBeLessThan(12);
  });

  it('the tracking page is one', async () => {
    await tracking(server).get(TrackDocument, { id: trackingId });
    const seen = await statements(() => tracking(server).get(TrackDocument, { id: trackingId }));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatch(/^select page, photos from tracking_pages\(/);
  });
});
