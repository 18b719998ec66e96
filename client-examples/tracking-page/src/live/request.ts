// One GraphQL request over HTTP. Every failure becomes a RequestFailed, so that callers decide on one thing only.
import type { TypedDocumentString } from '../gql/graphql.ts';
import type { TrackingClientOptions } from './types.ts';

export class RequestFailed extends Error {
  constructor(
    message: string,
    /** The server's error code, e.g. RATE_LIMITED; null when no answer came through. */
    readonly code: string | null,
  ) {
    super(message);
  }
}

export type Request = <R, V>(document: TypedDocumentString<R, V>, variables: V) => Promise<R>;

interface Answer<R> {
  data?: R | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

interface RequestOptions {
  url: string;
  fetch: typeof fetch;
  withinMs: number;
  headers?: Record<string, string>;
  /** Aborts whatever is under way when the client stops. */
  signal: AbortSignal;
}

export interface Asking {
  readonly options: TrackingClientOptions;
  readonly fetch: typeof fetch;
  readonly withinMs: number;
}

/** In the name of the shop whose address the page was opened at. */
export const requestOf = ({ options, ...how }: Asking, signal: AbortSignal): Request => {
  const { httpUrl: url, shop = null } = options;
  return createRequest({
    ...how,
    url,
    signal,
    ...(shop === null ? {} : { headers: { 'waypost-shop': shop } }),
  });
};

export function createRequest(options: RequestOptions): Request {
  return async <R, V>(document: TypedDocumentString<R, V>, variables: V) => {
    const answer = await post<Answer<R>>(options, { query: document.toString(), variables });
    const error = answer.errors?.[0];
    if (error) throw new RequestFailed(error.message, error.extensions?.code ?? 'UNKNOWN');
    if (!answer.data) throw new RequestFailed('an answer without data', null);
    return answer.data;
  };
}

async function post<A>(options: RequestOptions, body: object): Promise<A> {
  const { url, fetch, withinMs, headers, signal } = options;
  const controller = new AbortController();
  const abort = () => controller.abort();
  const deadline = setTimeout(abort, withinMs);
  signal.addEventListener('abort', abort);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
      },
      body: JSON.stringify(body),
      // The tracking ID is the only credential: no cookie has any business here.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
    });
    if (response.status === 429) throw new RequestFailed('too many requests', 'RATE_LIMITED');
    return (await response.json()) as A;
  } catch (error) {
    if (error instanceof RequestFailed) throw error;
    throw new RequestFailed(error instanceof Error ? error.message : String(error), null);
  } finally {
    clearTimeout(deadline);
    signal.removeEventListener('abort', abort);
  }
}
