// The broker of one process: a map from topic to queues.
import type { EventEnvelope } from '../../kernel/event.ts';
import { BoundedQueue } from './bounded-queue.ts';
import type { Broker, Subscription } from './broker.ts';

const QUEUE_CAPACITY = 256;

export class InProcessBroker implements Broker {
  readonly #topics = new Map<string, Set<BoundedQueue<EventEnvelope>>>();

  /** Subscribers of a topic, for tests and figures. */
  count(topic: string): number {
    return this.#topics.get(topic)?.size ?? 0;
  }

  publish(topic: string, event: EventEnvelope): void {
    for (const queue of this.#topics.get(topic) ?? []) queue.push(event);
  }

  subscribe(topics: readonly string[], changed: () => void): Subscription {
    const queue = new BoundedQueue<EventEnvelope>(QUEUE_CAPACITY, changed);
    for (const topic of topics) this.#join(topic, queue);
    return {
      take: () => queue.take(),
      end: () => {
        for (const topic of topics) this.#leave(topic, queue);
        queue.end();
      },
    };
  }

  #join(topic: string, queue: BoundedQueue<EventEnvelope>): void {
    const queues = this.#topics.get(topic);
    if (queues) queues.add(queue);
    else this.#topics.set(topic, new Set([queue]));
  }

  #leave(topic: string, queue: BoundedQueue<EventEnvelope>): void {
    const queues = this.#topics.get(topic);
    queues?.delete(queue);
    if (queues?.size === 0) this.#topics.delete(topic);
  }
}
