// Background work: jobs that were put into the queue inside somebody's transaction, run after its commit, repeated with
// growing pauses until they succeed. The queue's tables belong to the login of DATABASE_URL and are worked on by it; what
// a job does to ours, it does in a scope like everybody else.
import { EventEmitter } from 'node:events';
import { Logger, run, runMigrations, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { Log } from '../../kernel/log.ts';
import { DeadWorkers } from './dead-workers.ts';

export interface QueueOptions {
  readonly databaseUrl: string;
  /** By the name of the job. */
  readonly tasks: Readonly<Record<string, (payload: unknown) => Promise<void>>>;
  /** Lines of a crontab, in UTC: `23 3 * * * sweep-uploads`. */
  readonly crontab: string;
  readonly log: Log;
}

export interface Worker {
  /** Lets running jobs finish. */
  stop(): Promise<void>;
}

/** Brings the queue's own schema up to date, as the login that owns it. */
export const migrateQueue = (databaseUrl: string): Promise<void> =>
  runMigrations({ connectionString: databaseUrl, maxPoolSize: 1, logger: quiet });

export async function startWorker({ databaseUrl, tasks, crontab, log }: QueueOptions): Promise<Worker> {
  const taskList: TaskList = Object.fromEntries(
    Object.entries(tasks).map(([name, work]) => [name, (payload: unknown) => work(payload)]),
  );
  const dead = new DeadWorkers(databaseUrl, log);
  const events = new EventEmitter() as WorkerEvents;
  const made: Promise<void>[] = [];
  // Jobs are taken in the name of the program's pool of workers.
  events.on('pool:create', ({ workerPool }) => made.push(dead.alive(workerPool.id)));
  const runner = await run({
    connectionString: databaseUrl,
    maxPoolSize: 4,
    taskList,
    crontab,
    concurrency: 2,
    // New jobs announce themselves; this is for those whose time has come.
    pollInterval: 1_000,
    noHandleSignals: true,
    logger: loggerOf(log),
    events,
  });
  runner.promise.catch((error: unknown) => log.error({ reason: String(error) }, 'The queue has stopped.'));
  await Promise.all(made);
  dead.watch();
  return {
    stop: async () => {
      await runner.stop();
      await dead.close();
    },
  };
}

const quiet = new Logger(() => () => undefined);

/** Its daily business is of no interest; its failures are, without what a job was about. */
const loggerOf = (log: Log): Logger =>
  new Logger(() => (level: string, message) => {
    if (level === 'error' || level === 'warning') log.warn({ from: 'queue' }, message);
  });
