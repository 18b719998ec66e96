// After kill -9 of node its database server lives on. Finds it through postmaster.pid, makes sure that it is a server of
// this very data directory, and stops it in order. The caller holds the owner lock: nobody alive is using that server.

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { codeOf, EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { isAlive, isServerOf, isTaken, processesInside } from './process-table.ts';

export interface PostmasterFile {
  readonly pid: number;
  /** `starting`, `ready`, … as the server writes it */
  readonly status: string;
}

export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    // A server in single-user mode writes its pid negated.
    const pid = Math.abs(Number(lines[0]));
    return Number.isInteger(pid) && pid > 0 ? { pid, status: lines[7]?.trim() ?? '' } : undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

export async function stopOrphan(cluster: string, log: (line: string) => void): Promise<void> {
  const found = readPostmasterFile(cluster);
  if (found !== undefined && isServerOf(found.pid, cluster)) {
    log(
      `A database server (process ${found.pid}) was left running by a program that was killed: stopping it.`,
    );
    await endServer(found.pid);
  }
  await waitForBackends(cluster);
  removeForeignFile(cluster);
}

/**
 * Fast shutdown first; immediate (recovered from at the next start) when that takes too long. Never SIGKILL.
 * Windows knows no signals: there both end the process at once, and the next start recovers.
 */
async function endServer(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    signalIfThere(pid, signal);
    if (await gone(() => !isAlive(pid), patience)) return;
  }
  throw new EmbeddedPostgresError(
    `The database server left over from an earlier run (process ${pid}) does not stop. End it by hand, then start again.`,
  );
}

/** Children of a postmaster that was itself killed notice it within a moment; two servers on one cluster destroy it. */
async function waitForBackends(cluster: string): Promise<void> {
  if (await gone(() => processesInside(cluster).length === 0, 10_000)) return;
  throw new EmbeddedPostgresError(
    `Processes ${processesInside(cluster).join(', ')} still work in ${cluster}. End them by hand, then start again.`,
  );
}

/**
 * When the pid belongs to another program by now, or to a zombie that nobody reaps, PostgreSQL would take it for a running
 * server. Otherwise the file stays: it lets PostgreSQL itself look for processes of the old server.
 */
function removeForeignFile(cluster: string): void {
  const left = readPostmasterFile(cluster);
  if (left !== undefined && isTaken(left.pid) && !isServerOf(left.pid, cluster))
    rmSync(join(cluster, 'postmaster.pid'));
}

function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

async function gone(test: () => boolean, patience: number): Promise<boolean> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if (test()) return true;
    await sleep(20);
  }
  return test();
}
