// What customers are told by e-mail, and what became of it: each shop's settings and own words, and one row for each
// notification, which is both the log and what keeps a milestone from being told twice.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `('BOOKED_IN', 'STAGE_REACHED', 'READY', 'DECISION_ASKED', 'REPLY_WAITING', 'TRACKING_LINK')`;

const OF_TENANT = ['notification_settings', 'notification_templates', 'notifications'];

export class Notifications1764000000040 implements MigrationInterface {
  name = 'Notifications1764000000040';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table notification_settings (
        tenant_id uuid primary key references tenants (id),
        channel text not null constraint notification_settings_channel check (channel in ('EMAIL', 'NONE')),
        link_when_booked_in boolean not null,
        kinds_off text[] not null
      );
      create table notification_templates (
        tenant_id uuid not null references tenants (id),
        kind text not null constraint notification_templates_kind check (kind in ${KINDS}),
        language text not null constraint notification_templates_language check (language in ('en', 'fr', 'de', 'es')),
        subject text not null,
        intro text not null,
        primary key (tenant_id, kind, language)
      );
      create table notifications (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        job_id uuid not null,
        kind text not null constraint notifications_kind check (kind in ${KINDS}),
        -- What it is about, told once: a stage of the job, a question, an answer, a wish of the staff.
        milestone text not null,
        -- Code of the stage that it tells of.
        stage text,
        state text not null
          constraint notifications_state check (state in ('HELD', 'WAITING', 'SENT', 'FAILED', 'DROPPED')),
        reason text,
        attempts int not null default 0,
        -- As they were when it was sent.
        address text,
        subject text,
        -- Whose wish it was; null: it followed from the shop's settings.
        requested_by text,
        created_at timestamptz not null,
        send_at timestamptz not null,
        settled_at timestamptz,
        constraint notifications_tenant unique (tenant_id, id),
        constraint notifications_once unique (job_id, milestone),
        constraint notifications_job foreign key (tenant_id, job_id) references jobs (tenant_id, id)
      );
      create index notifications_by_time on notifications (tenant_id, created_at desc, id desc);

      -- One waiting job for each notification: asked again, it moves to the new time. Part of the transaction of the change.
      create function enqueue_notification(p_notification uuid, p_run_at timestamptz) returns void
      language plpgsql security definer set search_path = pg_catalog as $$
      begin
        perform graphile_worker.add_job('notification',
          json_build_object('tenantId', current_setting('waypost.tenant_id'), 'notificationId', p_notification),
          run_at := p_run_at, max_attempts := 12, job_key := 'notification:' || p_notification);
      end $$;
      revoke execute on function enqueue_notification(uuid, timestamptz) from public;
      grant execute on function enqueue_notification(uuid, timestamptz) to waypost_staff;
    `);
    for (const table of OF_TENANT)
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy staff_${table} on ${table} to waypost_staff
          using (tenant_id = waypost_tenant()) with check (tenant_id = waypost_tenant());
        grant select, insert, update on ${table} to waypost_staff`);
    await db.query('grant delete on notification_templates to waypost_staff');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function enqueue_notification(uuid, timestamptz);
      drop table notifications, notification_templates, notification_settings`);
  }
}
