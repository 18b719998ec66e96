// Hands committed events to the broker, in the order of each tenant's feed. The only file that publishes what is stored.
//
// It follows the tenants that somebody watches, and nobody else's. A commit of this process nudges it; commits of other
// processes are found by a slow poll. Places in a feed are contiguous and appear in order, so "greater than the last one"
// can neither skip nor repeat.
//
// States: idle → reading (a round is under way; nudges are remembered) → idle … → stopped. Nothing leaves `stopped`.
import { setTimeout } from 'node:timers/promises';
import type { Log } from '../../kernel/log.ts';
import { topics, type Broker } from '../broker/broker.ts';
import type { EventEnvelope } from '../../kernel/event.ts';
import type { LogReader } from './log-reader.ts';

const BATCH = 500;
const POLL_MS = 400;
/** Reads begin at least so far apart. The first commit after a pause is read at once, a busy hour's in handfuls. */
const GATHER_MS = 40;

interface Watch {
  watchers: number;
  /** The last place handed out; null until the baseline has been read. */
  seq: number | null;
  readonly ready: Promise<void>;
}

export class OutboxTail {
  readonly #watched = new Map<string, Watch>();
  readonly #dirty = new Set<string>();
  #reading: Promise<void> | null = null;
  #stopped = false;
  #timer: NodeJS.Timeout | null = null;
  #lastRead = -Infinity;

  constructor(
    private readonly reader: LogReader,
    private readonly broker: Broker,
    private readonly log: Log,
  ) {}

  start(): void {
    this.#timer = setInterval(() => void this.#poll(), POLL_MS);
    this.#timer.unref();
  }

  /**
   * Follows a tenant until the returned function is called. When the promise is fulfilled, everything that is committed
   * from then on will be published; what was committed before is in the log.
   */
  async watch(tenantId: string): Promise<() => void> {
    const watch = this.#watched.get(tenantId) ?? this.#begin(tenantId);
    watch.watchers += 1;
    let left = false;
    const leave = () => {
      if (left) return;
      left = true;
      watch.watchers -= 1;
      if (watch.watchers === 0 && this.#watched.get(tenantId) === watch) this.#watched.delete(tenantId);
    };
    try {
      await watch.ready;
    } catch (error) {
      leave();
      throw error;
    }
    return leave;
  }

  /** Something of this tenant has just been committed here. */
  nudge(tenantId: string): void {
    if (this.#stopped || !this.#watched.has(tenantId)) return;
    this.#dirty.add(tenantId);
    this.#reading ??= this.#readAll();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearInterval(this.#timer);
    await this.#reading;
  }

  #begin(tenantId: string): Watch {
    const ready = this.reader.positions([tenantId]).then(
      ([position]) => {
        watch.seq ??= position?.seq ?? 0;
        // A commit may have nudged while the baseline was being read, and been too late for it.
        this.nudge(tenantId);
      },
      (error: unknown) => {
        // The next watcher tries afresh instead of waiting on this failure for ever.
        if (this.#watched.get(tenantId) === watch) this.#watched.delete(tenantId);
        throw error;
      },
    );
    const watch: Watch = { watchers: 0, seq: null, ready };
    this.#watched.set(tenantId, watch);
    return watch;
  }

  async #readAll(): Promise<void> {
    try {
      while (this.#dirty.size > 0 && !this.#stopped) await this.#readOnce();
    } catch (error) {
      // The poll comes back to it; subscribers lose nothing, they only wait.
      this.log.warn({ reason: String(error) }, 'The event log could not be read; trying again shortly.');
    } finally {
      this.#reading = null;
    }
  }

  async #readOnce(): Promise<void> {
    const early = this.#lastRead + GATHER_MS - performance.now();
    if (early > 0) await setTimeout(early);
    this.#lastRead = performance.now();
    const positions = [...this.#dirty].flatMap(tenantId => {
      const seq = this.#watched.get(tenantId)?.seq;
      return seq == null ? [] : [{ tenantId, seq }];
    });
    this.#dirty.clear();
    if (positions.length === 0) return;
    const events = await this.reader.since(positions, BATCH);
    const counts = new Map<string, number>();
    for (const event of events) {
      counts.set(event.tenantId, (counts.get(event.tenantId) ?? 0) + 1);
      this.#publish(event);
    }
    for (const [tenantId, count] of counts) if (count === BATCH) this.#dirty.add(tenantId);
  }

  #publish(event: EventEnvelope): void {
    const watch = this.#watched.get(event.tenantId);
    if (!watch || watch.seq === null || event.tenantSeq <= watch.seq) return;
    watch.seq = event.tenantSeq;
    this.broker.publish(topics.tenant(event.tenantId), event);
    if (event.jobId === null) {
      if (event.audience === 'EVERYONE') this.broker.publish(topics.brand(event.tenantId), event);
      return;
    }
    this.broker.publish(topics.job(event.jobId), event);
    if (event.audience === 'EVERYONE') this.broker.publish(topics.trackedJob(event.jobId), event);
  }

  async #poll(): Promise<void> {
    if (this.#reading || this.#watched.size === 0 || this.#stopped) return;
    try {
      for (const { tenantId, seq } of await this.reader.positions([...this.#watched.keys()])) {
        const known = this.#watched.get(tenantId)?.seq;
        if (known != null && known < seq) this.nudge(tenantId);
      }
    } catch (error) {
      this.log.warn({ reason: String(error) }, 'The event log could not be polled; trying again shortly.');
    }
  }
}
