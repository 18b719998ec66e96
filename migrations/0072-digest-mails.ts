// The morning e-mail: each shop's own hour, and a job of its own in the queue for each person and morning.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DigestMails1764000000072 implements MigrationInterface {
  name = 'DigestMails1764000000072';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table tenants add digest_hour int not null default 7
        constraint tenants_digest_hour check (digest_hour between 0 and 23);
      grant select (digest_hour) on tenants to waypost_gate;

      -- Unless the queue still has it: to run once more, or in the hands of a worker that has not had it for too long. One
      -- that died over it is not waited for.
      create function enqueue_digest_mail(p_staff uuid, p_day date) returns void
      language plpgsql security definer set search_path = pg_catalog as $$
      declare
        v_key text := 'digest-mail:' || p_staff || ':' || p_day;
      begin
        if exists (select from graphile_worker.jobs where key = v_key
            and case when locked_at is null then attempts < max_attempts
                else locked_at > now() - interval '10 minutes' end) then
          return;
        end if;
        perform graphile_worker.add_job('digest-mail', json_build_object(
            'tenantId', current_setting('waypost.tenant_id'), 'staffId', p_staff, 'day', p_day),
          max_attempts := 12, job_key := v_key);
      end $$;
      revoke execute on function enqueue_digest_mail(uuid, date) from public;
      grant execute on function enqueue_digest_mail(uuid, date) to waypost_staff;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function enqueue_digest_mail(uuid, date);
      alter table tenants drop column digest_hour`);
  }
}
