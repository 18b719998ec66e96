// The built clients: each an index page for its addresses and a folder of assets that may be kept for ever. Knows where
// they are, not what they do.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ShopOf } from './api.ts';

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
}

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not built</title>
<p>This page has not been built yet. Run <code>npm run build</code> and reload.</p></html>`;

export interface PagesOptions {
  readonly pages: readonly Page[];
  readonly storeOrigins: readonly string[];
  readonly shopOf: ShopOf;
  readonly hostOf: (request: IncomingMessage) => string;
}

type Send = (request: FastifyRequest, reply: FastifyReply) => unknown;

export async function servePages(app: FastifyInstance, options: PagesOptions): Promise<void> {
  const { pages, storeOrigins } = options;
  for (const [index, page] of pages.entries()) {
    const policy = contentSecurityPolicy(storeOrigins, page.relaxed ?? false);
    const html = existsSync(join(page.dist, 'index.html'))
      ? readFileSync(join(page.dist, 'index.html'), 'utf8')
      : NOT_BUILT;
    const send: Send = (_request, reply) =>
      reply
        .header('content-security-policy', policy)
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(html);
    for (const url of page.routes) app.get(url, send);
    serveShops(app, page, send, options);
    if (!existsSync(page.dist)) continue;
    await app.register(fastifyStatic, {
      root: page.dist,
      prefix: page.assets,
      decorateReply: index === 0,
      index: false,
      immutable: true,
      maxAge: '1y',
    });
  }
}

/** A shop that does not exist has no addresses, and a host that is nobody's leads to the lookup of all shops. */
function serveShops(app: FastifyInstance, page: Page, send: Send, { shopOf, hostOf }: PagesOptions): void {
  for (const url of page.ofShop?.named ?? [])
    app.get<{ Params: { tenant: string } }>(url, async (request, reply) => {
      const shop = await shopOf('', request.params.tenant);
      if (shop?.tenantId == null) reply.callNotFound();
      else await send(request, reply);
      return reply;
    });
  for (const url of page.ofShop?.own ?? [])
    app.get(url, async (request, reply) => {
      if (await shopOf(hostOf(request.raw), undefined)) await send(request, reply);
      else if (url === '/') reply.redirect('/track');
      else reply.callNotFound();
      return reply;
    });
}

/** Nothing from elsewhere, nothing inline; photos also from the object store. */
function contentSecurityPolicy(storeOrigins: readonly string[], relaxed: boolean): string {
  const own = ["'self'", ...storeOrigins].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    relaxed ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    `img-src ${own} data: blob:`,
    relaxed ? "font-src 'self' data:" : "font-src 'self'",
    `connect-src ${own}`,
    relaxed ? "worker-src 'self' blob:" : "worker-src 'none'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
