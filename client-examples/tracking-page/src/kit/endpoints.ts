// Where the API is: on the host that served the page, whatever that is called.
export function endpoints(): { httpUrl: string; wsUrl: string } {
  const { protocol, host } = location;
  return { httpUrl: '/graphql', wsUrl: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql` };
}
