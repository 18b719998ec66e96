// What the program is given from outside: everything that differs between production, the demo and a test.
import type { Clock } from '../kernel/clock.ts';
import type { Log } from '../kernel/log.ts';
import type { MailSettings } from '../domains/notification/notification.sender.ts';
import type { Limits } from '../platform/limits/limits.ts';
import type { ObjectStore } from '../platform/objects/object-store.ts';

export interface Parts {
  readonly databaseUrl: string;
  readonly databasePool: number;
  readonly objects: ObjectStore;
  readonly publicUrl: string;
  readonly appSecret: string;
  /** Where Stripe's API is; absent: at Stripe. */
  readonly stripeApiUrl?: string | null;
  readonly clock: Clock;
  readonly log: Log;
  /** Absent: no e-mail is made. */
  readonly mail?: MailSettings | null;
  /** Others than usual. */
  readonly limits?: Partial<Limits>;
}
