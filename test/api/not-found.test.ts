// Not found is one thing: whatever the reason, the same bytes, the same headers and the same time, on both roads.
import { randomInt } from 'node:crypto';
import { Agent, request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import * as staffApi from '../gql/staff.ts';
import * as api from '../gql/tracking.ts';
import { rankDifference } from '../support/ranks.ts';
import { openShop, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

const EACH = 400;
/** Standard deviations. By chance once in sixteen thousand comparisons; what can be told apart lies far beyond. */
const ALIKE = 4;
const SPENT = '198.51.100.1';

let server: TestServer;
let shop: Shop;
let ids: Record<'unknown' | 'malformed' | 'revoked' | 'deleted' | 'foreign' | 'limited', string>;
let open: string;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

beforeAll(async () => {
  server = await startServer({
    trustedProxies: ['127.0.0.1'],
    // The spent address stays so, and the brake is another test's.
    limits: { misses: { burst: 20, secondsEach: 1e9 }, missesOfAll: { burst: 1e9, secondsEach: 1 } },
  });
  shop = await openShop(server);
  const other = await openShop(server);
  const [revoked, deleted, page, hidden] = [
    await shop.job(),
    await shop.job(),
    await shop.job(),
    await shop.job(),
  ];
  const version = (job: { id: string }) => ({ input: { jobId: job.id, expectedVersion: 1 } });
  await shop.staff.get(staffApi.RevokeTrackingDocument, version(revoked));
  await shop.staff.get(staffApi.DeleteJobDocument, version(deleted));
  open = page.trackingId;
  ids = {
    unknown: 'RPR-0123456789AB',
    malformed: 'RPR-0123456789XY',
    revoked: revoked.trackingId,
    deleted: deleted.trackingId,
    foreign: (await other.job()).trackingId,
    limited: hidden.trackingId,
  };
  for (let n = 0; n < 20; n += 1) await overHttp(ids.unknown, SPENT);
});
afterAll(async () => {
  agent.destroy();
  await server.stop();
});

interface Heard {
  readonly ms: number;
  /** All that somebody could compare, with what differs for everybody taken out. */
  readonly told: string;
}

const someAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
const headersFrom = (address: string) => ({ 'x-forwarded-for': address, 'waypost-shop': shop.slug });

function overHttp(id: string, address: string): Promise<Heard> {
  const body = JSON.stringify({ query: String(api.TrackDocument), variables: { id } });
  const headers = {
    ...headersFrom(address),
    'content-type': 'application/json',
    'content-length': body.length,
  };
  return new Promise((resolve, reject) => {
    const start = performance.now();
    httpRequest(`${server.url}/graphql`, { method: 'POST', agent, headers }, response => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        const ms = performance.now() - start;
        const raw = response.rawHeaders.map((value, place) => {
          const name = response.rawHeaders[place - 1]?.toLowerCase() ?? '';
          return place % 2 === 1 && ['date', 'x-request-id'].includes(name) ? `(${value.length})` : value;
        });
        resolve({ ms, told: JSON.stringify([response.statusCode, raw, text]) });
      });
    })
      .on('error', reject)
      .end(body);
  });
}

/** The page as the server writes it. */
function overPage(id: string, address: string): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const headers = { 'x-forwarded-for': address };
    httpRequest(`${server.url}/${shop.slug}/o/${id}`, { agent, headers }, response => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        const ms = performance.now() - start;
        const raw = response.rawHeaders.map((value, place) => {
          const name = response.rawHeaders[place - 1]?.toLowerCase() ?? '';
          return place % 2 === 1 && ['date', 'x-request-id'].includes(name) ? `(${value.length})` : value;
        });
        resolve({ ms, told: JSON.stringify([response.statusCode, raw, text]) });
      });
    })
      .on('error', reject)
      .end();
  });
}

/** A socket of its own for each, because an address belongs to a socket. What is timed is the subscription. */
function overWebSocket(id: string, address: string): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: headersFrom(address),
    });
    const heard: string[] = [];
    let start = 0;
    socket.on('error', reject);
    const hello = { type: 'connection_init', payload: { shop: shop.slug } };
    socket.on('open', () => socket.send(JSON.stringify(hello)));
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      const { type } = JSON.parse(text) as { type: string };
      if (type === 'connection_ack') {
        start = performance.now();
        const payload = { query: String(api.TrackingDocument), variables: { id } };
        socket.send(JSON.stringify({ id: 's', type: 'subscribe', payload }));
        return;
      }
      heard.push(text.replace(/"occurredAt":"[\dT:.-]+Z"/, '"occurredAt":""'));
      // What opens something would go on; its first event is all that is timed.
      if (type === 'next' && !text.includes('StreamOpened')) return;
      const ms = performance.now() - start;
      socket.once('close', () => resolve({ ms, told: heard.join('\n') }));
      socket.terminate();
    });
  });
}

type Road = typeof overHttp;

async function compare(road: Road, each: number): Promise<Record<string, Heard[]>> {
  const heard: Record<string, Heard[]> = Object.fromEntries(
    [...Object.keys(ids), 'open'].map(name => [name, []]),
  );
  for (let round = 0; round < each; round += 1) {
    const order = Object.entries({ ...ids, open }).sort(() => Math.random() - 0.5);
    for (const [name, id] of order)
      heard[name]?.push(await road(id, name === 'limited' ? SPENT : someAddress()));
  }
  return heard;
}

const times = (heard: readonly Heard[] | undefined): number[] => (heard ?? []).map(({ ms }) => ms);

/** What can be told apart by its time, in standard deviations. A real difference shows every time, a chance one does not. */
async function toldApart(road: Road): Promise<Record<string, number>> {
  let apart: Record<string, number> = {};
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const heard = await compare(road, EACH);
    const { unknown = [], open: opened = [], ...others } = heard;
    for (const [name, each] of Object.entries(others))
      expect([name, new Set([...each, ...unknown].map(({ told }) => told)).size]).toEqual([name, 1]);
    // The measure measures: a page that is there takes longer, and says other things.
    expect(rankDifference(times(opened), times(unknown))).toBeGreaterThan(ALIKE);
    expect(opened[0]?.told).not.toBe(unknown[0]?.told);
    const differences = Object.entries(others).map(
      ([name, each]) => [name, rankDifference(times(each), times(unknown))] as const,
    );
    apart = Object.fromEntries(differences.filter(([, difference]) => Math.abs(difference) > ALIKE));
    if (Object.keys(apart).length === 0) return apart;
  }
  return apart;
}

describe('unknown, malformed, revoked, deleted, another shop’s and over the limit', () => {
  it('SEC-03 SEC-05 X-12 AH-04 are one answer by HTTP: bytes, headers and time of 400 each', async () => {
    await compare(overHttp, 30);
    expect(await toldApart(overHttp)).toEqual({});
  });

  it('SEC-03 SEC-05 X-12 AH-04 CP-19 are one page as the server writes it: bytes, headers and time of 400 each', async () => {
    await compare(overPage, 30);
    expect(await toldApart(overPage)).toEqual({});
  });

  it('SEC-03 SEC-05 X-12 AH-04 are one answer by WebSocket: bytes and time of 400 each', async () => {
    await compare(overWebSocket, 30);
    expect(await toldApart(overWebSocket)).toEqual({});
  });
});
