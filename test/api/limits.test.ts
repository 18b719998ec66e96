// Limits and errors are the same on both roads, HTTP and WebSocket.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let production: TestServer;
let shop: Shop;
beforeAll(async () => {
  [server, production] = await Promise.all([startServer(), startServer({ production: true })]);
  shop = await openShop(server);
});
afterAll(async () => {
  await Promise.all([server.stop(), production.stop()]);
});

type Errors = readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];

async function bothRoads(
  on: TestServer,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Errors[]> {
  const client = tracking(on);
  const http = (await client.ask(query, variables)).errors;
  const stream = client.subscribe(query, variables ?? {});
  await stream.ended();
  await stream.close();
  const [first] = stream.errors;
  return [http, (Array.isArray(first) ? first : stream.errors) as Errors];
}

describe('limits hold on both roads', () => {
  const cases: [string, string, RegExp][] = [
    [
      'aliases',
      `{ ${Array.from({ length: 40 }, (_, n) => `a${n}: brand { name }`).join(' ')} }`,
      /aliases|root fields/,
    ],
    [
      'root fields',
      `{ ${Array.from({ length: 11 }, (_, n) => `a${n}: track(id: "RPR-00000000") { asOf }`).join(' ')} }`,
      /root fields/,
    ],
    ['tokens', `{ brand { ${'name '.repeat(4_000)} } }`, /tokens/i],
    [
      'fragments that double',
      `{ ...F20 } ${Array.from({ length: 20 }, (_, n) => `fragment F${n + 1} on Query { ${n === 0 ? 'brand { name initials }' : `...F${n} ...F${n}`} }`).join(' ')}`,
      /fields/,
    ],
  ];
  it.each(cases)('%s', async (_name, query, message) => {
    for (const errors of await bothRoads(server, query)) {
      expect(errors.length).toBeGreaterThan(0);
      expect(errors.map(error => error.message).join(' ')).toMatch(message);
    }
  });

  it('depth', async () => {
    const levels = 20;
    const query = `query { jobs { edges { node { ${'order { jobs { '.repeat(levels)} id ${'} } '.repeat(levels)} } } } }`;
    const { errors } = await shop.staff.ask(query);
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('levels deep'),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  it('cost, which depends on the variables', async () => {
    const query = `query ($n: Int) { jobs(first: $n) { edges { node { thread { messages(first: $n) { edges { node { id body author } } } } } } } }`;
    expect((await shop.staff.ask(query, { n: 10 })).errors).toEqual([]);
    const refusal = {
      message: expect.stringContaining('would cost'),
      extensions: { code: 'QUERY_TOO_LARGE' },
    };
    expect((await shop.staff.ask(query, { n: 100 })).errors[0]).toMatchObject(refusal);
    const stream = shop.staff.subscribe(query, { n: 100 });
    await stream.ended();
    expect(stream.errors[0]).toMatchObject([refusal]);
    await stream.close();
  });

  it('page size', async () => {
    const query = '{ track(id: "RPR-00000000") { asOf } jobs: brand { name } }';
    expect((await tracking(server).ask(query)).errors).toEqual([]);
    const { errors } = await shop.staff.ask('{ jobs(first: 1000) { totalCount } }');
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('a body that is too large is refused', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ brand { name } } #${'x'.repeat(200_000)}` }),
    });
    expect(response.status).toBe(413);
  });

  it('batches are refused', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ brand { name } }' }, { query: '{ brand { name } }' }]),
    });
    expect(response.status).toBe(400);
  });
});

describe('production', () => {
  it('hides the schema: no introspection, no suggestions, no explorer', async () => {
    for (const errors of await bothRoads(production, '{ __schema { types { name } } }'))
      expect(errors.length).toBeGreaterThan(0);
    for (const errors of await bothRoads(production, '{ brnd { name } }'))
      expect(JSON.stringify(errors)).not.toContain('brand');
    expect((await fetch(`${production.url}/explorer`)).status).toBe(404);
    for (const errors of await bothRoads(server, '{ __schema { queryType { name } } }'))
      expect(errors).toEqual([]);
  });
});

