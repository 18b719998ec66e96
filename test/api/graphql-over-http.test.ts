// The GraphQL-over-HTTP specification's own audit suite, on both endpoints.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { openShop, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server);
});
afterAll(() => server.stop());

describe('the GraphQL-over-HTTP audits', () => {
  it.each(['/graphql', '/staff/graphql'])('%s fails none', async path => {
    const signedIn: typeof fetch = (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('authorization', `Bearer ${shop.staff.token ?? ''}`);
      return fetch(input, { ...init, headers });
    };
    const audits = serverAudits({ url: server.url + path, fetchFn: path === '/graphql' ? fetch : signedIn });
    expect(audits.length).toBeGreaterThan(40);
    const failures: string[] = [];
    for (const audit of audits) {
      const result = await audit.fn();
      if (result.status !== 'ok')
        failures.push(`${result.status} ${audit.id} ${audit.name}: ${result.reason}`);
    }
    expect(failures).toEqual([]);
  });
});
