// Who is asking. Established once per request (or per live event) at the door; rules and services only read it.

export const STAFF_ROLES = ['OWNER', 'MANAGER', 'MEMBER'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** A person signed in to the staff API. */
export interface StaffActor {
  readonly type: 'staff';
  readonly tenantId: string;
  readonly staffId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
}

export const KEY_SCOPES = ['READ', 'JOBS', 'ALL'] as const;
/** How far a key reaches within its role: reading alone, the work on jobs too, or everything. */
export type KeyScope = (typeof KEY_SCOPES)[number];

/** A program using an API key. */
export interface ApiKeyActor {
  readonly type: 'apiKey';
  readonly tenantId: string;
  readonly apiKeyId: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly scope: KeyScope;
}

/** Somebody with nothing but, perhaps, a tracking ID. */
export interface AnonymousActor {
  readonly type: 'anonymous';
}

export type TenantActor = StaffActor | ApiKeyActor;
export type Actor = TenantActor | AnonymousActor;

export const anonymous: AnonymousActor = { type: 'anonymous' };

/** The id that is recorded with what an actor did. */
export const actorId = (actor: TenantActor): string =>
  actor.type === 'staff' ? actor.staffId : actor.apiKeyId;
