// Who of the staff may change what the whole shop shows and does.
import type { TenantActor } from '../../kernel/actor.ts';
import { forbidden } from '../../kernel/denial.ts';

export const tenantPolicy = {
  maySettle(actor: TenantActor): void {
    if (actor.role === 'MEMBER')
      throw forbidden('change the settings of the shop; ask a manager or the owner');
  },
} as const;
