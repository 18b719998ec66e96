// The only file that opens transactions. A unit of work names its scope, runs, appends its events and commits; a
// returned refusal rolls back; a deadlock runs the whole unit again. After the commit, and only then, it nudges the tail.
import type pg from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { NewEvent } from '../../kernel/event.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { appendEvent } from '../outbox/append.ts';
import type { Scope } from './scope.ts';
import { isRetryable } from './sqlstate.ts';
import type { ReadTx, Tx } from './transaction.ts';

const ATTEMPTS = 4;

/**
 * What follows from a change within the same transaction, in a domain that the changing one does not know. May append
 * events of its own, which are reacted to as well.
 */
export type Reaction = (tx: Tx, event: NewEvent) => Promise<void>;

interface Connection {
  readonly manager: EntityManager;
  readonly query: Tx['query'];
  begin(): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
  release(broken: boolean): Promise<void>;
}

export class UnitOfWork {
  readonly #staff: DataSource;
  readonly #tracking: pg.Pool;
  readonly #committed: (tenantId: string) => void;
  readonly #reactions: readonly Reaction[];

  /** @param committed called after a commit that appended events */
  constructor(
    staff: DataSource,
    tracking: pg.Pool,
    committed: (tenantId: string) => void,
    reactions: readonly Reaction[] = [],
  ) {
    this.#staff = staff;
    this.#tracking = tracking;
    this.#committed = committed;
    this.#reactions = reactions;
  }

  /** Runs a change. `work` may run more than once; it must do nothing outside of its transaction. */
  async run<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#once(scope, work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !isRetryable(error)) throw error;
        await new Promise(resolve => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
      }
    }
  }

  /** Answers a question from one snapshot. */
  async read<T>(scope: Scope, work: (tx: ReadTx) => Promise<T>): Promise<T> {
    const connection = await this.#connect(scope);
    let broken = false;
    try {
      // One round trip for both.
      await connection.query(`begin read only; ${setting(scope)}`);
      const answer = await work(txOf(connection, scope.tenantId, () => undefined));
      await connection.query('commit');
      return answer;
    } catch (error) {
      broken = !(await succeeds(() => connection.query('rollback')));
      throw error;
    } finally {
      await connection.release(broken);
    }
  }

  async #once<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    const connection = await this.#connect(scope);
    const events: NewEvent[] = [];
    let broken = false;
    try {
      await connection.begin();
      await connection.query(setting(scope));
      const { query } = connection;
      const append = (event: NewEvent) => void events.push(event);
      const tx = txOf(connection, scope.tenantId, append);
      const result = await work(tx);
      if (isRefusal(result)) {
        await connection.rollback();
        return result;
      }
      // The list grows while it is gone through, when a reaction appends.
      for (const event of events) for (const react of this.#reactions) await react(tx, event);
      for (const event of events) await appendEvent(query, scope.tenantId, event);
      await connection.commit();
      if (events.length > 0) this.#committed(scope.tenantId);
      return result;
    } catch (error) {
      broken = !(await succeeds(() => connection.rollback()));
      throw error;
    } finally {
      await connection.release(broken);
    }
  }

  async #connect(scope: Scope): Promise<Connection> {
    if (scope.role === 'tracking') {
      const client = await this.#tracking.connect();
      const query = async <Row>(sql: string, parameters: readonly unknown[] = []) =>
        (await client.query(sql, [...parameters])).rows as Row[];
      return {
        get manager(): EntityManager {
          throw new Error('A tracking scope has no ORM: its columns are granted one by one.');
        },
        query,
        begin: async () => {
          await query('begin');
        },
        commit: async () => {
          await query('commit');
        },
        rollback: async () => {
          await query('rollback');
        },
        release: async broken => {
          client.release(broken);
        },
      };
    }
    const runner = this.#staff.createQueryRunner();
    await runner.connect();
    return {
      manager: runner.manager,
      query: async <Row>(sql: string, parameters: readonly unknown[] = []) => {
        const result = (await runner.query(sql, [...parameters], true)) as { records: Row[] };
        return result.records;
      },
      // Through the library, which wants to know that a transaction is open before it locks a row.
      begin: () => runner.startTransaction(),
      commit: () => runner.commitTransaction(),
      rollback: () => runner.rollbackTransaction(),
      release: () => runner.release(),
    };
  }
}

/** A tracking scope has no ORM, and must only be told so when it asks for one. */
const txOf = (connection: Connection, tenantId: string, append: (event: NewEvent) => void): Tx => ({
  tenantId,
  query: connection.query,
  append,
  get manager() {
    return connection.manager;
  },
});

/** The ids are checked by their shapes at the door, and quoted here: this road takes no parameters. */
const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** What row level security reads, for exactly as long as the transaction lasts. */
const setting = (scope: Scope): string =>
  scope.role === 'staff'
    ? `set local waypost.tenant_id = ${literal(scope.tenantId)}`
    : `set local waypost.tracking_id = ${literal(scope.trackingId)}`;

/** A rollback that fails means that the connection itself is gone, and the transaction with it. */
const succeeds = (work: () => Promise<unknown>): Promise<boolean> =>
  work().then(
    () => true,
    () => false,
  );
