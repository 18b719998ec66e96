// Live events in the customers' API, and what their fields are made of. What an event needs travels with it; where the
// page as it is now is asked for, it is read once per event, however many pages are open.
import { Arg, FieldResolver, ID, Resolver, Root, Subscription } from 'type-graphql';
import { CursorScalar, TrackingIdScalar } from '../../graphql/scalars.ts';
import { attachedLater, type StreamSources } from '../../graphql/streams.ts';
import { AuthorEnum } from '../thread/thread.type.ts';
import type { Author } from '../thread/thread.ts';
import { publicStageOf } from '../workflow/workflow.ts';
import type { WorkflowReader } from '../workflow/workflow.reader.ts';
import { brandOf, stageAt } from './tracking.ts';
import {
  AttachmentPublished,
  AttachmentWithdrawn,
  BrandChanged,
  JobDetailsChanged,
  MessagePosted,
  NotePosted,
  PromiseRevisedEvent,
  StageChanged,
  StreamOpened,
  ThreadRead,
  TrackingEventType,
} from './tracking.event.type.ts';
import type { TrackedEvent, TrackingLive } from './tracking.live.ts';
import { messageOf, type TrackingPresenter } from './tracking.presenter.ts';
import type { TrackedPage, TrackingReader } from './tracking.reader.ts';
import type { MessageFacts } from './tracking.repository.ts';
import {
  BrandType,
  PublicAttachmentType,
  TrackedJobType,
  TrackedMessageType,
  TrackedPromiseType,
  TrackedStageType,
} from './tracking.type.ts';

/** The source of this domain's subscription. Its arguments arrive raw. */
export const trackingStreams = (live: TrackingLive): StreamSources => ({
  trackingEvents: ({ id, after }: { id: string; after?: string | null }) => live.open(id, after ?? null),
});

@Resolver()
export class TrackingSubscription {
  @Subscription(() => TrackingEventType, {
    description:
      'Everything that happens to one piece, from the cursor on. The first event is StreamOpened, the last TrackingEnded; ' +
      'an ID that opens nothing is answered with TrackingEnded alone.',
    subscribe: attachedLater,
  })
  trackingEvents(
    @Root() event: TrackedEvent,
    @Arg('id', () => TrackingIdScalar, { description: 'The tracking ID, however it was typed.' }) _id: string,
    @Arg('after', () => CursorScalar, {
      nullable: true,
      description:
        '`TrackedJob.cursor`, or the last cursor of the stream; events after it are replayed. Without it the stream begins now.',
    })
    _after?: string | null,
  ): TrackedEvent {
    return event;
  }
}

/** The page of an event, read once for everybody who is told of it. */
export class EventPages {
  readonly #pages = new WeakMap<TrackedEvent, Promise<TrackedPage | null>>();

  constructor(
    private readonly reader: TrackingReader,
    private readonly workflows: WorkflowReader,
    readonly presenter: TrackingPresenter,
  ) {}

  of(event: TrackedEvent): Promise<TrackedPage | null> {
    const known = this.#pages.get(event);
    if (known) return known;
    const read = this.reader.page(event.trackingId);
    this.#pages.set(event, read);
    return read;
  }

  async job(event: TrackedEvent) {
    const page = await this.of(event);
    return page && this.presenter.job(page);
  }

  async brand(event: TrackedEvent) {
    const page = await this.of(event);
    return page && brandOf(page.facts.brand);
  }

  /** Where the job stood after this event, from the version that the event names; in memory on all but first use. */
  async stage(event: TrackedEvent) {
    const { workflowVersionId, to } = event.payload as Record<'workflowVersionId' | 'to', string>;
    const definition =
      this.workflows.known(event.tenantId, workflowVersionId)?.definition ??
      (await this.of(event))?.definition;
    if (!definition) throw new Error('A stage change of a job that has ended.');
    return stageAt(definition, publicStageOf(definition, to), event.occurredAt);
  }
}

