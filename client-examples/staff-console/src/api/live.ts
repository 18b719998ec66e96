// The live line: one WebSocket for all subscriptions. It comes back by itself for as long as the page is open, and each
// stream goes on after the last event it has seen.
import { createClient, type Client } from 'graphql-ws';
import { useSyncExternalStore } from 'react';
import type { TypedDocumentString } from '../gql/graphql';
import { currentToken, expireSession } from './session';

export type LineState = 'connecting' | 'live' | 'reconnecting';

const QUIET_FOR = 3000; // a short drop is nobody's business
const listeners = new Set<() => void>();
let line: LineState = 'connecting';
let dropTimer: ReturnType<typeof setTimeout> | undefined;

function setLine(next: LineState): void {
  clearTimeout(dropTimer);
  dropTimer = undefined;
  if (line === next) return;
  line = next;
  for (const listener of listeners) listener();
}

const lineDropped = (): void => {
  // Each attempt that fails closes again; the clock runs from the first.
  dropTimer ??= setTimeout(() => setLine('reconnecting'), QUIET_FOR);
};

export const useLine = (): LineState =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => line,
  );

/** Waits longer each time, never in step with the other tabs, and not at all once the network is back. */
function backoff(attempt: number): Promise<void> {
  const ceiling = Math.min(15_000, 500 * 2 ** attempt);
  return new Promise(resolve => {
    const done = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      document.removeEventListener('visibilitychange', seen);
      resolve();
    };
    const seen = (): void => {
      if (document.visibilityState === 'visible') done();
    };
    const timer = setTimeout(done, ceiling * (0.5 + Math.random() / 2));
    window.addEventListener('online', done);
    document.addEventListener('visibilitychange', seen);
  });
}

function connect(token: string): Client {
  let pongTimer: ReturnType<typeof setTimeout> | undefined;
  const url = new URL('/staff/graphql', location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  const client = createClient({
    url: url.href,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: Infinity,
    retryWait: backoff,
    shouldRetry: () => true,
    lazyCloseTimeout: 2000,
    keepAlive: 12_000,
    on: {
      connected: () => setLine('live'),
      closed: event => {
        clearTimeout(pongTimer);
        const { code } = event as CloseEvent;
        if (code === 4401 || code === 4403) expireSession(token);
        else lineDropped();
      },
      // A phone that slept keeps a dead socket for minutes: give up on it when a ping has no answer.
      ping: received => {
        if (!received) pongTimer = setTimeout(() => client.terminate(), 6000);
      },
      pong: () => clearTimeout(pongTimer),
    },
  });
  return client;
}

let shared: { token: string; client: Client } | undefined;

function lineFor(token: string): Client {
  if (shared?.token !== token) {
    void shared?.client.dispose();
    shared = { token, client: connect(token) };
  }
  return shared.client;
}

export function hangUp(): void {
  void shared?.client.dispose();
  shared = undefined;
  setLine('connecting');
}

/**
 * Follows a stream until the returned function is called. `cursorOf` says where to go on from: graphql-ws sends the
 * same payload object again when it reconnects, so writing the cursor into it resumes the stream without a gap.
 */
export function follow<TData, TVariables extends { after?: string | null }>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  cursorOf: (data: TData) => string,
  onData: (data: TData) => void,
): () => void {
  const signedIn = currentToken();
  if (!signedIn) return () => undefined;
  const token: string = signedIn;
  const payload = {
    query: document.toString(),
    variables: { ...variables } as Record<string, unknown>,
  };
  let stopped = false;
  let attempt = 0;
  let stop = (): void => undefined;
  const again = async (): Promise<void> => {
    if (!stopped) await backoff(attempt++);
    open();
  };
  function open(): void {
    if (stopped) return;
    stop = lineFor(token).subscribe<TData>(payload, {
      next: ({ data }) => {
        if (!data || stopped) return;
        attempt = 0;
        payload.variables['after'] = cursorOf(data);
        onData(data);
      },
      error: failure => {
        if (isSignedOut(failure)) expireSession(token);
        else void again();
      },
      complete: () => void again(),
    });
  }
  open();
  return () => {
    stopped = true;
    stop();
  };
}

const isSignedOut = (failure: unknown): boolean =>
  Array.isArray(failure) &&
  failure.some((one: { extensions?: { code?: string } }) => one.extensions?.code === 'UNAUTHENTICATED');
