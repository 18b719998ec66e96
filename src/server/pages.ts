// The built clients: each an index page for its addresses and a folder of assets that may be kept for ever. Knows where
// they are, not what they do.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

export interface Page {
  /** Folder of the built client, with its index.html. */
  readonly dist: string;
  /** Where its assets are served, e.g. `/assets/track/`. */
  readonly assets: string;
  /** The addresses that answer with its index page. */
  readonly routes: readonly string[];
  /** An API explorer brings styles of its own; customers' pages do not. */
  readonly relaxed?: boolean;
}

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not built</title>
<p>This page has not been built yet. Run <code>npm run build</code> and reload.</p></html>`;

export async function servePages(
  app: FastifyInstance,
  pages: readonly Page[],
  storeOrigins: readonly string[],
): Promise<void> {
  for (const [index, page] of pages.entries()) {
    const policy = contentSecurityPolicy(storeOrigins, page.relaxed ?? false);
    const html = existsSync(join(page.dist, 'index.html'))
      ? readFileSync(join(page.dist, 'index.html'), 'utf8')
      : NOT_BUILT;
    const send = (_request: unknown, reply: FastifyReply) =>
      reply
        .header('content-security-policy', policy)
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(html);
    for (const url of page.routes) app.get(url, send);
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
