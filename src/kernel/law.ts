// Who may do what, in one table. Everything that is not in it, every role may do: the work on jobs. Use-cases ask it first,
// before they look at anything; the answer is a denial, not a refusal, and says who may.
import type { Actor, StaffRole, TenantActor } from './actor.ts';
import { forbidden } from './denial.ts';

interface Right {
  readonly deed: string;
  readonly roles: readonly StaffRole[];
  /** Whether an API key of such a role may do it, too. */
  readonly programs: boolean;
  /** Only looks: a key that may read may do it. */
  readonly reads?: boolean;
}

const managers: readonly StaffRole[] = ['OWNER', 'MANAGER'];

export const LAW = {
  settleShop: { deed: 'change the settings of the shop', roles: managers, programs: true },
  saveWorkflow: { deed: 'change workflows', roles: managers, programs: true },
  deleteJobs: { deed: 'delete or restore jobs', roles: managers, programs: true },
  readDeliveries: {
    deed: "read the log of the shop's e-mails",
    roles: managers,
    programs: true,
    reads: true,
  },
  importRecords: { deed: 'import customers and jobs', roles: managers, programs: true },
  readAuditLog: { deed: 'read the audit log', roles: managers, programs: true, reads: true },
  // A key must not be able to make further keys or people: revoking it would not end what it started.
  manageApiKeys: { deed: 'manage API keys', roles: managers, programs: false },
  // Whoever holds these keys holds the shop's money.
  connectProvider: { deed: 'connect a payment provider', roles: ['OWNER'], programs: false },
  // Takes a colleague's lock away; whoever holds it no more cannot do it alone.
  disableStaffTotp: { deed: "switch off a colleague's two-step sign-in", roles: ['OWNER'], programs: false },
  managePeople: { deed: 'invite or change people', roles: managers, programs: false },
} as const satisfies Readonly<Record<string, Right>>;
export type RightName = keyof typeof LAW;

/** What stands against it; null: nothing. */
function objection(actor: TenantActor, name: RightName): string | null {
  const { deed, roles, programs, reads = false }: Right = LAW[name];
  if (actor.type === 'apiKey' && !programs) return `${deed} with an API key; sign in as a person`;
  if (actor.type === 'apiKey' && actor.scope !== 'ALL' && !(reads && actor.scope === 'READ'))
    return `${deed} with this API key; make one whose scope is everything`;
  if (!roles.includes(actor.role))
    return `${deed}; ask ${roles.length === 1 ? 'the owner' : 'a manager or the owner'}`;
  return null;
}

/** Throws a denial that says who may. */
export function assertMay(actor: TenantActor, name: RightName): void {
  const against = objection(actor, name);
  if (against !== null) throw forbidden(against);
}

export const may = (actor: TenantActor, name: RightName): boolean => objection(actor, name) === null;

/** Asked before every mutation: a key for reading changes nothing, whatever its role. */
export function assertMayChange(actor: Actor): void {
  if (actor.type === 'apiKey' && actor.scope === 'READ')
    throw forbidden('change anything with this API key; it is for reading');
}

const RANK: Readonly<Record<StaffRole, number>> = { MEMBER: 0, MANAGER: 1, OWNER: 2 };

/** Nobody hands out, or takes away, more than what they have themselves. */
export function assertMayGrant(actor: TenantActor, role: StaffRole): void {
  if (RANK[role] > RANK[actor.role]) throw forbidden('hand out or take away a role above your own');
}

/** The roles that somebody of this one can neither hand out nor take away. */
export const rolesAbove = (role: StaffRole): StaffRole[] =>
  (Object.keys(RANK) as StaffRole[]).filter(other => RANK[other] > RANK[role]);
