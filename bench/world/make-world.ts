// A throw-away Postgres with everything that a run needs: migrated, fifty shops opened and signed in as their operator and
// their people would, jobs in bulk.
import 'reflect-metadata';
import { compose } from '../../src/compose.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import type { Log } from '../../src/kernel/log.ts';
import type { ObjectStore } from '../../src/platform/objects/object-store.ts';
import { migrate } from '../../src/platform/postgres/data-source.ts';
import { startThrowAwayPostgres } from '../../src/platform/postgres/embedded/throw-away-postgres.ts';
import { migrations } from '../../migrations/index.ts';
import { seed } from './seed.ts';
import { TENANTS, type Tenant, type World } from './world.ts';

export const APP_SECRET = 'a-secret-for-figures-a-secret-for-figures';
const PASSWORD = 'correct horse battery';

/** As durable as a server of one's own: a commit is on disk before it is answered. */
const SETTINGS = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  autovacuum: 'on',
  shared_buffers: '1GB',
  max_wal_size: '4GB',
};

export async function makeWorld(jobs: number): Promise<{ readonly world: World; stop(): Promise<void> }> {
  const postgres = await startThrowAwayPostgres({ log: () => undefined, settings: SETTINGS });
  try {
    await migrate(postgres.url, migrations);
    const tenants = await openShops(postgres.url);
    await seed(postgres.url, tenants, jobs / TENANTS);
    return { world: { databaseUrl: postgres.url, jobs, tenants }, stop: () => postgres.stop() };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function openShops(databaseUrl: string): Promise<Tenant[]> {
  const objects = {} as ObjectStore;
  const parts = { databaseUrl, databasePool: 8, objects, publicUrl: '', appSecret: APP_SECRET, log: silent };
  const app = await compose({ ...parts, clock: systemClock });
  const { onboarding, staff } = app.services;
  const open = async (number: number): Promise<Tenant> => {
    const email = `owner@shop-${number}.example`;
    const { tenant, staffIds, workflows } = await onboarding.open({
      slug: `shop-${number}`,
      name: `Shop ${number}`,
      fallbackName: 'Your jeweller',
      contactEmail: `hello@shop-${number}.example`,
      contactPhone: '+44 20 7946 0000',
      customerNameOnPage: 'FIRST',
      presets: ['repair'],
      staff: [{ role: 'OWNER', name: 'Owner', email, password: PASSWORD }],
    });
    const signedIn = await staff.signIn({ email, password: PASSWORD }, { ip: 'bench', userAgent: null });
    if (!('token' in signedIn)) throw new Error('A shop of the bench could not sign in.');
    const workflowId = workflows.repair?.id ?? '';
    const [version] = await app.services.uow.read({ role: 'staff', tenantId: tenant.id }, tx =>
      tx.query<{ id: string }>('select id from workflow_versions where workflow_id = $1', [workflowId]),
    );
    const workflowVersionId = version?.id ?? '';
    return {
      id: tenant.id,
      staffId: staffIds[0] ?? '',
      token: signedIn.token,
      workflowId,
      workflowVersionId,
    };
  };
  try {
    return await Promise.all(Array.from({ length: TENANTS }, (_, number) => open(number)));
  } finally {
    await app.close();
  }
}
