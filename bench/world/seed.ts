// Fills a migrated database with jobs as they look after a few days of work: five stages, two public photos, four
// messages, and an event log that agrees with every counter. In bulk, one transaction for each tenant, as the staff role:
// row level security is forced for the owner as well.
import pg from 'pg';
import { KIND, sqlId, sqlTrackingId, TENANTS, type Tenant } from './world.ts';

const PARALLEL = 4;
const STAGES = ['intake', 'assessed', 'quoted', 'approved', 'in_progress'];
const EVENTS = 11;

const BOOKED = `(timestamptz '2026-03-01 09:00+00' + i * interval '1 minute')`;
const PLACEHOLDER = `data:image/webp;base64,${'UklGRkAAAABXRUJQVlA4'.repeat(9)}`;

/** Copies without walls, for the yardsticks: what a page, a move and their log need at the very least. */
const YARDSTICK_TABLES = `
  create table yardstick_jobs (
    id uuid primary key, tracking_id text not null unique, item_type text not null, description text not null,
    stage text not null, version int not null, order_number text not null, booked_in_at timestamptz not null,
    stage_since timestamptz not null, photo_one text not null, photo_two text not null
  );
  create table yardstick_events (
    id bigint generated always as identity primary key, job_id uuid not null, version int not null,
    payload jsonb not null, at timestamptz not null default now()
  );
  grant insert on yardstick_jobs to waypost_staff;`;

/** @param perTenant jobs of each tenant */
export async function seed(
  databaseUrl: string,
  tenants: readonly Tenant[],
  perTenant: number,
): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: PARALLEL });
  try {
    await pool.query(YARDSTICK_TABLES);
    const left = tenants.map((tenant, number) => ({ tenant, number }));
    const work = async (): Promise<void> => {
      for (let next = left.shift(); next; next = left.shift())
        await seedTenant(pool, next.tenant, next.number, perTenant);
    };
    await Promise.all(Array.from({ length: PARALLEL }, work));
    await pool.query('vacuum analyze');
    await pool.query('checkpoint').catch(() => undefined);
  } finally {
    await pool.end();
  }
}

