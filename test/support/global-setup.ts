// One throw-away Postgres for the whole run, with a template database that has every migration.
import 'reflect-metadata';
import pg from 'pg';
import { migrations } from '../../migrations/index.ts';
import { migrate } from '../../src/platform/postgres/data-source.ts';
import { startThrowAwayPostgres } from '../../src/platform/postgres/embedded/throw-away-postgres.ts';
import type { EmbeddedPostgres } from '../../src/platform/postgres/embedded/embedded-postgres.ts';

declare global {
  var waypostPostgres: EmbeddedPostgres | undefined;
}

export default async function setup(): Promise<void> {
  const postgres = await startThrowAwayPostgres({ log: () => undefined });
  globalThis.waypostPostgres = postgres;
  await query(postgres.url, 'create database waypost_template');
  await migrate(databaseUrl(postgres.url, 'waypost_template'), migrations);
  process.env['TEST_POSTGRES_URL'] = postgres.url;
}

export function databaseUrl(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
