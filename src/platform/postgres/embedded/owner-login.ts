// Makes the login and the database that the program uses, as the superuser, which nothing else ever connects as.
// Runs at every start and only changes what differs.

import pg from 'pg';

import { adminRole } from './cluster.ts';
import type { Credentials } from './credentials.ts';

export const ownerRole = 'waypost_owner';
export const databaseName = 'waypost';

export async function ensureOwnerLogin(
  port: number,
  passwords: Credentials,
  allowCreateDatabase: boolean,
): Promise<void> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: adminRole,
    password: passwords.admin,
    database: 'postgres',
    // Set, or pg takes them from the person's shell.
    ssl: false,
    options: '',
    application_name: 'waypost-launcher',
  });
  // A server that dies right now is reported by the query below; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    // A failing statement must not leave its password in the server's log.
    await client.query(`SET log_statement = 'none'; SET log_min_error_statement = 'panic'`);
    const exists = await client.query(`SELECT FROM pg_roles WHERE rolname = '${ownerRole}'`);
    const createDatabase = allowCreateDatabase ? 'CREATEDB' : 'NOCREATEDB';
    await client.query(
      `${exists.rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE ${ownerRole} LOGIN NOSUPERUSER NOREPLICATION NOBYPASSRLS
         CREATEROLE ${createDatabase} PASSWORD ${pg.escapeLiteral(passwords.owner)}`,
    );
    const database = await client.query(`SELECT FROM pg_database WHERE datname = '${databaseName}'`);
    if (database.rowCount === 0) await client.query(`CREATE DATABASE ${databaseName} OWNER ${ownerRole}`);
  } finally {
    await client.end();
  }
}

export function ownerUrl(port: number, passwords: Credentials): string {
  return `postgres://${ownerRole}:${passwords.owner}@127.0.0.1:${port}/${databaseName}`;
}
