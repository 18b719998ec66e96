// The real program in a process of its own: composed and served as main.ts does it, in production mode, logging every
// request, with photos in an S3 bucket (whose addresses are signed; nobody fetches them).
import 'reflect-metadata';
import { compose, type App } from '../../src/compose.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { makeLog } from '../../src/log.ts';
import { openObjects } from '../../src/objects.ts';
import { pages } from '../../src/pages.ts';
import { readiness } from '../../src/readiness.ts';
import { makeServer } from '../../src/server/http.ts';
import { answerCommands, collectGarbage } from '../support/child.ts';
import { freePort } from '../support/free-port.ts';
import { S3 } from '../support/s3.ts';
import { APP_SECRET } from '../world/make-world.ts';

let app: App | null = null;

async function listen({ databaseUrl }: { databaseUrl: string }): Promise<{ url: string }> {
  const log = makeLog('info');
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const store = await openObjects({ s3: S3, dataDir: '/nonexistent', appSecret: APP_SECRET }, publicUrl);
  const { objects, plugins } = store;
  const parts = { databaseUrl, databasePool: 10, objects, publicUrl, appSecret: APP_SECRET, log };
  app = await compose({ ...parts, clock: systemClock });
  const server = await makeServer({
    apis: app.apis,
    shopOf: app.shopOf,
    pages: pages(true),
    storeOrigins: objects.origins,
    plugins,
    trustedProxies: [],
    production: true,
    log,
    readiness: readiness(app.database, objects, true),
  });
  await server.listen(port, '127.0.0.1');
  return { url: publicUrl };
}

answerCommands({
  listen,
  collectGarbage,
  /** What a commit of this process would do: another process writes, so that its CPU is not counted here. */
  nudge: (tenantIds: readonly string[]) => {
    for (const tenantId of tenantIds) app?.services.tail.nudge(tenantId);
  },
});
