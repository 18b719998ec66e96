// One try at one subscription: a socket of its own, from connecting until it is lost. What it still hears after it was
// given up is ignored, so a late socket can never mix its events with those of the next try.
import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import { TrackingEventsDocument } from '../gql/graphql.ts';
import type { Timing, TrackingEvent } from './types.ts';

export interface AttemptOptions {
  wsUrl: string;
  trackingId: string;
  shop: string | null;
  WebSocket?: unknown;
  timing: Timing;
  cursor: () => string | null;
  language: () => string | null;
  onEvent: (event: TrackingEvent) => void;
  /** Anything at all came through: what is shown is still the truth. */
  onContact: () => void;
}

export interface AttemptListener {
  up(): void;
  /** It delivered something that the page did not have. */
  progress(): void;
  /** Once, unless it was abandoned before. */
  down(): void;
}

interface Heard {
  data?: { trackingEvents: TrackingEvent } | null | undefined;
  errors?: unknown;
}

export class Attempt {
  private over = false;
  private client: Client | null = null;
  private socket: { send(data: string): void } | null = null;
  private deadline: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly options: AttemptOptions,
    private readonly listener: AttemptListener,
  ) {
    this.within(options.timing.connectWithinMs);
    try {
      this.client = this.connect();
      this.subscribe(this.client);
    } catch {
      // No WebSocket in this browser, or none that it lets us have. Said like any other failure: later.
      queueMicrotask(this.end);
    }
  }

  abandon() {
    this.over = true;
    this.settle();
    this.client?.terminate();
  }

  /** A ping whose answer decides whether the line is dead. */
  probe() {
    if (!this.socket) return;
    this.within(this.options.timing.pongWithinMs / 2);
    this.socket.send('{"type":"ping"}');
  }

  private readonly end = () => {
    if (this.over) return;
    this.abandon();
    this.listener.down();
  };

  private within(ms: number) {
    this.deadline ??= setTimeout(this.end, ms);
  }

  private settle() {
    clearTimeout(this.deadline);
    this.deadline = undefined;
  }

  private connect(): Client {
    const { wsUrl, shop, timing, WebSocket, onContact } = this.options;
    return createClient({
      url: wsUrl,
      retryAttempts: 0,
      keepAlive: timing.pingEveryMs,
      ...(shop === null ? {} : { connectionParams: { shop } }),
      ...(WebSocket ? { webSocketImpl: WebSocket } : {}),
      on: {
        connected: socket => (this.socket = socket as typeof this.socket),
        ping: received => !received && !this.over && this.within(timing.pongWithinMs),
        message: () => {
          if (this.over) return;
          // The acknowledgement alone does not count: a server that never opens the stream is as good as none.
          if (this.socket) this.settle();
          onContact();
        },
      },
    });
  }

  private subscribe(client: Client) {
    const { trackingId, cursor, language } = this.options;
    client.subscribe<{ trackingEvents: TrackingEvent }>(
      {
        query: TrackingEventsDocument.toString(),
        // A getter: should graphql-ws ever repeat the payload by itself, it says the newest cursor.
        get variables() {
          return { id: trackingId, after: cursor(), language: language() };
        },
      },
      { next: result => this.hear(result), error: this.end, complete: this.end },
    );
  }

  private hear({ data, errors }: Heard) {
    if (this.over) return;
    if (errors || !data) return this.end();
    if (data.trackingEvents.__typename === 'StreamOpened') this.listener.up();
    else this.listener.progress();
    this.options.onEvent(data.trackingEvents);
  }
}
