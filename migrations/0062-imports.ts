// Files with existing customers and jobs: the rows as they were read, and what became of each. A row and the job that it
// became are written in one transaction, so it becomes one once, whatever is cut off in between.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Imports1764000000062 implements MigrationInterface {
  name = 'Imports1764000000062';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table imports (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        file_name text not null,
        -- SHA-256: the same file again is the same import
        content_hash bytea not null,
        headers text[] not null,
        state text not null constraint imports_state check (state in ('UPLOADED', 'RUNNING', 'DONE')),
        plan jsonb,
        total int not null,
        created_by text not null,
        created_at timestamptz not null,
        beat_at timestamptz,
        finished_at timestamptz,
        constraint imports_tenant unique (tenant_id, id),
        constraint imports_content unique (tenant_id, content_hash)
      );
      create table import_rows (
        tenant_id uuid not null references tenants (id),
        import_id uuid not null,
        position int not null,
        cells text[] not null,
        state text not null constraint import_rows_state check (state in ('WAITING', 'IMPORTED', 'REFUSED')),
        reason text,
        job_id uuid,
        primary key (import_id, position),
        constraint import_rows_import foreign key (tenant_id, import_id) references imports (tenant_id, id),
        constraint import_rows_job foreign key (tenant_id, job_id) references jobs (tenant_id, id)
      );
      create index import_rows_waiting on import_rows (import_id, position) where state = 'WAITING';
    `);
    for (const table of ['imports', 'import_rows'])
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy staff_${table} on ${table} to waypost_staff
          using (tenant_id = waypost_tenant()) with check (tenant_id = waypost_tenant());
        grant select, insert, update on ${table} to waypost_staff`);
    await db.query(`
      -- Which ones are under way, and nothing else of them: after the program was ended they are taken up again.
      create policy relay_imports on imports for select to waypost_relay using (true);
      grant select (id, tenant_id, state, beat_at) on imports to waypost_relay;

      -- One job of the queue for each import; part of the transaction that starts it.
      create function enqueue_import(p_import uuid) returns void
      language plpgsql security definer set search_path = pg_catalog as $$
      begin
        perform graphile_worker.add_job('import',
          json_build_object('tenantId', current_setting('waypost.tenant_id'), 'importId', p_import),
          max_attempts := 12, job_key := 'import:' || p_import);
      end $$;
      revoke execute on function enqueue_import(uuid) from public;
      grant execute on function enqueue_import(uuid) to waypost_staff;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function enqueue_import(uuid); drop table import_rows, imports');
  }
}
