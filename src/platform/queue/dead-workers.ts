// Jobs in the hands of programs that died. The queue itself gives a job back after four hours, because it cannot know. Here
// every program that works on the queue holds an advisory lock as long as it lives: PostgreSQL lets go of it with the
// connection, and whoever can take it knows that nobody works in that name any more.
import pg from 'pg';
import type { Log } from '../../kernel/log.ts';

/** A program may have taken its first job a moment before its lock. */
const GRACE = `interval '10 seconds'`;
const EVERY_MS = 30_000;
const MINE = 'pg_advisory_lock_shared(hashtextextended($1, 0))';
/** A number of its own for each name; another program's lock with the same one would only delay this. */
const IS_DEAD = 'pg_try_advisory_xact_lock(hashtextextended(worker, 0))';

export class DeadWorkers {
  readonly #alive = new Set<string>();
  #connection: Promise<pg.Client> | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly databaseUrl: string,
    private readonly log: Log,
  ) {}

  /** This name lives from now on, until the program ends. */
  async alive(worker: string): Promise<void> {
    this.#alive.add(worker);
    await (await this.#connected()).query(`select ${MINE}`, [worker]);
  }

  /** Looks now and then, and gives back to the queue what nobody works on any more. */
  watch(): void {
    const look = (): void => {
      this.free().catch((error: unknown) =>
        this.log.warn({ from: 'queue', reason: String(error) }, 'Dead workers were not looked for.'),
      );
    };
    look();
    this.#timer = setInterval(look, EVERY_MS).unref();
  }

  async free(): Promise<void> {
    const { rows } = await (
      await this.#connected()
    ).query<{ dead: string[] | null }>(
      `with held as (
         select distinct locked_by as worker from graphile_worker.jobs where locked_at < now() - ${GRACE}),
       dead as (select worker from held where worker <> all ($1) and ${IS_DEAD})
       select array_agg(worker) as dead, graphile_worker.force_unlock_workers(array_agg(worker)) from dead`,
      [[...this.#alive]],
    );
    const dead = rows[0]?.dead ?? [];
    if (dead.length > 0)
      this.log.warn({ from: 'queue', dead: dead.length }, 'Jobs of workers that died are done by others.');
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    const connection = await this.#connection?.catch(() => null);
    this.#connection = null;
    await connection?.end();
  }

  /** One connection, whose end is the end of all locks; when it is lost, the next look begins with new ones. */
  #connected(): Promise<pg.Client> {
    this.#connection ??= this.#connect().catch((error: unknown) => {
      this.#connection = null;
      throw error;
    });
    return this.#connection;
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.databaseUrl, application_name: 'waypost queue' });
    client.on('error', () => (this.#connection = null));
    client.on('end', () => (this.#connection = null));
    await client.connect();
    for (const worker of this.#alive) await client.query(`select ${MINE}`, [worker]);
    return client;
  }
}
