// A customer's open page: every public event of its job, in order, without gap or duplicate, until the link is revoked.
// An event becomes one object however many pages are open, so that what is made of it can be shared by all of them.
import type { Clock } from '../../kernel/clock.ts';
import type { CursorCodec } from '../../kernel/cursor.ts';
import type { EventEnvelope } from '../../kernel/event.ts';
import type { LiveFeeds, ResyncReason } from '../../platform/outbox/live-feeds.ts';
import { MappedStream, type Mapped } from '../../platform/outbox/map-stream.ts';
import { trackedFeed } from '../job/job.feed.ts';
import type { TrackingReader } from './tracking.reader.ts';

export type TrackedEventType =
  | 'StreamOpened'
  | 'StageChanged'
  | 'NotePosted'
  | 'MessagePosted'
  | 'ThreadRead'
  | 'AttachmentPublished'
  | 'AttachmentWithdrawn'
  | 'PromiseRevised'
  | 'JobDetailsChanged'
  | 'BrandChanged'
  | 'TrackingEnded';

export interface TrackedEvent {
  readonly type: TrackedEventType;
  readonly tenantId: string;
  readonly trackingId: string;
  readonly cursor: string | null;
  readonly occurredAt: Date;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly resync: ResyncReason | null;
}

export class TrackingLive {
  readonly #items = new WeakMap<EventEnvelope, Mapped<TrackedEvent>>();

  constructor(
    private readonly feeds: LiveFeeds,
    private readonly reader: TrackingReader,
    private readonly cursors: CursorCodec,
    private readonly clock: Clock,
  ) {}

  /** An ID that opens nothing is answered like one that has just been revoked: one last event. */
  async open(id: string, after: string | null): Promise<AsyncIterableIterator<TrackedEvent>> {
    const page = await this.reader.page(id);
    if (!page) return new MappedStream<TrackedEvent>(null, [this.#ended()], () => null);
    const { jobId, tenantId, trackingId, publicSeq } = page.facts;
    const feed = trackedFeed(jobId);
    const start = this.feeds.start(feed, after, publicSeq);
    const stream = await this.feeds.ofTrackedJob(tenantId, jobId, start.place);
    const opened: TrackedEvent = {
      type: 'StreamOpened',
      tenantId,
      trackingId,
      cursor: this.cursors.encode(feed, start.place),
      occurredAt: this.clock.now(),
      payload: {},
      resync: start.resync,
    };
    return new MappedStream(stream, [opened], event => this.#shared(event, trackingId, feed));
  }

  #shared(event: EventEnvelope, trackingId: string, feed: string): Mapped<TrackedEvent> {
    // News of the shop's face goes to the pages of many jobs: the one kind that cannot be shared between them.
    if (event.jobId === null) return { item: this.#brandChanged(event, trackingId) };
    const known = this.#items.get(event);
    if (known !== undefined) return known;
    const made = this.#make(event, trackingId, feed);
    this.#items.set(event, made);
    return made;
  }

  #make(event: EventEnvelope, trackingId: string, feed: string): Mapped<TrackedEvent> {
    // Rights are those of now, not of when it happened: whatever this event was, the page is over.
    if (!event.trackable) return { item: this.#ended(), last: true };
    const type = typeOf(event);
    if (type === null) return null;
    const cursor = this.cursors.encode(feed, event.publicSeq as number);
    const { occurredAt, payload, tenantId } = event;
    return { item: { type, tenantId, trackingId, cursor, occurredAt, payload, resync: null } };
  }

  #brandChanged({ occurredAt, tenantId }: EventEnvelope, trackingId: string): TrackedEvent {
    return {
      type: 'BrandChanged',
      tenantId,
      trackingId,
      cursor: null,
      occurredAt,
      payload: {},
      resync: null,
    };
  }

  #ended(): TrackedEvent {
    const occurredAt = this.clock.now();
    return {
      type: 'TrackingEnded',
      tenantId: '',
      trackingId: '',
      cursor: null,
      occurredAt,
      payload: {},
      resync: null,
    };
  }
}

/** null: nothing that a page would show, such as that the link works again after it had not. */
function typeOf(event: EventEnvelope): TrackedEventType | null {
  switch (event.kind) {
    case 'STAGE_CHANGED':
      return 'StageChanged';
    case 'NOTE_ADDED':
      return 'NotePosted';
    case 'MESSAGE_POSTED':
      return 'MessagePosted';
    case 'THREAD_READ':
      return 'ThreadRead';
    case 'PROMISE_REVISED':
      return 'PromiseRevised';
    case 'JOB_CREATED':
    case 'JOB_DETAILS_CHANGED':
      return 'JobDetailsChanged';
    case 'ATTACHMENT_ADDED':
    case 'ATTACHMENT_CHANGED':
    case 'ATTACHMENT_REMOVED':
      return event.payload['withdrawn'] === true ? 'AttachmentWithdrawn' : 'AttachmentPublished';
    default:
      return null;
  }
}
