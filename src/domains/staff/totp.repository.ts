// Who has a second step at signing in. Secrets and codes are written here and never read.
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';

/** Switched on; what is only begun is not. */
export interface Totp {
  readonly since: Date;
  readonly recoveryCodesLeft: number;
}

export class TotpRepository {
  async state(tx: ReadTx, staffId: string): Promise<Totp | null> {
    const [row] = await tx.query<Totp>(
      `select t.confirmed_at as since, (select count(*)::int from staff_recovery_codes r
          where r.tenant_id = $1 and r.staff_id = $2 and r.used_at is null) as "recoveryCodesLeft"
       from staff_totp t where t.tenant_id = $1 and t.staff_id = $2 and t.confirmed_at is not null`,
      [tx.tenantId, staffId],
    );
    return row ?? null;
  }

  /** false: it is switched on already. What was begun before is replaced. */
  async begin(tx: Tx, staffId: string, id: string, sealedSecret: string, at: Date): Promise<boolean> {
    const begun = await tx.query(
      `insert into staff_totp (staff_id, tenant_id, id, sealed_secret, created_at) values ($2, $1, $3, $4, $5)
       on conflict (staff_id) do update set id = $3, sealed_secret = $4, created_at = $5
         where staff_totp.confirmed_at is null
       returning id`,
      [tx.tenantId, staffId, id, sealedSecret, at],
    );
    return begun.length === 1;
  }

  /** @param step whose code confirmed it, and counts no more; false: begun anew meanwhile, or switched on */
  async confirm(tx: Tx, staffId: string, id: string, step: number, at: Date): Promise<boolean> {
    const confirmed = await tx.query(
      `update staff_totp set confirmed_at = $4, last_step = $5
       where tenant_id = $1 and staff_id = $2 and id = $3 and confirmed_at is null returning id`,
      [tx.tenantId, staffId, id, at, step],
    );
    return confirmed.length === 1;
  }

  /** These instead of all that there were. */
  async setCodes(
    tx: Tx,
    staffId: string,
    codes: readonly { readonly id: string; readonly hash: Buffer }[],
  ): Promise<void> {
    await this.#dropCodes(tx, staffId);
    for (const { id, hash } of codes)
      await tx.query(
        'insert into staff_recovery_codes (id, tenant_id, staff_id, code_hash) values ($1, $2, $3, $4)',
        [id, tx.tenantId, staffId, hash],
      );
  }

  /** false: it was not switched on. */
  async remove(tx: Tx, staffId: string): Promise<boolean> {
    await this.#dropCodes(tx, staffId);
    const [gone] = await tx.query<{ confirmedAt: Date | null }>(
      `delete from staff_totp where tenant_id = $1 and staff_id = $2 returning confirmed_at as "confirmedAt"`,
      [tx.tenantId, staffId],
    );
    return gone?.confirmedAt != null;
  }

  async #dropCodes(tx: Tx, staffId: string): Promise<void> {
    await tx.query('delete from staff_recovery_codes where tenant_id = $1 and staff_id = $2', [
      tx.tenantId,
      staffId,
    ]);
  }
}
