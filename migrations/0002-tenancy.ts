// Tenants, their people and their keys, and who is asking: the settings that row level security reads.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Tenancy1764000000002 implements MigrationInterface {
  name = 'Tenancy1764000000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function waypost_tenant() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('waypost.tenant_id', true), '')::uuid $$;
      create function waypost_tracking_id() returns text language sql stable parallel safe
        as $$ select nullif(current_setting('waypost.tracking_id', true), '') $$;

      create table tenants (
        id uuid primary key,
        slug text not null unique constraint tenants_slug_shape check (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
        name text,
        fallback_name text not null,
        logo_url text,
        accent_color text not null constraint tenants_accent_shape check (accent_color ~ '^#[0-9a-f]{6}$'),
        contact_email text,
        contact_phone text,
        customer_name_on_page text not null default 'NONE'
          constraint tenants_customer_name check (customer_name_on_page in ('NONE', 'FIRST', 'FULL')),
        locale text not null default 'en-GB',
        time_zone text not null default 'Europe/London',
        currency text not null default 'GBP' constraint tenants_currency_shape check (currency ~ '^[A-Z]{3}$'),
        created_at timestamptz not null default now()
      );

      -- The tenant's place counters. A row of its own: the feed's lock must not get in the way of the settings.
      create table tenant_feeds (
        tenant_id uuid primary key references tenants (id),
        seq bigint not null default 0
      );
      create table tenant_counters (
        tenant_id uuid not null references tenants (id),
        name text not null,
        value bigint not null,
        primary key (tenant_id, name)
      );

      create table staff_members (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        email text not null,
        name text not null,
        role text not null constraint staff_members_role check (role in ('OWNER', 'MANAGER', 'MEMBER')),
        password_hash text not null,
        created_at timestamptz not null default now(),
        disabled_at timestamptz,
        constraint staff_members_tenant unique (tenant_id, id)
      );
      create unique index staff_members_email on staff_members (lower(email), tenant_id);

      create table staff_sessions (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        staff_id uuid not null,
        token_hash bytea not null unique,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        ended_at timestamptz,
        constraint staff_sessions_staff foreign key (tenant_id, staff_id) references staff_members (tenant_id, id)
      );

      create table api_keys (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        name text not null,
        role text not null constraint api_keys_role check (role in ('OWNER', 'MANAGER', 'MEMBER')),
        prefix text not null,
        secret_hash bytea not null unique,
        created_by uuid,
        created_at timestamptz not null default now(),
        last_used_at timestamptz,
        revoked_at timestamptz
      );
      create index api_keys_tenant on api_keys (tenant_id, created_at);

      -- What a creation answered, so that the same key gives the same answer once, also in parallel.
      create table idempotency_keys (
        tenant_id uuid not null references tenants (id),
        operation text not null,
        key text not null,
        request_hash text not null,
        result_id uuid not null,
        created_at timestamptz not null default now(),
        primary key (tenant_id, operation, key)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table idempotency_keys, api_keys, staff_sessions, staff_members, tenant_counters, tenant_feeds, tenants;
      drop function waypost_tenant(); drop function waypost_tracking_id();`);
  }
}
