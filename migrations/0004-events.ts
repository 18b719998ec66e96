// The event log. It is the truth of what subscribers see: a row is written in the transaction of the change that it
// tells of, with its places in three orders, each contiguous because its counter's row lock is held until commit.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Events1764000000004 implements MigrationInterface {
  name = 'Events1764000000004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table events (
        tenant_id uuid not null references tenants (id),
        tenant_seq bigint not null,
        job_id uuid,
        seq int,
        public_seq int,
        kind text not null,
        audience text not null constraint events_audience check (audience in ('STAFF', 'EVERYONE')),
        payload jsonb not null,
        actor_name text,
        occurred_at timestamptz not null,
        primary key (tenant_id, tenant_seq),
        constraint events_place check ((job_id is null) = (seq is null)),
        constraint events_public_place check ((public_seq is not null) = (job_id is not null and audience = 'EVERYONE')),
        constraint events_job foreign key (tenant_id, job_id) references jobs (tenant_id, id)
      );
      create unique index events_by_job on events (job_id, seq) where job_id is not null;
      create unique index events_by_job_public on events (job_id, public_seq) where public_seq is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table events');
  }
}