describe('errors', () => {
  it('what breaks inside becomes one sentence with a number that the log explains, on both roads', async () => {
    const broken = await startServer();
    const query = '{ track(id: "RPR-000000000000") { asOf } }';
    try {
      await broken.database.sql('drop function tracking_page(text, int)');
      for (const errors of await bothRoads(broken, query)) {
        expect(errors).toHaveLength(1);
        const [error] = errors;
        expect(error?.message).toMatch(/^Something broke on our side/);
        expect(error?.extensions?.['code']).toBe('INTERNAL');
        const incident = broken.log.find(
          ({ facts }) => facts['incidentId'] === error?.extensions?.['incidentId'],
        );
        expect(JSON.stringify(incident)).toContain('tracking_page');
        expect(incident?.facts['requestId']).toEqual(expect.stringMatching(/^[\da-f-]{36}$/));
        expect(JSON.stringify(errors)).not.toContain('tracking_page');
      }
    } finally {
      await broken.stop();
    }
  });

  it('a mistake in the query is explained', async () => {
    for (const errors of await bothRoads(server, 'query ($id: TrackingId!) { track(id: $id) { asOf } }'))
      expect(errors[0]?.message).toContain('$id');
    const unknownField = 'mutation ($i: SendMessageInput!) { sendMessage(input: $i) { __typename } }';
    for (const errors of await bothRoads(server, unknownField, {
      i: { trackingId: 'x', clientMessageId: 'a', body: 'b', nope: 1 },
    }))
      expect(errors[0]).toMatchObject({
        message: expect.stringContaining('"nope" is not defined'),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    for (const errors of await bothRoads(server, '{ brand { nam } }'))
      expect(errors[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    for (const errors of await bothRoads(server, '{ brand { '))
      expect(errors[0]?.extensions?.['code']).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('a wrong value does not come back, however long it is and whatever it looks like', async () => {
    const long = `${' got invalid value '.repeat(6_000)};`;
    const flag = 'query ($n: Boolean!) { __typename @include(if: $n) }';
    const message = 'mutation ($i: SendMessageInput!) { sendMessage(input: $i) { __typename } }';
    const decision = 'mutation ($i: DecideInput!) { decide(input: $i) { __typename } }';
    const i = { trackingId: 'x', clientMessageId: 'a', body: 'b' };
    const answer = { trackingId: 'x', decisionId: 'x', name: 'x', subjectHash: 'x' };
    const many = Object.fromEntries(Array.from({ length: 8_000 }, (_, n) => [`secret${n}`, 1]));
    const cases: [string, Record<string, unknown>, string][] = [
      [flag, { n: long }, 'Variable "$n" is not right: Boolean cannot represent a non boolean value.'],
      [flag, { n: 'a; secret' }, 'Variable "$n" is not right: Boolean cannot represent a non boolean value.'],
      [
        message,
        { i: { ...i, body: ['; secret at "i.body"; secret'] } },
        'Variable "$i" is not right at "i.body": String cannot represent a non string value.',
      ],
      [
        message,
        { i: { ...i, trackingId: 'secret'.repeat(50) } },
        'Variable "$i" is not right at "i.trackingId": TrackingId has at most 200 characters.',
      ],
      [
        decision,
        { i: { ...answer, outcome: 'secret" does not exist in "x' } },
        'Variable "$i" is not right at "i.outcome": This value does not exist in "DecisionOutcome" enum.',
      ],
      [
        message,
        { i: { ...i, ...many } },
        'Variable "$i" is not right: Field "secret0" is not defined by type',
      ],
      [
        message,
        { i: { ...i, [long]: 1 } },
        'Variable "$i" is not right: Field " got invalid value  got invalid value',
      ],
    ];
    for (const [query, variables, sentence] of cases)
      for (const errors of await bothRoads(server, query, variables)) {
        expect(errors).toHaveLength(1);
        expect(errors[0]?.message).toContain(sentence);
        expect(JSON.stringify(errors).length).toBeLessThan(1_000);
        expect(errors[0]?.message.replace(sentence, '')).not.toMatch(/secret/);
      }
    const literal = `{ __typename @include(if: "${long}") }`;
    for (const errors of await bothRoads(server, literal))
      expect(JSON.stringify(errors).length).toBeLessThan(1_000);
  });

  it('the log holds routes and no tracking IDs, tokens or messages', async () => {
    const job = await shop.job();
    await fetch(`${server.url}/track/${job.trackingId}`);
    await tracking(server).ask(`{ track(id: "${job.trackingId}") { asOf } }`);
    const text = JSON.stringify(server.log);
    expect(text).toContain('/track/:trackingId');
    expect(text).not.toContain(job.trackingId);
    expect(text).not.toContain(shop.staff.token ?? 'no token');
  });
});
