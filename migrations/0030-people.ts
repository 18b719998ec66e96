// The people of a shop: invitations to join it, and what managers and owners may change about who works there. The log of
// what happened can be read by the shop's own staff.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People1764000000030 implements MigrationInterface {
  name = 'People1764000000030';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table staff_invitations (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        email text not null,
        name text not null,
        role text not null constraint staff_invitations_role check (role in ('OWNER', 'MANAGER', 'MEMBER')),
        token_hash bytea not null unique,
        invited_by text not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        accepted_at timestamptz,
        withdrawn_at timestamptz
      );
      create index staff_invitations_tenant on staff_invitations (tenant_id, created_at);
      -- An e-mail address has one open invitation to a shop at a time.
      create unique index staff_invitations_open on staff_invitations (tenant_id, lower(email))
        where accepted_at is null and withdrawn_at is null;
      alter table staff_invitations enable row level security;
      alter table staff_invitations force row level security;
      create policy staff_staff_invitations on staff_invitations to waypost_staff
        using (tenant_id = waypost_tenant()) with check (tenant_id = waypost_tenant());
      create policy gate_staff_invitations on staff_invitations for select to waypost_gate using (true);
      grant select, insert on staff_invitations to waypost_staff;
      grant update (accepted_at, withdrawn_at) on staff_invitations to waypost_staff;
      grant select on staff_invitations to waypost_gate;

      grant update (name, role, password_hash, disabled_at) on staff_members to waypost_staff;
      alter table staff_sessions add column last_used_at timestamptz not null default now();
      create index staff_sessions_staff_open on staff_sessions (staff_id) where ended_at is null;
      create policy staff_staff_sessions on staff_sessions to waypost_staff
        using (tenant_id = waypost_tenant()) with check (tenant_id = waypost_tenant());
      grant select (id, tenant_id, staff_id, created_at, last_used_at, expires_at, ended_at) on staff_sessions
        to waypost_staff;
      grant update (ended_at) on staff_sessions to waypost_staff;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table staff_invitations;
      revoke update (name, role, password_hash, disabled_at) on staff_members from waypost_staff;
      drop policy staff_staff_sessions on staff_sessions;
      revoke all on staff_sessions from waypost_staff;
      drop index staff_sessions_staff_open;
      alter table staff_sessions drop column last_used_at`);
  }
}