@Resolver(() => StreamOpened)
export class StreamOpenedFields {
  constructor(private readonly pages: EventPages) {}

  @FieldResolver(() => TrackedJobType, { nullable: true })
  job(@Root() event: TrackedEvent) {
    return this.pages.job(event);
  }

  @FieldResolver(() => BrandType, { nullable: true })
  brand(@Root() event: TrackedEvent) {
    return this.pages.brand(event);
  }
}

@Resolver(() => StageChanged)
export class StageChangedFields {
  constructor(private readonly pages: EventPages) {}

  @FieldResolver(() => TrackedStageType)
  stage(@Root() event: TrackedEvent) {
    return this.pages.stage(event);
  }

  @FieldResolver(() => String, { nullable: true })
  note(@Root() event: TrackedEvent): string | null {
    return (event.payload['note'] as string | undefined) ?? null;
  }

  @FieldResolver(() => TrackedJobType, { nullable: true })
  job(@Root() event: TrackedEvent) {
    return this.pages.job(event);
  }
}

@Resolver(() => NotePosted)
export class NotePostedFields {
  constructor(private readonly pages: EventPages) {}

  @FieldResolver(() => TrackedJobType, { nullable: true })
  job(@Root() event: TrackedEvent) {
    return this.pages.job(event);
  }

  @FieldResolver(() => String)
  body(@Root() event: TrackedEvent): string {
    return event.payload['note'] as string;
  }
}

@Resolver(() => MessagePosted)
export class MessagePostedFields {
  @FieldResolver(() => TrackedMessageType)
  message(@Root() event: TrackedEvent) {
    return messageOf(event.payload['message'] as MessageFacts);
  }
}

@Resolver(() => ThreadRead)
export class ThreadReadFields {
  @FieldResolver(() => AuthorEnum)
  by(@Root() event: TrackedEvent): Author {
    return event.payload['by'] as Author;
  }

  @FieldResolver(() => ID)
  upTo(@Root() event: TrackedEvent): string {
    return event.payload['upTo'] as string;
  }
}

@Resolver(() => AttachmentPublished)
export class AttachmentPublishedFields {
  constructor(private readonly pages: EventPages) {}

  @FieldResolver(() => ID)
  attachmentId(@Root() event: TrackedEvent): string {
    return event.payload['attachmentId'] as string;
  }

  @FieldResolver(() => PublicAttachmentType, { nullable: true })
  async attachment(@Root() event: TrackedEvent) {
    const photos = (await this.pages.of(event))?.facts.attachments ?? [];
    const photo = photos.find(({ id }) => id === event.payload['attachmentId']);
    return photo ? this.pages.presenter.photo(photo) : null;
  }
}

@Resolver(() => AttachmentWithdrawn)
export class AttachmentWithdrawnFields {
  @FieldResolver(() => ID)
  attachmentId(@Root() event: TrackedEvent): string {
    return event.payload['attachmentId'] as string;
  }
}

@Resolver(() => PromiseRevisedEvent)
export class PromiseRevisedFields {
  constructor(private readonly pages: EventPages) {}

  @FieldResolver(() => TrackedPromiseType, { nullable: true })
  async promise(@Root() event: TrackedEvent) {
    return (await this.pages.job(event))?.promise ?? null;
  }

  @FieldResolver(() => TrackedJobType, { nullable: true })
  job(@Root() event: TrackedEvent) {
    return this.pages.job(event);
  }
}

@Resolver(() => JobDetailsChanged)
export class JobDetailsChangedFields {
  constructor(private readonly pages: EventPages) {}

  @FieldResolver(() => TrackedJobType, { nullable: true })
  job(@Root() event: TrackedEvent) {
    return this.pages.job(event);
  }
}

@Resolver(() => BrandChanged)
export class BrandChangedFields {
  constructor(private readonly pages: EventPages) {}

  @FieldResolver(() => BrandType, { nullable: true })
  brand(@Root() event: TrackedEvent) {
    return this.pages.brand(event);
  }
}
