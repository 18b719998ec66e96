// Who wants the morning e-mail, when, and who has had it today.
import type pg from 'pg';
import type { TenantActor } from '../../kernel/actor.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';

export interface DigestShop {
  readonly tenantId: string;
  readonly timeZone: string;
  /** From this hour of its day on, 0 to 23. */
  readonly hour: number;
}

export interface Reader {
  readonly name: string;
  readonly email: string;
}

export class DigestReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly gate: pg.Pool,
  ) {}

  /** Where anybody wants it. */
  async shops(): Promise<DigestShop[]> {
    const { rows } = await this.gate.query<DigestShop>(
      `select t.id as "tenantId", t.time_zone as "timeZone", t.digest_hour as hour from tenants t
       where exists (select from staff_members s
         where s.tenant_id = t.id and s.wants_digest and s.disabled_at is null) order by t.id`,
    );
    return rows;
  }

  /** A mail for everybody who has not had one on this day. Asked again, or by two programs at once, it stays one each. */
  async enqueue(tx: Tx, day: string): Promise<void> {
    await tx.query(
      `select enqueue_digest_mail(id, $2) from staff_members where tenant_id = $1 and wants_digest
         and disabled_at is null and (digest_sent_on is null or digest_sent_on < $2) order by id`,
      [tx.tenantId, day],
    );
  }

  /** null: has had it on this day, or wants it no more. */
  async reader(tx: ReadTx, staffId: string, day: string): Promise<Reader | null> {
    const [reader] = await tx.query<Reader>(
      `select name, email from staff_members where tenant_id = $1 and id = $2 and wants_digest
         and disabled_at is null and (digest_sent_on is null or digest_sent_on < $3)`,
      [tx.tenantId, staffId, day],
    );
    return reader ?? null;
  }

  async noteSent(tx: Tx, staffId: string, day: string): Promise<void> {
    await tx.query('update staff_members set digest_sent_on = $3 where tenant_id = $1 and id = $2', [
      tx.tenantId,
      staffId,
      day,
    ]);
  }

  /** When one shop's day begins for it. */
  async shop(tx: ReadTx): Promise<DigestShop> {
    const [shop] = await tx.query<DigestShop>(
      'select id as "tenantId", time_zone as "timeZone", digest_hour as hour from tenants where id = $1',
      [tx.tenantId],
    );
    if (!shop) throw new Error('A job of the queue names no shop.');
    return shop;
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
