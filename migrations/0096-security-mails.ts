// What happened to somebody's way in is told to them by e-mail: a job of the queue for each, put in by the transaction in
// which it happened.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SecurityMails1764000000096 implements MigrationInterface {
  name = 'SecurityMails1764000000096';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function enqueue_security_mail(p_notice uuid, p_staff uuid, p_kind text, p_by text) returns void
      language plpgsql security definer set search_path = pg_catalog as $$
      begin
        perform graphile_worker.add_job('security-mail', json_build_object(
            'tenantId', current_setting('waypost.tenant_id'), 'noticeId', p_notice, 'staffId', p_staff,
            'kind', p_kind, 'by', p_by, 'at', now()),
          max_attempts := 12, job_key := 'security-mail:' || p_notice);
      end $$;
      revoke execute on function enqueue_security_mail(uuid, uuid, text, text) from public;
      grant execute on function enqueue_security_mail(uuid, uuid, text, text) to waypost_staff;

      -- A recovery code is used up at the gate, by the statement that calls this. Each is used once: its id is the notice's.
      create function enqueue_recovery_mail(p_tenant uuid, p_staff uuid, p_code uuid) returns boolean
      language plpgsql security definer set search_path = pg_catalog as $$
      begin
        perform graphile_worker.add_job('security-mail', json_build_object(
            'tenantId', p_tenant, 'noticeId', p_code, 'staffId', p_staff,
            'kind', 'RECOVERY_CODE_USED', 'by', null, 'at', now()),
          max_attempts := 12, job_key := 'security-mail:' || p_code);
        return true;
      end $$;
      revoke execute on function enqueue_recovery_mail(uuid, uuid, uuid) from public;
      grant execute on function enqueue_recovery_mail(uuid, uuid, uuid) to waypost_gate;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function enqueue_recovery_mail(uuid, uuid, uuid);
      drop function enqueue_security_mail(uuid, uuid, text, text)`);
  }
}
