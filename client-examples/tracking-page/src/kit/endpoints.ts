// Where the API is: on the host that served the page, whatever that is called.
import { HostBrandDocument } from '../gql/graphql.ts';
import { createRequest } from '../live/request.ts';
import type { Brand } from '../live/types.ts';

export function endpoints(): { httpUrl: string; wsUrl: string } {
  const { protocol, host } = location;
  return { httpUrl: '/graphql', wsUrl: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql` };
}

export async function fetchHostBrand(): Promise<Brand> {
  const request = createRequest({
    url: endpoints().httpUrl,
    fetch: (...args) => fetch(...args),
    withinMs: 15_000,
    signal: new AbortController().signal,
  });
  return (await request(HostBrandDocument, {})).brand;
}
