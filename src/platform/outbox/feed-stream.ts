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
const DONE: IteratorReturnResult<void> = { value: undefined, done: true };

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
  /** The place that was handed out last. */
  #last: number;
  /** Read from the log and not handed out yet, the next one last; null: to be read. */
  #missed: EventEnvelope[] | null = null;
  #behind = true;
  /** The log may hold more than what was read of it. */
  #more = false;
  #unwatch: (() => void) | null = null;
  #closed = false;

  constructor(
    private readonly feed: Feed,
    after: number,
    broker: Broker,
    private readonly tail: OutboxTail,
  ) {
    this.#subscription = broker.subscribe(feed.topics);
    this.#last = after;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /**
   * One reader at a time. No generator: while it waits, a stream holds nothing of what it handed out before, and most of
   * five thousand open pages wait most of the time.
   */
  async next(): Promise<IteratorResult<EventEnvelope, void>> {
    while (!this.#closed) {
      const event = this.#behind ? await this.#fromLog() : await this.#live();
      if (event && !this.#isClosed()) return { value: event, done: false };
    }
    this.#close();
    return DONE;
  }

  return(): Promise<IteratorResult<EventEnvelope, void>> {
    this.#close();
    return Promise.resolve(DONE);
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

  /** null: look again; there may be nothing more in the log. */
  async #fromLog(): Promise<EventEnvelope | null> {
    if (!this.#missed) {
      const missed = await this.feed.replay(this.#last, REPLAY_BATCH);
      this.#missed = missed.reverse();
      this.#more = missed.length === REPLAY_BATCH;
    }
    const event = this.#missed.pop();
    if (event) {
      this.#last = this.feed.place(event) ?? this.#last;
      return event;
    }
    this.#missed = null;
    this.#behind = this.#more;
    return null;
  }

  /** null: what came is known already, or shows that something was missed. */
  async #live(): Promise<EventEnvelope | null> {
    const event = await this.#subscription.next();
    if (event === null) {
      this.#close();
      return null;
    }
    if (event === 'overflowed') {
      this.#behind = true;
      return this.feed.afterOverflow?.() ?? null;
    }
    const place = this.feed.place(event);
    if (place === null) return event;
    if (place === this.#last + 1) {
      this.#last = place;
      return event;
    }
    if (place > this.#last) this.#behind = true;
    return null;
  }
}
