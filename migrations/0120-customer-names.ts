// The row of an import asks for customers by name, in upper or lower case. The key is a column of its own, because under row
// level security only plain comparisons may use an index.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CustomerNames1764000000120 implements MigrationInterface {
  name = 'CustomerNames1764000000120';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table customers add name_key text collate "C" generated always as (lower(name)) stored;
      create index customers_by_name_key on customers (tenant_id, name_key)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table customers drop column name_key');
  }
}
