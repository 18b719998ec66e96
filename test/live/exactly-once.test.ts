// The promise to a customer who walks out of the Wi-Fi: each change exactly once, in order, whatever happens to the line
// or to the program. Seen through the tracking page's own live client.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { createTrackingClient } from '../../client-examples/tracking-page/src/live/client.ts';
import type { TrackingClient } from '../../client-examples/tracking-page/src/live/types.ts';
import * as staffApi from '../gql/staff.ts';
import { GraphClient } from '../support/client.ts';
import { cuttingProxy } from '../support/cutting-proxy.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startProgram, type Program } from '../support/program.ts';
import { APP_SECRET, freePort, startServer, type TestServer } from '../support/server.ts';
import { openShop, PASSWORD, type Shop } from '../support/shop.ts';

const CHANGES = 500;
const timing = { backoffMinMs: 5, backoffMaxMs: 60, pollAfterMs: 120_000, graceMs: 100 };
const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

/** A customer's page: everything that its client reports as having happened. */
function watch(
  base: string,
  trackingId: string,
): { readonly client: TrackingClient; readonly heard: string[] } {
  const heard: string[] = [];
  const client = createTrackingClient({
    httpUrl: `${base}/graphql`,
    wsUrl: `${base.replace(/^http/, 'ws')}/graphql`,
    trackingId,
    WebSocket,
    timing,
    onEvent: event => {
      if (event.__typename === 'MessagePosted') heard.push(event.message.body);
    },
  });
  client.start();
  return { client, heard };
}

async function until(condition: () => boolean, patienceMs: number): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!condition() && Date.now() < deadline) await pause(20);
}

/** Says `change n` as the staff, once, however often it has to be tried. */
async function say(staff: GraphClient, jobId: string, n: number): Promise<void> {
  const input = { jobId, clientMessageId: `change-${n}`, body: `change ${n}` };
  for (let attempt = 0; attempt < 400; attempt += 1) {
    try {
      const { reply } = await staff.get(staffApi.ReplyDocument, { input });
      expect(reply.__typename).toBe('ReplySent');
      return;
    } catch {
      await pause(50);
    }
  }
  throw new Error(`Change ${n} could not be made.`);
}

const expected = Array.from({ length: CHANGES }, (_, n) => `change ${n + 1}`);

describe('exactly once, in order', () => {
  let server: TestServer;
  let shop: Shop;
  beforeAll(async () => {
    server = await startServer();
    shop = await openShop(server);
  });
  afterAll(() => server.stop());

  it('AH-01 the line is cut fifty times during five hundred changes', async () => {
    const job = await shop.job();
    const proxy = await cuttingProxy(Number(new URL(server.url).port));
    const { client, heard } = watch(`http://127.0.0.1:${proxy.port}`, job.trackingId);
    await until(() => client.getState().line === 'live', 5_000);
    expect(client.getState().line).toBe('live');
    let made = 0;
    const changing = (async () => {
      for (let n = 1; n <= CHANGES; n += 1) {
        await say(shop.staff, job.id, n);
        made = n;
      }
    })();
    let cuts = 0;
    while (cuts < 50 && made < CHANGES) {
      await pause(5 + Math.random() * 80);
      if (proxy.cut() > 0) cuts += 1;
    }
    await changing;
    // A machine that was quick with the changes is cut until fifty is full; what was said must still come through once.
    for (; cuts < 50; cuts += 1) {
      await until(() => client.getState().line === 'live', 5_000);
      proxy.cut();
      await pause(10);
    }
    await until(() => heard.length >= CHANGES, 20_000);
    client.stop();
    await proxy.close();
    expect(heard).toEqual(expected);
  });
});

describe('exactly once, in order, with kill -9 of the program', () => {
  let database: TestDatabase;
  let program: Program;
  let port: number;
  let shop: Shop;

  const start = async (): Promise<void> => {
    program = startProgram({
      PORT: String(port),
      DATABASE_URL: database.url,
      DATA_DIR: `/tmp/waypost-exactly-once-${process.pid}`,
      APP_SECRET,
      DEMO_DATA: 'off',
      LOG_LEVEL: 'error',
    });
    await program.ready;
  };

  beforeAll(async () => {
    database = await cloneDatabase();
    port = await freePort();
    // The shop is opened through a server of the test's own; then the real program takes over.
    const server = await startServer({ database });
    shop = await openShop(server);
    await server.stop();
    await start();
  });
  afterAll(async () => {
    await program.end('SIGKILL');
    await database.drop();
  });

  it('AH-01 the program is killed five times during the changes; nothing acknowledged is lost', async () => {
    const base = `http://127.0.0.1:${port}`;
    const email = `owner@${shop.slug}.example`;
    const anonymous = new GraphClient(`${base}/staff/graphql`);
    const { signIn } = await anonymous.get(staffApi.SignInDocument, { input: { email, password: PASSWORD } });
    if (signIn.__typename !== 'SignedIn') throw new Error(signIn.__typename);
    const staff = new GraphClient(`${base}/staff/graphql`, signIn.token);
    const { createJob } = await staff.get(staffApi.CreateJobDocument, {
      input: {
        idempotencyKey: randomUUID(),
        workflowId: shop.workflows.repair ?? '',
        customer: { name: 'A' },
        itemType: 'Ring',
        description: 'x',
      },
    });
    if (createJob.__typename !== 'JobCreated') throw new Error(createJob.__typename);
    const { client, heard } = watch(base, createJob.job.trackingId);
    await until(() => client.getState().line === 'live', 5_000);
    const kills = new Set([60, 150, 240, 330, 420]);
    for (let n = 1; n <= CHANGES; n += 1) {
      const saying = say(staff, createJob.job.id, n);
      if (kills.has(n)) {
        await pause(Math.random() * 10);
        await program.end('SIGKILL');
        await start();
      }
      await saying;
    }
    await until(() => heard.length >= CHANGES, 30_000);
    client.stop();
    expect(heard).toEqual(expected);
  }, 120_000);
});
