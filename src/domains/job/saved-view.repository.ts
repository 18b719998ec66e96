// Saved views of one tenant in Postgres.
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { SavedView } from './saved-view.ts';

const VIEW = `id, owner_id as "ownerId", owner_name as "ownerName", name, query, shared, created_at as "createdAt"`;

export class SavedViewRepository {
  /** One's own and those that colleagues share. */
  visible(tx: ReadTx, ownerId: string): Promise<SavedView[]> {
    return tx.query(
      `select ${VIEW} from saved_views where tenant_id = $1 and (shared or owner_id = $2)
       order by shared, lower(name), id`,
      [tx.tenantId, ownerId],
    );
  }

  async byId(tx: ReadTx, id: string): Promise<SavedView | null> {
    const [view] = await tx.query<SavedView>(
      `select ${VIEW} from saved_views where tenant_id = $1 and id = $2`,
      [tx.tenantId, id],
    );
    return view ?? null;
  }

  async insert(tx: Tx, view: SavedView): Promise<void> {
    const { id, ownerId, ownerName, name, query, shared, createdAt } = view;
    await tx.query(
      `insert into saved_views (id, tenant_id, owner_id, owner_name, name, query, shared, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, tx.tenantId, ownerId, ownerName, name, query, shared, createdAt],
    );
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.query('delete from saved_views where tenant_id = $1 and id = $2', [tx.tenantId, id]);
  }
}
