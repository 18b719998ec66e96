// The program as its operator runs it: a process of its own, started with Node, ended with signals.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';

export interface Program {
  readonly child: ChildProcess;
  /** Standard output so far. */
  readonly output: () => string;
  readonly errors: () => string;
  /** Resolves when it says that it is running; rejects when it ends before. */
  readonly ready: Promise<void>;
  /** Sends a signal and waits for the end. */
  end(
    signal: NodeJS.Signals,
  ): Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
}

export function startProgram(
  environment: Readonly<Record<string, string>>,
  options: { readonly uid?: number; readonly cwd?: string } = {},
): Program {
  const { NODE_OPTIONS: _testsOnly, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...inherited, NODE_ENV: 'development', LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  let output = '';
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Waypost is running.') && output.includes('the data stays')) resolve();
    });
    child.once('exit', code =>
      reject(new Error(`The program ended (${String(code)}) before it was ready:\n${errors.slice(-3_000)}`)),
    );
  });
  ready.catch(() => undefined);
  return {
    child,
    output: () => output,
    errors: () => errors,
    ready,
    end: async signal => {
      if (child.exitCode === null && child.signalCode === null) {
        const exit = once(child, 'exit');
        child.kill(signal);
        await exit;
      }
      return { code: child.exitCode, signal: child.signalCode };
    },
  };
}

interface Said {
  readonly stdout: string;
  readonly stderr: string;
}

/** One of the scripts, to its end. Rejects when it fails. */
export const runScript = (script: string, ...options: readonly string[]): Promise<Said> =>
  runScriptIn({}, script, ...options);

export async function runScriptIn(
  environment: Readonly<Record<string, string>>,
  script: string,
  ...options: readonly string[]
): Promise<Said> {
  const { NODE_OPTIONS: _testsOnly, ...inherited } = process.env;
  const env = { ...inherited, ...environment };
  return promisify(execFile)(process.execPath, ['--import', 'tsx', script, ...options], { env });
}
