// Starts and stops one PostgreSQL server on a whole cluster. Hooks no process signals: when to stop is the program's
// decision, taken last of all.
//
// States: starting → ready → stopping → gone; from starting or ready also → gone by itself (crash).

import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { readPostmasterFile } from './orphan.ts';
import { startProgram, type ProgramExit, type RunningProgram } from './run-program.ts';
import type { ServerUser } from './server-user.ts';

export interface PostmasterOptions {
  readonly home: string;
  readonly binaries: Binaries;
  readonly user: ServerUser | undefined;
  readonly settings: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
}

export interface Postmaster {
  readonly port: number;
  readonly exited: Promise<ProgramExit>;
  stop(): Promise<void>;
}

/** Recovery after a power cut may take its time; until then the server answers nobody. */
const startPatience = 300_000;

export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const running = launch(options, port);
    const exit = await readyOrGone(running, join(options.home, 'cluster'), options.log);
    if (exit === undefined) {
      release(running);
      return { port, exited: running.exited, stop: () => stop(running, options) };
    }
    const reason = running.lastLines();
    if (attempt >= 8 || !isPassing(reason)) {
      throw new EmbeddedPostgresError(
        `PostgreSQL did not start (${exit.signal ?? `code ${exit.code}`}):\n${reason}`,
      );
    }
    await sleep(100 * attempt);
  }
}

/** Another program took the port in between, or the children of a killed server are about to go. */
function isPassing(reason: string): boolean {
  return /could not (bind|create any TCP)|Address already in use|is still in use/i.test(reason);
}

function launch({ home, binaries, user, settings, log }: PostmasterOptions, port: number): RunningProgram {
  const cluster = join(home, 'cluster');
  const all = { ...settings, port: String(port), listen_addresses: '127.0.0.1', unix_socket_directories: '' };
  const args = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return startProgram(binaries.postgres, ['-D', cluster, ...args], {
    user,
    cwd: cluster,
    // A process group of its own: Ctrl-C in the terminal reaches the program only, which stops the server when drained.
    detached: true,
    onLine: log,
  });
}

/** Undefined once it accepts connections, how it ended otherwise. */
async function readyOrGone(
  running: RunningProgram,
  cluster: string,
  log: (line: string) => void,
): Promise<ProgramExit | undefined> {
  const begun = performance.now();
  let said = begun;
  for (;;) {
    const exit = await Promise.race([running.exited, sleep(10)]);
    if (exit !== undefined) return exit;
    const file = readPostmasterFile(cluster);
    if (file?.pid === running.child.pid && file?.status === 'ready') return undefined;
    const now = performance.now();
    if (now - said > 10_000) {
      said = now;
      log(
        `The database is still starting (${Math.round((now - begun) / 1000)} s); it may be recovering from a crash.`,
      );
    }
    if (now - begun > startPatience) {
      running.child.kill('SIGQUIT');
      await running.exited;
      throw new EmbeddedPostgresError(
        `PostgreSQL was not ready after ${startPatience / 1000} s:\n${running.lastLines()}`,
      );
    }
  }
}

/** The server alone does not keep node from ending; that is for whoever has work to do. */
function release(running: RunningProgram): void {
  eachHandle(running, handle => handle.unref());
}

function eachHandle(
  { child }: RunningProgram,
  act: (handle: { ref(): unknown; unref(): unknown }) => void,
): void {
  act(child);
  for (const stream of [child.stdout, child.stderr]) {
    if (stream !== null && 'ref' in stream && 'unref' in stream)
      act(stream as unknown as { ref(): void; unref(): void });
  }
}

async function stop(running: RunningProgram, { binaries, home, log }: PostmasterOptions): Promise<void> {
  // Otherwise node would end while this waits, and the server be left half stopped.
  eachHandle(running, handle => handle.ref());
  if (process.platform === 'win32') {
    await promisify(execFile)(binaries.pgCtl, ['stop', '-D', join(home, 'cluster'), '-m', 'fast', '-w']);
  } else {
    // Fast: ends the sessions, writes a checkpoint.
    running.child.kill('SIGINT');
  }
  const patience = new AbortController();
  const late = sleep(30_000, 'late' as const, { signal: patience.signal }).catch(() => undefined);
  if ((await Promise.race([running.exited, late])) === 'late') {
    log('The database does not stop in order; ending it at once. It recovers at the next start.');
    running.child.kill('SIGQUIT');
  }
  patience.abort();
  await running.exited;
}

async function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen({ host: '127.0.0.1', port: 0, exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address !== null) settle(address.port);
        else fail(new EmbeddedPostgresError('This machine gives no free port on 127.0.0.1.'));
      });
    });
  });
}
