// How often is too often, through the doors: guessing IDs, writing, signing in; and what stays untouched by it.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as staffApi from '../gql/staff.ts';
import * as api from '../gql/tracking.ts';
import { DEFAULT_LIMITS } from '../../src/platform/limits/limits.ts';
import { GraphClient } from '../support/client.ts';
import { openShop, PASSWORD, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

const BURST = DEFAULT_LIMITS.misses.burst;
/** The platform's allowance of wrong IDs, smaller than usual. */
const OF_ALL = 60;

let server: TestServer;
let shop: Shop;
let ms = 0;
beforeAll(async () => {
  server = await startServer({
    trustedProxies: ['127.0.0.1'],
    limits: { now: () => ms, missesOfAll: { burst: OF_ALL, secondsEach: 1 } },
  });
  shop = await openShop(server);
});
afterAll(() => server.stop());
/** Long enough for everything to be forgotten. */
beforeEach(() => void (ms += 1e9));

let addresses = 0;
const someAddress = (): string => `203.0.113.${(addresses += 1)}`;
const from = (address: string) =>
  new GraphClient(`${server.url}/graphql`, null, { 'x-forwarded-for': address });
const opens = async (client: GraphClient, id: string): Promise<boolean> =>
  (await client.get(api.TrackDocument, { id })).track !== null;
const wrongId = () => `RPR-${randomUUID().replaceAll('-', '').slice(0, 12)}`;
const guess = async (client: GraphClient, times: number): Promise<void> => {
  for (let n = 0; n < times; n += 1) expect(await opens(client, wrongId())).toBe(false);
};
const alarms = () => server.log.filter(({ facts }) => 'alarm' in facts);

describe('guessing tracking IDs', () => {
  it('SEC-02 SEC-03 an address that guesses opens nothing more for a while, and is not told', async () => {
    const client = from(someAddress());
    const [before, fresh] = [await shop.job(), await shop.job()];
    expect(await opens(client, before.trackingId)).toBe(true);
    await guess(client, BURST);
    expect(await client.ask(api.TrackDocument, { id: fresh.trackingId })).toEqual({
      status: 200,
      data: { track: null },
      errors: [],
    });
    const stream = client.subscribe(api.TrackingDocument, { id: fresh.trackingId });
    await stream.ended();
    expect(stream.items.map(({ trackingEvents }) => trackingEvents.__typename)).toEqual(['TrackingEnded']);
    await stream.close();
    // What was open there stays open, and everybody else notices nothing.
    expect(await opens(client, before.trackingId)).toBe(true);
    expect(await opens(from(someAddress()), fresh.trackingId)).toBe(true);
    ms += DEFAULT_LIMITS.misses.secondsEach * 1_000;
    expect(await opens(client, fresh.trackingId)).toBe(true);
  });

  it('SEC-02 aliases, mutations and operations of one socket count one by one', async () => {
    const { trackingId } = await shop.job();
    const aliases = (n: number) =>
      Array.from({ length: n }, (_, i) => `a${i}: track(id: "${wrongId()}") { asOf }`);
    const byAlias = from(someAddress());
    for (let n = 0; n < BURST; n += 10) await byAlias.ask(`{ ${aliases(10).join(' ')} }`);
    expect(await opens(byAlias, trackingId)).toBe(false);

    const byMutation = from(someAddress());
    for (let n = 0; n < BURST; n += 1)
      await byMutation.get(api.SendMessageDocument, {
        input: { trackingId: wrongId(), clientMessageId: 'a', body: 'Hi' },
      });
    expect(await opens(byMutation, trackingId)).toBe(false);

    ms += 1e9;
    const bySocket = from(someAddress());
    const socket = bySocket.socket();
    await Promise.all(
      Array.from({ length: BURST }, async () => {
        const stream = bySocket.subscribe(api.TrackingDocument, { id: wrongId() }, socket);
        await stream.ended();
      }),
    );
    expect(await opens(bySocket, trackingId)).toBe(false);
    await socket.dispose();
  });

  it('an address is what a trusted proxy says, and IPv6 counts by /64', async () => {
    const { trackingId } = await shop.job();
    for (let n = 0; n < BURST; n += 1) await guess(from(`2001:db8:7:7::${n + 1}`), 1);
    expect(await opens(from('2001:db8:7:7:ffff::1'), trackingId)).toBe(false);
    expect(await opens(from('2001:db8:7:8::1'), trackingId)).toBe(true);
    const direct = await startServer({ database: server.database, limits: { now: () => ms } });
    try {
      const forging = () =>
        new GraphClient(`${direct.url}/graphql`, null, { 'x-forwarded-for': someAddress() });
      for (let n = 0; n < BURST; n += 1) await guess(forging(), 1);
      expect(await opens(forging(), trackingId)).toBe(false);
    } finally {
      await direct.stop();
    }
  });

  it('X-10 guessing from everywhere sets off one alarm and a brake that only those who guess feel', async () => {
    const { trackingId } = await shop.job();
    const fresh = await shop.job();
    const customer = from(someAddress());
    expect(await opens(customer, trackingId)).toBe(true);
    const before = alarms().length;
    const guessers = Array.from({ length: OF_ALL / 2 }, () => from(someAddress()));
    for (const guesser of guessers) await guess(guesser, 2);
    expect(alarms().slice(before)).toMatchObject([
      { level: 'error', facts: { alarm: 'LOOKUP_BRAKE_ON' }, message: expect.stringContaining('ALARM') },
    ]);
    for (const guesser of guessers.slice(0, 5)) expect(await opens(guesser, fresh.trackingId)).toBe(false);
    for (const guesser of guessers) await guess(guesser, 2);
    expect(alarms()).toHaveLength(before + 1);
    expect(JSON.stringify(server.log)).not.toContain('203.0.113.');
    // Its own customer, one who mistypes once, and one who has never been here.
    expect(await opens(customer, trackingId)).toBe(true);
    const mistyping = from(someAddress());
    await guess(mistyping, 1);
    expect(await opens(mistyping, fresh.trackingId)).toBe(true);
    expect(await opens(from(someAddress()), fresh.trackingId)).toBe(true);
    ms += OF_ALL * 1_000;
    expect(await opens(from(someAddress()), fresh.trackingId)).toBe(true);
    expect(alarms().at(-1)?.facts).toEqual({ alarm: 'LOOKUP_BRAKE_OFF' });
  });
});

describe('writing', () => {
  it('MS-07 TS-06 X-13 a message too often is refused with a time, nothing is lost, and a retry stores it once', async () => {
    const { trackingId } = await shop.job();
    const send = (clientMessageId: string) =>
      tracking(server).get(api.SendMessageDocument, {
        input: { trackingId, clientMessageId, body: `text of ${clientMessageId}` },
      });
    const { burst, secondsEach } = DEFAULT_LIMITS.actionsOfJob;
    for (let n = 0; n < burst; n += 1)
      expect((await send(`m${n}`)).sendMessage?.__typename).toBe('MessageSent');
    expect((await send('late')).sendMessage).toMatchObject({
      __typename: 'RateLimited',
      code: 'RATE_LIMITED',
      retryAfterSeconds: secondsEach,
    });
    const messages = async () =>
      (await tracking(server).get(api.TrackDocument, { id: trackingId })).track?.thread?.messages;
    expect((await messages())?.totalCount).toBe(burst);
    // Another job's customer is not the one who wrote too much.
    const other = await shop.job();
    const elsewhere = { trackingId: other.trackingId, clientMessageId: 'a', body: 'Hi' };
    expect(
      (await tracking(server).get(api.SendMessageDocument, { input: elsewhere })).sendMessage?.__typename,
    ).toBe('MessageSent');
    ms += secondsEach * 1_000;
    expect((await send('late')).sendMessage?.__typename).toBe('MessageSent');
    ms += secondsEach * 1_000;
    expect((await send('late')).sendMessage?.__typename).toBe('MessageSent');
    expect((await messages())?.totalCount).toBe(burst + 1);
    expect((await messages())?.edges.at(-1)?.node.body).toBe('text of late');
  });
});

describe('signing in', () => {
  const signIn = async (address: string, email: string, password: string) =>
    (
      await new GraphClient(`${server.url}/staff/graphql`, null, { 'x-forwarded-for': address }).get(
        staffApi.SignInDocument,
        { input: { email, password } },
      )
    ).signIn;

  it('five wrong passwords from one place are followed by a pause there, and only there', async () => {
    const address = someAddress();
    const email = `owner@${shop.slug}.example`;
    for (let n = 0; n < 5; n += 1)
      expect((await signIn(address, email, 'wrong')).__typename).toBe('SignInRefused');
    expect(await signIn(address, email.toUpperCase(), PASSWORD)).toMatchObject({
      __typename: 'RateLimited',
      retryAfterSeconds: 60,
    });
    expect((await signIn(someAddress(), email, PASSWORD)).__typename).toBe('SignedIn');
    expect((await signIn(address, `manager@${shop.slug}.example`, PASSWORD)).__typename).toBe('SignedIn');
    ms += 60_000;
    expect((await signIn(address, email, PASSWORD)).__typename).toBe('SignedIn');
  });

  it('the pause says nothing about whether somebody has the e-mail', async () => {
    const address = someAddress();
    for (let n = 0; n < 5; n += 1) await signIn(address, 'nobody@nowhere.example', 'wrong');
    expect((await signIn(address, 'nobody@nowhere.example', 'wrong')).__typename).toBe('RateLimited');
  });

  it('right passwords never run out', async () => {
    const address = someAddress();
    for (let n = 0; n < 12; n += 1)
      expect((await signIn(address, `owner@${shop.slug}.example`, PASSWORD)).__typename).toBe('SignedIn');
  });
});
