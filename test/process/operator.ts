// Somebody who runs Waypost with its embedded database: as an ordinary user, in a folder of their own. Root lends itself
// the account `nobody` for that, because the program must not need root.
import { chmodSync, chownSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { adminRole } from '../../src/platform/postgres/embedded/cluster.ts';
import { loadCredentials } from '../../src/platform/postgres/embedded/credentials.ts';
import { processesInside } from '../../src/platform/postgres/embedded/process-table.ts';
import { canReach, runningAsRoot } from '../../src/platform/postgres/embedded/server-user.ts';
import { startProgram, type Program } from '../support/program.ts';

const NOBODY = { uid: 65_534, gid: 65_534 };

/** What the person's own shell may have set is not what is tested. */
const BARE = {
  DATABASE_URL: '',
  PUBLIC_URL: '',
  HOST: '',
  S3_ENDPOINT: '',
  APP_SECRET: '',
  DEMO_DATA: '',
  TRUSTED_PROXIES: '',
  LOG_LEVEL: 'warn',
};

export interface Operator {
  readonly name: string;
  readonly folder: string;
  readonly dataDir: string;
  start(environment?: Readonly<Record<string, string>>): Program;
  remove(): void;
}

export function operator(): Operator {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'waypost-operator-')));
  const lent = runningAsRoot() && nobodyCanRunThis() ? NOBODY : undefined;
  if (lent) chownSync(folder, lent.uid, lent.gid);
  else chmodSync(folder, 0o711);
  const home = { HOME: folder, USER: 'operator', LOGNAME: 'operator', TMPDIR: folder, XDG_CACHE_HOME: '' };
  const dataDir = join(folder, 'data');
  return {
    name: lent ? 'nobody, lent by root' : runningAsRoot() ? 'root' : 'an ordinary user',
    folder,
    dataDir,
    start: environment => startProgram({ ...BARE, ...home, DATA_DIR: dataDir, ...environment }, { ...lent }),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** A checkout below root's home is closed to everybody else. */
function nobodyCanRunThis(): boolean {
  const files = [fileURLToPath(new URL('../../src/main.ts', import.meta.url)), process.execPath];
  return files.every(file => canReach(file, NOBODY, 4));
}

/** The folder in which an embedded server works. */
export const clusterOf = (dataDir: string): string => join(dataDir, 'postgres', 'cluster');

/** The processes of its database server. */
export const serversOf = (dataDir: string): readonly number[] => processesInside(clusterOf(dataDir));

/** Into the embedded database beside the program, as the superuser that no wall holds. */
export async function asAdmin(dataDir: string): Promise<pg.Client> {
  const port = Number(readFileSync(join(clusterOf(dataDir), 'postmaster.pid'), 'utf8').split('\n')[3]);
  const client = new pg.Client({ connectionString: adminUrl(join(dataDir, 'postgres'), port) });
  await client.connect();
  return client;
}

export const adminUrl = (postgresDir: string, port: number, database = 'waypost'): string =>
  `postgres://${adminRole}:${loadCredentials(postgresDir, true).admin}@127.0.0.1:${port}/${database}`;

export interface Summary {
  readonly pages: readonly string[];
  readonly logins: readonly { readonly email: string; readonly password: string }[];
  readonly apiKey: string;
  readonly base: string;
}

/** Reads what was printed as a person does: the addresses, the logins, the key. */
export function readSummary(output: string): Summary {
  const [, text = ''] = output.split('Waypost is running.');
  const pages = [...text.matchAll(/(http:\S+\/track\/\S+)/g)].map(([, url = '']) => url);
  const logins = [...text.matchAll(/(\S+@\S+) {2}\/ {2}(\S+)/g)].map(([, email = '', password = '']) => ({
    email,
    password,
  }));
  const apiKey = /API key[^\n]*\n\s+(\S+)/.exec(text)?.[1] ?? '';
  const base = /Staff console\s+(\S+)\/console/.exec(text)?.[1] ?? '';
  return { pages, logins, apiKey, base };
}
