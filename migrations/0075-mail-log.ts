// The shop's whole log of e-mails: found by the address that one went to, narrowed to a state. The key is a column of its own,
// because under row level security only plain comparisons may use an index.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MailLog1764000000075 implements MigrationInterface {
  name = 'MailLog1764000000075';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table notifications add address_key text collate "C" generated always as (lower(address)) stored;
      create index notifications_by_address on notifications (tenant_id, address_key);
      create index notifications_by_state on notifications (tenant_id, state, created_at desc, id desc);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index notifications_by_state;
      alter table notifications drop column address_key`);
  }
}
