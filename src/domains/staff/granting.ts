// Whoever hands something out that lets in: a person, with the role that they have at that moment.
import type { StaffActor, StaffRole, TenantActor } from '../../kernel/actor.ts';
import { forbidden, unauthenticated } from '../../kernel/denial.ts';
import { assertMayGrant } from '../../kernel/law.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { PeopleRepository } from './people.repository.ts';

export function person(actor: TenantActor): StaffActor {
  if (actor.type === 'apiKey') throw forbidden('have sessions with an API key; sign in as a person');
  return actor;
}

/**
 * With the role as it is now: between the request and its transaction it may have been taken away. Asked before other rows
 * are locked, as those who change roles lock people first.
 */
export async function actorNow(people: PeopleRepository, tx: Tx, actor: TenantActor): Promise<TenantActor> {
  const role = await people.holdRole(tx, person(actor).staffId);
  if (role === null) throw unauthenticated();
  return { ...actor, role };
}

/** As `assertMayGrant`, of the role as it is now. Answers with whoever has it. */
export async function assertStillMayGrant(
  people: PeopleRepository,
  tx: Tx,
  actor: TenantActor,
  role: StaffRole,
): Promise<TenantActor> {
  const now = await actorNow(people, tx, actor);
  assertMayGrant(now, role);
  return now;
}
