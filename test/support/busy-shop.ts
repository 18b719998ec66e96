// A shop that has been at work for weeks: customers with several pieces, some late, some unread, some unpaid. In bulk SQL,
// as booking in a thousand jobs through the API takes a minute; to whoever reads them they are the same.
import type { TestServer } from './server.ts';
import type { Shop } from './shop.ts';

const STAGES = ['intake', 'assessed', 'quoted', 'approved', 'in_progress', 'ready', 'on_hold'];
const FIRST = [
  'Amelia',
  'Jonas',
  'Priya',
  'Chloé',
  'Mateo',
  'Ingrid',
  'Oluwaseun',
  'Yuki',
  'Bartholomew',
  'Zoë',
  'Siân',
];
const LAST = [
  'Osei',
  'Weber',
  'Raman',
  'Dubois',
  'García Márquez',
  'Lindqvist',
  'Adeyemi',
  'Tanaka',
  'Featherstonehaugh',
];
const PIECES = [
  ['Engagement ring', 'Yellow gold solitaire, two claws worn; tighten and polish.'],
  ['Pocket watch', 'Hunter case, stopped at ten past four. Clean the movement, new mainspring.'],
  ['Pearl necklace', 'Restring, 62 pearls, knots between; the clasp stays.'],
  ['Signet ring', 'Resize from R to T½; the crest must not be touched.'],
  [
    'Charm bracelet',
    'Safety chain broken. Customer wants the same links, not the modern ones, and will wait for them.',
  ],
  ['Brooch', 'Pin bent.'],
];

/**
 * @param count jobs of the shop's repair workflow, all open. Of each twenty one has an unread message; the promises of one in
 *   nine are over.
 */
export async function fillShop(server: TestServer, shop: Shop, count: number): Promise<void> {
  const own = { role: 'waypost_staff', settings: { 'waypost.tenant_id': shop.tenantId } };
  const run = (text: string, values: readonly unknown[] = []): Promise<unknown> =>
    server.database.sql(text, [...values], own);
  const customers = Math.ceil(count * 0.7);
  const tenant = `'${shop.tenantId}'::uuid`;
  // As ids are: version 4 by their shape.
  const id = (kind: string, n: string) =>
    `overlay(overlay(md5(${tenant}::text || '${kind}' || ${n}) placing '4' from 13) placing '8' from 17)::uuid`;
  const jobs = `from generate_series(1, ${count}) n`;
  const at = `date_trunc('milliseconds', now()) - n * interval '37 minutes'`;

  await run(
    `insert into customers (id, tenant_id, name, email, created_at)
     select ${id('customer', 'n')}, ${tenant}, ($1::text[])[1 + n % 11] || ' ' || ($2::text[])[1 + n % 9],
       'customer' || n || '@example.com', ${at} from generate_series(1, ${customers}) n`,
    [FIRST, LAST],
  );
  await run(
    `insert into orders (id, tenant_id, number, channel, customer_id, currency, placed_at)
     select ${id('order', 'n')}, ${tenant}, (5000 + n)::text, 'COUNTER', ${id('customer', `(1 + n % ${customers})`)}, 'GBP',
       ${at} ${jobs}`,
  );
  await run(
    `insert into jobs (id, tenant_id, order_id, customer_id, workflow_id, workflow_version_id, tracking_id, item_type,
       description, quoted_minor, stage, stage_since, open, promise_kind, promise_to, promise_revised_at, booked_in_at, updated_at)
     select ${id('job', 'n')}, ${tenant}, ${id('order', 'n')}, ${id('customer', `(1 + n % ${customers})`)}, w.id, v.id,
       'RPR-' || upper(substr(md5(${tenant}::text || n), 1, 12)), ($2::text[])[1 + n % 6], ($3::text[])[1 + n % 6], (n % 40) * 1250,
       ($4::text[])[1 + n % 7], ${at} + interval '20 minutes', true, 'ESTIMATE',
       date_trunc('hour', now()) + (n % 9 - 1) * interval '29 hours', ${at}, ${at}, ${at} + interval '20 minutes'
     from generate_series(1, ${count}) n, workflows w join workflow_versions v on v.workflow_id = w.id and v.version = w.version
     where w.id = $1`,
    [shop.workflows['repair'], PIECES.map(([what]) => what), PIECES.map(([, how]) => how), STAGES],
  );
  await run(
    `insert into stage_entries (id, tenant_id, job_id, stage, at, actor_name)
     select ${id('entry', 'n')}, ${tenant}, ${id('job', 'n')}, ($1::text[])[1 + n % 7], ${at}, 'Owner' ${jobs}`,
    [STAGES],
  );
  await run(
    `insert into threads (job_id, tenant_id, last_position, last_message_at, unread_by_staff)
     select ${id('job', 'n')}, ${tenant}, asked, case when asked = 1 then ${at} end, asked
     from (select n, case when n % 20 = 0 then 1 else 0 end as asked ${jobs}) n`,
  );
  await run(
    `insert into messages (id, tenant_id, job_id, position, author, body, client_message_id, sent_at)
     select ${id('message', 'n')}, ${tenant}, ${id('job', 'n')}, 1, 'CUSTOMER',
       'Could it be ready before Saturday? We are away from then on, and it would be lovely to have it with us.', 'one', ${at}
     ${jobs} where n % 20 = 0`,
  );
}
