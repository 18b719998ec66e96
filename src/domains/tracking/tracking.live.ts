// A customer's open page: every public event of its job, in order, without gap or duplicate, until the link is revoked.
// An event becomes one object however many pages are open, so that what is made of it can be shared by all of them.
import type { Clock } from '../../kernel/clock.ts';
import type { CursorCodec } from '../../kernel/cursor.ts';
import type { EventEnvelope } from '../../kernel/event.ts';
import type { Language } from '../../kernel/language.ts';
import { Memo } from '../../kernel/memo.ts';
import type { PushStream } from '../../kernel/stream.ts';
import type { Visitor } from '../../kernel/visitor.ts';
import type { LiveFeeds } from '../../platform/outbox/live-feeds.ts';
import { MappedStream, type Mapped } from '../../platform/outbox/map-stream.ts';
import { trackedFeed } from '../job/job.feed.ts';
import type { ThreadPresence } from '../thread/thread.presence.ts';
import type { EventPresenter, TrackedEvent } from './tracking.event-presenter.ts';
import { pageLanguage } from './tracking.facts.ts';
import type { TrackingDoor } from './tracking.door.ts';

export class TrackingLive {
  readonly #items = new Memo<Mapped<TrackedEvent>>();
  readonly #brandItems = new Memo<Mapped<TrackedEvent>>();

  constructor(
    private readonly feeds: LiveFeeds,
    private readonly door: TrackingDoor,
    private readonly presenter: EventPresenter,
    private readonly presence: ThreadPresence,
    private readonly cursors: CursorCodec,
    private readonly clock: Clock,
  ) {}

  /** An ID that opens nothing is answered like one that has just been revoked: one last event. */
  async open(
    visitor: Visitor,
    id: string,
    after: string | null,
    asked: Language | null,
  ): Promise<PushStream<TrackedEvent>> {
    const page = await this.door.open(id, visitor);
    if (!page) return new MappedStream<TrackedEvent>(null, [this.#ended()], () => null);
    const { jobId, tenantId, trackingId, publicSeq } = page.facts;
    const language = asked ?? pageLanguage(page.facts);
    const feed = trackedFeed(jobId);
    const start = this.feeds.start(feed, after, publicSeq);
    const leave = this.presence.enter({ tenantId, jobId }, 'CUSTOMER');
    const stream = await this.feeds.ofTrackedJob(tenantId, jobId, start.place, leave);
    const cursor = () => this.cursors.encode(feed, start.place);
    const opened = this.presenter.opened(page, cursor, this.clock.now(), start.resync, language);
    return new MappedStream(stream, [opened, ...this.#activity(jobId)], event =>
      this.#shared(event, trackingId, feed, language),
    );
  }

  /** What is going on already; nothing is the usual case, and not told. */
  #activity(jobId: string): TrackedEvent[] {
    const now = this.presence.forCustomer(jobId);
    const quiet = !now.staffPresent && !now.staffTyping;
    return quiet ? [] : [{ type: 'ThreadActivity', cursor: null, occurredAt: this.clock.now(), ...now }];
  }

  #shared(event: EventEnvelope, trackingId: string, feed: string, language: Language): Mapped<TrackedEvent> {
    // News of the shop's face goes to the pages of many jobs, and is read through each job's own rights.
    if (event.jobId === null)
      return this.#brandItems.of(event, `${language} ${trackingId}`, () => ({
        item: this.presenter.brandChanged(event, trackingId, language),
      }));
    return this.#items.of(event, language, () => this.#make(event, trackingId, feed, language));
  }

  #make(event: EventEnvelope, trackingId: string, feed: string, language: Language): Mapped<TrackedEvent> {
    // Rights are those of now, not of when it happened: whatever this event was, the page is over.
    if (!event.trackable) return { item: this.#ended(), last: true };
    const place = event.publicSeq as number;
    const item = this.presenter.event(event, trackingId, () => this.cursors.encode(feed, place), language);
    return item && { item };
  }

  #ended(): TrackedEvent {
    return { type: 'TrackingEnded', cursor: null, occurredAt: this.clock.now() };
  }
}
