// Whose rows a transaction may touch. Row level security reads these settings; see migrations/0005-walls.ts.

export type Scope =
  /** The staff of one tenant. */
  | { readonly role: 'staff'; readonly tenantId: string }
  /** Whoever holds one tracking ID. The tenant is looked up under the same scope and never given by the caller. */
  | { readonly role: 'tracking'; readonly trackingId: string; readonly tenantId: string };

export type DatabaseRole = 'waypost_staff' | 'waypost_tracking' | 'waypost_relay' | 'waypost_gate';
