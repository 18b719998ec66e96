// Connections: one small pool per database role, all from one DATABASE_URL. A connection takes its role in the start-up
// packet, so that a role that cannot be taken fails the connection instead of leaving it as the owner.
import pg from 'pg';
import { DataSource, type EntityTarget, type MigrationInterface, type ObjectLiteral } from 'typeorm';
import type { Log } from '../../kernel/log.ts';
import { migrateQueue } from '../queue/queue.ts';
import type { DatabaseRole } from './scope.ts';

// Counts and money are far below 2^53, and numbers are what GraphQL needs.
pg.types.setTypeParser(pg.types.builtins.INT8, value => Number(value));

export interface DatabaseOptions {
  readonly url: string;
  /** connections per pool */
  readonly poolSize: number;
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  readonly log: Log;
}

export interface Database {
  /** TypeORM, working as the staff role. */
  readonly staff: DataSource;
  /** Plain pools for the hot paths of the roles that need no ORM. */
  readonly tracking: pg.Pool;
  readonly relay: pg.Pool;
  readonly gate: pg.Pool;
  close(): Promise<void>;
}

const asRole = (role: DatabaseRole): string => `-c role=${role} -c statement_timeout=15000`;

function pool(options: DatabaseOptions, role: DatabaseRole, size: number): pg.Pool {
  const made = new pg.Pool({
    connectionString: options.url,
    max: size,
    options: asRole(role),
    application_name: role,
    connectionTimeoutMillis: 10_000,
  });
  // Without a listener an idle connection that breaks would end the process.
  made.on('error', error =>
    options.log.warn({ role, reason: error.message }, 'An idle database connection broke.'),
  );
  return made;
}

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const staff = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [...options.entities] as never,
    applicationName: 'waypost_staff',
    poolSize: options.poolSize,
    poolErrorHandler: (error: Error) =>
      options.log.warn(
        { role: 'waypost_staff', reason: error.message },
        'An idle database connection broke.',
      ),
    extra: { options: asRole('waypost_staff'), connectionTimeoutMillis: 10_000 },
  });
  await staff.initialize();
  const tracking = pool(options, 'waypost_tracking', options.poolSize);
  const relay = pool(options, 'waypost_relay', 3);
  const gate = pool(options, 'waypost_gate', 4);
  return {
    staff,
    tracking,
    relay,
    gate,
    close: async () => {
      await Promise.all([staff.destroy(), tracking.end(), relay.end(), gate.end()]);
    },
  };
}

/** Brings the database up to date as the login of DATABASE_URL, the owner. Several programs may call it at once. */
export async function migrate(
  url: string,
  migrations: readonly (new () => MigrationInterface)[],
): Promise<void> {
  const owner = new DataSource({ type: 'postgres', url, migrations: [...migrations], poolSize: 2 });
  await owner.initialize();
  const lock = owner.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('waypost-migrations'))`);
    await migrateQueue(url);
    await owner.runMigrations({ transaction: 'each' });
  } finally {
    await lock.query(`select pg_advisory_unlock(hashtext('waypost-migrations'))`).catch(() => undefined);
    await lock.release();
    await owner.destroy();
  }
}
