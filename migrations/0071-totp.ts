// A second step at signing in: each person's sealed secret and recovery codes. The staff's role writes secrets and hashes and
// never reads them; the gate reads them and can use up a code, nothing else.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_TENANT = ['staff_totp', 'staff_recovery_codes'];

export class Totp1764000000071 implements MigrationInterface {
  name = 'Totp1764000000071';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table staff_totp (
        staff_id uuid primary key,
        tenant_id uuid not null references tenants (id),
        -- Of this secret: beginning anew replaces one that was not confirmed.
        id uuid not null,
        sealed_secret text not null,
        created_at timestamptz not null,
        -- null: begun, not switched on.
        confirmed_at timestamptz,
        -- The latest 30 seconds whose code was taken; those and all before are taken no more.
        last_step bigint not null default 0,
        constraint staff_totp_staff foreign key (tenant_id, staff_id) references staff_members (tenant_id, id)
      );
      create table staff_recovery_codes (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        staff_id uuid not null,
        code_hash bytea not null,
        used_at timestamptz,
        constraint staff_recovery_codes_staff foreign key (tenant_id, staff_id) references staff_members (tenant_id, id)
      );
      create index staff_recovery_codes_staff on staff_recovery_codes (staff_id);

      grant select (staff_id, tenant_id, id, created_at, confirmed_at), insert, delete on staff_totp to waypost_staff;
      grant update (id, sealed_secret, created_at, confirmed_at, last_step) on staff_totp to waypost_staff;
      grant select (id, tenant_id, staff_id, used_at), insert, delete on staff_recovery_codes to waypost_staff;
      grant select, update (last_step) on staff_totp to waypost_gate;
      grant select, update (used_at) on staff_recovery_codes to waypost_gate;
    `);
    for (const table of OF_TENANT)
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy staff_${table} on ${table} to waypost_staff
          using (tenant_id = waypost_tenant()) with check (tenant_id = waypost_tenant());
        create policy gate_${table} on ${table} to waypost_gate using (true) with check (true)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table staff_recovery_codes, staff_totp');
  }
}
