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
  publish(topic: string, event: EventEnvelope): void;
  /**
   * Queues what is published from now on, before anybody asks for it.
   * @param changed called when there may be something to take, within `publish`: it must not throw
   */
  subscribe(topics: readonly string[], changed: () => void): Subscription;
}

/** The topics of the house, named once. Customers' topics carry only events whose audience is everyone. */
export const topics = {
  job: (jobId: string) => `job:${jobId}:staff`,
  trackedJob: (jobId: string) => `job:${jobId}:customer`,
  tenant: (tenantId: string) => `tenant:${tenantId}:staff`,
  brand: (tenantId: string) => `tenant:${tenantId}:customer`,
} as const;
