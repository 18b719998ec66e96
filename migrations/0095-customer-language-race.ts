// A piece that joins an order while its customer's language is being changed waits for the change. Otherwise neither sees the
// other, and the page would keep the language of before.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const takes = (lock: string): string => `
  create or replace function jobs_take_language() returns trigger language plpgsql set search_path = public as $$
  begin
    new.page_language := (select c.language from customers c where c.id = new.customer_id ${lock});
    return new;
  end $$`;

export class CustomerLanguageRace1764000000095 implements MigrationInterface {
  name = 'CustomerLanguageRace1764000000095';

  async up(db: QueryRunner): Promise<void> {
    await db.query(takes('for share'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(takes(''));
  }
}
