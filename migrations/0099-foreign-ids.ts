// Which rows were refused because another shop has their tracking ID, and when: what a shop may ask in this way is counted
// over all of its imports.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ForeignIds1764000000099 implements MigrationInterface {
  name = 'ForeignIds1764000000099';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table import_rows add column foreign_at timestamptz;
      create index import_rows_foreign on import_rows (tenant_id, foreign_at) where foreign_at is not null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table import_rows drop column foreign_at');
  }
}
