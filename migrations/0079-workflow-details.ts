// Workflows that a shop adds, renames and retires. Which three letters belong to which workflow is remembered for good: IDs
// that were given out keep their meaning when new ones begin otherwise.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WorkflowDetails1764000000079 implements MigrationInterface {
  name = 'WorkflowDetails1764000000079';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table workflows add details_version int not null default 1, add retired_at timestamptz;
      create table workflow_prefixes (
        tenant_id uuid not null references tenants (id),
        prefix text not null constraint workflow_prefixes_shape check (prefix ~ '^[A-Z]{3}$'),
        workflow_id uuid not null,
        primary key (tenant_id, prefix),
        constraint workflow_prefixes_workflow foreign key (tenant_id, workflow_id) references workflows (tenant_id, id)
      );
      insert into workflow_prefixes (tenant_id, prefix, workflow_id)
        select distinct on (tenant_id, prefix) tenant_id, prefix, id from workflows order by tenant_id, prefix, id;
      alter table workflow_prefixes enable row level security;
      alter table workflow_prefixes force row level security;
      create policy staff_workflow_prefixes on workflow_prefixes to waypost_staff
        using (tenant_id = waypost_tenant()) with check (tenant_id = waypost_tenant());
      grant select, insert on workflow_prefixes to waypost_staff`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table workflow_prefixes;
      alter table workflows drop column details_version, drop column retired_at`);
  }
}
