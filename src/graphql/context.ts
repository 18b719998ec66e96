// What every resolver is given: who asks, and nothing of any domain. A fresh one per request, and per live event.
import type { Actor, TenantActor } from '../kernel/actor.ts';
import { unauthenticated } from '../kernel/denial.ts';
import type { Visitor } from '../kernel/visitor.ts';

export interface GraphContext extends Visitor {
  readonly actor: Actor;
  readonly requestId: string;
  /** What the caller's browser or program calls itself. */
  readonly userAgent: string | null;
}

/** The staff member or program that asks; refuses everybody else. */
export function staffOf(context: GraphContext): TenantActor {
  if (context.actor.type === 'anonymous') throw unauthenticated();
  return context.actor;
}
