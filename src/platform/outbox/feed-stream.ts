// One subscriber's view of one feed: what the log holds after its cursor, then what happens, without gap, duplicate or
// disorder, whatever the broker loses.
//
// Order of opening: attach to the topics, follow the tenant, then read the log. What arrives meanwhile waits in the queue
// and is dropped if the log had it already. A gap in the sequence, or a queue that overflowed, sends the stream back to
// the log, from the last place it handed out.
//
// States: replaying ⇄ live → ended. `return()` settles a pending `next()` or `forEach()` at once: a closed socket leaves
// nothing behind.
import type { EventEnvelope } from '../../kernel/event.ts';
import { DONE, type PushStream, type Sink } from '../../kernel/stream.ts';
import type { Broker, Subscription, Topic } from '../broker/broker.ts';
import type { OutboxTail } from './outbox-tail.ts';

const REPLAY_BATCH = 200;

export interface Feed {
  readonly tenantId: string;
  readonly topics: readonly Topic[];
  /** The event's place in this feed; null for events that have no place in it and are handed on as they come. */
  place(event: EventEnvelope): number | null;
  /** Stands in for events without a place, when some may have been lost: the log cannot bring those back. */
  readonly afterOverflow?: () => EventEnvelope;
  /** Called once when the stream has ended, whoever ended it. */
  readonly closed?: () => void;
  /** The next events after a place, in order. */
  replay(after: number, limit: number): Promise<EventEnvelope[]>;
}

export class FeedStream implements PushStream<EventEnvelope> {
  readonly #subscription: Subscription;
  /** The place that was handed out last. */
  #last: number;
  /** Read from the log and not handed out yet, the next one last. */
  #missed: EventEnvelope[] = [];
  /** The log may hold more than what was read of it. */
  #behind = true;
  #unwatch: (() => void) | null = null;
  #closed = false;
  /** Called when there may be something to hand out: whoever reads waits for it. */
  #wake: () => void = () => undefined;

  constructor(
    private readonly feed: Feed,
    after: number,
    broker: Broker,
    private readonly tail: OutboxTail,
  ) {
    this.#subscription = broker.subscribe(feed.topics, () => this.#wake());
    this.#last = after;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** One reader at a time. */
  async next(): Promise<IteratorResult<EventEnvelope, void>> {
    while (!this.#closed) {
      const event = this.#take();
      if (event) return { value: event, done: false };
      if (this.#behind) await this.#read();
      else if (!this.#isClosed()) await new Promise<void>(resolve => (this.#wake = resolve));
    }
    return DONE;
  }

  forEach(sink: Sink<EventEnvelope>): Promise<void> {
    return new Promise((resolve, reject) => {
      let busy = false;
      // Told before closing, which would otherwise settle it as an end like any other.
      const fail = (error: Error): void => {
        reject(error);
        this.#close();
      };
      const wait = (until: Promise<void>): void => {
        busy = true;
        until.then(() => {
          busy = false;
          this.#wake();
        }, fail);
      };
      const drain = (): void => {
        while (!busy && !this.#closed) {
          const event = this.#take();
          const until = event ? sink(event) : this.#behind ? this.#read() : null;
          if (until) wait(until);
          else if (!event) return;
        }
        if (this.#closed) resolve();
      };
      this.#wake = () => {
        try {
          drain();
        } catch (error) {
          fail(error as Error);
        }
      };
      this.#wake();
    });
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
    if (this.#closed) return;
    this.#closed = true;
    this.#missed = [];
    this.#unwatch?.();
    this.#unwatch = null;
    this.#subscription.end();
    this.feed.closed?.();
    this.#wake();
  }

  async #read(): Promise<void> {
    const missed = await this.feed.replay(this.#last, REPLAY_BATCH);
    if (this.#closed) return;
    this.#missed = missed.reverse();
    this.#behind = missed.length === REPLAY_BATCH;
  }

  /** null: there is nothing to hand out, or the log has to be read first. */
  #take(): EventEnvelope | null {
    const missed = this.#missed.pop();
    if (missed) {
      this.#last = this.feed.place(missed) ?? this.#last;
      return missed;
    }
    while (!this.#behind) {
      const event = this.#subscription.take();
      if (event === undefined || event === null) return null;
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
      // What is known already is dropped; what lies further on shows that something was missed.
      if (place > this.#last) this.#behind = true;
    }
    return null;
  }
}
