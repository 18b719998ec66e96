// Turns for those who look at what is there and then add to it: without them, many at once would all see the same count.
import type { Tx } from './transaction.ts';

/** Waits for whoever of the tenant has this turn, and has it until the transaction ends. Rows need not exist. */
export async function takeTurn(tx: Tx, ...name: readonly string[]): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [[tx.tenantId, ...name].join(' ')]);
}
