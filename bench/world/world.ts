// Where everything is in the seeded database, worked out instead of looked up, so that processes need not be told lists.
// Job i belongs to tenant i mod TENANTS: neighbours are in different shops and do not wait for each other's feeds.
import { createHash } from 'node:crypto';

export const TENANTS = 50;
/** Of every seeded job: five stages, so four changes of version. */
export const FIRST_VERSION = 5;
export const STAGES_IN_TURN = ['in_progress', 'approved'] as const;

export interface Tenant {
  readonly id: string;
  readonly staffId: string;
  /** Of its owner, for the staff API. */
  readonly token: string;
  readonly workflowId: string;
  readonly workflowVersionId: string;
}

/** What every process of a run is told. */
export interface World {
  readonly databaseUrl: string;
  readonly jobs: number;
  readonly tenants: readonly Tenant[];
}

/** The kinds of rows, as they stand in their ids. */
export const KIND = { customer: 1, order: 2, job: 3, entry: 4, photo: 5, message: 6 } as const;

export const tenantOf = (job: number): number => job % TENANTS;
const withinTenant = (job: number): number => Math.floor(job / TENANTS) + 1;

/** A well-formed UUID of version 7 that tells tenant, kind and number; rows of one tenant lie side by side. */
export const idOf = (tenant: number, kind: number, number: number): string =>
  `${tenant.toString(16).padStart(8, '0')}-000${kind}-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** The same in SQL, from the column `i`. */
export const sqlId = (tenant: number, kind: number, number: string): string =>
  `('${tenant.toString(16).padStart(8, '0')}-000${kind}-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

export const jobIdOf = (job: number): string => idOf(tenantOf(job), KIND.job, withinTenant(job));

/** Scattered, like real ones. */
export const trackingIdOf = (job: number): string => {
  const hash = createHash('md5')
    .update(`${tenantOf(job)}:${withinTenant(job)}`)
    .digest('hex');
  return `RPR-${hash.slice(0, 12).toUpperCase()}`;
};
export const sqlTrackingId = (tenant: number): string =>
  `'RPR-' || upper(substr(md5('${tenant}:' || i), 1, 12))`;
