// Questions about other processes: is it alive, is it still the same one, is it a database server of this folder.
// Only looks; never signals anything but 0.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

import { codeOf } from './embedded-postgres-error.ts';

/** Whether the pid is taken, be it by a zombie. */
export function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it exists, under another user.
    return codeOf(error) === 'EPERM';
  }
}

/** Able to do something: a zombie that nobody reaped (common in containers) counts as dead. */
export function isAlive(pid: number): boolean {
  return isTaken(pid) && linuxStat(pid)?.state !== 'Z';
}

/**
 * Tells one process from a later one that got the same pid (in a container node is pid 1 every time).
 * Undefined where the platform gives no cheap answer.
 */
export function processIdentity(pid: number): string | undefined {
  if (process.platform === 'linux') {
    const stat = linuxStat(pid);
    return stat === undefined
      ? undefined
      : `${readText('/proc/sys/kernel/random/boot_id')}:${stat.startTime}`;
  }
  return process.platform === 'win32' ? undefined : psColumn(pid, 'lstart');
}

/** Whether `pid` is a PostgreSQL server (or one of its children) that works in the data directory `cluster`. */
export function isServerOf(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'linux') {
    const cwd = workingDirectory(pid);
    if (cwd !== undefined) return cwd === cluster;
    // A container's root may lack the right to see another user's working directory; the command line is open to all.
    const argv = readText(`/proc/${pid}/cmdline`).split('\0');
    return argv[0]?.endsWith('/postgres') === true && argv.includes(cluster);
  }
  if (process.platform === 'win32') {
    return outputOf('tasklist', ['/FI', `PID eq ${pid}`, '/NH'])
      .toLowerCase()
      .includes('postgres');
  }
  return (psColumn(pid, 'command') ?? '').includes('postgres');
}

/** Every process that works inside `cluster`, children whose postmaster was killed included. Linux only; else empty. */
export function processesInside(cluster: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => pid !== process.pid && workingDirectory(pid) === cluster && isAlive(pid));
}

function linuxStat(pid: number): { state: string; startTime: string } | undefined {
  if (process.platform !== 'linux') return undefined;
  const text = readText(`/proc/${pid}/stat`);
  // The command name stands in parentheses and may itself contain spaces and parentheses: cut after the last one.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  const startTime = fields[19];
  return text === '' || state === undefined || startTime === undefined ? undefined : { state, startTime };
}

function workingDirectory(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}

function psColumn(pid: number, column: string): string | undefined {
  const text = outputOf('ps', ['-o', `${column}=`, '-p', String(pid)]);
  return text === '' ? undefined : text;
}

function outputOf(command: string, args: string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}
