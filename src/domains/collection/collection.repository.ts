// What was handed over, and how often a PIN was tried.
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { CollectionProof } from './collection.ts';

export interface CollectionRow {
  readonly id: string;
  readonly jobId: string;
  readonly proof: CollectionProof;
  readonly collectedBy: string | null;
  readonly signature: string | null;
  readonly reason: string | null;
  readonly staffId: string;
  readonly staffName: string;
  readonly stage: string;
  readonly photoId: string | null;
  readonly collectedAt: Date;
}

const COLUMNS = `c.id, c.job_id as "jobId", c.proof, c.collected_by as "collectedBy", c.signature, c.reason,
  c.staff_id as "staffId", c.staff_name as "staffName", c.stage, c.photo_id as "photoId", c.collected_at as "collectedAt"`;

export class CollectionRepository {
  /** Of each job the one that holds: a job that was taken back has none. */
  current(tx: ReadTx, jobIds: readonly string[]): Promise<CollectionRow[]> {
    return tx.query<CollectionRow>(
      `select ${COLUMNS} from collections c join jobs j on j.id = c.job_id and j.stage_since = c.collected_at
       where c.tenant_id = $1 and c.job_id = any($2::uuid[])`,
      [tx.tenantId, jobIds],
    );
  }

  async byId(tx: ReadTx, id: string): Promise<CollectionRow | null> {
    const rows = await tx.query<CollectionRow>(
      `select ${COLUMNS} from collections c where c.tenant_id = $1 and c.id = $2`,
      [tx.tenantId, id],
    );
    return rows[0] ?? null;
  }

  async insert(tx: Tx, row: CollectionRow): Promise<void> {
    await tx.query(
      `insert into collections (id, tenant_id, job_id, proof, collected_by, signature, reason, staff_id, staff_name,
         stage, collected_at, photo_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        row.id,
        tx.tenantId,
        row.jobId,
        row.proof,
        row.collectedBy,
        row.signature,
        row.reason,
        row.staffId,
        row.staffName,
        row.stage,
        row.collectedAt,
        row.photoId,
      ],
    );
  }

  /** How many wrong PINs there were; a count that began before `since` is over. */
  async tries(tx: ReadTx, jobId: string, since: Date): Promise<number> {
    const [row] = await tx.query<{ tries: number }>(
      'select tries from collection_tries where tenant_id = $1 and job_id = $2 and since >= $3',
      [tx.tenantId, jobId, since],
    );
    return row?.tries ?? 0;
  }

  /** Counts one more; a count that began before `since` begins anew. */
  async tried(tx: Tx, jobId: string, now: Date, since: Date): Promise<void> {
    await tx.query(
      `insert into collection_tries (tenant_id, job_id, tries, since) values ($1, $2, 1, $3)
       on conflict (job_id) do update set
         tries = case when collection_tries.since < $4 then 1 else collection_tries.tries + 1 end,
         since = case when collection_tries.since < $4 then $3 else collection_tries.since end`,
      [tx.tenantId, jobId, now, since],
    );
  }

  async forgive(tx: Tx, jobId: string): Promise<void> {
    await tx.query('delete from collection_tries where tenant_id = $1 and job_id = $2', [tx.tenantId, jobId]);
  }
}
