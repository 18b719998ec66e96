// Fan-out by topic to the subscribers of this process. Never trusted: a subscriber that misses something notices from the
// sequence and reads the log again. The port that a broker between processes will implement as well.
import type { EventEnvelope } from '../../kernel/event.ts';

export interface Subscription {
  /**
   * The next event; `overflowed` when the queue was full and has been emptied; undefined when nothing is there; null when
   * the subscription has ended.
   */
  take(): EventEnvelope | 'overflowed' | null | undefined;
  end(): void;
}

export interface Broker {
  /** Every subscriber of a topic receives the same object, so that work on it can be shared. */
  publish(topic: Topic, event: EventEnvelope): void;
  /**
   * Queues what is published from now on, before anybody asks for it.
   * @param changed called when there may be something to take, within `publish`: it must not throw
   */
  subscribe(topics: readonly Topic[], changed: () => void): Subscription;
}

export type TopicKind = 'job' | 'trackedJob' | 'tenant' | 'brand';
export interface Topic {
  readonly kind: TopicKind;
  /** Of the job or of the tenant. */
  readonly id: string;
}

/** The topics of the house, named once. `trackedJob` and `brand` carry only events whose audience is everyone. */
export const topics = {
  job: (id: string): Topic => ({ kind: 'job', id }),
  trackedJob: (id: string): Topic => ({ kind: 'trackedJob', id }),
  tenant: (id: string): Topic => ({ kind: 'tenant', id }),
  brand: (id: string): Topic => ({ kind: 'brand', id }),
} as const;
