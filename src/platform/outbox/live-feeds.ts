// Opens streams: reads the cursor that a subscriber brought, says where its stream begins, and attaches it.
import type { CursorCodec, CursorProblem } from '../../kernel/cursor.ts';
import type { EventEnvelope } from '../../kernel/event.ts';
import { topics, type Broker } from '../broker/broker.ts';
import { FeedStream, type Feed } from './feed-stream.ts';
import type { LogReader } from './log-reader.ts';
import type { OutboxTail } from './outbox-tail.ts';

/** Why a stream could not continue from the cursor: the subscriber fetches again and goes on from where it now begins. */
export type ResyncReason = CursorProblem | 'CURSOR_AHEAD';
export const RESYNC_REASONS = ['CURSOR_UNKNOWN', 'CURSOR_FROM_ANOTHER_JOB', 'CURSOR_AHEAD'] as const;

export interface Start {
  readonly place: number;
  readonly resync: ResyncReason | null;
}

export class LiveFeeds {
  constructor(
    private readonly broker: Broker,
    private readonly tail: OutboxTail,
    private readonly log: LogReader,
    private readonly cursors: CursorCodec,
  ) {}

  /** @param head the last place of the feed, read before the stream is attached */
  start(feed: string, cursor: string | null, head: number): Start {
    if (cursor === null) return { place: head, resync: null };
    const place = this.cursors.decode(feed, cursor);
    if (typeof place === 'string') return { place: head, resync: place };
    return place > head ? { place: head, resync: 'CURSOR_AHEAD' } : { place, resync: null };
  }

  /** @param closed called once when the stream has ended, whoever ended it */
  ofJob(tenantId: string, jobId: string, after: number, closed?: () => void): Promise<FeedStream> {
    return this.#open(after, {
      tenantId,
      topics: [topics.job(jobId)],
      place: event => event.seq,
      replay: (place, limit) => this.log.ofJob(jobId, place, limit),
      ...(closed && { closed }),
    });
  }

  ofTenant(tenantId: string, after: number): Promise<FeedStream> {
    return this.#open(after, {
      tenantId,
      topics: [topics.tenant(tenantId)],
      place: event => event.tenantSeq || null,
      replay: (place, limit) => this.log.ofTenant(tenantId, place, limit),
    });
  }

  /** A customer's stream: only events for everyone, and news of the shop's face, which have no place in the order. */
  ofTrackedJob(tenantId: string, jobId: string, after: number, closed: () => void): Promise<FeedStream> {
    return this.#open(after, {
      tenantId,
      topics: [topics.trackedJob(jobId), topics.brand(tenantId)],
      place: event => event.publicSeq,
      replay: (place, limit) => this.log.ofTrackedJob(jobId, place, limit),
      afterOverflow: () => brandMayHaveChanged(tenantId),
      closed,
    });
  }

  async tenantHead(tenantId: string): Promise<number> {
    return (await this.log.positions([tenantId]))[0]?.seq ?? 0;
  }

  #open(after: number, feed: Feed): Promise<FeedStream> {
    return new FeedStream(feed, after, this.broker, this.tail).open();
  }
}

const brandMayHaveChanged = (tenantId: string): EventEnvelope => ({
  kind: 'TENANT_CHANGED',
  tenantId,
  tenantSeq: 0,
  jobId: null,
  seq: null,
  publicSeq: null,
  audience: 'EVERYONE',
  payload: {},
  actorName: null,
  occurredAt: new Date(),
  trackable: false,
});
