// What customers are asked to decide, and what they decided. Two tables that only grow: the question with everything that
// was shown, and the one answer to it. Nobody may change or delete a row, not even the owner of the tables.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TRACKED_JOB = `(select j.id from jobs j where j.tracking_id = waypost_tracking_id())`;

const PUBLIC_COLUMNS = {
  decisions: 'id, tenant_id, job_id, round, stage, stage_since, kind, subject_hash, photo_ids, opened_at',
  decision_records: 'decision_id, tenant_id, job_id, outcome, note, name, decided_at',
};

export class Decisions1764000000013 implements MigrationInterface {
  name = 'Decisions1764000000013';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table decisions (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        job_id uuid not null,
        -- Counts the questions of a job from 1.
        round int not null,
        stage text not null,
        -- Which visit of the stage: a job may come back to it.
        stage_since timestamptz not null,
        kind text not null constraint decisions_kind check (kind in ('DESIGN', 'QUOTE', 'TERMS')),
        subject jsonb not null,
        subject_hash text not null constraint decisions_hash_shape check (subject_hash ~ '^[0-9a-f]{64}$'),
        photo_ids uuid[] not null,
        opened_at timestamptz not null,
        constraint decisions_tenant unique (tenant_id, job_id, id),
        constraint decisions_round unique (job_id, round),
        constraint decisions_job foreign key (tenant_id, job_id) references jobs (tenant_id, id)
      );
      create table decision_records (
        decision_id uuid primary key,
        tenant_id uuid not null references tenants (id),
        job_id uuid not null,
        outcome text not null constraint decision_records_outcome check (outcome in ('APPROVED', 'CHANGES_REQUESTED')),
        note text,
        name text not null,
        decided_at timestamptz not null,
        ip text not null,
        user_agent text,
        constraint decision_records_decision foreign key (tenant_id, job_id, decision_id)
          references decisions (tenant_id, job_id, id)
      );
      -- Of the exact picture that is shown; null for those that were processed before this was kept.
      alter table attachments add column content_hash text
        constraint attachments_content_hash check (content_hash ~ '^[0-9a-f]{64}$');

      create function waypost_keep() returns trigger language plpgsql as $$
      begin
        raise exception 'Rows of % are kept as they are.', tg_table_name using errcode = 'insufficient_privilege';
      end $$;
    `);
    for (const [table, columns] of Object.entries(PUBLIC_COLUMNS))
      await db.query(`
        create trigger ${table}_kept before update or delete on ${table} for each row execute function waypost_keep();
        create trigger ${table}_kept_whole before truncate on ${table} for each statement execute function waypost_keep();
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy staff_${table} on ${table} to waypost_staff
          using (tenant_id = waypost_tenant()) with check (tenant_id = waypost_tenant());
        create policy tracking_${table} on ${table} for select to waypost_tracking using (job_id = ${TRACKED_JOB});
        grant select, insert on ${table} to waypost_staff;
        grant select (${columns}) on ${table} to waypost_tracking`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table decision_records, decisions; drop function waypost_keep();
      alter table attachments drop column content_hash`);
  }
}
