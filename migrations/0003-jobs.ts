// Customers, workflows, orders, jobs and everything that hangs on a job. Every reference carries the tenant, so that no
// row can point into another tenant's data: foreign keys do not look at row level security.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Jobs1764000000003 implements MigrationInterface {
  name = 'Jobs1764000000003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table customers (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        name text not null,
        email text,
        phone text,
        created_at timestamptz not null,
        constraint customers_tenant unique (tenant_id, id)
      );
      create index customers_by_name on customers (tenant_id, name, id);

      create table workflows (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        kind text not null constraint workflows_kind
          check (kind in ('REPAIR', 'BESPOKE', 'BAKERY', 'ECOMMERCE', 'CUSTOM')),
        name text not null,
        prefix text not null constraint workflows_prefix_shape check (prefix ~ '^[A-Z]{3}$'),
        version int not null,
        constraint workflows_tenant unique (tenant_id, id)
      );
      -- Immutable: a job under way keeps the version that it was booked in with.
      create table workflow_versions (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        workflow_id uuid not null,
        version int not null,
        definition jsonb not null,
        created_at timestamptz not null,
        constraint workflow_versions_tenant unique (tenant_id, id),
        constraint workflow_versions_once unique (workflow_id, version),
        constraint workflow_versions_workflow foreign key (tenant_id, workflow_id) references workflows (tenant_id, id)
      );

      create table orders (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        number text not null,
        channel text not null,
        customer_id uuid not null,
        currency text not null,
        total_minor bigint not null default 0,
        deposit_minor bigint not null default 0,
        payment_state text not null default 'UNPAID'
          constraint orders_payment_state check (payment_state in ('UNPAID', 'DEPOSIT_PAID', 'PAID', 'REFUNDED')),
        placed_at timestamptz not null,
        constraint orders_tenant unique (tenant_id, id),
        constraint orders_number unique (tenant_id, number),
        constraint orders_customer foreign key (tenant_id, customer_id) references customers (tenant_id, id)
      );
      create index orders_by_time on orders (tenant_id, placed_at desc, id desc);
      create table order_items (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        order_id uuid not null,
        position int not null,
        description text not null,
        quantity int not null constraint order_items_quantity check (quantity > 0),
        unit_price_minor bigint not null constraint order_items_price check (unit_price_minor >= 0),
        constraint order_items_order foreign key (tenant_id, order_id) references orders (tenant_id, id)
      );
      create index order_items_by_order on order_items (order_id, position);

      create table jobs (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        order_id uuid not null,
        customer_id uuid not null,
        workflow_id uuid not null,
        workflow_version_id uuid not null,
        tracking_id text not null constraint jobs_tracking_id unique
          constraint jobs_tracking_id_shape check (tracking_id ~ '^[A-Z]{3}-[0-9A-F]{8,12}$'),
        item_type text not null,
        description text not null,
        internal_note text,
        quoted_minor bigint,
        stage text not null,
        stage_since timestamptz not null,
        open boolean not null,
        promise_kind text constraint jobs_promise_kind check (promise_kind in ('DUE', 'ESTIMATE', 'DELIVERY_WINDOW')),
        promise_from timestamptz,
        promise_to timestamptz,
        promise_revised_at timestamptz,
        version int not null default 1,
        seq int not null default 0,
        public_seq int not null default 0,
        booked_in_at timestamptz not null,
        updated_at timestamptz not null,
        revoked_at timestamptz,
        deleted_at timestamptz,
        constraint jobs_tenant unique (tenant_id, id),
        constraint jobs_order foreign key (tenant_id, order_id) references orders (tenant_id, id),
        constraint jobs_customer foreign key (tenant_id, customer_id) references customers (tenant_id, id),
        constraint jobs_workflow foreign key (tenant_id, workflow_id) references workflows (tenant_id, id),
        constraint jobs_workflow_version foreign key (tenant_id, workflow_version_id)
          references workflow_versions (tenant_id, id)
      );
      -- The console's list: newest first within a tenant.
      create index jobs_by_time on jobs (tenant_id, booked_in_at desc, id desc);
      create index jobs_by_order on jobs (order_id);
      create index jobs_by_customer on jobs (customer_id);

      create table stage_entries (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        job_id uuid not null,
        from_stage text,
        stage text not null,
        at timestamptz not null,
        actor_name text not null,
        public_note text,
        internal_note text,
        constraint stage_entries_job foreign key (tenant_id, job_id) references jobs (tenant_id, id)
      );
      create index stage_entries_by_job on stage_entries (job_id, at, id);

      create table promise_revisions (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        job_id uuid not null,
        kind text,
        from_at timestamptz,
        to_at timestamptz,
        reason text,
        revised_at timestamptz not null,
        actor_name text not null,
        constraint promise_revisions_job foreign key (tenant_id, job_id) references jobs (tenant_id, id)
      );
      create index promise_revisions_by_job on promise_revisions (job_id, revised_at, id);

      create table notes (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        job_id uuid not null,
        body text not null,
        visibility text not null constraint notes_visibility check (visibility in ('PUBLIC', 'INTERNAL')),
        author_name text not null,
        at timestamptz not null,
        constraint notes_job foreign key (tenant_id, job_id) references jobs (tenant_id, id)
      );
      create index notes_by_job on notes (job_id, at, id);

      create table attachments (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        job_id uuid not null,
        state text not null constraint attachments_state check (state in ('PENDING', 'READY', 'REFUSED')),
        visibility text not null constraint attachments_visibility check (visibility in ('PUBLIC', 'INTERNAL')),
        file_name text not null,
        caption text,
        declared_type text not null,
        declared_size int not null,
        incoming_key text not null,
        image_key text,
        thumbnail_key text,
        content_type text,
        byte_size int,
        width int,
        height int,
        placeholder text,
        uploaded_by text not null,
        uploaded_at timestamptz not null,
        published_at timestamptz,
        deleted_at timestamptz,
        constraint attachments_job foreign key (tenant_id, job_id) references jobs (tenant_id, id)
      );
      create index attachments_by_job on attachments (job_id, uploaded_at, id);

      -- One thread per job. Positions count from 1 under the thread's row lock.
      create table threads (
        job_id uuid primary key,
        tenant_id uuid not null references tenants (id),
        last_position int not null default 0,
        last_message_at timestamptz,
        read_by_customer int not null default 0,
        read_by_staff int not null default 0,
        unread_by_staff int not null default 0,
        unread_by_customer int not null default 0,
        constraint threads_job foreign key (tenant_id, job_id) references jobs (tenant_id, id)
      );
      create index threads_inbox on threads (tenant_id, last_message_at desc, job_id desc) where last_message_at is not null;

      create table messages (
        id uuid primary key,
        tenant_id uuid not null references tenants (id),
        job_id uuid not null,
        position int not null,
        author text not null constraint messages_author check (author in ('CUSTOMER', 'STAFF')),
        author_name text,
        body text not null constraint messages_body_length check (length(body) between 1 and 4000),
        client_message_id text not null,
        sent_at timestamptz not null,
        constraint messages_position unique (job_id, position),
        constraint messages_once unique (job_id, author, client_message_id),
        constraint messages_job foreign key (tenant_id, job_id) references jobs (tenant_id, id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table messages, threads, attachments, notes, promise_revisions, stage_entries, jobs,
      order_items, orders, workflow_versions, workflows, customers`);
  }
}
