// One subscriber's view of one feed: what the log holds after its cursor, then what happens, without gap, duplicate or
// disorder, whatever the broker loses.
//
// Order of opening: attach to the topics, follow the tenant, then read the log. What arrives meanwhile waits in the queue
// and is dropped if the log had it already. A gap in the sequence, or a queue that overflowed, sends the stream back to
// the log, from the last place it handed out.
//
// States: replaying ⇄ live → ended. `return()` settles a pending `next()` at once: a closed socket leaves nothing behind.
import type { EventEnvelope } from '../../kernel/event.ts';
import type { Broker, Subscription } from '../broker/broker.ts';
import type { OutboxTail } from './outbox-tail.ts';

const REPLAY_BATCH = 200;

export interface Feed {
  readonly tenantId: string;
  readonly topics: readonly string[];
  /** The event's place in this feed; null for events that have no place in it and are handed on as they come. */
  place(event: EventEnvelope): number | null;
  /** Stands in for events without a place, when some may have been lost: the log cannot bring those back. */
  readonly afterOverflow?: () => EventEnvelope;
  /** The next events after a place, in order. */
  replay(after: number, limit: number): Promise<EventEnvelope[]>;
}

export class FeedStream implements AsyncIterableIterator<EventEnvelope> {
  readonly #subscription: Subscription;
  readonly #events: AsyncGenerator<EventEnvelope, void, void>;
  #unwatch: (() => void) | null = null;
  #closed = false;

  constructor(
    private readonly feed: Feed,
    after: number,
    broker: Broker,
    private readonly tail: OutboxTail,
  ) {
    this.#subscription = broker.subscribe(feed.topics);
    this.#events = this.#run(after);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<EventEnvelope, void>> {
    const result = await this.#events.next();
    if (result.done) this.#close();
    return result;
  }

  async return(): Promise<IteratorResult<EventEnvelope, void>> {
    this.#close();
    return this.#events.return();
  }

  /** Attaches to the feed before anything is asked for; rejects when the database cannot be reached. */
  async open(): Promise<this> {
    try {
      const unwatch = await this.tail.watch(this.feed.tenantId);
      if (this.#closed) unwatch();
      else this.#unwatch = unwatch;
      return this;
    } catch (error) {
      this.#close();
      throw error;
    }
  }

  /** Asked anew after every wait: the socket may have gone meanwhile. */
  #isClosed(): boolean {
    return this.#closed;
  }

  #close(): void {
    this.#closed = true;
    this.#subscription.end();
    this.#unwatch?.();
    this.#unwatch = null;
  }

  async *#run(after: number): AsyncGenerator<EventEnvelope, void, void> {
    let last = after;
    let behind = true;
    while (!this.#closed) {
      if (behind) {
        const missed = await this.feed.replay(last, REPLAY_BATCH);
        for (const event of missed) {
          last = this.feed.place(event) ?? last;
          yield event;
          if (this.#isClosed()) return;
        }
        behind = missed.length === REPLAY_BATCH;
        continue;
      }
      const event = await this.#subscription.next();
      if (event === null) return;
      if (event === 'overflowed') {
        behind = true;
        if (this.feed.afterOverflow) yield this.feed.afterOverflow();
        continue;
      }
      const place = this.feed.place(event);
      if (place === null) yield event;
      else if (place === last + 1) {
        last = place;
        yield event;
      } else if (place > last) behind = true;
    }
  }
}
