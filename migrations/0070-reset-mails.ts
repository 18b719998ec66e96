// Each link to a new password has a mail of its own: the request fans out into one job for each person, and what is tried
// again is that mail alone, with the same link.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ResetMails1764000000070 implements MigrationInterface {
  name = 'ResetMails1764000000070';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- A mail that had to wait for the mail server leaves its reader as long as any other.
      grant update (expires_at) on password_resets to waypost_staff;

      -- The name of the request keeps a fan-out that was cut from making a second link for the same person.
      create or replace function enqueue_password_reset(p_email text) returns void
      language plpgsql security definer set search_path = pg_catalog as $$
      begin
        perform graphile_worker.add_job('password-reset',
          json_build_object('email', p_email, 'requestId', gen_random_uuid()),
          max_attempts := 8, job_key := 'password-reset:' || md5(lower(p_email)));
      end $$;

      create function enqueue_reset_mail(p_reset uuid, p_sealed text) returns void
      language plpgsql security definer set search_path = pg_catalog as $$
      begin
        perform graphile_worker.add_job('reset-mail', json_build_object(
            'tenantId', current_setting('waypost.tenant_id'), 'resetId', p_reset, 'sealed', p_sealed),
          max_attempts := 8, job_key := 'reset-mail:' || p_reset);
      end $$;
      revoke execute on function enqueue_reset_mail(uuid, text) from public;
      grant execute on function enqueue_reset_mail(uuid, text) to waypost_staff;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function enqueue_reset_mail(uuid, text);
      revoke update (expires_at) on password_resets from waypost_staff;
      create or replace function enqueue_password_reset(p_email text) returns void
      language plpgsql security definer set search_path = pg_catalog as $$
      begin
        perform graphile_worker.add_job('password-reset', json_build_object('email', p_email),
          max_attempts := 8, job_key := 'password-reset:' || md5(lower(p_email)));
      end $$`);
  }
}
