// The unit of work on a real database: refusals roll back, deadlocks run again, nothing is told before the commit.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { isRefusal, notFound } from '../../src/kernel/refusal.ts';
import { UnitOfWork } from '../../src/platform/postgres/unit-of-work.ts';
import { openShop, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;
let committed: string[];
let uow: UnitOfWork;
let scope: { readonly role: 'staff'; readonly tenantId: string };

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server);
  scope = { role: 'staff', tenantId: shop.tenantId };
});
beforeEach(() => {
  committed = [];
  uow = new UnitOfWork(server.app.database.staff, server.app.database.tracking, tenantId =>
    committed.push(tenantId),
  );
});
afterAll(() => server.stop());

const INSERT = `insert into customers (id, tenant_id, name, created_at) values ($1, $2, $3, now())`;
const count = (name: string) =>
  uow.read(
    scope,
    async tx =>
      (await tx.query<{ n: number }>('select count(*)::int as n from customers where name = $1', [name]))[0]
        ?.n,
  );

describe('the unit of work', () => {
  it('a returned refusal rolls back what was written and appends nothing', async () => {
    const name = randomUUID();
    const result = await uow.run(scope, async tx => {
      await tx.query(INSERT, [randomUUID(), tx.tenantId, name]);
      tx.append({ kind: 'TENANT_CHANGED', jobId: null, audience: 'STAFF', payload: {}, actorName: null });
      return notFound('thing');
    });
    expect(isRefusal(result)).toBe(true);
    expect([await count(name), committed]).toEqual([0, []]);
  });

  it('an exception rolls back and leaves the connection clean for the next one', async () => {
    const name = randomUUID();
    await expect(
      uow.run(scope, async tx => {
        await tx.query(INSERT, [randomUUID(), tx.tenantId, name]);
        await tx.query('select 1/0');
      }),
    ).rejects.toThrow('division by zero');
    await expect(uow.read(scope, tx => tx.query('select 1/0'))).rejects.toThrow('division by zero');
    for (let n = 0; n < 12; n += 1) expect(await count(name)).toBe(0);
  });

  it('nudges once after the commit, and not at all without events', async () => {
    await uow.run(scope, async tx => {
      await tx.query('select 1');
    });
    expect(committed).toEqual([]);
    await uow.run(scope, tx => {
      for (let n = 0; n < 3; n += 1)
        tx.append({
          kind: 'TENANT_CHANGED',
          jobId: null,
          audience: 'STAFF',
          payload: { n },
          actorName: null,
        });
      expect(committed).toEqual([]);
      return Promise.resolve(null);
    });
    expect(committed).toEqual([shop.tenantId]);
  });

  it('a reading transaction cannot write', async () => {
    await expect(
      uow.read(scope, tx => tx.query(INSERT, [randomUUID(), tx.tenantId, 'x'])),
    ).rejects.toMatchObject({ code: '25006' });
  });

  it('a real deadlock runs the whole unit again, and both changes happen', async () => {
    const [a, b] = [await shop.job(), await shop.job()];
    let runs = 0;
    const both = async (first: string, second: string) =>
      uow.run(scope, async tx => {
        runs += 1;
        for (const id of [first, second]) {
          await tx.query('update jobs set description = description || $2 where id = $1', [id, '+']);
          await new Promise(resolve => setTimeout(resolve, 150));
        }
      });
    await Promise.all([both(a.id, b.id), both(b.id, a.id)]);
    expect(runs).toBeGreaterThan(2);
    const rows = await uow.read(scope, tx =>
      tx.query<{ description: string }>('select description from jobs where id = any($1::uuid[])', [
        [a.id, b.id],
      ]),
    );
    expect(rows.map(({ description }) => description.slice(-2))).toEqual(['++', '++']);
  });

  it('hands out places without holes under many writers, for the tenant and for each job', async () => {
    const own = await openShop(server);
    const jobs = [await own.job(), await own.job(), await own.job()];
    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        own.staff.ask(
          `mutation { addNote(input: { idempotencyKey: "${randomUUID()}", jobId: "${jobs[n % 3]?.id ?? ''}", body: "n", visibility: ${n % 2 ? 'PUBLIC' : 'INTERNAL'} }) { __typename } }`,
        ),
      ),
    );
    const events = await server.database.sql<{
      tenant_seq: number;
      job_id: string;
      seq: number;
      public_seq: number | null;
    }>('select tenant_seq, job_id, seq, public_seq from events order by tenant_seq', [], {
      role: 'waypost_staff',
      settings: { 'waypost.tenant_id': own.tenantId },
    });
    expect(events.map(event => event.tenant_seq)).toEqual(events.map((_, index) => index + 1));
    for (const { id } of jobs) {
      const ofJob = events.filter(event => event.job_id === id);
      expect(ofJob.map(({ seq }) => seq)).toEqual(ofJob.map((_, index) => index + 1));
      const open = ofJob.filter(event => event.public_seq !== null);
      expect(open.map(event => event.public_seq)).toEqual(open.map((_, index) => index + 1));
    }
  });
});
