// Links to a new password. The hashes of tokens are written and never read.
import type { Tx } from '../../platform/postgres/transaction.ts';

export class PasswordResetRepository {
  /** The earlier ones of the same person work no more. false: this one had been made. */
  async insert(
    tx: Tx,
    reset: {
      readonly id: string;
      readonly staffId: string;
      readonly createdAt: Date;
      readonly expiresAt: Date;
    },
    tokenHash: Buffer,
  ): Promise<boolean> {
    const { id, staffId, createdAt, expiresAt } = reset;
    const [made] = await tx.query(
      `insert into password_resets (id, tenant_id, staff_id, token_hash, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing returning id`,
      [id, tx.tenantId, staffId, tokenHash, createdAt, expiresAt],
    );
    if (!made) return false;
    await tx.query(
      `update password_resets set ended_at = $4
       where tenant_id = $1 and staff_id = $2 and id <> $3 and ended_at is null`,
      [tx.tenantId, staffId, id, createdAt],
    );
    return true;
  }

  /** Whom an open link is for; it stays open until then. */
  async post(tx: Tx, id: string, until: Date): Promise<{ name: string; email: string } | null> {
    const [person] = await tx.query<{ name: string; email: string }>(
      `update password_resets r set expires_at = $3 from staff_members s
       where r.tenant_id = $1 and r.id = $2 and r.ended_at is null
         and s.tenant_id = r.tenant_id and s.id = r.staff_id and s.disabled_at is null
       returning s.name, s.email`,
      [tx.tenantId, id, until],
    );
    return person ?? null;
  }

  /** Uses it up. false: somebody was faster. */
  async use(tx: Tx, id: string, at: Date): Promise<boolean> {
    const used = await tx.query(
      'update password_resets set ended_at = $3 where tenant_id = $1 and id = $2 and ended_at is null returning id',
      [tx.tenantId, id, at],
    );
    return used.length === 1;
  }
}
