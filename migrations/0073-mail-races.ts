// An e-mail is one worker's while it is being sent, and one whose place in the queue got lost gets another.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MailRaces1764000000073 implements MigrationInterface {
  name = 'MailRaces1764000000073';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Since when a worker has it in hand; null: none has. One that is older than any attempt takes was left by a dead one.
      alter table notifications add sending_since timestamptz;
      create index notifications_waiting on notifications (send_at, id) where state = 'WAITING';

      -- Which ones are overdue, and nothing else of them.
      create policy relay_notifications on notifications for select to waypost_relay using (true);
      grant select (id, tenant_id, state, send_at) on notifications to waypost_relay;

      -- Unless the queue still has it: to run once more, or in the hands of a worker that took it after that time.
      create function requeue_notification(p_notification uuid, p_taken_after timestamptz) returns boolean
      language plpgsql security definer set search_path = pg_catalog as $$
      begin
        if exists (select from graphile_worker.jobs where key = 'notification:' || p_notification
            and case when locked_at is null then attempts < max_attempts else locked_at > p_taken_after end) then
          return false;
        end if;
        perform graphile_worker.add_job('notification',
          json_build_object('tenantId', current_setting('waypost.tenant_id'), 'notificationId', p_notification),
          max_attempts := 12, job_key := 'notification:' || p_notification);
        return true;
      end $$;
      revoke execute on function requeue_notification(uuid, timestamptz) from public;
      grant execute on function requeue_notification(uuid, timestamptz) to waypost_staff;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function requeue_notification(uuid, timestamptz);
      drop policy relay_notifications on notifications;
      revoke select (id, tenant_id, state, send_at) on notifications from waypost_relay;
      drop index notifications_waiting;
      alter table notifications drop column sending_since`);
  }
}
