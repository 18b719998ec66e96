// Both walls of tenancy inside the database. Row level security is forced on every table, so that even the owner sees
// nothing; each role gets the rows and the columns that its work needs. See docs/adr/0003-tenancy.md.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows belong to one tenant: the staff role sees the tenant that its transaction named. */
const OF_TENANT = [
  'tenant_feeds',
  'tenant_counters',
  'idempotency_keys',
  'api_keys',
  'customers',
  'workflows',
  'workflow_versions',
  'orders',
  'order_items',
  'jobs',
  'stage_entries',
  'promise_revisions',
  'notes',
  'attachments',
  'threads',
  'messages',
  'events',
];

/** The rows that a tracking ID opens, written once: everything below a job asks for the job. */
const TRACKED_JOB = `(select j.id from jobs j where j.tracking_id = waypost_tracking_id())`;

/** What the customers' API may read. A column that is not named here cannot be selected by it, whatever the code says. */
const PUBLIC_COLUMNS: Record<string, string> = {
  tenants:
    'id, name, fallback_name, logo_url, accent_color, contact_email, contact_phone, customer_name_on_page, locale, time_zone',
  customers: 'id, tenant_id, name',
  workflows: 'id, tenant_id, kind',
  workflow_versions: 'id, tenant_id, workflow_id, definition',
  orders: 'id, tenant_id, number',
  jobs: `id, tenant_id, order_id, customer_id, workflow_id, workflow_version_id, tracking_id, item_type, description,
    stage, stage_since, promise_kind, promise_from, promise_to, promise_revised_at, seq, public_seq, booked_in_at`,
  stage_entries: 'id, tenant_id, job_id, from_stage, stage, at, public_note',
  promise_revisions: 'id, tenant_id, job_id, kind, from_at, to_at, revised_at',
  notes: 'id, tenant_id, job_id, body, at',
  attachments:
    'id, tenant_id, job_id, caption, image_key, thumbnail_key, content_type, width, height, placeholder, uploaded_at, published_at',
  threads:
    'job_id, tenant_id, last_position, last_message_at, read_by_customer, read_by_staff, unread_by_customer, unread_by_staff',
  messages: 'id, tenant_id, job_id, position, author, author_name, body, client_message_id, sent_at',
  events: 'tenant_id, job_id, public_seq, kind, payload, occurred_at, tenant_seq',
  tenant_feeds: 'tenant_id, seq',
};

/** Rows of each table that belong to the tracked job's page. */
const PUBLIC_ROWS: Record<string, string> = {
  tenants: `id = (select j.tenant_id from jobs j where j.tracking_id = waypost_tracking_id())`,
  tenant_feeds: `tenant_id = (select j.tenant_id from jobs j where j.tracking_id = waypost_tracking_id())`,
  // A tenant that does not show names on the page does not hand them out either.
  customers: `id = (select j.customer_id from jobs j where j.tracking_id = waypost_tracking_id())
    and (select t.customer_name_on_page from tenants t) <> 'NONE'`,
  workflows: `id = (select j.workflow_id from jobs j where j.tracking_id = waypost_tracking_id())`,
  workflow_versions: `id = (select j.workflow_version_id from jobs j where j.tracking_id = waypost_tracking_id())`,
  orders: `id = (select j.order_id from jobs j where j.tracking_id = waypost_tracking_id())`,
  jobs: `tracking_id = waypost_tracking_id() and revoked_at is null and deleted_at is null`,
  stage_entries: `job_id = ${TRACKED_JOB}`,
  promise_revisions: `job_id = ${TRACKED_JOB}`,
  notes: `job_id = ${TRACKED_JOB} and visibility = 'PUBLIC'`,
  attachments: `job_id = ${TRACKED_JOB} and visibility = 'PUBLIC' and state = 'READY' and deleted_at is null`,
  threads: `job_id = ${TRACKED_JOB}`,
  messages: `job_id = ${TRACKED_JOB}`,
  events: `job_id = ${TRACKED_JOB} and audience = 'EVERYONE'`,
};

/** What a customer can write: a message as the customer, and the facts that follow from it and from having read. */
const INSERTS: Record<string, string> = {
  messages: `author = 'CUSTOMER' and author_name is null`,
  events: `kind in ('MESSAGE_POSTED', 'THREAD_READ') and actor_name is null`,
};

