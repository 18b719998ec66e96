// What is owed and what was paid. Payments are a ledger that only grows; how an order stands is worked out from it in one
// view, for the staff and for the customer's page alike.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['payments', 'payment_methods'];

export class Payments1764000000010 implements MigrationInterface {
  name = 'Payments1764000000010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table payments (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        order_id uuid not null,
        kind text not null constraint payments_kind check (kind in ('DEPOSIT', 'PAYMENT', 'REFUND', 'REVERSAL')),
        method text not null constraint payments_method check (method in ('ONLINE', 'CASH', 'BANK_TRANSFER', 'OTHER')),
        amount_minor bigint not null constraint payments_amount check (amount_minor > 0),
        note text,
        actor_name text not null,
        at timestamptz not null,
        -- The entry that a reversal takes back; each at most once.
        reverses uuid constraint payments_reversed_once unique,
        constraint payments_tenant unique (tenant_id, id),
        constraint payments_order foreign key (tenant_id, order_id) references orders (tenant_id, id),
        constraint payments_reverses foreign key (tenant_id, reverses) references payments (tenant_id, id),
        constraint payments_reversal check ((kind = 'REVERSAL') = (reverses is not null))
      );
      create index payments_by_order on payments (order_id, at, id);

      -- How the shop takes money, in the order that customers read it.
      create table payment_methods (
        tenant_id uuid not null references tenants (id),
        position int not null,
        kind text not null constraint payment_methods_kind
          check (kind in ('ONLINE', 'CASH', 'BANK_TRANSFER', 'OTHER')),
        label text not null,
        instructions text,
        primary key (tenant_id, position)
      );

      alter table orders add column version int not null default 1;
      alter table workflows add column price_visibility text not null default 'HIDDEN'
        constraint workflows_price_visibility check (price_visibility in ('HIDDEN', 'BALANCE_ONLY', 'TOTALS', 'ITEMIZED'));
      -- null: as the workflow says.
      alter table jobs add column price_visibility text
        constraint jobs_price_visibility check (price_visibility in ('HIDDEN', 'BALANCE_ONLY', 'TOTALS', 'ITEMIZED'));
    `);
    await this.#carryOver(db);
    await db.query(`
      alter table orders drop column deposit_minor, drop column payment_state;

      -- What was given back is not owed again: only a reversal, which takes back a mistake, makes it due once more.
      create view order_balances with (security_invoker = true) as
        select b.tenant_id, b.order_id, b.currency, b.total_minor, b.deposit_minor, b.received_minor, b.refunded_minor,
          case when b.refunded_minor > 0 and b.refunded_minor >= b.received_minor then 0
            else greatest(b.total_minor - b.received_minor, 0) end as due_minor,
          case when b.refunded_minor > 0 and b.refunded_minor >= b.received_minor then 'REFUNDED'
            when b.received_minor = 0 then 'UNPAID'
            when b.total_minor > 0 and b.received_minor >= b.total_minor then 'PAID'
            else 'PARTLY_PAID' end as state
        from (
          select o.tenant_id, o.id as order_id, o.currency,
            -- An order without lines costs what was quoted for its jobs.
            case when exists (select from order_items i where i.order_id = o.id) then o.total_minor
              else coalesce((select sum(j.quoted_minor) from jobs j where j.order_id = o.id and j.deleted_at is null), 0)::bigint
              end as total_minor,
            p.deposit_minor, p.received_minor, p.refunded_minor
          from orders o cross join lateral (
            select coalesce(sum(case e.kind when 'DEPOSIT' then e.amount_minor
                when 'REVERSAL' then case r.kind when 'DEPOSIT' then -e.amount_minor else 0 end else 0 end), 0)::bigint as deposit_minor,
              coalesce(sum(case when e.kind in ('DEPOSIT', 'PAYMENT') then e.amount_minor
                when e.kind = 'REVERSAL' and r.kind <> 'REFUND' then -e.amount_minor else 0 end), 0)::bigint as received_minor,
              coalesce(sum(case when e.kind = 'REFUND' then e.amount_minor
                when e.kind = 'REVERSAL' and r.kind = 'REFUND' then -e.amount_minor else 0 end), 0)::bigint as refunded_minor
            from payments e left join payments r on r.id = e.reverses where e.order_id = o.id
          ) p
        ) b;
    `);
    for (const table of TABLES)
      await db.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy staff_${table} on ${table} to waypost_staff
          using (tenant_id = waypost_tenant()) with check (tenant_id = waypost_tenant())`);
    await db.query(`
      grant select, insert on payments to waypost_staff;
      grant select, insert, delete on payment_methods to waypost_staff;
      grant delete on order_items to waypost_staff;
      grant select on order_balances to waypost_staff`);
  }

  /** The walls stand in the owner's way, too, so they are opened for as long as this transaction lasts. */
  async #carryOver(db: QueryRunner): Promise<void> {
    const tables = ['orders', 'workflows', 'workflow_versions', 'payments'];
    for (const table of tables) await db.query(`alter table ${table} no force row level security`);
    await db.query(`
      insert into payments (id, tenant_id, order_id, kind, method, amount_minor, actor_name, at)
        select gen_random_uuid(), tenant_id, id, 'DEPOSIT', 'OTHER', deposit_minor, 'At intake', placed_at
        from orders where deposit_minor > 0;
      update workflows set price_visibility = 'ITEMIZED' where kind in ('BAKERY', 'ECOMMERCE');
      -- From these stages on an order counts as accepted; other stages had no such word yet.
      update workflow_versions v set definition = jsonb_set(v.definition, '{stages}', (
        select jsonb_agg(s || jsonb_build_object('accepted', s->>'code' = any(array['accepted', 'approved', 'in_progress',
          'sourcing', 'production', 'finishing', 'ready', 'completed', 'collected', 'placed', 'processing', 'packed',
          'shipped', 'out_for_delivery', 'delivered']), 'approvedStage', null) order by n)
        from jsonb_array_elements(v.definition->'stages') with ordinality as e (s, n)))`);
    for (const table of ['orders', 'workflows', 'workflow_versions'])
      await db.query(`alter table ${table} force row level security`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop view order_balances; drop table payment_methods, payments;
      revoke delete on order_items from waypost_staff;
      alter table jobs drop column price_visibility; alter table workflows drop column price_visibility;
      alter table orders drop column version, add column deposit_minor bigint not null default 0,
        add column payment_state text not null default 'UNPAID'`);
  }
}
