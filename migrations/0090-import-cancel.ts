// An import can be cancelled while it runs. Rows that still wait then are never entered.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ImportCancel1764000000090 implements MigrationInterface {
  name = 'ImportCancel1764000000090';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table imports drop constraint imports_state, add constraint imports_state
      check (state in ('UPLOADED', 'RUNNING', 'DONE', 'CANCELLED'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`update imports set state = 'DONE' where state = 'CANCELLED';
      alter table imports drop constraint imports_state, add constraint imports_state
        check (state in ('UPLOADED', 'RUNNING', 'DONE'))`);
  }
}
