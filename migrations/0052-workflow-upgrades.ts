// Jobs under way can be taken over into a newer version of their workflow. What they passed is then told in the stages of
// that version; the log keeps what it was called when it happened.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WorkflowUpgrades1764000000052 implements MigrationInterface {
  name = 'WorkflowUpgrades1764000000052';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      grant update (stage, from_stage) on stage_entries to waypost_staff;
      create index jobs_workflow_open on jobs (workflow_id, workflow_version_id) where open and deleted_at is null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `drop index jobs_workflow_open; revoke update (stage, from_stage) on stage_entries from waypost_staff`,
    );
  }
}
