// Views of the job list that people keep, and a count of changes on customers, so that two colleagues who correct the same
// address do not overwrite each other.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ViewsAndCustomers1764000000061 implements MigrationInterface {
  name = 'ViewsAndCustomers1764000000061';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table saved_views (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        -- a person of the staff, or an API key
        owner_id uuid not null,
        owner_name text not null,
        name text not null,
        query text not null,
        shared boolean not null,
        created_at timestamptz not null,
        constraint saved_views_tenant unique (tenant_id, id)
      );
      create index saved_views_by_owner on saved_views (tenant_id, owner_id);
      alter table saved_views enable row level security;
      alter table saved_views force row level security;
      create policy staff_saved_views on saved_views to waypost_staff
        using (tenant_id = waypost_tenant()) with check (tenant_id = waypost_tenant());
      grant select, insert, delete on saved_views to waypost_staff;

      alter table customers add column version int not null default 1;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table saved_views; alter table customers drop column version');
  }
}
