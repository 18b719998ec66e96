// The broker of one process: a map from id to queues for each kind of topic. Ids are looked up as they are: a name made of
// kind and id would have to be written for every event, only to be found.
import type { EventEnvelope } from '../../kernel/event.ts';
import { BoundedQueue } from './bounded-queue.ts';
import type { Broker, Subscription, Topic, TopicKind } from './broker.ts';

const QUEUE_CAPACITY = 256;

type Queues = Map<string, Set<BoundedQueue<EventEnvelope>>>;

export class InProcessBroker implements Broker {
  readonly #kinds: Readonly<Record<TopicKind, Queues>> = {
    job: new Map(),
    trackedJob: new Map(),
    tenant: new Map(),
    brand: new Map(),
  };

  /** Subscribers of a topic, for tests and figures. */
  count({ kind, id }: Topic): number {
    return this.#kinds[kind].get(id)?.size ?? 0;
  }

  publish({ kind, id }: Topic, event: EventEnvelope): void {
    const queues = this.#kinds[kind].get(id);
    if (queues) for (const queue of queues) queue.push(event);
  }

  subscribe(topics: readonly Topic[], changed: () => void): Subscription {
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

  #join({ kind, id }: Topic, queue: BoundedQueue<EventEnvelope>): void {
    const queues = this.#kinds[kind].get(id);
    if (queues) queues.add(queue);
    else this.#kinds[kind].set(id, new Set([queue]));
  }

  #leave({ kind, id }: Topic, queue: BoundedQueue<EventEnvelope>): void {
    const queues = this.#kinds[kind].get(id);
    queues?.delete(queue);
    if (queues?.size === 0) this.#kinds[kind].delete(id);
  }
}
