// Tenancy: both walls, from inside the database and through every door of both schemas.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as staffApi from '../gql/staff.ts';
import { askFor } from '../support/any-operation.ts';
import { GraphClient } from '../support/client.ts';
import { openShop, tracking, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let mine: Shop;
let theirs: Shop;
let job: staffApi.JobPartsFragment;
/** Ids of the other tenant, by the name of the argument or input field that takes them. */
let foreign: Record<string, string>;

beforeAll(async () => {
  server = await startServer();
  [mine, theirs] = await Promise.all([openShop(server), openShop(server)]);
  job = await theirs.job({ internalNote: 'SECRET note', quotedMinor: 4_711, depositMinor: 815 });
  const attachmentId = await theirs.photo(job.id, 'PUBLIC');
  const { reply } = await theirs.staff.get(staffApi.ReplyDocument, {
    input: { jobId: job.id, clientMessageId: randomUUID(), body: 'SECRET word' },
  });
  const { createApiKey } = await theirs.staff.get(staffApi.CreateApiKeyDocument, {
    input: { name: 'till', role: 'MEMBER' },
  });
  foreign = {
    jobId: job.id,
    orderId: job.order.id,
    customerId: job.customer.id,
    workflowId: theirs.workflows.repair ?? '',
    attachmentId,
    upTo: reply.__typename === 'ReplySent' ? reply.sent.id : '',
    number: job.order.number,
    trackingId: job.trackingId,
    notificationId: await notificationOf(job.id),
    apiKeyId: createApiKey.__typename === 'ApiKeyCreated' ? createApiKey.apiKey.id : '',
  };
});
afterAll(() => server.stop());

/** This server sends no mail, so the row is written for it. */
async function notificationOf(jobId: string): Promise<string> {
  const id = randomUUID();
  await server.database.sql(
    `insert into notifications (id, tenant_id, job_id, kind, milestone, state, address, subject, created_at, send_at)
     values ($1, $2, $3, 'READY', 'stage:ready', 'HELD', 'SECRET@example.com', 'SECRET', now(), now())`,
    [id, theirs.tenantId, jobId],
    { role: 'waypost_staff', settings: { 'waypost.tenant_id': theirs.tenantId } },
  );
  return id;
}

describe('inside the database', () => {
  const as = (role: string, settings: Record<string, string> = {}) => ({ role, settings });

  it('AH-02 no role of the program is a superuser, passes row level security or owns a table', async () => {
    const roles = await server.database.sql<{
      rolname: string;
      rolsuper: boolean;
      rolbypassrls: boolean;
      owned: number;
    }>(
      `select r.rolname, r.rolsuper, r.rolbypassrls, (select count(*) from pg_class c where c.relowner = r.oid) as owned
       from pg_roles r where r.rolname like 'waypost\\_%' and not r.rolcanlogin`,
    );
    expect(roles.map(({ rolname }) => rolname).sort()).toEqual([
      'waypost_gate',
      'waypost_prices',
      'waypost_relay',
      'waypost_staff',
      'waypost_tracking',
    ]);
    for (const role of roles) expect(role).toMatchObject({ rolsuper: false, rolbypassrls: false, owned: 0 });
  });

  it('AH-02 every table forces row level security, and even the owner sees nothing', async () => {
    const tables = await server.database.sql<{ name: string; forced: boolean }>(
      `select relname as name, relrowsecurity and relforcerowsecurity as forced from pg_class
       where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'migrations'`,
    );
    expect(tables.length).toBeGreaterThan(15);
    expect(tables.filter(({ forced }) => !forced)).toEqual([]);
    for (const { name } of tables) {
      const [row] = await server.database.sql<{ n: number }>(`select count(*)::int as n from ${name}`);
      expect([name, row?.n]).toEqual([name, 0]);
    }
  });

  it('SEC-07 the staff role sees one tenant’s rows, none without a tenant, and writes none into another', async () => {
    const tables = await server.database.sql<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and has_column_privilege('waypost_staff', c.oid, a.attnum, 'select')`,
    );
    const own = as('waypost_staff', { 'waypost.tenant_id': mine.tenantId });
    for (const { name } of tables) {
      const [none] = await server.database.sql<{ n: number }>(
        `select count(*)::int as n from ${name}`,
        [],
        as('waypost_staff'),
      );
      expect([name, none?.n]).toEqual([name, 0]);
      const strangers = await server.database.sql(
        `select 1 from ${name} where tenant_id <> $1`,
        [mine.tenantId],
        own,
      );
      expect([name, strangers.length]).toEqual([name, 0]);
    }
    await expect(
      server.database.sql(
        `insert into customers (id, tenant_id, name, created_at) values ($1, $2, 'x', now())`,
        [randomUUID(), theirs.tenantId],
        own,
      ),
    ).rejects.toMatchObject({ code: '42501' });
    const moved = await server.database.sql(
      `update jobs set stage = 'ready' where id = $1 returning id`,
      [job.id],
      own,
    );
    expect(moved).toEqual([]);
  });

  it('a row cannot point into another tenant’s data, whoever writes it', async () => {
    const own = as('waypost_staff', { 'waypost.tenant_id': mine.tenantId });
    const insert = `insert into orders (id, tenant_id, number, channel, customer_id, currency, placed_at)
      values ($1, $2, 'X1', 'COUNTER', $3, 'GBP', now())`;
    await expect(
      server.database.sql(insert, [randomUUID(), mine.tenantId, job.customer.id], own),
    ).rejects.toMatchObject({ code: '23503' });
  });

  it('AH-02 every reference from one tenant’s rows to another table of tenants carries the tenant', async () => {
    const references = await server.database.sql<{ name: string }>(
      `select c.conrelid::regclass || '.' || c.conname as name from pg_constraint c
       where c.contype = 'f' and c.connamespace = 'public'::regnamespace
         and exists (select from pg_attribute t where t.attrelid = c.confrelid and t.attname = 'tenant_id')
         and not exists (select from pg_attribute t where t.attrelid = c.conrelid and t.attname = 'tenant_id'
           and t.attnum = any(c.conkey))`,
    );
    expect(references).toEqual([]);
  });

  it('the record of a hand-over names no photo of another job, of this shop or of another', async () => {
    const own = as('waypost_staff', { 'waypost.tenant_id': mine.tenantId });
    const [piece, another] = [await mine.job(), await mine.job()];
    const handOver = (photoId: string) =>
      server.database.sql(
        `insert into collections (id, tenant_id, job_id, proof, staff_id, staff_name, stage, collected_at, photo_id)
         values ($1, $2, $3, 'NONE', $1, 'x', 'collected', now(), $4)`,
        [randomUUID(), mine.tenantId, piece.id, photoId],
        own,
      );
    for (const photoId of [foreign['attachmentId'] ?? '', await mine.photo(another.id)])
      await expect(handOver(photoId)).rejects.toMatchObject({ code: '23503' });
    await handOver(await mine.photo(piece.id));
  });

  it('PY-07 CP-20 the tracking role is not granted a single private column', async () => {
    const opened = as('waypost_tracking', { 'waypost.tracking_id': job.trackingId });
    const hidden = {
      jobs: ['internal_note', 'quoted_minor', 'price_visibility', 'version', 'revoked_at', 'deleted_at'],
      orders: ['total_minor', 'currency', 'customer_id'],
      customers: ['email', 'phone', 'language'],
      stage_entries: ['internal_note', 'actor_name'],
      notes: ['author_name', 'visibility'],
      promise_revisions: ['reason', 'actor_name'],
      attachments: ['file_name', 'uploaded_by', 'visibility', 'incoming_key'],
      events: ['actor_name', 'audience', 'seq'],
      order_items: ['description', 'unit_price_minor'],
      payments: ['amount_minor', 'note'],
      payment_methods: ['label'],
      order_balances: ['due_minor', 'state'],
      workflows: ['price_visibility'],
      staff_members: ['email'],
      api_keys: ['secret_hash'],
      notifications: ['address', 'subject', 'sending_since'],
      staff_totp: ['staff_id', 'sealed_secret', 'confirmed_at'],
      staff_recovery_codes: ['staff_id', 'code_hash', 'used_at'],
    };
    for (const [table, columns] of Object.entries(hidden)) {
      for (const column of columns)
        await expect(server.database.sql(`select ${column} from ${table}`, [], opened)).rejects.toMatchObject(
          { code: '42501' },
        );
    }
  });

  it('secrets and hashes that let people in are read by the gate alone, which changes nothing but their use', async () => {
    const own = as('waypost_staff', { 'waypost.tenant_id': theirs.tenantId });
    const refused = { code: '42501' };
    const secrets = {
      staff_totp: 'sealed_secret',
      staff_recovery_codes: 'code_hash',
      staff_members: 'password_hash',
      password_resets: 'token_hash',
      staff_sessions: 'token_hash',
    };
    for (const [table, column] of Object.entries(secrets))
      for (const role of [own, as('waypost_relay'), as('waypost_prices')])
        await expect(server.database.sql(`select ${column} from ${table}`, [], role)).rejects.toMatchObject(
          refused,
        );
    // It may hold on to a person, and change nothing of them.
    for (const change of [
      'update staff_members set id = id',
      'update staff_members set password_hash = null',
      'update staff_totp set confirmed_at = null',
      `update staff_totp set sealed_secret = ''`,
      'delete from staff_totp',
      'update staff_recovery_codes set code_hash = null',
      'delete from staff_recovery_codes',
    ])
      await expect(server.database.sql(change, [], as('waypost_gate'))).rejects.toMatchObject(refused);
  });

  it('MS-04 the tracking role sees the rows of the one job that its ID opens', async () => {
    const second = await theirs.job();
    await theirs.staff.get(staffApi.ReplyDocument, {
      input: { jobId: second.id, clientMessageId: randomUUID(), body: 'other' },
    });
    const opened = as('waypost_tracking', { 'waypost.tracking_id': job.trackingId });
    for (const table of ['messages', 'stage_entries', 'threads', 'events', 'attachments']) {
      const rows = await server.database.sql<{ job_id: string }>(`select job_id from ${table}`, [], opened);
      expect([...new Set(rows.map(row => row.job_id))]).toEqual([job.id]);
      expect(await server.database.sql(`select job_id from ${table}`, [], as('waypost_tracking'))).toEqual(
        [],
      );
    }
    const names = await server.database.sql('select name from customers', [], opened);
    expect(names).toEqual([]);
  });

  it('a revoked link opens nothing even for a query that forgot to ask', async () => {
    const gone = await theirs.job();
    await theirs.staff.get(staffApi.RevokeTrackingDocument, {
      input: { jobId: gone.id, expectedVersion: 1 },
    });
    const opened = as('waypost_tracking', { 'waypost.tracking_id': gone.trackingId });
    for (const table of ['jobs', 'stage_entries', 'threads', 'events', 'tenants'])
      expect(await server.database.sql(`select 1 from ${table}`, [], opened)).toEqual([]);
  });
});

/** The name, the secrets and the ids by which an answer would give the other tenant away. */
const tell = () => [
  'SECRET',
  '4711',
  theirs.slug,
  theirs.tenantId,
  job.customer.id,
  job.trackingId,
  job.order.id,
];
/** Ids that were sent may come back in a sentence about them; nothing else may. */
const leaks = (answer: unknown): string[] => tell().filter(secret => JSON.stringify(answer).includes(secret));

describe('through every door', () => {
  it('AH-02 every root field of the staff schema, asked with another tenant’s ids, gives nothing away and changes nothing', async () => {
    const schema = server.app.apis.find(({ name }) => name === 'staff')?.schema;
    if (!schema) throw new Error('no staff schema');
    const before = await theirs.staff.get(staffApi.JobDocument, { id: job.id });
    const tried: string[] = [];
    for (const [operation, type] of [
      ['query', schema.getQueryType()],
      ['mutation', schema.getMutationType()],
    ] as const) {
      for (const field of Object.values(type?.getFields() ?? {})) {
        if (['signIn', 'signOut'].includes(field.name)) continue;
        const query = askFor(operation, field, foreign);
        const answer = await mine.staff.ask(query);
        const complaint = answer.errors.find(({ extensions }) => extensions?.['code'] !== 'BAD_USER_INPUT');
        expect([field.name, complaint]).toEqual([field.name, undefined]);
        expect([field.name, answer.errors.map(({ message }) => message)]).toEqual([field.name, []]);
        expect([field.name, leaks(answer)]).toEqual([field.name, []]);
        tried.push(field.name);
      }
    }
    expect(tried).toEqual(
      expect.arrayContaining([
        'job',
        'jobs',
        'moveJob',
        'reply',
        'completeUpload',
        'saveWorkflow',
        'revokeApiKey',
      ]),
    );
    expect(await theirs.staff.get(staffApi.JobDocument, { id: job.id })).toEqual(before);
  });

  it('AH-02 what is another tenant’s is answered like what does not exist', async () => {
    const unknown = randomUUID();
    const ask = async (jobId: string) => [
      (await mine.staff.ask(staffApi.JobDocument, { id: jobId })).data,
      (
        await mine.staff.ask(staffApi.MoveJobDocument, {
          input: { jobId, expectedVersion: 1, toStage: 'ready' },
        })
      ).data,
      (await mine.staff.ask(staffApi.ReplyDocument, { input: { jobId, clientMessageId: 'k', body: 'hi' } }))
        .data,
      (await mine.staff.ask(staffApi.StaffReadDocument, { jobId, upTo: unknown })).data,
    ];
    expect(await ask(job.id)).toEqual(await ask(unknown));
    const found = await mine.staff.get(staffApi.JobDocument, { trackingId: job.trackingId });
    expect(found.job).toBeNull();
    const { order } = await mine.staff.get(staffApi.OrderDocument, { id: job.order.id });
    expect(order).toBeNull();
  });

  it('AH-02 every subscription of the staff schema refuses or stays silent about another tenant’s ids', async () => {
    const stream = mine.staff.subscribe(staffApi.JobEventsDocument, { jobId: job.id });
    await stream.ended();
    const unknown = mine.staff.subscribe(staffApi.JobEventsDocument, { jobId: randomUUID() });
    await unknown.ended();
    const plain = (errors: readonly unknown[]) => JSON.stringify(errors);
    expect([stream.items, plain(stream.errors)]).toEqual([unknown.items, plain(unknown.errors)]);
    const all = mine.staff.subscribe(staffApi.TenantEventsDocument, {});
    await all.next();
    await theirs.move(await theirs.job(), 'assessed');
    await mine.job();
    await all.until(() => all.items.length >= 2);
    expect(all.items[1]?.tenantEvents.kind).toBe('JOB_CREATED');
    expect(leaks(all.items)).toEqual([]);
    await Promise.all([stream, unknown, all].map(one => one.close()));
  });

  it('SEC-06 every root field of the tracking schema gives nothing of one job to another’s ID', async () => {
    const schema = server.app.apis.find(({ name }) => name === 'tracking')?.schema;
    if (!schema) throw new Error('no tracking schema');
    const own = await mine.job();
    const ids = { ...foreign, trackingId: own.trackingId, id: own.trackingId };
    const saved = foreign;
    foreign = ids;
    try {
      for (const [operation, type] of [
        ['query', schema.getQueryType()],
        ['mutation', schema.getMutationType()],
      ] as const) {
        for (const field of Object.values(type?.getFields() ?? {})) {
          const query = askFor(operation, field, foreign);
          const answer = await tracking(server).ask(query);
          expect([field.name, answer.errors]).toEqual([field.name, []]);
          expect([field.name, leaks(answer)]).toEqual([field.name, []]);
        }
      }
    } finally {
      foreign = saved;
    }
  });

  it('CP-20 no private word exists in the tracking schema at all', async () => {
    const { readFile } = await import('node:fs/promises');
    const sdl = await readFile('schema/tracking.graphql', 'utf8');
    // What a customer sends is the customer's own.
    const answers = sdl.replace(/"""[\s\S]*?"""/g, '').replace(/^input [\s\S]*?^}/gm, '');
    const names = answers.match(/^\s+(\w+)[(:]/gm) ?? [];
    for (const word of [
      'internal',
      'quoted',
      'deposit',
      'actor',
      'fileName',
      'uploadedBy',
      'visibility',
      'version',
      'email:',
      'staffId',
      'tenantId',
      'revoked',
      'deleted',
    ])
      expect(
        names.filter(
          name => name.toLowerCase().includes(word.toLowerCase()) && !name.includes('contactEmail'),
        ),
      ).toEqual([]);
  });

  it('without credentials every staff field is refused in the same way, but those that bring their own', async () => {
    const open = new Set([
      'signIn',
      'invitation',
      'acceptInvitation',
      'requestPasswordReset',
      'passwordReset',
      'resetPassword',
    ]);
    const schema = server.app.apis.find(({ name }) => name === 'staff')?.schema;
    const anonymous = new GraphClient(`${server.url}/staff/graphql`);
    for (const [operation, type] of [
      ['query', schema?.getQueryType()],
      ['mutation', schema?.getMutationType()],
    ] as const) {
      for (const field of Object.values(type?.getFields() ?? {})) {
        if (open.has(field.name)) continue;
        const { data, errors } = await anonymous.ask(askFor(operation, field, {}));
        expect([field.name, errors[0]?.extensions?.['code']]).toEqual([field.name, 'UNAUTHENTICATED']);
        expect(Object.values(data ?? {}).every(value => value === null)).toBe(true);
      }
    }
  });
});
