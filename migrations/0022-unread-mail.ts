// The e-mail that tells a customer of answers that nobody has read. The queue's own tables (schema graphile_worker) belong
// to the login; the staff's role can do one thing with them, and that goes through a function.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class UnreadMail1764000000022 implements MigrationInterface {
  name = 'UnreadMail1764000000022';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table tenants add unread_mail_minutes int not null default 10
        constraint tenants_unread_mail check (unread_mail_minutes between 0 and 1440);
      -- Messages up to this place have been told by e-mail.
      alter table threads add mailed_up_to int not null default 0;

      -- One waiting job for each thread: what is said while it waits, it will tell. Part of the transaction of the message.
      create function enqueue_unread_mail(p_job uuid, p_run_at timestamptz) returns void
      language plpgsql security definer set search_path = pg_catalog as $$
      begin
        perform graphile_worker.add_job('unread-mail',
          json_build_object('tenantId', current_setting('waypost.tenant_id'), 'jobId', p_job),
          run_at := p_run_at, max_attempts := 12,
          job_key := 'unread-mail:' || p_job, job_key_mode := 'preserve_run_at');
      end $$;
      revoke execute on function enqueue_unread_mail(uuid, timestamptz) from public;
      grant execute on function enqueue_unread_mail(uuid, timestamptz) to waypost_staff;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function enqueue_unread_mail(uuid, timestamptz);
      alter table threads drop column mailed_up_to; alter table tenants drop column unread_mail_minutes`);
  }
}
