// What a use-case holds while it works: one transaction of one scope, as an explicit parameter. There is no other way to
// reach tables from a service, so nothing can run outside the transaction by accident.
import type { EntityManager } from 'typeorm';
import type { NewEvent } from '../../kernel/event.ts';

export interface Tx {
  readonly tenantId: string;
  /** TypeORM inside this transaction; absent when the scope is a tracking ID. */
  readonly manager: EntityManager;
  /** Rows of a statement. Parameters only by `$1`, never by string. */
  readonly query: <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;
  /** Appended to the event log in the order given, just before the commit. The job's row must be locked by then. */
  append(event: NewEvent): void;
}

/** The part that questions need. */
export type ReadTx = Omit<Tx, 'append'>;
