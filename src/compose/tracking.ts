// The customer's side: what a tracking ID opens, and what may be done there.
import { MissGuard } from '../platform/limits/miss-guard.ts';
import { pinPurpose } from '../domains/collection/collection.ts';
import { TrackingDecideService } from '../domains/tracking/tracking.decide.service.ts';
import { TrackingDoor } from '../domains/tracking/tracking.door.ts';
import { EventPresenter } from '../domains/tracking/tracking.event-presenter.ts';
import { TrackingLive } from '../domains/tracking/tracking.live.ts';
import { TrackedMessages } from '../domains/tracking/tracking.messages.ts';
import { TrackingPayService } from '../domains/tracking/tracking.pay.service.ts';
import { TrackingPresenter } from '../domains/tracking/tracking.presenter.ts';
import { TrackingReader } from '../domains/tracking/tracking.reader.ts';
import { TrackingRepository } from '../domains/tracking/tracking.repository.ts';
import { TrackingService } from '../domains/tracking/tracking.service.ts';
import { TrackingUploads } from '../domains/tracking/tracking.uploads.service.ts';
import type { Conversation } from './conversation.ts';
import type { Files } from './files.ts';
import type { Ground } from './ground.ts';
import type { Jobs } from './jobs.ts';
import type { Money } from './money.ts';

export type Tracking = ReturnType<typeof makeTracking>;

export function makeTracking(
  ground: Ground,
  { workflowReader, threadRows }: Jobs,
  { photoUrls }: Files,
  { decisions, checkouts }: Money,
  { threads, presence, messageUploads }: Conversation,
) {
  const { uow, database, feeds, cursors, pins, clock, log, limits, actionLimits, publicUrl } = ground;
  const trackingReader = new TrackingReader(uow, new TrackingRepository(database.tracking), workflowReader);
  const door = new TrackingDoor(trackingReader, new MissGuard(limits, log));
  const presenter = new TrackingPresenter(cursors, photoUrls, (tenantId, jobId) =>
    pins.of(pinPurpose(tenantId, jobId)),
  );
  const eventPresenter = new EventPresenter(trackingReader, workflowReader, presenter);
  return {
    trackingReader,
    door,
    presenter,
    tracking: new TrackingService(uow, door, trackingReader, threads, actionLimits, presence),
    decide: new TrackingDecideService(door, trackingReader, decisions, actionLimits),
    pay: new TrackingPayService(door, checkouts, actionLimits, publicUrl),
    trackingLive: new TrackingLive(feeds, door, eventPresenter, presence, cursors, clock),
    trackedUploads: new TrackingUploads(uow, door, messageUploads, actionLimits),
    trackedMessages: new TrackedMessages(trackingReader, threadRows, presenter),
  };
}
