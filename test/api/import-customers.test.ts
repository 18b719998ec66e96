// Whose the rows of a file are: found among the customers that the shop has, and told what was not known of them.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ImportRepository } from '../../src/domains/import/import.repository.ts';
import type { Tx } from '../../src/platform/postgres/transaction.ts';
import * as staffApi from '../gql/staff.ts';
import { eventually } from '../support/browser.ts';
import { openShop, type Shop } from '../support/shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let shop: Shop;

beforeAll(async () => {
  server = await startServer();
  shop = await openShop(server, { presets: ['repair'] });
  await server.app.startWork();
});
afterAll(() => server.stop());

interface Ended {
  readonly state: string;
  readonly imported: number;
  readonly refused: number;
}

async function whole(csv: string, workflowId: string | null = null): Promise<Ended> {
  const response = await fetch(`${server.url}/staff/imports?name=old.csv`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', authorization: `Bearer ${shop.staff.token ?? ''}` },
    body: csv,
  });
  const { importId: id } = (await response.json()) as { importId: string };
  const read = async () =>
    (
      await shop.staff.get<{ import: Ended & { columns: object[] } }, object>(
        'query ($id: ID!) { import(id: $id) { columns { field column } state imported refused } }',
        { id },
      )
    ).import;
  const { columns } = await read();
  await shop.staff.get('mutation ($plan: ImportPlanInput!) { startImport(plan: $plan) { __typename } }', {
    plan: { importId: id, columns, workflowId },
  });
  return eventually(read, now => now.state === 'DONE', 'the import to end', 30_000);
}

interface Customer {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly version: number;
}
const named = async (name: string): Promise<Customer[]> =>
  (
    await shop.staff.get<{ customers: { edges: { node: Customer }[] } }, object>(
      'query ($name: String!) { customers(search: $name) { edges { node { name email phone version } } } }',
      { name },
    )
  ).customers.edges.map(({ node }) => node);

const changes = async (name: string): Promise<number> => {
  const { auditLog } = await shop.staff.get(staffApi.AuditLogDocument, { first: 100 });
  return auditLog.edges.filter(({ node }) => node.kind === 'CUSTOMER_CHANGED' && node.subject === name)
    .length;
};

describe('a customer who is known already', () => {
  it('is told of what the row knows more, once, and colleagues hear of it', async () => {
    await whole('Name,Phone\nAnn Lee,020 7946 0123\n');
    const row = 'Ann Lee,020 7946 0123,ann@lee.example';
    expect(await whole(`Name,Phone,E-mail\n${row}\n`)).toMatchObject({ imported: 1, refused: 0 });
    const known = { name: 'Ann Lee', phone: '020 7946 0123', email: 'ann@lee.example', version: 2 };
    expect(await named('Ann Lee')).toEqual([known]);
    expect(await changes('Ann Lee')).toBe(1);
    // Nothing is new to the next file: nothing changes.
    await whole(`Name,Phone,E-mail,Item\n${row},Ring\n`, shop.workflows.repair ?? '');
    expect(await named('Ann Lee')).toEqual([known]);
    expect(await changes('Ann Lee')).toBe(1);
  });

  it('gets a telephone number with a job, and keeps what was there', async () => {
    await whole('Name,E-mail\nBo Ek,bo@ek.example\n');
    const csv =
      'Name,E-mail,Phone,Item\nbo ek,BO@EK.example,08 123 456,Ring\nBo Ek,bo@ek.example,08-123456,Watch\n';
    expect(await whole(csv, shop.workflows.repair ?? '')).toMatchObject({ imported: 2, refused: 0 });
    const known = { name: 'Bo Ek', email: 'bo@ek.example', phone: '08 123 456', version: 2 };
    expect(await named('Bo Ek')).toEqual([known]);
  });

  it('is one with and without the code of the country, and another under another number', async () => {
    await whole(
      'Name,Phone\nEva Roth,+44 (0)20 7946 0555\nEva Roth,020 7946 0555\nEva Roth,0044 20 7946 0555\nEva Roth,020 7946 1555\n',
    );
    // As spreadsheets write it, and one of another country.
    await whole(
      'Name,Phone\nEva Roth,442079460555\nEva Roth,(+44) 20 7946 0555\nEvi Roth,+44 20 7946 0555\nEvi Roth,+49 20 7946 0555\n',
    );
    expect(await named('Evi Roth')).toHaveLength(2);
    expect((await named('Eva Roth')).map(({ phone }) => phone)).toEqual([
      '+44 (0)20 7946 0555',
      '020 7946 1555',
    ]);
  });

  it('is left alone by a row that is refused', async () => {
    await whole('Name,E-mail\nCy Orr,cy@orr.example\n');
    const taken =
      'Name,E-mail,Phone,Item,Tracking ID\nDi,,,Ring,RPR-0E0E0E01\nCy Orr,cy@orr.example,08 123 456,Ring,RPR-0E0E0E01\n';
    expect(await whole(taken, shop.workflows.repair ?? '')).toMatchObject({ imported: 1, refused: 1 });
    expect(await named('Cy Orr')).toMatchObject([{ phone: null, version: 1 }]);
  });
});

describe('looking for a customer', () => {
  it('goes by an index, however many there are', async () => {
    const own = { role: 'waypost_staff', settings: { 'waypost.tenant_id': shop.tenantId } };
    await server.database.sql(
      `insert into customers (id, tenant_id, name, email, created_at)
       select gen_random_uuid(), $1, 'Many ' || n, n || '@many.example', now() from generate_series(1, 5000) as n`,
      [shop.tenantId],
      own,
    );
    await server.database.sql('analyze customers');
    const asked: [string, unknown[]][] = [];
    const query = (...question: [string, unknown[]]) => {
      asked.push(question);
      return Promise.resolve([]);
    };
    const tx = { tenantId: shop.tenantId, query } as unknown as Tx;
    await new ImportRepository().customer(tx, { name: 'MANY 77', email: '77@many.example', phone: null });
    const [[text, values] = ['', []]] = asked;
    const plan = await server.database.sql<{ 'QUERY PLAN': string }>(`explain ${text}`, values, own);
    const lines = plan.map(line => line['QUERY PLAN']).join('\n');
    expect(lines).toMatch(/Index Cond: .*name_key = /);
  });
});