export class Walls1764000000005 implements MigrationInterface {
  name = 'Walls1764000000005';

  async up(db: QueryRunner): Promise<void> {
    for (const table of [...OF_TENANT, 'tenants', 'staff_members', 'staff_sessions']) {
      await db.query(
        `alter table ${table} enable row level security; alter table ${table} force row level security`,
      );
    }
    await this.#staff(db);
    await this.#tracking(db);
    await this.#relay(db);
    await this.#gate(db);
  }

  async #staff(db: QueryRunner): Promise<void> {
    for (const table of OF_TENANT) {
      await db.query(`create policy staff_${table} on ${table} to waypost_staff
        using (tenant_id = waypost_tenant()) with check (tenant_id = waypost_tenant())`);
    }
    await db.query(`create policy staff_tenants on tenants to waypost_staff
      using (id = waypost_tenant()) with check (id = waypost_tenant())`);
    await db.query(`create policy staff_staff_members on staff_members to waypost_staff
      using (tenant_id = waypost_tenant()) with check (tenant_id = waypost_tenant())`);
    await db.query(`
      grant select, insert, update on tenants, tenant_feeds, tenant_counters, customers, workflows, orders, order_items,
        jobs, attachments, threads, api_keys to waypost_staff;
      grant select, insert on idempotency_keys, workflow_versions, stage_entries, promise_revisions, notes, messages,
        events to waypost_staff;
      grant select (id, tenant_id, email, name, role, created_at, disabled_at), insert on staff_members to waypost_staff`);
  }

  async #tracking(db: QueryRunner): Promise<void> {
    for (const [table, rows] of Object.entries(PUBLIC_ROWS)) {
      const may = INSERTS[table];
      const name = `tracking_${table}`;
      await db.query(
        may
          ? `create policy ${name} on ${table} for select to waypost_tracking using (${rows});
             create policy ${name}_insert on ${table} for insert to waypost_tracking with check (${rows} and ${may})`
          : `create policy ${name} on ${table} to waypost_tracking using (${rows}) with check (${rows})`,
      );
      await db.query(`grant select (${PUBLIC_COLUMNS[table]}) on ${table} to waypost_tracking`);
    }
    // What a customer can do: write a message, mark the thread read; both append to the log.
    await db.query(`
      grant update (seq, public_seq) on jobs to waypost_tracking;
      grant update (seq) on tenant_feeds to waypost_tracking;
      grant update (last_position, last_message_at, unread_by_staff, read_by_customer, unread_by_customer)
        on threads to waypost_tracking;
      grant insert on messages, events to waypost_tracking`);
  }

  /** Reads the log of every tenant, to hand events to subscribers. Sees no other content. */
  async #relay(db: QueryRunner): Promise<void> {
    await db.query(`
      create policy relay_events on events for select to waypost_relay using (true);
      create policy relay_feeds on tenant_feeds for select to waypost_relay using (true);
      create policy relay_jobs on jobs for select to waypost_relay using (true);
      grant select on events, tenant_feeds to waypost_relay;
      grant select (id, tenant_id, revoked_at, deleted_at) on jobs to waypost_relay`);
  }

  /** Finds out who is asking, before there is a tenant to scope by. */
  async #gate(db: QueryRunner): Promise<void> {
    await db.query(`
      create policy gate_tenants on tenants for select to waypost_gate using (true);
      create policy gate_staff_members on staff_members for select to waypost_gate using (true);
      create policy gate_staff_sessions on staff_sessions to waypost_gate using (true) with check (true);
      create policy gate_api_keys on api_keys to waypost_gate using (true) with check (true);
      grant select (id, slug, name, fallback_name) on tenants to waypost_gate;
      grant select on staff_members, api_keys to waypost_gate;
      grant select, insert, update on staff_sessions to waypost_gate;
      grant update (last_used_at) on api_keys to waypost_gate`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`do $$ declare p record; begin
      for p in select policyname, tablename from pg_policies where schemaname = 'public' loop
        execute format('drop policy %I on %I', p.policyname, p.tablename);
        execute format('alter table %I disable row level security; alter table %I no force row level security',
          p.tablename, p.tablename);
      end loop; end $$`);
  }
}
