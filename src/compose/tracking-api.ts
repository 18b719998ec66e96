// The customers' API: no login, a tracking ID opens one page.
import { anonymous } from '../kernel/actor.ts';
import { trackingEventTypes } from '../domains/tracking/tracking.event.type.ts';
import { TrackingDecideResolver } from '../domains/tracking/tracking.decide.resolver.ts';
import { TrackingPayResolver } from '../domains/tracking/tracking.pay.resolver.ts';
import { TrackingResolver } from '../domains/tracking/tracking.resolver.ts';
import { TrackingUploadsResolver } from '../domains/tracking/tracking.uploads.resolver.ts';
import { trackingStreams, TrackingSubscription } from '../domains/tracking/tracking.subscription.ts';
import type { Api, ShopOf } from '../server/api.ts';
import { buildApi } from '../server/schema.ts';
import type { Services } from './services.ts';

/** Which shop a request is for, by the host it came to. */
export const shopOf =
  (s: Services): ShopOf =>
  (host, named) =>
    s.shops.shopOf(host, named);

export function trackingApi(s: Services): Api {
  const schema = buildApi({
    resolvers: [
      new TrackingResolver(s.door, s.trackingHost, s.tracking, s.trackedMessages, s.presenter),
      new TrackingUploadsResolver(s.trackedUploads, s.photoUrls),
      new TrackingDecideResolver(s.decide, s.presenter),
      new TrackingPayResolver(s.pay),
      new TrackingSubscription(),
    ],
    streams: trackingStreams(s.trackingLive),
    orphanedTypes: trackingEventTypes,
  });
  return {
    name: 'tracking',
    path: '/graphql',
    schema,
    shareable: true,
    shopOf: shopOf(s),
    authenticate: () => Promise.resolve(anonymous),
  };
}
