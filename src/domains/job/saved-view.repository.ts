// Saved views of one tenant in Postgres.
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import { takeTurn } from '../../platform/postgres/turns.ts';
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

  /** One's own. Those who add at once in one name take turns, so that each sees how many there are. */
  async countToAdd(tx: Tx, ownerId: string): Promise<number> {
    await takeTurn(tx, 'saved views', ownerId);
    const [row] = await tx.query<{ count: number }>(
      'select count(*)::int as count from saved_views where tenant_id = $1 and owner_id = $2',
      [tx.tenantId, ownerId],
    );
    return row?.count ?? 0;
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
