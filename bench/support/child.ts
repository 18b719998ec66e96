// Child processes that take orders: each part of a measurement runs in a process of its own, so that its CPU and memory
// are its own and nobody shares an event loop. The parent calls commands by name; a child registers them.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Call {
  readonly id: number;
  readonly command: string;
  readonly input: unknown;
}

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const running = new Set<Child>();
const CALL_LIMIT_MS = 180_000;
const STOP_LIMIT_MS = 10_000;
let profiles: string | null = null;

/** From now on every child writes a CPU profile into this folder when it ends. */
export function profileInto(folder: string): void {
  profiles = folder;
}

/** Those that `npm start` gives; the yardsticks have them as well. */
function v8Options(): string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').filter(word => word.startsWith('--') && word.includes('-scavenge'));
}

export class Child {
  readonly #calls = new Map<number, Pending>();
  #count = 0;

  private constructor(
    readonly name: string,
    private readonly child: ChildProcess,
  ) {
    child.on('message', (answer: Answer) => this.#settle(answer));
    child.on('exit', (code, signal) => {
      running.delete(this);
      const error = new Error(`The process "${name}" ended: ${String(code ?? signal)}.`);
      for (const pending of this.#calls.values()) pending.reject(error);
      this.#calls.clear();
    });
  }

  /** @param file relative to bench/, e.g. `servers/bare-ws.ts` */
  static async start(file: string): Promise<Child> {
    const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
    const profile = profiles === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
    const node = [...v8Options(), '--import', 'tsx', '--expose-gc', ...profile];
    const child = spawn(process.execPath, [...node, path], {
      // As in production: libraries check and log less. What is logged is written, and read by nobody.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'inherit', process.env['BENCH_DEBUG'] === undefined ? 'ignore' : 'inherit', 'ipc'],
    });
    const made = new Child(file, child);
    running.add(made);
    await made.call('ready', null);
    return made;
  }

  get pid(): number {
    return this.child.pid as number;
  }

  call<Result = void>(command: string, input: unknown = null, limitMs = CALL_LIMIT_MS): Promise<Result> {
    const id = (this.#count += 1);
    return new Promise<Result>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#calls.delete(id);
        reject(new Error(`"${this.name}" did not finish "${command}" within ${limitMs / 1000} s.`));
      }, limitMs);
      const settled =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          then(value);
        };
      this.#calls.set(id, { resolve: settled(resolve as (value: unknown) => void), reject: settled(reject) });
      this.child.send({ id, command, input } satisfies Call);
    });
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exit = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const patience = setTimeout(() => this.child.kill('SIGKILL'), STOP_LIMIT_MS);
    await exit;
    clearTimeout(patience);
  }

  #settle({ id, result, error }: Answer): void {
    const pending = this.#calls.get(id);
    this.#calls.delete(id);
    if (error === undefined) pending?.resolve(result);
    else pending?.reject(new Error(`${this.name}: ${error}`));
  }
}

/** Ends whatever still runs, by its pid; also after a failure. */
export const stopAllChildren = async (): Promise<void> => {
  await Promise.all([...running].map(child => child.stop()));
};

type Commands = Readonly<Record<string, (input: never) => unknown>>;

/** In a child: answers commands until the parent is gone. */
export function answerCommands(commands: Commands): void {
  const known: Commands = { ready: () => null, ...commands };
  process.on('message', ({ id, command, input }: Call) => {
    const run = async (): Promise<unknown> => {
      const handler = known[command];
      if (!handler) throw new Error(`There is no command ${command}.`);
      return handler(input as never);
    };
    run().then(
      result => process.send?.({ id, result } satisfies Answer),
      (error: unknown) => {
        const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
        process.send?.({ id, error: told } satisfies Answer);
      },
    );
  });
  for (const end of ['disconnect', 'SIGTERM']) process.on(end, () => process.exit());
}

/** For children whose memory is measured: twice, as finalisers free what the first round leaves. */
export async function collectGarbage(): Promise<{ readonly heap: number; readonly external: number }> {
  for (let round = 0; round < 3; round += 1) {
    (globalThis as { gc?: () => void }).gc?.();
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  const { heapUsed, external } = process.memoryUsage();
  return { heap: heapUsed, external };
}
