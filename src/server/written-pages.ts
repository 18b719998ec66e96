// Pages that are written on the server. What is in them is the client's own affair: its build brings a function that
// renders an address, and is lent the index page and a way to ask the API in the caller's name. Knows no client and no
// domain.
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { contentSecurityPolicy } from './content-security-policy.ts';

export interface WrittenPage {
  /** The module that exports `render`. */
  readonly module: string;
  /** Path of the API that it may ask. */
  readonly api: string;
  /** The built index page. */
  readonly template: string;
  readonly storeOrigins: readonly string[];
}

export type Send = (request: FastifyRequest, reply: FastifyReply) => unknown;

interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

export interface PageRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** The fields of a form that was sent without a script; null: nothing was sent. */
  readonly form: Readonly<Record<string, string>> | null;
  readonly template: string;
  ask(
    body: { readonly query: string; readonly variables: unknown },
    headers: Readonly<Record<string, string>>,
  ): Promise<Answer>;
}

export interface PageAnswer {
  readonly status: number;
  readonly html: string;
  /** Where to go instead. */
  readonly location?: string;
  /** The contents of every style element in it. */
  readonly styles: readonly string[];
}

type Render = (request: PageRequest) => Promise<PageAnswer>;

const FORM = 'application/x-www-form-urlencoded';
const FORM_BYTES = 64 * 1024;
const compress = promisify(gzip);

export async function writtenPage(app: FastifyInstance, page: WrittenPage): Promise<Send> {
  const { render } = (await import(pathToFileURL(page.module).href)) as { render: Render };
  return async (request, reply) => {
    const answer = await render({
      path: request.url.split('?', 1)[0] ?? '',
      query: single(request.query as Record<string, unknown>),
      form: request.method === 'POST' ? single((request.body ?? {}) as Record<string, unknown>) : null,
      template: page.template,
      ask: (body, headers) => ask(app, request, page.api, body, headers),
    });
    // Whatever is in it is somebody's; the next visit asks again.
    reply.code(answer.status).header('cache-control', 'no-store');
    if (answer.location !== undefined) return reply.header('location', answer.location).send();
    return send(request, reply, answer, page.storeOrigins);
  };
}

export function readForms(app: FastifyInstance): void {
  app.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: FORM_BYTES }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { html, styles }: PageAnswer,
  storeOrigins: readonly string[],
): Promise<FastifyReply> {
  reply
    .header('content-security-policy', contentSecurityPolicy({ storeOrigins, styles }))
    .header('vary', 'accept-encoding')
    .type('text/html; charset=utf-8');
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(html);
  return reply.header('content-encoding', 'gzip').send(await compress(html, { level: 5 }));
}

/**
 * Through the API's own door, without the network: its limits, its errors and what it makes of the caller's address
 * and host are those of any other request.
 */
async function ask(
  app: FastifyInstance,
  request: FastifyRequest,
  url: string,
  body: object,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const response = await app.inject({
    method: 'POST',
    url,
    remoteAddress: request.raw.socket.remoteAddress ?? '',
    headers: { ...passedOn(request), ...headers, 'content-type': 'application/json' },
    payload: body,
  });
  return response.json<Answer>();
}

/** What says who asks, and which host was asked. */
function passedOn({ headers }: FastifyRequest): Record<string, string> {
  const names = ['host', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'user-agent'];
  return Object.fromEntries(names.flatMap(name => (headers[name] ? [[name, String(headers[name])]] : [])));
}

/** Of a field that is named twice the last one counts. */
function single(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      String(Array.isArray(value) ? (value as unknown[]).at(-1) : value),
    ]),
  );
}
