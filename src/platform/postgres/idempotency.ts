// The same key gives the same answer, once, also in parallel: the second caller waits on the first one's row until that
// commits (and then reads its result) or rolls back (and then does the work itself).
import { createHash } from 'node:crypto';
import { newId } from '../../kernel/ids.ts';
import { idempotencyConflict, type IdempotencyConflict } from '../../kernel/refusal.ts';
import type { Tx } from './transaction.ts';

export interface Once<T> {
  /** The name of the mutation: keys of different operations do not meet. */
  readonly operation: string;
  /** 1 to 200 characters, chosen by the caller. */
  readonly key: string;
  /** Everything that makes the request what it is. */
  readonly request: unknown;
  /** Creates the thing under this id. */
  readonly create: (id: string) => Promise<T>;
  /** The thing that an earlier call with this key created, as it is now. */
  readonly load: (id: string) => Promise<T>;
}

export async function once<T>(
  tx: Tx,
  { operation, key, request, create, load }: Once<T>,
): Promise<T | IdempotencyConflict> {
  const id = newId();
  const hash = createHash('sha256').update(JSON.stringify(request)).digest('base64url');
  const taken = await tx.query<{ result_id: string }>(
    `insert into idempotency_keys (tenant_id, operation, key, request_hash, result_id) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning result_id`,
    [tx.tenantId, operation, key, hash, id],
  );
  if (taken.length === 1) return create(id);
  const [first] = await tx.query<{ request_hash: string; result_id: string }>(
    `select request_hash, result_id from idempotency_keys where tenant_id = $1 and operation = $2 and key = $3`,
    [tx.tenantId, operation, key],
  );
  if (!first) throw new Error('An idempotency key vanished while it was being used.');
  return first.request_hash === hash ? load(first.result_id) : idempotencyConflict();
}

/** Whether a key was used before. Only worth asking under a lock that everybody who uses such keys takes. */
export async function used(tx: Tx, operation: string, key: string): Promise<boolean> {
  const rows = await tx.query(
    'select 1 from idempotency_keys where tenant_id = $1 and operation = $2 and key = $3',
    [tx.tenantId, operation, key],
  );
  return rows.length > 0;
}
