// A real PostgreSQL for `npm start` on a machine that has only Node: made on the first start, found again on the next,
// also after kill -9. Decides the order of things; how each is done stands in the files beside. Reads no environment and
// hooks no signals: whoever starts it calls stop(), last of all.

import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

import { prepareBinaries } from './binaries.ts';
import {
  clusterExists,
  flushClusterToDisk,
  makeCluster,
  removeHalfMadeClusters,
  requireSameMajor,
} from './cluster.ts';
import { loadCredentials } from './credentials.ts';
import { stopOrphan } from './orphan.ts';
import { takeOwnerLock } from './owner-lock.ts';
import { ensureOwnerLogin, ownerUrl } from './owner-login.ts';
import { startPostmaster, type Postmaster } from './postmaster.ts';
import { clusterOwner, currentHome, giveTo, makeDataDir, reachableHome } from './server-home.ts';
import { chooseServerUser } from './server-user.ts';

export interface EmbeddedPostgresOptions {
  /** Made when missing. Holds the cluster, the passwords (0600) and the lock. */
  readonly dataDir: string;
  /** Gets the server's own lines and this launcher's sentences. */
  readonly log: (line: string) => void;
  /** Server settings on top of ours. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Lets the owner login create databases: tests clone template databases. */
  readonly allowCreateDatabase?: boolean;
  /** Where root keeps the cluster when the server's account cannot enter dataDir. */
  readonly fallbackDir?: string;
  /** Called when the server ends without stop(). */
  readonly onUnexpectedExit?: (reason: string) => void;
}

export interface EmbeddedPostgres {
  /** For the login that owns the database: no superuser, may create roles. Holds its password. */
  readonly url: string;
  readonly port: number;
  /** Ends the sessions, writes everything down, frees the folder. May be called twice. */
  stop(): Promise<void>;
}

const defaultSettings: Readonly<Record<string, string>> = {
  shared_buffers: '128MB',
  max_connections: '100',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'off',
  log_line_prefix: '',
  log_checkpoints: 'off',
  // A failed statement is the program's affair, which has the error. In the server's log it would show people's data.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  // Its compile time exceeds the run time of every query of a page.
  jit: 'off',
};

/** Throws EmbeddedPostgresError, whose message is a sentence for the person who started the program. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = makeDataDir(options.dataDir);
  const lock = takeOwnerLock(dataDir);
  try {
    return await startLocked(dataDir, options, () => lock.release());
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startLocked(
  dataDir: string,
  options: EmbeddedPostgresOptions,
  releaseLock: () => void,
): Promise<EmbeddedPostgres> {
  const { log } = options;
  const before = currentHome(dataDir);
  const user = chooseServerUser(clusterOwner(before), join(before, 'cluster'));
  // Before anything is moved or given away: a running server holds its files open.
  if (existsSync(join(before, 'cluster'))) await stopOrphan(realpathSync(join(before, 'cluster')), log);
  const home = reachableHome(dataDir, user, options.fallbackDir ?? '/var/lib/waypost', log);
  removeHalfMadeClusters(home);
  const binaries = prepareBinaries(home, user);
  const isOld = clusterExists(home);
  const passwords = loadCredentials(dataDir, isOld);
  if (isOld) {
    requireSameMajor(home, binaries);
    giveTo(join(home, 'cluster'), user);
  } else {
    await makeCluster(home, binaries, user, passwords.admin);
  }

  const settings: Record<string, string> = { ...defaultSettings, ...options.settings };
  const postmaster = await startPostmaster({ home, binaries, user, settings, log });
  try {
    await ensureOwnerLogin(postmaster.port, passwords, options.allowCreateDatabase ?? false);
  } catch (error) {
    await postmaster.stop();
    throw error;
  }
  const flushed =
    isOld || settings['fsync'] === 'off' ? Promise.resolve() : flushClusterToDisk(home, binaries, user);
  const stop = stopOnce(postmaster, flushed, releaseLock, options);
  return { url: ownerUrl(postmaster.port, passwords), port: postmaster.port, stop };
}

function stopOnce(
  postmaster: Postmaster,
  flushed: Promise<void>,
  releaseLock: () => void,
  { log, onUnexpectedExit }: EmbeddedPostgresOptions,
): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  void postmaster.exited.then(({ code, signal }) => {
    if (stopping !== undefined) return;
    const reason = `The database server ended by itself (${signal ?? `code ${code}`}).`;
    log(reason);
    onUnexpectedExit?.(reason);
  });
  const run = async (): Promise<void> => {
    await flushed;
    await postmaster.stop();
    releaseLock();
  };
  return () => (stopping ??= run());
}
