// GraphQL over HTTP: Apollo Server on fastify, with the same limits and the same errors as the WebSocket road.
import type { IncomingMessage } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphContext } from '../graphql/context.ts';
import type { Log } from '../kernel/log.ts';
import type { Api } from './api.ts';
import { publicError, withoutEcho } from './errors.ts';
import { assertCost, limitShape, LIMITS } from './limits.ts';

const limitCost = (api: Api): ApolloServerPlugin<GraphContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ document, operationName, request }) => {
        assertCost(api.schema, document, operationName, request.variables);
        return Promise.resolve();
      },
    }),
});

/** The request that each error belongs to: what formats errors is told nothing of it. */
const requestOf = new WeakMap<object, string>();
const noteRequest: ApolloServerPlugin<GraphContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue }) => {
        for (const error of errors) requestOf.set(error, contextValue.requestId);
        return Promise.resolve();
      },
    }),
};

const WRONG_QUERY = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * With `application/json` a well-formed request is answered with 200, also when the query in it is wrong; the newer
 * `application/graphql-response+json` gets the 4xx. (GraphQL over HTTP, section 6.4.)
 */
const legacyStatus: ApolloServerPlugin<GraphContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response }) => {
        const modern =
          request.http?.headers.get('accept')?.includes('application/graphql-response+json') ?? false;
        const first = response.body.kind === 'single' ? response.body.singleResult.errors?.[0] : undefined;
        if (!modern && WRONG_QUERY.has(String(first?.extensions?.['code']))) response.http.status = 200;
        return Promise.resolve();
      },
    }),
};

export async function serveHttpGraphql(
  app: FastifyInstance,
  api: Api,
  options: {
    readonly production: boolean;
    readonly log: Log;
    readonly hostOf: (request: IncomingMessage) => string;
  },
): Promise<{ stop(): Promise<void> }> {
  const apollo = new ApolloServer<GraphContext>({
    schema: api.schema,
    introspection: !options.production,
    hideSchemaDetailsFromClientErrors: options.production,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Nothing here trusts a cookie, so a foreign page cannot borrow anybody's rights.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    validationRules: [limitShape],
    plugins: [
      limitCost(api),
      noteRequest,
      legacyStatus,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    formatError: (formatted, error) => {
      const known = formatted.extensions?.['code'];
      // Apollo's own refusals (no query, unknown operation) are made for the caller and carry their code already.
      return typeof known === 'string' && known !== 'INTERNAL_SERVER_ERROR' && !hasCause(error)
        ? { ...formatted, message: withoutEcho(formatted.message), extensions: { code: known } }
        : publicError(error, options.log, requestOf.get(error as object) ?? null);
    },
  });
  await apollo.start();
  app.route({
    url: api.path,
    method: ['GET', 'POST'],
    bodyLimit: LIMITS.bytes,
    // Whatever is answered is somebody's, and as it is now.
    onRequest: async (_request, reply) => {
      reply.header('cache-control', 'no-store');
    },
    handler: fastifyApolloHandler(apollo, {
      context: request => httpContext(api, request, options.hostOf),
    }),
  });
  return apollo;
}

/** Who asks by HTTP, from where and for which shop. Also for pages that are rendered here. */
export async function httpContext(
  api: Api,
  request: FastifyRequest,
  hostOf: (request: IncomingMessage) => string,
  /** As the address of a page names it; the header says it for everybody else. */
  shopNamed?: string,
): Promise<GraphContext> {
  const named = shopNamed ?? request.headers['waypost-shop'];
  const [actor, shop] = await Promise.all([
    api.authenticate(request.headers.authorization),
    api.shopOf?.(hostOf(request.raw), typeof named === 'string' ? named : undefined) ?? null,
  ]);
  return {
    actor,
    shop,
    requestId: request.id,
    ip: request.ip,
    userAgent: request.headers['user-agent'] ?? null,
  };
}

const hasCause = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'originalError' in error && error.originalError != null;
