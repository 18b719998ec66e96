// A forgotten password, invitations by e-mail, and what somebody who is removed leaves behind.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Accounts1764000000041 implements MigrationInterface {
  name = 'Accounts1764000000041';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Who invited, by id: the name stands beside it for people. Null for invitations of before.
      alter table staff_invitations add column invited_by_id uuid;

      create table password_resets (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        staff_id uuid not null,
        token_hash bytea not null unique,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        -- Used, or replaced by a later one.
        ended_at timestamptz,
        constraint password_resets_staff foreign key (tenant_id, staff_id) references staff_members (tenant_id, id)
      );
      create index password_resets_open on password_resets (staff_id) where ended_at is null;
      alter table password_resets enable row level security;
      alter table password_resets force row level security;
      create policy staff_password_resets on password_resets to waypost_staff
        using (tenant_id = waypost_tenant()) with check (tenant_id = waypost_tenant());
      create policy gate_password_resets on password_resets for select to waypost_gate using (true);
      grant select (id, tenant_id, staff_id, created_at, expires_at, ended_at), insert on password_resets to waypost_staff;
      grant update (ended_at) on password_resets to waypost_staff;
      grant select on password_resets to waypost_gate;

      -- The same row for an address that somebody has and for one that nobody has: who it is is looked up later. Asked
      -- again while one waits, it stays one.
      create function enqueue_password_reset(p_email text) returns void
      language plpgsql security definer set search_path = pg_catalog as $$
      begin
        perform graphile_worker.add_job('password-reset', json_build_object('email', p_email),
          max_attempts := 8, job_key := 'password-reset:' || md5(lower(p_email)));
      end $$;
      revoke execute on function enqueue_password_reset(text) from public;
      grant execute on function enqueue_password_reset(text) to waypost_gate;

      create function enqueue_invitation_mail(p_invitation uuid, p_sealed text) returns void
      language plpgsql security definer set search_path = pg_catalog as $$
      begin
        perform graphile_worker.add_job('invitation-mail', json_build_object(
            'tenantId', current_setting('waypost.tenant_id'), 'invitationId', p_invitation, 'sealed', p_sealed),
          max_attempts := 12, job_key := 'invitation-mail:' || p_invitation);
      end $$;
      revoke execute on function enqueue_invitation_mail(uuid, text) from public;
      grant execute on function enqueue_invitation_mail(uuid, text) to waypost_staff;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function enqueue_invitation_mail(uuid, text); drop function enqueue_password_reset(text);
      drop table password_resets; alter table staff_invitations drop column invited_by_id`);
  }
}
