// The built clients: each an index page for its addresses and a folder of assets that may be kept for ever. Knows where
// they are, not what they do.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { ShopOf } from './api.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { readForms, writtenPage, type Send } from './written-pages.ts';

export interface Page {
  /** Folder of the built client, with its index.html. */
  readonly dist: string;
  /** Where its assets are served, e.g. `/assets/track/`. */
  readonly assets: string;
  /** The addresses that answer with its index page. */
  readonly routes: readonly string[];
  /** Also addresses of one shop: on the shared host below its slug as `:tenant`, and on a host of its own. */
  readonly ofShop?: { readonly named: readonly string[]; readonly own: readonly string[] };
  /** An API explorer brings styles of its own; customers' pages do not. */
  readonly relaxed?: boolean;
  /** Shows documents of this program inside. */
  readonly frames?: boolean;
  /** Writes the page on the server; without it the index page is sent as it is. */
  readonly writer?: {
    /** The module that exports `render`. */
    readonly module: string;
    /** Path of the API that it may ask. */
    readonly api: string;
  };
}

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not built</title>
<p>This page has not been built yet. Run <code>npm run build</code> and reload.</p></html>`;

export interface PagesOptions {
  readonly pages: readonly Page[];
  readonly storeOrigins: readonly string[];
  readonly shopOf: ShopOf;
  readonly hostOf: (request: IncomingMessage) => string;
}

export async function servePages(app: FastifyInstance, options: PagesOptions): Promise<void> {
  for (const [index, page] of options.pages.entries()) {
    // In a scope of its own: only here is a form understood.
    await app.register(async scope => {
      if (page.writer) readForms(scope);
      const send = await sender(app, page, options.storeOrigins);
      const method = page.writer ? ['GET', 'POST'] : ['GET'];
      for (const url of page.routes) scope.route({ method, url, handler: send });
      serveShops(scope, page, send, options);
    });
    if (!existsSync(page.dist)) continue;
    await app.register(fastifyStatic, {
      root: page.dist,
      prefix: page.assets,
      decorateReply: index === 0,
      index: false,
      immutable: true,
      maxAge: '1y',
      preCompressed: true,
    });
  }
}

async function sender(app: FastifyInstance, page: Page, storeOrigins: readonly string[]): Promise<Send> {
  const { dist, writer, relaxed = false, frames = false } = page;
  const index = join(dist, 'index.html');
  const template = existsSync(index) ? readFileSync(index, 'utf8') : NOT_BUILT;
  if (writer && existsSync(writer.module))
    return writtenPage(app, { module: writer.module, api: writer.api, template, storeOrigins });
  const policy = contentSecurityPolicy({ storeOrigins, relaxed, frames });
  return (_request, reply) =>
    reply
      .header('content-security-policy', policy)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(template);
}

/** A shop that does not exist has no addresses, and a host that is nobody's leads to the lookup of all shops. */
function serveShops(app: FastifyInstance, page: Page, send: Send, { shopOf, hostOf }: PagesOptions): void {
  const method = page.writer ? ['GET', 'POST'] : ['GET'];
  for (const url of page.ofShop?.named ?? [])
    app.route<{ Params: { tenant: string } }>({
      method,
      url,
      handler: async (request, reply) => {
        const shop = await shopOf('', request.params.tenant);
        if (shop?.tenantId == null) reply.callNotFound();
        else await send(request, reply);
        return reply;
      },
    });
  for (const url of page.ofShop?.own ?? [])
    app.route({
      method,
      url,
      handler: async (request, reply) => {
        if (await shopOf(hostOf(request.raw), undefined)) await send(request, reply);
        else if (url === '/') reply.redirect('/track');
        else reply.callNotFound();
        return reply;
      },
    });
}
