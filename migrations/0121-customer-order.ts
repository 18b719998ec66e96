// Customers are listed as a telephone book lists them, whatever the order of the database itself: Élise comes before Zoë. Where
// PostgreSQL's ICU library changes under a data directory, this index wants a `reindex`, as PostgreSQL says itself.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CustomerOrder1764000000121 implements MigrationInterface {
  name = 'CustomerOrder1764000000121';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index customers_by_sorted_name on customers (tenant_id, name collate "und-x-icu", id);
      drop index customers_by_name`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create index customers_by_name on customers (tenant_id, name, id);
      drop index customers_by_sorted_name`);
  }
}
