// What the console's board and its filters look for: open jobs of a workflow by stage, and those that ended lately.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Board1764000000060 implements MigrationInterface {
  name = 'Board1764000000060';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index jobs_open_by_stage on jobs (tenant_id, workflow_id, stage) where open and deleted_at is null;
      create index jobs_ended on jobs (tenant_id, workflow_id, stage_since) where not open and deleted_at is null;
      create index threads_unread on threads (tenant_id, job_id) where unread_by_staff > 0;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index jobs_open_by_stage, jobs_ended, threads_unread');
  }
}
