// How GraphiQL's requests reach the program: queries and mutations over HTTP, subscriptions over a socket of their own.
import type { GraphiQLProps } from 'graphiql';
import { getOperationAST, OperationTypeNode, parse } from 'graphql';
import { createClient, type SubscribePayload } from 'graphql-ws';
import type { Api } from './apis.ts';
import { bearer, readToken, writeToken } from './authorization.ts';

/** How the program closes the socket of somebody whom it does not know. */
const UNAUTHORIZED = 4401;

type Fetcher = GraphiQLProps['fetcher'];
type Params = Parameters<Fetcher>[0];
type Result = Awaited<ReturnType<Fetcher>>;

/** What stands in the headers editor, with the token of the field at the top unless the editor has one itself. */
function withAuthorization(api: Api, given: Record<string, unknown> = {}): Record<string, string> {
  const headers = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  const token = api.signedIn ? bearer(readToken()) : undefined;
  return token !== undefined && headers['authorization'] === undefined
    ? { ...headers, authorization: token }
    : headers;
}

async function overHttp(api: Api, params: Params, headers: Record<string, string>): Promise<Result> {
  const response = await fetch(api.path, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      ...headers,
    },
    body: JSON.stringify(params),
  });
  const result = (await response.json()) as Result;
  keepTokenOf(result);
  return result;
}

/** Whoever signs in here wants to be signed in here. */
function keepTokenOf(result: unknown): void {
  const { data } = result as { data?: { signIn?: { token?: unknown } } | null };
  const token = data?.signIn?.token;
  if (typeof token === 'string') writeToken(token);
}

function overSocket(api: Api, params: Params, headers: Record<string, string>): Result {
  const url = new URL(api.path, location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  const { authorization } = headers;
  const client = createClient({
    url: url.href,
    // One socket per subscription; it closes with it. A lost line is shown, not hidden: this is for looking at the API.
    retryAttempts: 0,
    ...(authorization !== undefined && { connectionParams: { authorization } }),
  });
  return shown(client.iterate(payloadOf(params)), () => void client.dispose()) as Result;
}

/** The stream, with a failure as its last result: thrown, GraphiQL would show it with the stack of this page. */
function shown<T>(events: AsyncIterator<T>, close: () => void) {
  let failed = false;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (failed) return { value: undefined, done: true };
      return events.next().catch((reason: unknown) => {
        failed = true;
        return { value: { errors: explained(reason) }, done: false };
      });
    },
    async return() {
      close();
      return { value: undefined, done: true };
    },
  };
}

const payloadOf = ({ query, variables, operationName }: Params): SubscribePayload => ({
  query,
  ...(variables != null && { variables: variables as Record<string, unknown> }),
  ...(operationName != null && { operationName }),
});

/** Errors as the program sent them, and a closed socket as a sentence. */
function explained(reason: unknown): readonly object[] {
  if (Array.isArray(reason)) return reason as object[];
  if (reason instanceof Error) return [{ message: reason.message }];
  if (!(reason instanceof CloseEvent)) return [{ message: 'The socket was closed.' }];
  const hint =
    reason.code === UNAUTHORIZED ? ' Sign in first, or put a token into the field at the top.' : '';
  return [{ message: `The socket was closed with ${reason.code} ${reason.reason}.${hint}` }];
}

export const fetcherFor =
  (api: Api): Fetcher =>
  (params, options) => {
    const headers = withAuthorization(api, options?.headers);
    const operation = getOperationAST(parse(params.query), params.operationName);
    return operation?.operation === OperationTypeNode.SUBSCRIPTION
      ? overSocket(api, params, headers)
      : overHttp(api, params, headers);
  };
