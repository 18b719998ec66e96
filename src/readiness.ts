// Whether the program can do its work, in sentences. Loud about a database login that would pass every wall.
import type pg from 'pg';
import type { Database } from './platform/postgres/data-source.ts';
import type { ObjectStore } from './platform/objects/object-store.ts';

export const readiness =
  (database: Database, objects: ObjectStore, production: boolean) => async (): Promise<readonly string[]> => {
    const checks = [
      databaseProblem(database, production),
      objects.check().then(
        () => null,
        () =>
          'The store of photos cannot be used. Check the S3 settings, or that the data folder can be written.',
      ),
    ];
    return (await Promise.all(checks)).filter(problem => problem !== null);
  };

interface Login {
  readonly role: string;
  readonly superuser: boolean;
  readonly bypasses: boolean;
}

async function databaseProblem(database: Database, production: boolean): Promise<string | null> {
  try {
    const logins = [
      ...(await Promise.all([database.tracking, database.relay, database.gate].map(login))),
      ...(await database.staff.query<Login[]>(LOGIN)),
    ];
    const wrong = logins.find(({ role }) => !role.startsWith('waypost_'));
    if (wrong) return `A connection works as ${wrong.role} instead of one of the program's own roles.`;
    return production && logins.some(({ superuser, bypasses }) => superuser || bypasses)
      ? 'The login of DATABASE_URL is a superuser or bypasses row level security. Use an ordinary login that owns the database.'
      : null;
  } catch {
    return 'The database does not answer.';
  }
}

/** The role that a connection works as, and what the login behind it could do. */
const LOGIN = `select current_user as role, rolsuper as superuser, rolbypassrls as bypasses
  from pg_roles where rolname = session_user`;

const login = async (pool: pg.Pool): Promise<Login> => (await pool.query<Login>(LOGIN)).rows[0] as Login;
