// Who of the staff may do what with jobs. Read it like law: everybody works on jobs, managers close the door on them.
import type { TenantActor } from '../../kernel/actor.ts';
import { forbidden } from '../../kernel/denial.ts';

const atLeastManager = (actor: TenantActor): boolean => actor.role === 'OWNER' || actor.role === 'MANAGER';

export const jobPolicy = {
  /** Soft deletion takes a job out of everybody's sight, so it is not for everybody. */
  mayDelete(actor: TenantActor): void {
    if (!atLeastManager(actor)) throw forbidden('delete or restore jobs; ask a manager or the owner');
  },
} as const;
