// The process: configuration, machines, composition, listening, and an orderly end.
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { compose, type App } from './compose.ts';
import { ConfigError, readConfig, type Config } from './config.ts';
import { demoSummary } from './demo/demo-summary.ts';
import { loadDemo } from './demo/load-demo.ts';
import { systemClock } from './kernel/clock.ts';
import type { Log } from './kernel/log.ts';
import { makeLog } from './log.ts';
import { openMail } from './mail.ts';
import { openObjects } from './objects.ts';
import { migrate } from './platform/postgres/data-source.ts';
import { EmbeddedPostgresError } from './platform/postgres/embedded/embedded-postgres-error.ts';
import { startEmbeddedPostgres } from './platform/postgres/embedded/embedded-postgres.ts';
import { readiness } from './readiness.ts';
import { makeServer } from './server/http.ts';
import { pages } from './pages.ts';
import { migrations } from '../migrations/index.ts';

/** Ctrl-C reaches this process twice when npm passes it on as well; a person needs longer than that to press it again. */
const ECHO_MS = 300;

type Stop = () => Promise<void>;

/** In the order of starting; stopped from the end. */
const stops: Stop[] = [];

async function main(): Promise<void> {
  const config = readConfig();
  const log = makeLog(config.logLevel);
  endInOrder(log);
  const port = config.port === 0 ? await freePort(config.host) : config.port;
  const publicUrl = config.publicUrl ?? `http://${hostInUrl(config.host)}:${port}`;
  const databaseUrl = config.databaseUrl ?? (await embedded(config, log));
  await migrate(databaseUrl, migrations);
  const store = await openObjects(config, publicUrl);
  stops.push(() => store.objects.close());
  const parts = { databaseUrl, databasePool: config.databasePool, objects: store.objects, publicUrl, log };
  const { mail, plugins } = openMail(config, publicUrl, log);
  stops.push(async () => mail?.mailer.close());
  const { appSecret, stripeApiUrl } = config;
  const app: App = await compose({ ...parts, appSecret, stripeApiUrl, clock: systemClock, mail });
  stops.push(() => app.close());
  const server = await makeServer({
    apis: app.apis,
    shopOf: app.shopOf,
    pages: pages(config.production),
    storeOrigins: store.objects.origins,
    plugins: [...store.plugins, ...app.plugins, ...plugins],
    trustedProxies: config.trustedProxies,
    production: config.production,
    log,
    readiness: readiness(app.database, store.objects, config.production),
  });
  stops.push(() => server.close());
  await server.listen(port, config.host);
  if (config.demoData)
    await loadDemo({ ...parts, appSecret: config.appSecret }, `http://${hostInUrl(config.host)}:${port}`);
  await app.startWork();
  log.info({ publicUrl, database: config.databaseUrl ? 'external' : 'embedded' }, 'Waypost is serving.');
  process.stdout.write(
    await demoSummary({ app, publicUrl, demo: config.demoData, production: config.production }),
  );
}

async function embedded(config: Config, log: Log): Promise<string> {
  const postgres = await startEmbeddedPostgres({
    dataDir: resolve(config.dataDir, 'postgres'),
    log: line => log.info({ from: 'postgres' }, line),
    onUnexpectedExit: reason => {
      log.error({ reason }, 'The embedded database ended by itself; stopping.');
      process.exitCode = 1;
      process.kill(process.pid, 'SIGTERM');
    },
  });
  stops.push(() => postgres.stop());
  return postgres.url;
}

/** The first signal ends in order: server, tail and pools, store, and the embedded database last. The second is immediate. */
function endInOrder(log: Log): void {
  let begun = 0;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (begun > 0) {
      if (Date.now() - begun > ECHO_MS) process.exit(130);
      return;
    }
    begun = Date.now();
    log.info({ signal }, 'Stopping.');
    void stopAll(log).then(() => process.exit());
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

async function stopAll(log: Log): Promise<void> {
  for (let stop = stops.pop(); stop; stop = stops.pop()) {
    await stop().catch((error: unknown) =>
      log.error({ reason: String(error) }, 'A part did not stop cleanly.'),
    );
  }
}

const hostInUrl = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
};

function freePort(host: string): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, host, () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolvePort(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** What people can do something about is a sentence; the rest is a stack. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof EmbeddedPostgresError) return error.message;
  const { code } = error as { code?: string };
  if (code === 'EADDRINUSE')
    return 'The port is in use already. Set PORT to another one, or to 0 for a free one.';
  if (code === 'ECONNREFUSED')
    return 'The database of DATABASE_URL does not answer. Is it running, and is the address right?';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main().catch(async (error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  await stopAll(makeLog('error'));
  process.exit(1);
});
