// One program per data folder: a file that names the node process using it. Says no to the second program instead of
// letting it stop the first one's live database. It is no mutex for threads and does not reach across machines or
// containers that share a folder without sharing their process table.
//
// States: free (no file) → held (file names a live process) → free (released), or → stale (that process is dead, which
// is what kill -9 leaves) → held by whoever takes it over.

import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { codeOf, EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { isAlive, processIdentity } from './process-table.ts';

export interface OwnerLock {
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly identity: string | undefined;
}

/** Throws EmbeddedPostgresError when a live program holds the folder. */
export function takeOwnerLock(dataDir: string): OwnerLock {
  const path = join(dataDir, 'owner.lock');
  const mine = JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid), token: token() });
  for (let attempt = 0; attempt < 20; attempt++) {
    if (createWhole(path, mine)) return { release: () => releaseIfMine(path, mine) };
    const found = read(path);
    if (found === undefined) continue;
    refuseIfHeld(found, dataDir);
    removeStale(path, found, dataDir);
  }
  throw new EmbeddedPostgresError(
    `The lock file ${path} changes all the time: is another program starting over and over?`,
  );
}

/** Appears with its whole content or not at all, so that nobody reads half a lock. */
function createWhole(path: string, content: string): boolean {
  const draft = `${path}.${token()}`;
  writeFileSync(draft, content, { mode: 0o644 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // Filesystems without hard links: 'wx' is nearly as good.
    return createExclusively(path, content);
  } finally {
    rmSync(draft, { force: true });
  }
}

function createExclusively(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { mode: 0o644, flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Two programs may find the same stale lock: rename is atomic, and whoever moved away a fresh lock puts it back. */
function removeStale(path: string, stale: string, dataDir: string): void {
  const aside = `${path}.${token()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = read(aside);
  if (moved !== undefined && moved !== stale) {
    createWhole(path, moved);
    rmSync(aside, { force: true });
    refuseIfHeld(moved, dataDir);
  }
  rmSync(aside, { force: true });
}

function refuseIfHeld(content: string, dataDir: string): void {
  const holder = parse(content);
  if (holder === undefined || !stillRuns(holder)) return;
  const who = holder.pid === process.pid ? 'This very program' : `Another program (process ${holder.pid})`;
  throw new EmbeddedPostgresError(
    `${who} is already using the database in ${dataDir}. Stop it first, or start with another data folder.`,
  );
}

function stillRuns(holder: Holder): boolean {
  if (!isAlive(holder.pid)) return false;
  const now = processIdentity(holder.pid);
  if (now !== undefined && holder.identity !== undefined) return now === holder.identity;
  // No identities on this platform: our own pid in a file we did not just write is a former life of the same container.
  return holder.pid !== process.pid;
}

function releaseIfMine(path: string, mine: string): void {
  if (read(path) === mine) rmSync(path, { force: true });
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(content: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value !== 'object' || value === null || !('pid' in value) || typeof value.pid !== 'number')
      return undefined;
    const identity = 'identity' in value && typeof value.identity === 'string' ? value.identity : undefined;
    return { pid: value.pid, identity };
  } catch {
    return undefined;
  }
}

function token(): string {
  return randomBytes(6).toString('hex');
}
