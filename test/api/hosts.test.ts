// Whose page it is: hosts of the shops' own, addresses below a shop's slug, and the shared host.
import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as api from '../gql/tracking.ts';
import { GraphClient } from '../support/client.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

const HOST = 'track.hartley.example';

let server: TestServer;
let behindProxy: TestServer;
let mine: Shop;
let theirs: Shop;
let own: string;
let foreign: string;
beforeAll(async () => {
  // Many wrong IDs from one address: how many are too many is another test's.
  const limits = { misses: { burst: 1_000, secondsEach: 1 } };
  server = await startServer({ limits });
  behindProxy = await startServer({ database: server.database, trustedProxies: ['127.0.0.1'], limits });
  mine = await openShop(server, { hosts: [HOST, 'TRACK.Hartley-Two.example'] });
  theirs = await openShop(server, { hosts: ['cakes.example'], presets: ['bakery'] });
  own = (await mine.job()).trackingId;
  foreign = (await theirs.job({ workflowId: theirs.workflows.bakery ?? '' })).trackingId;
});
afterAll(async () => {
  await behindProxy.stop();
  await server.stop();
});

interface Asked {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
}

/** fetch decides for itself which host it names. */
const ask = (path: string, headers: Record<string, string>, to = server): Promise<Asked> =>
  new Promise((resolve, reject) => {
    httpRequest(`${to.url}${path}`, { headers }, response => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, location: response.headers.location, body }),
      );
    })
      .on('error', reject)
      .end();
  });

const query = (text: string) => `/graphql?query=${encodeURIComponent(text)}`;
const opens = async (id: string, headers: Record<string, string>, to = server): Promise<boolean> => {
  const { body } = await ask(query(`{ track(id: "${id}") { asOf } }`), headers, to);
  return (JSON.parse(body) as { data: { track: unknown } }).data.track !== null;
};

