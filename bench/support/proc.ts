// What the kernel says about a process: CPU time of all its threads, and resident memory. Linux only.
import { readdirSync, readFileSync } from 'node:fs';

/** Seconds of CPU, user and system, of all threads since the process began; to the nanosecond, not to the clock tick. */
export function cpuSeconds(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const spent = threads.map(thread => Number(schedstat(`/proc/${pid}/task/${thread}`).split(' ')[0]));
  return spent.reduce((sum, each) => sum + each, 0) / 1e9;
}

/** A thread that ends while it is looked at has spent next to nothing. */
function schedstat(thread: string): string {
  try {
    return readFileSync(`${thread}/schedstat`, 'utf8');
  } catch {
    return '0';
  }
}

export function residentBytes(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? Number.NaN) * 1024;
}

/** The clock that all processes of a machine share, in milliseconds. */
export const nowMs = (): number => Number(process.hrtime.bigint()) / 1e6;

export const sleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
