// The HTTP server: headers that hold for everything, request ids, the request log, health, and both GraphQL roads on one
// port. Knows no domain.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify';
import type { Log } from '../kernel/log.ts';
import type { Api, ShopOf } from './api.ts';
import { askedHost, clientAddress } from './client-address.ts';
import { serveHttpGraphql } from './http-graphql.ts';
import { servePages, type Page } from './pages.ts';
import { serveWsGraphql, type WsGraphql } from './ws-graphql.ts';

const DRAIN_MS = 10_000;

export interface ServerOptions {
  readonly apis: readonly Api[];
  readonly pages: readonly Page[];
  readonly shopOf: ShopOf;
  readonly storeOrigins: readonly string[];
  /** Routes of the disk store, when photos are kept there. */
  readonly plugins: readonly FastifyPluginAsync[];
  readonly trustedProxies: readonly string[];
  readonly production: boolean;
  readonly log: Log;
  /** Sentences that say why the program is not ready; empty when it is. */
  readonly readiness: () => Promise<readonly string[]>;
}

export interface Server {
  listen(port: number, host: string): Promise<void>;
  /** Stops accepting, lets requests finish, closes sockets with 1001. */
  close(): Promise<void>;
}

export async function makeServer(options: ServerOptions): Promise<Server> {
  const app = fastify({
    logger: false,
    genReqId: () => randomUUID(),
    trustProxy: options.trustedProxies.length > 0 ? [...options.trustedProxies] : false,
    forceCloseConnections: 'idle',
    // A phone on a bad line may take its time with a photo; nobody takes for ever.
    requestTimeout: 300_000,
    routerOptions: { maxParamLength: 200 },
  });
  common(app, options.log);
  health(app, options.readiness);
  const apollos: { stop(): Promise<void> }[] = [];
  const hostOf = askedHost(options.trustedProxies);
  for (const api of options.apis) apollos.push(await serveHttpGraphql(app, api, { ...options, hostOf }));
  for (const plugin of options.plugins) await app.register(plugin);
  await servePages(app, { ...options, hostOf });
  const roads = webSockets(app, { ...options, hostOf });
  const requests = countRequests(app);
  return {
    listen: async (port, host) => {
      await app.listen({ port, host });
    },
    close: async () => {
      const closed = app.close();
      await requests.finished(DRAIN_MS);
      await Promise.all([...roads.values()].map(road => road.close()));
      // Kept-alive connections whose last request has just been answered would otherwise be waited for.
      app.server.closeAllConnections();
      await closed;
      for (const apollo of apollos) await apollo.stop();
    },
  };
}

/** Addresses of pages hold tracking IDs, so the log knows the route and never the address. */
function common(app: FastifyInstance, log: Log): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'cross-origin-opener-policy': 'same-origin',
    });
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const { method, id: requestId } = request;
    log.info(
      { requestId, method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    );
  });
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500)
      log.error({ requestId: request.id, reason: error.message, stack: error.stack }, 'A request broke.');
    const message = status >= 500 ? 'Something broke on our side. Please try again.' : error.message;
    return reply
      .code(status)
      .send({ errors: [{ message, extensions: { code: status >= 500 ? 'INTERNAL' : 'BAD_REQUEST' } }] });
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).type('text/plain').send('There is nothing at this address.'),
  );
}

function health(app: FastifyInstance, readiness: ServerOptions['readiness']): void {
  app.get('/healthz', (_request, reply) => reply.type('text/plain').send('ok'));
  app.get('/readyz', async (_request, reply) => {
    const problems = await readiness();
    return reply.code(problems.length > 0 ? 503 : 200).send({ ready: problems.length === 0, problems });
  });
}

function webSockets(
  app: FastifyInstance,
  options: ServerOptions & { readonly hostOf: (request: IncomingMessage) => string },
): Map<string, WsGraphql> {
  const addressOf = clientAddress(options.trustedProxies);
  const { production, log, hostOf } = options;
  const roads = new Map(
    options.apis.map(api => [api.path, serveWsGraphql(api, { production, log, addressOf, hostOf })]),
  );
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const road = roads.get(path);
    // A socket that breaks before it is one of ours must not end the process.
    socket.on('error', () => socket.destroy());
    if (road) road.upgrade(request, socket, head);
    else socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  return roads;
}

function countRequests(app: FastifyInstance): { finished(patienceMs: number): Promise<void> } {
  let open = 0;
  let settle: (() => void) | null = null;
  app.addHook('onRequest', async (_request, reply) => {
    open += 1;
    // `close` also comes when the caller hung up.
    reply.raw.once('close', () => {
      open -= 1;
      if (open === 0) settle?.();
    });
  });
  return {
    finished: patienceMs =>
      new Promise(resolve => {
        const timer = setTimeout(resolve, patienceMs);
        settle = () => {
          clearTimeout(timer);
          resolve();
        };
        if (open === 0) settle();
      }),
  };
}
