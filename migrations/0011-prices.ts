// What a customer may know of prices. The customers' role is granted no money at all; it may only ask this one function,
// which works as a role of its own, looks at the job that the tracking ID opens, and selects no more than that job's level
// allows. A mistake in the program can therefore not show a hidden price.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLE = 'waypost_prices';
/** A revoked or deleted job opens nothing here either. */
const OPENED = `j.tracking_id = waypost_tracking_id() and j.revoked_at is null and j.deleted_at is null`;

const GRANTS: Record<string, string> = {
  jobs: 'id, tenant_id, order_id, workflow_id, tracking_id, quoted_minor, price_visibility, revoked_at, deleted_at',
  workflows: 'id, tenant_id, price_visibility',
  orders: 'id, tenant_id, currency, total_minor',
  order_items: 'id, tenant_id, order_id, position, description, quantity, unit_price_minor',
  payments: 'id, tenant_id, order_id, kind, amount_minor, reverses',
  payment_methods: 'tenant_id, position, kind, label, instructions',
};

const ROWS: Record<string, string> = {
  // Of an order all jobs count, and a policy cannot ask the table that it guards.
  jobs: 'true',
  workflows: `id = (select j.workflow_id from jobs j where ${OPENED})`,
  orders: `id = (select j.order_id from jobs j where ${OPENED})`,
  order_items: `order_id = (select j.order_id from jobs j where ${OPENED})`,
  payments: `order_id = (select j.order_id from jobs j where ${OPENED})`,
  payment_methods: `tenant_id = (select j.tenant_id from jobs j where ${OPENED})`,
};

export class Prices1764000000011 implements MigrationInterface {
  name = 'Prices1764000000011';

  async up(db: QueryRunner): Promise<void> {
    await this.#role(db);
    for (const [table, columns] of Object.entries(GRANTS))
      await db.query(`grant select (${columns}) on ${table} to ${ROLE};
        create policy prices_${table} on ${table} for select to ${ROLE} using (${ROWS[table]})`);
    await db.query(`grant usage on schema public to ${ROLE}; grant select on order_balances to ${ROLE}`);
    await db.query(`
      create function tracked_prices() returns json
      language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare job record; totals boolean;
      begin
        select j.tenant_id, j.order_id, j.quoted_minor, coalesce(j.price_visibility, w.price_visibility) as level into job
        from jobs j join workflows w on w.id = j.workflow_id
        where ${OPENED} and (waypost_shop() is null or j.tenant_id = waypost_shop());
        if job.level is null or job.level = 'HIDDEN' then return null; end if;
        totals := job.level in ('TOTALS', 'ITEMIZED');
        return (select json_build_object(
          'currency', b.currency, 'due', b.due_minor, 'state', b.state,
          'totals', case when totals then json_build_object('total', b.total_minor,
            'paid', b.received_minor - b.refunded_minor, 'quoted', job.quoted_minor) end,
          'items', case when job.level = 'ITEMIZED' then (
            select coalesce(json_agg(json_build_object('id', i.id, 'description', i.description, 'quantity', i.quantity,
              'unitPriceMinor', i.unit_price_minor) order by i.position), '[]')
            from order_items i where i.order_id = job.order_id) end,
          'methods', (select coalesce(json_agg(json_build_object('kind', m.kind, 'label', m.label,
              'instructions', m.instructions) order by m.position), '[]')
            from payment_methods m where m.tenant_id = job.tenant_id))
          from order_balances b where b.order_id = job.order_id and b.total_minor > 0);
      end $$;
      revoke execute on function tracked_prices() from public;
      grant execute on function tracked_prices() to waypost_tracking;
    `);
    // To hand the function over, its new owner must be allowed to have things here, for that moment only.
    await db.query(`grant create on schema public to ${ROLE};
      alter function tracked_prices() owner to ${ROLE};
      revoke create on schema public from ${ROLE}`);
  }

  /** As in 0001-roles.ts: belongs to the whole server, cannot log in, may be taken by the owner and by nobody else. */
  async #role(db: QueryRunner): Promise<void> {
    await db.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${ROLE}') then create role ${ROLE} nologin; end if;
    exception when duplicate_object or unique_violation then null; end $$`);
    await db.query(`do $$ begin
      execute format('grant ${ROLE} to %I %s', current_user,
        case when current_setting('server_version_num')::int >= 160000 then 'with inherit false, set true' end);
    end $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function tracked_prices()');
    for (const table of Object.keys(GRANTS))
      await db.query(`drop policy prices_${table} on ${table}; revoke all on ${table} from ${ROLE}`);
    await db.query(`revoke all on order_balances from ${ROLE}`);
  }
}
