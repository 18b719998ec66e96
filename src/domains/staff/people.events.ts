// What happened among the people of a shop, for its log. Customers never learn of it.
import type { TenantActor } from '../../kernel/actor.ts';
import type { EventKind, NewEvent } from '../../kernel/event.ts';

export const ofShop = (
  kind: EventKind,
  by: Pick<TenantActor, 'name'>,
  payload: Readonly<Record<string, unknown>>,
): NewEvent => ({ kind, jobId: null, audience: 'STAFF', payload, actorName: by.name });
