// Paying online: the shop's account at the provider (its secrets sealed), the checkouts that were begun, and every event
// of the provider's that was acted on, each once.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['payment_accounts', 'checkouts', 'payment_events'];

export class OnlinePayments1764000000015 implements MigrationInterface {
  name = 'OnlinePayments1764000000015';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table payment_accounts (
        tenant_id uuid primary key references tenants (id),
        provider text not null constraint payment_accounts_provider check (provider in ('STRIPE')),
        secret_key text not null,
        webhook_secret text not null,
        key_hint text not null,
        connected_at timestamptz not null
      );
      create table checkouts (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        order_id uuid not null,
        amount_minor bigint not null constraint checkouts_amount check (amount_minor > 0),
        currency text not null,
        title text not null,
        return_url text not null,
        -- null until the provider has answered.
        session_id text,
        url text,
        state text not null constraint checkouts_state
          check (state in ('CREATING', 'OPEN', 'PROCESSING', 'PAID', 'FAILED', 'EXPIRED')),
        created_at timestamptz not null,
        expires_at timestamptz not null,
        constraint checkouts_tenant unique (tenant_id, id),
        constraint checkouts_session unique (tenant_id, session_id),
        constraint checkouts_order foreign key (tenant_id, order_id) references orders (tenant_id, id)
      );
      -- Two phones that tap at once share one.
      create unique index checkouts_live on checkouts (order_id) where state in ('CREATING', 'OPEN', 'PROCESSING');
      create table payment_events (
        tenant_id uuid not null references tenants (id),
        event_id text not null,
        type text not null,
        outcome text not null,
        received_at timestamptz not null,
        primary key (tenant_id, event_id)
      );
      alter table payments add column checkout_id uuid,
        add constraint payments_checkout foreign key (tenant_id, checkout_id) references checkouts (tenant_id, id),
        add constraint payments_online check ((method = 'ONLINE') = (checkout_id is not null));
      -- Whatever the provider repeats: a checkout is paid once.
      create unique index payments_checkout_once on payments (checkout_id) where kind = 'PAYMENT' and checkout_id is not null;
    `);
    for (const table of TABLES)
      await db.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy staff_${table} on ${table} to waypost_staff
          using (tenant_id = waypost_tenant()) with check (tenant_id = waypost_tenant())`);
    await db.query(`
      grant select, insert, update, delete on payment_accounts to waypost_staff;
      grant select, insert, update on checkouts to waypost_staff;
      grant select, insert on payment_events to waypost_staff`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index payments_checkout_once;
      alter table payments drop constraint payments_online, drop constraint payments_checkout, drop column checkout_id;
      drop table payment_events, checkouts, payment_accounts`);
  }
}
