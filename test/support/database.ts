// A database for one test file, cloned from the migrated template, and a way into it as any role.
import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** For tests that run a program of their own. */
export const serverUrl = (): string => {
  const url = process.env['TEST_POSTGRES_URL'];
  if (url === undefined) throw new Error('The test run has no Postgres; run the tests with npm test.');
  return url;
};

export interface TestDatabase {
  readonly url: string;
  /** Runs SQL as the owner, or as one of the program's roles, with settings for row level security. */
  sql<Row extends object>(text: string, values?: unknown[], as?: Session): Promise<Row[]>;
  drop(): Promise<void>;
}

export interface Session {
  readonly role: string;
  readonly settings?: Readonly<Record<string, string>>;
}

export async function cloneDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await admin(`create database ${name} template waypost_template`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: url.href, max: 2 });
  return {
    url: url.href,
    sql: (text, values = [], as) => runSql(pool, text, values, as),
    drop: async () => {
      await pool.end();
      await vacated(name);
      await admin(`drop database if exists ${name} with (force)`);
    },
  };
}

/**
 * A pool that has ended still has connections for a moment. Whoever is thrown out in that moment is told so by an error that
 * nobody listens to any more, and breaks a test file that has passed.
 */
async function vacated(name: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    for (let look = 0; look < 60; look += 1) {
      const { rowCount } = await client.query('select 1 from pg_stat_activity where datname = $1', [name]);
      if (rowCount === 0) return;
      await new Promise(resolve => setTimeout(resolve, 25));
    }
  } finally {
    await client.end();
  }
}

async function runSql<Row extends object>(
  pool: pg.Pool,
  text: string,
  values: unknown[],
  as?: Session,
): Promise<Row[]> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    if (as) {
      await client.query(`set local role ${as.role}`);
      for (const [name, value] of Object.entries(as.settings ?? {}))
        await client.query('select set_config($1, $2, true)', [name, value]);
    } else {
      // Row level security holds for the owner as well, so a test that wants to see everything asks each role in turn.
      await client.query('set local row_security = on');
    }
    const { rows } = await client.query<Row>(text, values);
    await client.query('commit');
    return rows;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** Cloning needs the template to itself for a moment, so clones of parallel files take turns. */
async function admin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(4711)`);
    await client.query(sql);
  } finally {
    await client.end();
  }
}
