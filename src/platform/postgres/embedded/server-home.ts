// Where the cluster lives. Normally `<dataDir>/cluster`. Only when root runs us and the server's account cannot enter
// dataDir (it is under /root, say) is the cluster kept in a folder of its own below `fallbackDir`, and
// `<dataDir>/location.json` says where. Passwords and the lock stay in dataDir in both cases.

import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { codeOf, EmbeddedPostgresError, reasonOf } from './embedded-postgres-error.ts';
import { canReach, runningAsRoot, type ServerUser } from './server-user.ts';

/** Makes dataDir. What root makes on the way may be entered (not listed) by the server's account, whatever the umask. */
export function makeDataDir(dataDir: string): string {
  const wanted = resolve(dataDir);
  try {
    const first = mkdirSync(wanted, { recursive: true, mode: 0o700 });
    if (first !== undefined && runningAsRoot()) {
      for (let folder = wanted; folder.length >= first.length; folder = dirname(folder))
        chmodSync(folder, 0o711);
    }
    accessSync(wanted, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(wanted);
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The data folder ${wanted} cannot be used (${reasonOf(error)}). Was it made by another user, root for instance? ` +
        'Give it to the user that runs this program, or use another data folder.',
    );
  }
}

export function currentHome(dataDir: string): string {
  try {
    const value: unknown = JSON.parse(readFileSync(join(dataDir, 'location.json'), 'utf8'));
    if (typeof value === 'object' && value !== null && 'home' in value && typeof value.home === 'string')
      return value.home;
    throw new EmbeddedPostgresError(`${join(dataDir, 'location.json')} does not say where the database is.`);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return dataDir;
    throw error;
  }
}

export function clusterOwner(home: string): ServerUser | undefined {
  try {
    const { uid, gid } = statSync(join(home, 'cluster'));
    return { uid, gid };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The home that `user` can work in: the current one, or a new one that the cluster is moved to. */
export function reachableHome(
  dataDir: string,
  user: ServerUser | undefined,
  fallbackDir: string,
  log: (line: string) => void,
): string {
  const home = currentHome(dataDir);
  if (user === undefined || (existsSync(home) && canReach(home, user, 1))) return home;
  let target = join(fallbackDir, randomBytes(6).toString('hex'));
  try {
    target = makeDataDir(target);
    if (!canReach(target, user, 1)) throw new Error(`user id ${user.uid} cannot enter it either`);
    moveCluster(join(home, 'cluster'), join(target, 'cluster'));
  } catch (error) {
    throw new EmbeddedPostgresError(
      `This program runs as root, PostgreSQL cannot, and the account it runs as (user id ${user.uid}) cannot enter ` +
        `${home}. Its files cannot be put into ${target} instead: ${reasonOf(error)}. Use another data folder.`,
    );
  }
  writeFileSync(join(dataDir, 'location.json'), `${JSON.stringify({ home: target })}\n`);
  log(
    `User id ${user.uid}, which PostgreSQL runs as, cannot enter ${home}: the database's files are in ${target}.`,
  );
  return target;
}

/** Gives a whole tree to `user`, for clusters that root copied. */
export function giveTo(path: string, user: ServerUser | undefined): void {
  if (user === undefined) return;
  const stat = lstatSync(path);
  if (stat.uid !== user.uid || stat.gid !== user.gid) {
    if (stat.isSymbolicLink()) lchownSync(path, user.uid, user.gid);
    else chownSync(path, user.uid, user.gid);
  }
  if (stat.isDirectory()) for (const name of readdirSync(path)) giveTo(join(path, name), user);
}

function moveCluster(from: string, to: string): void {
  if (!existsSync(from)) return;
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    cpSync(from, `${to}.copy`, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    chmodSync(`${to}.copy`, 0o700);
    renameSync(`${to}.copy`, to);
    rmSync(from, { recursive: true, force: true });
  }
}
