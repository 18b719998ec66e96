// Under which account the database server runs. PostgreSQL refuses to run as root, so root hands it to `postgres` or
// `nobody`; anybody else runs it as themselves. Also answers what such an account can reach. POSIX only; on Windows
// there is never another user.

import { execFileSync } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';

import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/** The account to change to when spawning. Undefined wherever it appears means: stay who we are. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

export function runningAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * An existing cluster stays with the account that made it, so that a program started now by its owner and now by root
 * works both times without changing every file's owner.
 */
export function chooseServerUser(
  clusterOwner: ServerUser | undefined,
  cluster: string,
): ServerUser | undefined {
  const self = process.getuid?.();
  if (self === undefined) return undefined;
  if (self !== 0) {
    if (clusterOwner === undefined || clusterOwner.uid === self) return undefined;
    throw new EmbeddedPostgresError(
      `The database in ${cluster} belongs to user id ${clusterOwner.uid} and this program runs as user id ${self}. ` +
        `Start it as that user or as root, or use another data folder.`,
    );
  }
  if (clusterOwner !== undefined && clusterOwner.uid !== 0) return clusterOwner;
  const found = lookUp('postgres') ?? lookUp('nobody');
  if (found !== undefined) return found;
  throw new EmbeddedPostgresError(
    'PostgreSQL does not run as root, and this machine has neither a user "postgres" nor "nobody" to run it as. ' +
      'Start the program as an ordinary user, or give it the address of a database server.',
  );
}

/** initdb asks the system for its user's name and fails obscurely when there is none (docker run --user 12345). */
export function requireNamedUser(user: ServerUser | undefined): void {
  if (user !== undefined || process.platform === 'win32') return;
  try {
    userInfo();
  } catch {
    throw new EmbeddedPostgresError(
      `User id ${process.getuid?.() ?? '?'} has no entry in /etc/passwd, and PostgreSQL's initdb does not work without. ` +
        'Add one, run as a user that has one, or give the program the address of a database server.',
    );
  }
}

/** Whether `user` may do `wanted` (4 read, 1 execute or enter) with `path`, every folder above it included. */
export function canReach(path: string, user: ServerUser, wanted: number): boolean {
  const real = realpathSync(path);
  if (!allows(real, user, wanted)) return false;
  for (let folder = dirname(real); ; folder = dirname(folder)) {
    if (!allows(folder, user, 1)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function allows(path: string, user: ServerUser, wanted: number): boolean {
  const { mode, uid, gid } = statSync(path);
  // The first class that fits decides, also against the user. Supplementary groups are dropped when spawning.
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
  return ((mode >> shift) & wanted) === wanted;
}

function lookUp(name: string): ServerUser | undefined {
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    const found = { uid: id('-u'), gid: id('-g') };
    return found.uid > 0 && Number.isInteger(found.gid) ? found : undefined;
  } catch {
    return undefined;
  }
}
