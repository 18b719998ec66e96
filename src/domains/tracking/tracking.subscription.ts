// Live events in the customers' API. What their fields are made of is in tracking.event-presenter.ts.
import { Arg, Resolver, Root, Subscription } from 'type-graphql';
import { CursorScalar, TrackingIdScalar } from '../../graphql/scalars.ts';
import { readLanguage } from '../../kernel/language.ts';
import { attachedLater, type StreamSources } from '../../graphql/streams.ts';
import type { TrackedEvent } from './tracking.event-presenter.ts';
import { TrackingEventType } from './tracking.event.type.ts';
import { LANGUAGE_OF } from './tracking.type.ts';
import type { TrackingLive } from './tracking.live.ts';

interface Asked {
  readonly id: string;
  readonly after?: string | null;
  readonly language?: string | null;
}

/** The source of this domain's subscription. Its arguments arrive raw. */
export const trackingStreams = (live: TrackingLive): StreamSources => ({
  trackingEvents: ({ id, after, language }: Asked, context) =>
    live.open(context, id, after ?? null, readLanguage(language)),
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
    @Arg('language', () => String, { nullable: true, description: LANGUAGE_OF }) _language?: string | null,
  ): TrackedEvent {
    return event;
  }
}
