// Hosts of the shops' own, and the wall that goes with them: asked on a shop's host, the ID of another shop's job opens
// nothing, in the same place where a revoked one opens nothing.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ShopHosts1764000000020 implements MigrationInterface {
  name = 'ShopHosts1764000000020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table tenant_hosts (
        host text primary key constraint tenant_hosts_shape check (host = lower(host) and host !~ '[:/ ]'),
        tenant_id uuid not null references tenants (id)
      );
      alter table tenant_hosts enable row level security;
      alter table tenant_hosts force row level security;
      create policy staff_tenant_hosts on tenant_hosts to waypost_staff
        using (tenant_id = waypost_tenant()) with check (tenant_id = waypost_tenant());
      create policy gate_tenant_hosts on tenant_hosts for select to waypost_gate using (true);
      grant select, insert, delete on tenant_hosts to waypost_staff;
      grant select on tenant_hosts to waypost_gate;

      -- What a shop shows to everybody who comes to its door.
      grant select (logo_url, accent_color, contact_email, contact_phone, locale, time_zone) on tenants to waypost_gate;
      create policy gate_workflows on workflows for select to waypost_gate using (true);
      grant select (tenant_id, kind, prefix) on workflows to waypost_gate;

      create function waypost_shop() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('waypost.shop', true), '')::uuid $$;
      alter policy tracking_jobs on jobs
        using (tracking_id = waypost_tracking_id() and revoked_at is null and deleted_at is null
          and (waypost_shop() is null or tenant_id = waypost_shop()))
        with check (tracking_id = waypost_tracking_id() and revoked_at is null and deleted_at is null
          and (waypost_shop() is null or tenant_id = waypost_shop()));

      -- Several pages in one statement, each asked in the context of its own shop, or of none.
      create function tracking_pages(p_tracking_ids text[], p_shops text[], p_messages int) returns setof json
      language plpgsql volatile security invoker as $$
      begin
        for i in 1 .. cardinality(p_tracking_ids) loop
          perform set_config('waypost.shop', coalesce(p_shops[i], ''), true);
          return next tracking_page(p_tracking_ids[i], p_messages);
        end loop;
      end $$;
      revoke execute on function tracking_pages(text[], text[], int) from public;
      grant execute on function tracking_pages(text[], text[], int) to waypost_tracking;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function tracking_pages(text[], text[], int);
      alter policy tracking_jobs on jobs
        using (tracking_id = waypost_tracking_id() and revoked_at is null and deleted_at is null)
        with check (tracking_id = waypost_tracking_id() and revoked_at is null and deleted_at is null);
      drop function waypost_shop(); drop policy gate_workflows on workflows;
      revoke select (tenant_id, kind, prefix) on workflows from waypost_gate;
      drop table tenant_hosts`);
  }
}
