// Who of the staff may hand out keys to the shop's data.
import type { StaffRole, TenantActor } from '../../kernel/actor.ts';
import { forbidden } from '../../kernel/denial.ts';

const RANK: Record<StaffRole, number> = { MEMBER: 0, MANAGER: 1, OWNER: 2 };

export const staffPolicy = {
  mayManageApiKeys(actor: TenantActor): void {
    // A key must not be able to make further keys: revoking it would not end what it started.
    if (actor.type === 'apiKey') throw forbidden('manage API keys with an API key; sign in as a person');
    if (actor.role === 'MEMBER') throw forbidden('manage API keys; ask a manager or the owner');
  },
  mayGrant(actor: TenantActor, role: StaffRole): void {
    if (RANK[role] > RANK[actor.role]) throw forbidden('hand out a role above your own');
  },
} as const;
