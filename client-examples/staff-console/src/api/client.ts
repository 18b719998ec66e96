// Requests over HTTP. No document cache: jobs live in our own store (store.ts), which live events write to as well;
// two caches would disagree.
import { Client, fetchExchange, type AnyVariables } from 'urql';
import type { TypedDocumentString } from '../gql/graphql';
import { currentToken, expireSession } from './session';
import { type Trouble, troubleOf } from './trouble';

export type Outcome<T> = { ok: true; data: T } | { ok: false; trouble: Trouble };

const client = new Client({
  url: '/staff/graphql',
  exchanges: [fetchExchange],
  requestPolicy: 'network-only',
  preferGetMethod: false,
});

async function run<TData, TVariables extends AnyVariables>(
  how: 'query' | 'mutation',
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
): Promise<Outcome<TData>> {
  const token = currentToken();
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const result = await client[how]<TData>(document.toString(), variables, {
    fetchOptions: { headers },
  }).toPromise();
  if (result.error || result.data === undefined) {
    const trouble = result.error ? troubleOf(result.error) : troubleOf({ graphQLErrors: [] } as never);
    if (trouble.kind === 'signed-out') expireSession(token);
    return { ok: false, trouble };
  }
  return { ok: true, data: result.data };
}

export const ask = <TData, TVariables extends AnyVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
) => run('query', document, variables);

export const change = <TData, TVariables extends AnyVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
) => run('mutation', document, variables);
