// Migrations on a database that has been in use: what was written in the old shape is there in the new one.
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrations } from '../../migrations/index.ts';
import { migrate } from '../../src/platform/postgres/data-source.ts';
import { serverUrl } from '../support/database.ts';

const name = `test_${randomBytes(8).toString('hex')}`;
const url = new URL(serverUrl());
url.pathname = `/${name}`;

async function run(database: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
const asStaff = async (client: pg.Client, tenantId: string): Promise<void> => {
  await client.query('set role waypost_staff');
  await client.query(`select set_config('waypost.tenant_id', $1, false)`, [tenantId]);
};
/** All that come before the one of this number. */
const before = (number: number) => migrations.filter(one => Number(one.name.slice(-4)) < number);

const administer = (sql: string): Promise<void> =>
  run(serverUrl(), async client => {
    await client.query(sql);
  });
beforeAll(() => administer(`create database ${name}`));
afterAll(() => administer(`drop database ${name}`));

describe('a database that has been in use', () => {
  it('AD-08 keeps the letters of its workflows: they belong to them and to no other', async () => {
    const [tenantId, workflowId] = [randomUUID(), randomUUID()];
    await migrate(url.href, before(79));
    await run(url.href, async client => {
      await asStaff(client, tenantId);
      await client.query(
        `insert into tenants (id, slug, fallback_name, accent_color, locale, time_zone, currency, created_at)
         values ($1, 'old', 'Your jeweller', '#336699', 'en-GB', 'Europe/London', 'GBP', now())`,
        [tenantId],
      );
      await client.query(
        `insert into workflows (id, tenant_id, kind, name, prefix, version) values ($1, $2, 'REPAIR', 'Repair', 'RPR', 1)`,
        [workflowId, tenantId],
      );
    });
    await migrate(url.href, migrations);
    await run(url.href, async client => {
      await asStaff(client, tenantId);
      const { rows } = await client.query('select prefix, workflow_id from workflow_prefixes');
      expect(rows).toEqual([{ prefix: 'RPR', workflow_id: workflowId }]);
    });
  });
});
