// What becomes of a job whose worker died with it: others do it within a minute, and nobody takes it from a living one.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DeadWorkers } from '../../src/platform/queue/dead-workers.ts';
import { startWorker, type Worker } from '../../src/platform/queue/queue.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

const worker = (work: (payload: unknown) => Promise<void>): Promise<Worker> =>
  startWorker({ databaseUrl: database.url, tasks: { errand: work }, crontab: '', log: quiet });
const add = (what: string) =>
  database.sql(`select graphile_worker.add_job('errand', json_build_object('what', $1::text))`, [what]);
/** As a program that was killed leaves it behind. */
const takenBy = (name: string, ago: string) =>
  database.sql(
    'update graphile_worker._private_jobs set locked_by = $1, locked_at = now() - $2::interval, attempts = 1',
    [name, ago],
  );

it('a job of a worker that died is done by the next program, at once', async () => {
  await add('left behind');
  await takenBy('worker-that-died', '1 minute');
  const done: unknown[] = [];
  const next = await worker(async payload => void done.push(payload));
  for (let turn = 0; turn < 200 && done.length === 0; turn += 1) await pause(50);
  expect(done).toEqual([{ what: 'left behind' }]);
  await next.stop();
});

it('a living worker keeps its job, however long it takes', async () => {
  let begun = 0;
  let end = (): void => undefined;
  const ended = new Promise<void>(resolve => (end = resolve));
  const slow = await worker(async () => {
    begun += 1;
    await ended;
  });
  await add('takes its time');
  for (let turn = 0; turn < 200 && begun === 0; turn += 1) await pause(50);
  await database.sql(`update graphile_worker._private_jobs set locked_at = now() - interval '1 hour'`);
  const other = await worker(async () => void (begun += 1));
  const looking = new DeadWorkers(database.url, quiet);
  await looking.free();
  await pause(1_500);
  end();
  await slow.stop();
  await Promise.all([other.stop(), looking.close()]);
  expect(begun).toBe(1);
  const [left] = await database.sql<{ n: number }>('select count(*)::int as n from graphile_worker.jobs');
  expect(left?.n).toBe(0);
});