async function seedTenant(pool: pg.Pool, tenant: Tenant, number: number, jobs: number): Promise<void> {
  if (number >= TENANTS) throw new Error('There are more tenants than numbers for them.');
  const client = await pool.connect();
  try {
    await client.query('begin');
    // Seeding is not what is measured.
    await client.query('set local synchronous_commit = off');
    await client.query('set local role waypost_staff');
    await client.query(`set local waypost.tenant_id = '${tenant.id}'`);
    for (const statement of statements(tenant, number, jobs)) await client.query(statement);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

function statements(tenant: Tenant, t: number, jobs: number): string[] {
  const series = `from generate_series(1, ${jobs}) i`;
  const id = (kind: number, text: string) => sqlId(t, kind, text);
  const job = id(KIND.job, 'i');
  const of = `'${tenant.id}'::uuid`;
  return [
    `insert into customers (id, tenant_id, name, email, created_at)
      select ${id(KIND.customer, 'i')}, ${of}, 'Customer ' || i, 'customer' || i || '@example.com', ${BOOKED} ${series}`,
    `insert into orders (id, tenant_id, number, channel, customer_id, currency, total_minor, placed_at)
      select ${id(KIND.order, 'i')}, ${of}, (1000 + i)::text, 'COUNTER', ${id(KIND.customer, 'i')}, 'GBP', 12500, ${BOOKED} ${series}`,
    `insert into jobs (id, tenant_id, order_id, customer_id, workflow_id, workflow_version_id, tracking_id, item_type,
        description, internal_note, quoted_minor, stage, stage_since, open, promise_kind, promise_to, promise_revised_at,
        version, seq, public_seq, booked_in_at, updated_at)
      select ${job}, ${of}, ${id(KIND.order, 'i')}, ${id(KIND.customer, 'i')}, '${tenant.workflowId}',
        '${tenant.workflowVersionId}', ${sqlTrackingId(t)}, 'Engagement ring',
        'Yellow gold solitaire, claw number ' || (i % 6 + 1) || ' bent; tighten, polish and check the other stones.',
        'Customer is in a hurry.', 12500, 'in_progress', ${BOOKED} + interval '4 hours', true, 'DUE',
        ${BOOKED} + interval '9 days', ${BOOKED}, ${STAGES.length}, ${EVENTS}, ${EVENTS}, ${BOOKED},
        ${BOOKED} + interval '4 hours' ${series}`,
    `insert into promise_revisions (id, tenant_id, job_id, kind, to_at, revised_at, actor_name)
      select ${job}, ${of}, ${job}, 'DUE', ${BOOKED} + interval '9 days', ${BOOKED}, 'Owner' ${series}`,
    `insert into threads (job_id, tenant_id, last_position, last_message_at, read_by_customer, read_by_staff)
      select ${job}, ${of}, 4, ${BOOKED} + interval '4 hours', 4, 3 ${series}`,
    `insert into stage_entries (id, tenant_id, job_id, from_stage, stage, at, actor_name, public_note)
      select ${id(KIND.entry, 'i * 8 + n')}, ${of}, ${job}, (array${sqlList(STAGES)})[n - 1], (array${sqlList(STAGES)})[n],
        ${BOOKED} + (n - 1) * interval '1 hour', 'Owner', case when n = 2 then 'One claw is worn through.' end
      ${series}, generate_series(1, ${STAGES.length}) n`,
    `insert into attachments (id, tenant_id, job_id, state, visibility, file_name, caption, declared_type, declared_size,
        incoming_key, image_key, thumbnail_key, content_type, byte_size, width, height, placeholder, uploaded_by,
        uploaded_at, published_at)
      select ${id(KIND.photo, 'i * 2 + n')}, ${of}, ${job}, 'READY', 'PUBLIC', 'ring.jpg', 'At the bench', 'image/jpeg',
        812345, k || 'incoming', k || 'image.webp', k || 'thumbnail.webp', 'image/webp', 312345, 2560, 1920,
        '${PLACEHOLDER}', 'Owner', ${BOOKED} + interval '2 hours', ${BOOKED} + n * interval '2 hours'
      ${series}, generate_series(0, 1) n, lateral (select '${tenant.id}/' || ${id(KIND.photo, 'i * 2 + n')} || '/' as k) keys`,
    `insert into messages (id, tenant_id, job_id, position, author, author_name, body, client_message_id, sent_at)
      select ${id(KIND.message, 'i * 4 + n')}, ${of}, ${job}, n, ${author('n')}, case when ${author('n')} = 'STAFF' then 'Owner' end,
        ${body('n')}, 'm' || n,
        ${BOOKED} + n * interval '1 hour'
      ${series}, generate_series(1, 4) n`,
    eventsOf(tenant, t, job, series),
    `update tenant_feeds set seq = ${jobs * EVENTS} where tenant_id = ${of}`,
    `insert into yardstick_jobs
      select j.id, j.tracking_id, j.item_type, j.description, j.stage, j.version, o.number, j.booked_in_at, j.stage_since,
        a.keys[1], a.keys[2]
      from jobs j join orders o on o.id = j.order_id, lateral (
        select array_agg(image_key order by published_at) as keys from attachments where job_id = j.id) a`,
  ];
}

const author = (n: string): string => `(array['CUSTOMER','STAFF'])[(${n} + 1) % 2 + 1]`;
const body = (n: string): string =>
  `'Message number ' || (${n}) || ' about a ring that is dear to somebody, as long as such messages are.'`;
const sqlList = (values: readonly string[]): string => `[${values.map(value => `'${value}'`).join(', ')}]`;

/** Created, four moves, two photos, four messages: the places that jobs.seq and the tenant's feed count. */
function eventsOf(tenant: Tenant, t: number, job: string, series: string): string {
  return `insert into events (tenant_id, tenant_seq, job_id, seq, public_seq, kind, audience, payload, actor_name, occurred_at)
    select '${tenant.id}', (i - 1) * ${EVENTS} + n, ${job}, n, n,
      case when n = 1 then 'JOB_CREATED' when n <= 5 then 'STAGE_CHANGED' when n <= 7 then 'ATTACHMENT_ADDED' else 'MESSAGE_POSTED' end,
      'EVERYONE',
      case when n between 2 and 5 then jsonb_build_object('from', (array${sqlList(STAGES)})[n - 1],
          'to', (array${sqlList(STAGES)})[n], 'note', null, 'workflowVersionId', '${tenant.workflowVersionId}')
        when n between 6 and 7 then jsonb_build_object('attachmentId', ${sqlId(t, KIND.photo, 'i * 2 + n - 6')})
        when n >= 8 then jsonb_build_object('message', jsonb_build_object('id', ${sqlId(t, KIND.message, 'i * 4 + n - 7')},
          'position', n - 7, 'author', ${author('n - 7')}, 'authorName', null, 'body', ${body('n - 7')},
          'clientMessageId', 'm' || (n - 7), 'sentAt', ${BOOKED} + (n - 7) * interval '1 hour'))
        else '{}'::jsonb end,
      'Owner', ${BOOKED} + n * interval '20 minutes'
    ${series}, generate_series(1, ${EVENTS}) n`;
}
