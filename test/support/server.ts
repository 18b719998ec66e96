// The whole program on a port of its own, composed as main.ts does it, on a cloned database and a folder for photos.
import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose, type App } from '../../src/compose.ts';
import { systemClock, type Clock } from '../../src/kernel/clock.ts';
import type { Log } from '../../src/kernel/log.ts';
import { openObjects } from '../../src/objects.ts';
import { pages } from '../../src/pages.ts';
import type { FastifyPluginAsync } from 'fastify';
import type { MailSettings } from '../../src/domains/notification/notification.sender.ts';
import type { Limits } from '../../src/platform/limits/limits.ts';
import { readiness } from '../../src/readiness.ts';
import { makeServer } from '../../src/server/http.ts';
import { cloneDatabase, type TestDatabase } from './database.ts';
import type { S3Config } from '../../src/config.ts';

export const APP_SECRET = 'a-secret-for-tests-a-secret-for-tests';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly facts: Record<string, unknown>;
  readonly message: string;
}

export interface TestServer {
  readonly url: string;
  readonly app: App;
  readonly database: TestDatabase;
  /** Where photos are kept, below `photos`. */
  readonly dataDir: string;
  /** Everything that was logged. */
  readonly log: readonly LogLine[];
  stop(): Promise<void>;
}

export interface TestServerOptions {
  readonly production?: boolean;
  readonly s3?: S3Config | null;
  readonly trustedProxies?: readonly string[];
  readonly limits?: Partial<Limits>;
  /** Other than the machine's. */
  readonly clock?: Clock;
  /** With it, background work is done. */
  readonly mail?: MailSettings;
  readonly plugins?: readonly FastifyPluginAsync[];
  /** Of a stand-in; see stripe-server.ts. */
  readonly stripeApiUrl?: string;
  /** Use this database, which somebody else drops. */
  readonly database?: TestDatabase;
}

export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const database = options.database ?? (await cloneDatabase());
  const dataDir = await mkdtemp(join(tmpdir(), 'waypost-test-'));
  const lines: LogLine[] = [];
  const log = recorder(lines);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const production = options.production ?? false;
  const store = await openObjects({ s3: options.s3 ?? null, dataDir, appSecret: APP_SECRET }, url);
  const app = await compose({
    databaseUrl: database.url,
    databasePool: 6,
    objects: store.objects,
    publicUrl: url,
    appSecret: APP_SECRET,
    clock: options.clock ?? systemClock,
    log,
    ...(options.limits && { limits: options.limits }),
    ...(options.mail && { mail: options.mail }),
    ...(options.stripeApiUrl !== undefined && { stripeApiUrl: options.stripeApiUrl }),
  });
  const server = await makeServer({
    apis: app.apis,
    shopOf: app.shopOf,
    pages: pages(production),
    storeOrigins: store.objects.origins,
    plugins: [...store.plugins, ...app.plugins, ...(options.plugins ?? [])],
    trustedProxies: options.trustedProxies ?? [],
    production,
    log,
    readiness: readiness(app.database, store.objects, production),
  });
  if (options.mail || options.stripeApiUrl !== undefined) await app.startWork();
  await server.listen(port, '127.0.0.1');
  return {
    url,
    app,
    database,
    dataDir,
    log: lines,
    stop: async () => {
      await server.close();
      await app.close();
      await store.objects.close();
      if (!options.database) await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function recorder(lines: LogLine[]): Log {
  const record = (level: LogLine['level']) => (facts: object, message: string) =>
    void lines.push({ level, facts: facts as Record<string, unknown>, message });
  return { info: record('info'), warn: record('warn'), error: record('error') };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
