// Who wants the morning e-mail, and who has had it today.
import type pg from 'pg';
import type { TenantActor } from '../../kernel/actor.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';

export interface DigestShop {
  readonly tenantId: string;
  readonly timeZone: string;
}

export class DigestReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly gate: pg.Pool,
  ) {}

  /** Where anybody wants it. */
  async shops(): Promise<DigestShop[]> {
    const { rows } = await this.gate.query<DigestShop>(
      `select t.id as "tenantId", t.time_zone as "timeZone" from tenants t
       where exists (select from staff_members s
         where s.tenant_id = t.id and s.wants_digest and s.disabled_at is null) order by t.id`,
    );
    return rows;
  }

  /** The next person who has not had it on this day, who has had it from now on. Two programs claim nobody twice. */
  async claim(
    tx: Tx,
    day: string,
  ): Promise<{ readonly id: string; readonly name: string; readonly email: string } | null> {
    const [person] = await tx.query<{ id: string; name: string; email: string }>(
      `update staff_members set digest_sent_on = $2 where id = (
         select id from staff_members where tenant_id = $1 and wants_digest and disabled_at is null
           and (digest_sent_on is null or digest_sent_on < $2) order by id limit 1 for update skip locked)
       returning id, name, email`,
      [tx.tenantId, day],
    );
    return person ?? null;
  }

  async giveBack(tx: Tx, id: string): Promise<void> {
    await tx.query('update staff_members set digest_sent_on = null where tenant_id = $1 and id = $2', [
      tx.tenantId,
      id,
    ]);
  }

  async wants(actor: TenantActor): Promise<boolean> {
    if (actor.type === 'apiKey') return false;
    const { tenantId, staffId } = actor;
    return this.uow.read({ role: 'staff', tenantId }, async tx => {
      const [row] = await tx.query<{ wants: boolean }>(
        'select wants_digest as wants from staff_members where tenant_id = $1 and id = $2',
        [tx.tenantId, staffId],
      );
      return row?.wants ?? false;
    });
  }

  /** false for a program: it reads no e-mail. */
  async set(actor: TenantActor, on: boolean): Promise<boolean> {
    if (actor.type === 'apiKey') return false;
    const { tenantId, staffId } = actor;
    await this.uow.run({ role: 'staff', tenantId }, tx =>
      tx.query('update staff_members set wants_digest = $3 where tenant_id = $1 and id = $2', [
        tx.tenantId,
        staffId,
        on,
      ]),
    );
    return on;
  }
}
