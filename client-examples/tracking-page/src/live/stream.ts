// Keeps one subscription alive, for ever: connect, subscribe after the last cursor, notice a dead line, come back.
// It knows nothing of pages. graphql-ws' own retrying is not used, because it repeats the first payload, and with it
// a cursor that is no longer the last one.
//
// States: idle → trying → open → waiting → trying …; `pause` leads to idle from everywhere. Everything that a socket
// still says after its attempt was given up is ignored (`attempt` is its name).
import { createClient } from 'graphql-ws';
import { TrackingEventsDocument } from '../gql/graphql.ts';
import { backoff } from './backoff.ts';
import type { Timing, TrackingEvent } from './types.ts';

export interface StreamOptions {
  wsUrl: string;
  trackingId: string;
  WebSocket?: unknown;
  timing: Timing;
  /** Asked anew for every attempt. */
  cursor: () => string | null;
  onEvent: (event: TrackingEvent) => void;
  onUp: () => void;
  onDown: () => void;
  /** Anything at all came through: what is shown is still the truth. */
  onContact: () => void;
}

export interface Stream {
  resume(): void;
  /** `failed`: what it delivered was of no use, so the next attempt takes its time. */
  pause(because?: 'failed'): void;
  /** Do not wait any longer; and if it looks open, find out whether it is. */
  wake(): void;
}

interface Attempt {
  /** A ping whose answer decides whether the line is dead. */
  probe(): void;
  abandon(): void;
}

const STABLE_MS = 5_000;

export function createStream(options: StreamOptions): Stream {
  const { backoffMinMs, backoffMaxMs } = options.timing;
  let current: Attempt | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let failures = 0;

  function tryNow() {
    clearTimeout(waiting);
    waiting = undefined;
    current?.abandon();
    let openedAt = 0;
    const attempt = openAttempt(options, {
      up: () => {
        openedAt = Date.now();
        options.onUp();
      },
      // A line that delivered or lasted was a good one. One that only ever opens counts as failing, or a server
      // that accepts and hangs up would be called in a tight circle.
      progress: () => (failures = 0),
      down: () => {
        current = null;
        if (openedAt && Date.now() - openedAt > STABLE_MS) failures = 0;
        options.onDown();
        if (running) waiting = setTimeout(tryNow, backoff(failures++, backoffMinMs, backoffMaxMs));
      },
    });
    current = attempt;
  }

  return {
    resume() {
      if (running) return;
      running = true;
      if (failures === 0) tryNow();
      else waiting = setTimeout(tryNow, backoff(failures, backoffMinMs, backoffMaxMs));
    },
    pause(because) {
      running = false;
      if (because) failures++;
      clearTimeout(waiting);
      waiting = undefined;
      current?.abandon();
      current = null;
    },
    wake() {
      if (!running) return;
      if (current) current.probe();
      else tryNow();
    },
  };
}

interface AttemptCallbacks {
  up: () => void;
  progress: () => void;
  down: () => void;
}

function openAttempt(options: StreamOptions, on: AttemptCallbacks): Attempt {
  const { wsUrl, trackingId, timing } = options;
  let over = false;
  let socket: { send(data: string): void } | null = null;
  let deadline: ReturnType<typeof setTimeout> | undefined;

  const within = (ms: number) => {
    deadline ??= setTimeout(end, ms);
  };
  const settle = () => {
    clearTimeout(deadline);
    deadline = undefined;
  };
  const end = () => {
    if (over) return;
    abandon();
    on.down();
  };
  const abandon = () => {
    over = true;
    settle();
    client.terminate();
  };

  const client = createClient({
    url: wsUrl,
    retryAttempts: 0,
    keepAlive: timing.pingEveryMs,
    ...(options.WebSocket ? { webSocketImpl: options.WebSocket } : {}),
    on: {
      connected: s => (socket = s as typeof socket),
      ping: received => !received && !over && within(timing.pongWithinMs),
      message: () => {
        if (over) return;
        if (socket) settle();
        options.onContact();
      },
    },
  });
  within(timing.connectWithinMs);

  client.subscribe<{ trackingEvents: TrackingEvent }>(
    {
      query: TrackingEventsDocument.toString(),
      // A getter: should graphql-ws ever repeat the payload by itself, it says the newest cursor.
      get variables() {
        return { id: trackingId, after: options.cursor() };
      },
    },
    {
      next: ({ data, errors }) => {
        if (over) return;
        if (errors || !data) return end();
        if (data.trackingEvents.__typename === 'StreamOpened') on.up();
        else on.progress();
        options.onEvent(data.trackingEvents);
      },
      error: end,
      complete: end,
    },
  );

  return {
    abandon,
    probe() {
      if (!socket) return;
      within(timing.pongWithinMs / 2);
      socket.send('{"type":"ping"}');
    },
  };
}
