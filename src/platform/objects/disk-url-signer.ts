// Signs and checks the URLs of the disk driver: HMAC-SHA256 over everything that the URL allows, so that nothing in it
// can be changed. Knows no files and no HTTP server.

import { createHmac, timingSafeEqual } from 'node:crypto';

import { isObjectKey } from './object-key.ts';
import type { GetGrant, PutGrant } from './object-store.ts';

/** The prefix of the path below the public URL. */
export const filesPath = '/files/';

export type UrlQuery = Readonly<Record<string, unknown>>;

export interface AllowedPut {
  readonly contentType: string;
  readonly contentLength: number;
}

export interface AllowedGet {
  readonly contentType: string;
  readonly disposition: string;
  /** seconds until the URL expires, at least 1 */
  readonly secondsLeft: number;
}

const names = {
  expires: 'X-Waypost-Expires',
  contentType: 'X-Waypost-Content-Type',
  contentLength: 'X-Waypost-Content-Length',
  disposition: 'X-Waypost-Content-Disposition',
  signature: 'X-Waypost-Signature',
} as const;

export class DiskUrlSigner {
  readonly #publicUrl: string;
  readonly #secret: string;

  constructor(publicUrl: string, secret: string) {
    if (secret.length < 32)
      throw new TypeError('The secret that signs photo URLs needs 32 characters at least.');
    this.#publicUrl = publicUrl.replace(/\/+$/, '');
    this.#secret = secret;
  }

  signPut(grant: PutGrant, now: number): { url: string; expiresAt: Date } {
    const expires = Math.floor(now / 1000) + grant.expiresIn;
    const length = String(grant.contentLength);
    const signature = this.#sign(['PUT', grant.key, grant.contentType, length, String(expires)]);
    return this.#url(grant.key, expires, {
      contentType: grant.contentType,
      contentLength: length,
      signature,
    });
  }

  signGet(grant: GetGrant, now: number): { url: string; expiresAt: Date } {
    const expires = Math.floor(now / 1000) + grant.expiresIn;
    const signature = this.#sign(['GET', grant.key, grant.contentType, grant.disposition, String(expires)]);
    return this.#url(grant.key, expires, {
      contentType: grant.contentType,
      disposition: grant.disposition,
      signature,
    });
  }

  /** What the URL allows, or undefined when it was not made by us or its time is over: the two are never told apart. */
  checkPut(key: string, query: UrlQuery, now: number): AllowedPut | undefined {
    const contentType = text(query, names.contentType);
    const length = text(query, names.contentLength);
    const expires = text(query, names.expires);
    if (!this.#matches(['PUT', key, contentType, length, expires], text(query, names.signature)))
      return undefined;
    if (!isObjectKey(key) || secondsLeft(expires, now) <= 0) return undefined;
    return { contentType, contentLength: Number(length) };
  }

  checkGet(key: string, query: UrlQuery, now: number): AllowedGet | undefined {
    const contentType = text(query, names.contentType);
    const disposition = text(query, names.disposition);
    const expires = text(query, names.expires);
    if (!this.#matches(['GET', key, contentType, disposition, expires], text(query, names.signature)))
      return undefined;
    const left = secondsLeft(expires, now);
    return isObjectKey(key) && left > 0 ? { contentType, disposition, secondsLeft: left } : undefined;
  }

  /** JSON keeps the parts apart whatever they contain. */
  #sign(parts: readonly string[]): string {
    return createHmac('sha256', this.#secret)
      .update(JSON.stringify(['waypost-url-1', ...parts]))
      .digest('hex');
  }

  #matches(parts: readonly string[], signature: string): boolean {
    const expected = Buffer.from(this.#sign(parts));
    const given = Buffer.from(signature);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  #url(
    key: string,
    expires: number,
    parts: Partial<Record<Exclude<keyof typeof names, 'expires'>, string>>,
  ): { url: string; expiresAt: Date } {
    let query = `${names.expires}=${expires}`;
    for (const name of ['contentType', 'contentLength', 'disposition', 'signature'] as const) {
      const value = parts[name];
      if (value !== undefined) query += `&${names[name]}=${encodeURIComponent(value)}`;
    }
    return { url: `${this.#publicUrl}${filesPath}${key}?${query}`, expiresAt: new Date(expires * 1000) };
  }
}

function secondsLeft(expires: string, now: number): number {
  return Number(expires) - Math.ceil(now / 1000);
}

/** A parameter given twice arrives as a list; it and a missing one become '', which no signature covers. */
function text(query: UrlQuery, name: string): string {
  const value = query[name];
  return typeof value === 'string' ? value : '';
}
