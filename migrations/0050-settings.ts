// Settings of a shop that several people may change at once, and the way of its logo into the store.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Settings1764000000050 implements MigrationInterface {
  name = 'Settings1764000000050';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table tenants
        -- Counts the changes, so that nobody overwrites what they have not seen.
        add version int not null default 1,
        -- What the take-in slip says.
        add slip_shows_deposit boolean not null default true,
        add slip_terms text constraint tenants_slip_terms check (char_length(slip_terms) <= 600);
      create table logo_uploads (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        declared_type text not null,
        declared_size int not null,
        incoming_key text not null,
        created_at timestamptz not null,
        -- The picture that was made of it; null: nothing has been yet.
        logo_url text
      );
      alter table logo_uploads enable row level security;
      alter table logo_uploads force row level security;
      create policy staff_logo_uploads on logo_uploads to waypost_staff
        using (tenant_id = waypost_tenant()) with check (tenant_id = waypost_tenant());
      grant select, insert on logo_uploads to waypost_staff;
      grant update (logo_url) on logo_uploads to waypost_staff;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table logo_uploads;
      alter table tenants drop column version, drop column slip_shows_deposit, drop column slip_terms`);
  }
}
