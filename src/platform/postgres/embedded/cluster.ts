// Makes the cluster (the data directory) once, so that it is either whole or not there at all: initdb works in a folder
// aside, which is renamed when finished. Does not start the server.

import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { startProgram } from './run-program.ts';
import { requireNamedUser, type ServerUser } from './server-user.ts';

export const adminRole = 'waypost_admin';

/** True when a whole cluster stands there; throws when something else does. */
export function clusterExists(home: string): boolean {
  const cluster = join(home, 'cluster');
  if (!existsSync(cluster)) return false;
  if (existsSync(join(cluster, 'PG_VERSION')) && existsSync(join(cluster, 'global', 'pg_control')))
    return true;
  if (readdirSync(cluster).length === 0) {
    rmdirSync(cluster);
    return false;
  }
  throw new EmbeddedPostgresError(
    `${cluster} is not a whole PostgreSQL data directory. Restore it from a copy, or move it away to begin anew.`,
  );
}

export function requireSameMajor(home: string, binaries: Binaries): void {
  const made = readFileSync(join(home, 'cluster', 'PG_VERSION'), 'utf8').trim();
  if (made === binaries.majorVersion) return;
  throw new EmbeddedPostgresError(
    `The database in ${home} was made by PostgreSQL ${made}, and the installed programs are version ` +
      `${binaries.majorVersion}. Dump it with the old version and restore it with the new one.`,
  );
}

/** What an initdb killed midway left behind. One that still runs (its node was killed) works under a name of its own. */
export function removeHalfMadeClusters(home: string): void {
  for (const name of readdirSync(home)) {
    if (!name.startsWith('init-')) continue;
    try {
      rmSync(join(home, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    } catch {
      // Still being written to; the next start finds it again.
    }
  }
}

export async function makeCluster(
  home: string,
  binaries: Binaries,
  user: ServerUser | undefined,
  adminPassword: string,
): Promise<void> {
  requireNamedUser(user);
  const draft = join(home, `init-${randomBytes(6).toString('hex')}`);
  const passwordFile = `${draft}.pw`;
  try {
    mkdirSync(draft, { mode: 0o700 });
    // initdb runs as the server's account and must read it; passing the password in argv would show it to everybody.
    writeFileSync(passwordFile, `${adminPassword}\n`, { mode: 0o600 });
    if (user !== undefined) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);
    const run = startProgram(binaries.initdb, initdbArguments(draft, passwordFile), {
      user,
      cwd: draft,
      detached: false,
      onLine: () => undefined,
    });
    const { code, signal } = await run.exited;
    if (code !== 0) {
      throw new EmbeddedPostgresError(`initdb ended with ${signal ?? `code ${code}`}:\n${run.lastLines()}`);
    }
    renameSync(draft, join(home, 'cluster'));
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The builtin locale sorts and folds case alike on every machine, whatever locales the system has. */
function initdbArguments(target: string, passwordFile: string): string[] {
  return [
    `--pgdata=${target}`,
    `--username=${adminRole}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    // Makes the first start quick; flushClusterToDisk catches up once the server is serving.
    '--no-sync',
  ];
}

/** Writes to disk what initdb left in the system's cache. Harmless beside a running server. */
export async function flushClusterToDisk(
  home: string,
  binaries: Binaries,
  user: ServerUser | undefined,
): Promise<void> {
  const cluster = join(home, 'cluster');
  const run = startProgram(binaries.initdb, ['--sync-only', `--pgdata=${cluster}`], {
    user,
    cwd: cluster,
    detached: true,
    onLine: () => undefined,
  });
  await run.exited.catch(() => undefined);
}
