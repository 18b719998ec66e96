// GraphQL over WebSocket: the graphql-transport-ws protocol, for subscriptions as well as queries and mutations, with the
// same limits and the same errors as the HTTP road.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  execute,
  getOperationAST,
  GraphQLError,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
} from 'graphql';
import type { Context, ServerOptions, SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import type { Extra } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { GraphContext } from '../graphql/context.ts';
import type { Actor } from '../kernel/actor.ts';
import { unauthenticated } from '../kernel/denial.ts';
import type { Log } from '../kernel/log.ts';
import type { Api } from './api.ts';
import { publicError } from './errors.ts';
import { assertCost, LIMITS } from './limits.ts';
import { LiveExecution, type SharedResult } from './live-execution.ts';
import { SessionWatch } from './session-watch.ts';
import { WsDocuments } from './ws-documents.ts';
import { SocketOperations } from './ws-operations.ts';
import { nextMessages } from './ws-sender.ts';

const UNAUTHORIZED = 4401;
const KEEP_ALIVE_MS = 12_000;
/** A socket that lets so much pile up does not read; what it asks for next would only be more of it. */
const MAX_UNREAD_BYTES = 1024 * 1024;
/** Open pages get so long to say goodbye; a phone out of coverage never will. */
const GOODBYE_MS = 2_000;

type Params = { readonly authorization?: unknown; readonly shop?: unknown } | undefined;
type Connection = Context<Params, Extra>;
/** What is executed, and for which operation of which socket. */
type Prepared = ExecutionArgs & { readonly connection: Connection; readonly id: string };

export interface WsOptions {
  readonly production: boolean;
  readonly log: Log;
  /** The caller's address, behind the proxies that are trusted. */
  readonly addressOf: (request: IncomingMessage) => string;
  readonly hostOf: (request: IncomingMessage) => string;
}

export interface WsGraphql {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Tells every socket that we are going away (1001). */
  close(): Promise<void>;
}

export function serveWsGraphql(api: Api, options: WsOptions): WsGraphql {
  // Compression would cost a quarter of a megabyte for each open page.
  const server = new WebSocketServer({ noServer: true, maxPayload: LIMITS.bytes, perMessageDeflate: false });
  const road = new WsRoad(api, options);
  const disposable = useServer(road.options(), server, KEEP_ALIVE_MS);
  return {
    upgrade: (request, socket, head) => {
      server.handleUpgrade(request, socket, head, opened => {
        opened.on('message', () => {
          if (opened.bufferedAmount > MAX_UNREAD_BYTES) opened.terminate();
        });
        tolerateDeadSockets(opened);
        server.emit('connection', opened, request);
      });
    },
    close: async () => {
      const impatience = setTimeout(() => {
        for (const client of server.clients) client.terminate();
      }, GOODBYE_MS);
      road.stop();
      await disposable.dispose();
      clearTimeout(impatience);
    },
  };
}

/**
 * A socket that cannot be written to has gone, and its closing ends whatever it had under way. The protocol library would
 * print a stack for each message that was still meant for it.
 */
function tolerateDeadSockets(socket: WebSocket): void {
  const send = socket.send.bind(socket) as (data: unknown, done: () => void) => void;
  socket.send = ((data: unknown, done?: () => void) => send(data, () => done?.())) as typeof socket.send;
}

class WsRoad {
  readonly #live = new LiveExecution();
  readonly #documents: WsDocuments;
  readonly #operations = new WeakMap<Connection, SocketOperations>();
  readonly #sessions: SessionWatch<Connection> | null;

  constructor(
    private readonly api: Api,
    private readonly settings: WsOptions,
  ) {
    this.#documents = new WsDocuments(api.schema, settings.production);
    const { stillValid } = api;
    this.#sessions = stillValid
      ? new SessionWatch(stillValid, connection => this.#lapse(connection), settings.log)
      : null;
  }

  stop(): void {
    this.#sessions?.stop();
  }

  options(): ServerOptions<Params, Extra> {
    return {
      schema: this.api.schema,
      onConnect: connection => this.#connect(connection),
      onSubscribe: (connection, id, payload) => this.#admit(connection, id, payload),
      execute: args => this.#execute(args as Prepared),
      subscribe: args => this.#subscribe(args as Prepared),
      onClose: connection => {
        this.#sessions?.closed(connection);
        this.#operationsOf(connection).close();
      },
      onNext: (_connection, _id, _payload, args, result) =>
        this.#cleaned(args.contextValue as GraphContext | undefined, result as ExecutionResult),
      onError: (_connection, _id, _payload, errors) =>
        errors.map(error => publicError(error, this.settings.log, null)),
    };
  }

  /** A staff socket that cannot say who it is ends at once, with the code that clients do not retry. */
  async #connect(connection: Connection): Promise<boolean> {
    if (this.api.shareable) return true;
    const actor = await this.#actor(connection);
    if (actor.type !== 'anonymous') {
      this.#sessions?.opened(connection, actor);
      return true;
    }
    connection.extra.socket.close(UNAUTHORIZED, 'Unauthorized');
    return false;
  }

  /** Every operation is told why, then the socket closes. */
  #lapse(connection: Connection): void {
    const { socket } = connection.extra;
    const payload = [publicError(unauthenticated(), this.settings.log, null)];
    for (const id of this.#operationsOf(connection).ids)
      socket.send(JSON.stringify({ id, type: 'error', payload }));
    socket.close(UNAUTHORIZED, 'Unauthorized');
  }

  #actor(connection: Connection): Promise<Actor> {
    const given = connection.connectionParams?.authorization;
    return this.api.authenticate(
      typeof given === 'string' ? given : connection.extra.request.headers.authorization,
    );
  }

  async #context(connection: Connection): Promise<GraphContext> {
    const { request } = connection.extra;
    const named = connection.connectionParams?.shop;
    const [actor, shop] = await Promise.all([
      this.#actor(connection),
      this.api.shopOf?.(this.settings.hostOf(request), typeof named === 'string' ? named : undefined) ?? null,
    ]);
    const userAgent = request.headers['user-agent'] ?? null;
    return { actor, shop, requestId: randomUUID(), ip: this.settings.addressOf(request), userAgent };
  }

  #operationsOf(connection: Connection): SocketOperations {
    let operations = this.#operations.get(connection);
    if (!operations) this.#operations.set(connection, (operations = new SocketOperations()));
    return operations;
  }

  async #admit(
    connection: Connection,
    id: string,
    payload: SubscribePayload,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const operations = this.#operationsOf(connection);
    const admission = operations.admit(id);
    if (admission === 'in use')
      return refused('This id is in use until its operation has ended. Use another one.', 'BAD_REQUEST');
    if (admission === 'too many') {
      const limit = SocketOperations.limit;
      return refused(
        `One socket has at most ${limit} operations under way. Complete some first.`,
        'BAD_REQUEST',
      );
    }
    try {
      const prepared = await this.#prepare(connection, id, payload);
      if (!('schema' in prepared)) operations.ended(id);
      return prepared;
    } catch (error) {
      operations.ended(id);
      throw error;
    }
  }

  async #prepare(
    connection: Connection,
    id: string,
    payload: SubscribePayload,
  ): Promise<Prepared | readonly GraphQLError[]> {
    const document = this.#documents.read(payload.query);
    if (!('kind' in document)) return document;
    const args = {
      schema: this.api.schema,
      document,
      operationName: payload.operationName ?? null,
      variableValues: payload.variables ?? null,
      contextValue: await this.#context(connection),
      connection,
      id,
    };
    if (!getOperationAST(args.document, args.operationName)) {
      const message = 'Name one of the operations of this document as operationName.';
      return refused(message, 'OPERATION_RESOLUTION_FAILURE');
    }
    try {
      assertCost(this.api.schema, args.document, args.operationName, args.variableValues);
    } catch (error) {
      return [error as GraphQLError];
    }
    return args;
  }

  async #execute(args: Prepared): Promise<ExecutionResult> {
    try {
      return await execute(args);
    } finally {
      this.#operationsOf(args.connection).ended(args.id);
    }
  }

  async #subscribe(args: Prepared): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
    const { connection, id } = args;
    const operations = this.#operationsOf(connection);
    const ended = () => operations.ended(id);
    try {
      const stream = await this.#open(args, ended);
      if (!('next' in stream)) ended();
      // The client, or its socket, may have gone while the stream was being opened.
      else if (!operations.streams(id, stream) || !(id in connection.subscriptions)) await stream.return?.();
      return stream;
    } catch (error) {
      ended();
      throw error;
    }
  }

  #open(
    args: Prepared,
    ended: () => void,
  ): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
    const { actor, ip, shop, userAgent, requestId } = args.contextValue as GraphContext;
    // One for the whole subscription: what breaks is looked up by the request that opened it.
    const context = () => ({ actor, ip, shop, userAgent, requestId });
    const fresh = this.api.shareable
      ? context
      : async () => {
          const now = await this.#context(args.connection);
          return now.actor.type === 'anonymous' ? null : now;
        };
    const share = this.api.shareable && actor.type === 'anonymous';
    const write = ({ result }: SharedResult) =>
      JSON.stringify(this.#cleaned(args.contextValue as GraphContext, result));
    const { socket } = args.connection.extra;
    const sharing = share ? { context, send: nextMessages(socket, args.id, write) } : null;
    const lapsed = () => ({ errors: [new GraphQLError('lapsed', { originalError: unauthenticated() })] });
    return this.#live.subscribe(args, { fresh, sharing, lapsed, ended });
  }

  #cleaned(context: GraphContext | undefined, result: ExecutionResult): FormattedExecutionResult {
    if (!result.errors) return result as FormattedExecutionResult;
    const errors = result.errors.map(error =>
      publicError(error, this.settings.log, context?.requestId ?? null),
    );
    return { data: result.data ?? null, errors };
  }
}

const refused = (message: string, code: string): readonly GraphQLError[] => [
  new GraphQLError(message, { extensions: { code } }),
];
