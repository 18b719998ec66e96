// How far an API key reaches, beside its role. Keys that exist keep what they could do.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeyScopes1764000000063 implements MigrationInterface {
  name = 'KeyScopes1764000000063';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table api_keys add column scope text not null default 'ALL'
      constraint api_keys_scope check (scope in ('READ', 'JOBS', 'ALL'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table api_keys drop column scope');
  }
}