describe('a shop’s own host', () => {
  it('X-11 X-12 opens the shop’s IDs and answers another shop’s like an unknown one, byte for byte', async () => {
    const at = { host: HOST };
    expect(await opens(own, at)).toBe(true);
    expect(await opens(own, { host: 'Track.Hartley.Example:8443' })).toBe(true);
    expect(await opens(own, { host: 'track.hartley-two.example' })).toBe(true);
    const answers = await Promise.all(
      [foreign, 'ORD-000000000000', 'nonsense'].map(id => ask(query(`{ track(id: "${id}") { asOf } }`), at)),
    );
    expect(answers.map(({ status, body }) => [status, body])).toEqual(
      Array.from({ length: 3 }, () => [200, '{"data":{"track":null}}\n']),
    );
    expect(await opens(foreign, {})).toBe(true);
    expect(await opens(own, { host: `not-${HOST}` })).toBe(true);
  });

  it('X-12 SEC-07 resolves no ID of another shop in any query, mutation or subscription', async () => {
    for (const client of [
      new GraphClient(`${server.url}/graphql`, null, { host: HOST }),
      new GraphClient(`${server.url}/graphql`, null, {}, mine.slug),
      new GraphClient(`${server.url}/graphql`, null, {}, 'a-shop-that-does-not-exist'),
    ]) {
      const input = { trackingId: foreign, clientMessageId: randomUUID(), body: 'Hello' };
      // What fetch makes of a host of our own is its own business; sockets name the one they are told.
      if (client.headers['host'] === undefined) {
        expect((await client.get(api.TrackDocument, { id: foreign })).track).toBeNull();
        expect((await client.get(api.SendMessageDocument, { input })).sendMessage).toBeNull();
        const read = { id: foreign, upTo: randomUUID() };
        expect((await client.get(api.CustomerReadDocument, read)).markThreadRead).toBeNull();
      }
      const overSocket = client.subscribe<api.SendMessageMutation, api.SendMessageMutationVariables>(
        api.SendMessageDocument,
        { input },
      );
      expect((await overSocket.next()).sendMessage).toBeNull();
      await overSocket.close();
      const stream = client.subscribe(api.TrackingDocument, { id: foreign });
      await stream.ended();
      expect(stream.items.map(({ trackingEvents }) => trackingEvents.__typename)).toEqual(['TrackingEnded']);
      await stream.close();
    }
    const { track } = await tracking(server).get(api.TrackDocument, { id: foreign });
    expect(track?.thread?.messages.totalCount).toBe(0);
    const at = new GraphClient(`${server.url}/graphql`, null, { host: HOST }).subscribe(
      api.TrackingDocument,
      {
        id: own,
      },
    );
    expect((await at.next()).trackingEvents.__typename).toBe('StreamOpened');
    await at.close();
  });

  it('X-12 CP-19 the brand and the lookup’s kinds are the host’s, whatever ID is asked for beside them', async () => {
    const text = `{ brand { name } lookupKinds { prefix kind example } track(id: "${foreign}") { asOf } }`;
    const at = async (headers: Record<string, string>) =>
      (JSON.parse((await ask(query(text), headers)).body) as { data: Record<string, unknown> }).data;
    expect(await at({ host: 'cakes.example' })).toMatchObject({
      brand: { name: `Shop ${theirs.slug}` },
      lookupKinds: [{ prefix: 'CAK', kind: 'BAKERY', example: 'CAK-A1B2C3D4E5F6' }],
      track: { asOf: expect.any(String) },
    });
    expect(await at({ host: HOST })).toMatchObject({ brand: { name: `Shop ${mine.slug}` }, track: null });
    const shared = await at({});
    expect(shared['brand']).toEqual({ name: 'Waypost' });
    expect(shared['lookupKinds']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ prefix: 'RPR' }),
        expect.objectContaining({ prefix: 'BSP' }),
      ]),
    );
  });

  it('a forwarded host is believed from a trusted proxy only', async () => {
    const forged = { 'x-forwarded-host': 'cakes.example' };
    expect(await opens(own, forged)).toBe(true);
    expect(await opens(own, forged, behindProxy)).toBe(false);
    expect(await opens(foreign, forged, behindProxy)).toBe(true);
  });

  it('wins over what the caller names, and a shop that does not exist opens nothing', async () => {
    expect(await opens(own, { host: HOST, 'waypost-shop': theirs.slug })).toBe(true);
    expect(await opens(foreign, { host: HOST, 'waypost-shop': theirs.slug })).toBe(false);
    expect(await opens(own, { 'waypost-shop': mine.slug.toUpperCase() })).toBe(true);
    for (const shop of [theirs.slug, 'nobody', '', 'x'.repeat(500), "' or true --"])
      expect([shop, await opens(own, { 'waypost-shop': shop })]).toEqual([shop, false]);
  });
});

describe('addresses of pages', () => {
  it('CP-02 CP-03 the lookup and the order page, on the shared host, below a slug and on a shop’s own host', async () => {
    const page = await ask('/track', {});
    for (const [path, headers] of [
      [`/track/${own}`, {}],
      [`/${mine.slug}`, {}],
      [`/${mine.slug}/o/${own}`, {}],
      ['/', { host: HOST }],
      [`/o/${own}`, { host: HOST }],
      [`/track/${own}`, { host: HOST }],
    ] as const)
      expect([path, (await ask(path, headers)).status]).toEqual([path, page.status]);
    expect(await ask('/', {})).toMatchObject({ status: 302, location: '/track' });
    for (const path of ['/nobody', '/nobody/o/RPR-000000000000', `/o/${own}`, '/favicon.ico'])
      expect([path, (await ask(path, {})).status]).toEqual([path, 404]);
  });

  it('a shop’s page answers alike for an ID that opens something and one that does not', async () => {
    const plain = (asked: Asked) => [asked.status, asked.body];
    expect(plain(await ask(`/${mine.slug}/o/nonsense`, {}))).toEqual(
      plain(await ask(`/${mine.slug}/o/${foreign}`, {})),
    );
  });

  it('a shop cannot take a name or a host that is somebody’s', async () => {
    await expect(openShop(server, { slug: 'console' })).rejects.toThrow('cannot be the slug');
    await expect(openShop(server, { hosts: ['cakes.example'] })).rejects.toThrow('tenant_hosts_pkey');
    for (const host of ['127.0.0.1', 'localhost', 'a.example/b', 'a..example'])
      await expect(openShop(server, { hosts: [host] })).rejects.toThrow('not the name of a host');
  });
});
