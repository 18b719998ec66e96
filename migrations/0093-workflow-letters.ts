// The letters of workflows that were there before letters were remembered. The owner is subject to row level security as
// well, where it is forced, and so the migration that made the table had found no workflow to fill it from.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WorkflowLetters1764000000093 implements MigrationInterface {
  name = 'WorkflowLetters1764000000093';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table workflows no force row level security;
      alter table workflow_prefixes no force row level security;
      insert into workflow_prefixes (tenant_id, prefix, workflow_id)
        select tenant_id, prefix, id from workflows order by tenant_id, prefix, id
        on conflict do nothing;
      alter table workflow_prefixes force row level security;
      alter table workflows force row level security`);
  }

  async down(): Promise<void> {
    // What is remembered is as true as before.
  }
}
