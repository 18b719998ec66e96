// Runs PostgreSQL's programs with the right account and a bare environment. Knows nothing of clusters.

import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { createInterface } from 'node:readline';

import { codeOf, EmbeddedPostgresError, reasonOf } from './embedded-postgres-error.ts';
import type { ServerUser } from './server-user.ts';

export interface ProgramExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface RunningProgram {
  readonly child: ChildProcess;
  readonly exited: Promise<ProgramExit>;
  /** The last lines it wrote, for error messages. */
  lastLines(): string;
}

/** `cwd` must be a folder that the account can enter. */
export function startProgram(
  program: string,
  args: readonly string[],
  options: { user: ServerUser | undefined; cwd: string; detached: boolean; onLine: (line: string) => void },
): RunningProgram {
  const child = spawn(program, args, {
    cwd: options.cwd,
    detached: options.detached,
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options.user,
    ...bareEnvironment(),
  });
  const tail: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', line => {
      tail.push(line);
      if (tail.length > 12) tail.shift();
      options.onLine(line);
    });
  }
  const exited = new Promise<ProgramExit>((settle, fail) => {
    child.once('error', error => fail(cannotRun(program, error)));
    // 'close' comes after the last line was read, 'exit' may come before.
    child.once('close', (code, signal) => settle({ code, signal }));
  });
  // Whoever awaits it sees the failure; nobody awaiting must not end the process.
  exited.catch(() => undefined);
  return { child, exited, lastLines: () => tail.join('\n') };
}

/**
 * No PG* variables of the person's shell, no locale. TZ spares initdb a search through all time zones.
 * Windows programs do not start without SystemRoot and friends, so there the environment is passed on.
 */
function bareEnvironment(): Pick<SpawnOptions, 'env'> {
  if (process.platform === 'win32') return {};
  return { env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } };
}

function cannotRun(program: string, error: Error): EmbeddedPostgresError {
  const hint =
    codeOf(error) === 'ENOENT'
      ? 'The file or its loader is missing; these programs need glibc, which Alpine Linux does not have.'
      : reasonOf(error);
  return new EmbeddedPostgresError(
    `${program} cannot be run. ${hint} Give the program the address of a database server instead.`,
  );
}
