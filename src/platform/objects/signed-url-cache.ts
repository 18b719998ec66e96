// Hands out the same signed GET URL until half of its life is over: signing is a good part of what a tracking query
// costs, and a URL that stays the same also lets the browser reuse the photo it has. Caches nothing else, and decides
// nothing about who may see what: whoever may not, is not given the URL.

import type { GetGrant, ObjectStore, SignedGet } from './object-store.ts';

interface Entry {
  readonly signed: SignedGet;
  /** milliseconds since 1970 */
  readonly reuseUntil: number;
}

export interface SignedUrlCacheOptions {
  /** About 700 bytes each. */
  readonly maxEntries: number;
  readonly now?: () => number;
}

/** The same store, with presignGet remembered. */
export function withSignedUrlCache(store: ObjectStore, options: SignedUrlCacheOptions): ObjectStore {
  const now = options.now ?? Date.now;
  // A Map keeps the order of insertion: the first key is the one that was not asked for the longest.
  const entries = new Map<string, Entry>();

  async function presignGet(grant: GetGrant): Promise<SignedGet> {
    const key = `${grant.key}\n${grant.contentType}\n${grant.disposition}\n${grant.expiresIn}`;
    const known = entries.get(key);
    const asked = now();
    entries.delete(key);
    if (known !== undefined && asked < known.reuseUntil) {
      entries.set(key, known);
      return known.signed;
    }
    const signed = await store.presignGet(grant);
    entries.set(key, { signed, reuseUntil: asked + grant.expiresIn * 500 });
    if (entries.size > options.maxEntries) {
      const oldest = entries.keys().next();
      if (oldest.done !== true) entries.delete(oldest.value);
    }
    return signed;
  }

  return {
    origins: store.origins,
    presignGet,
    presignPut: grant => store.presignPut(grant),
    head: key => store.head(key),
    get: (key, maxBytes) => store.get(key, maxBytes),
    put: (key, body, contentType) => store.put(key, body, contentType),
    delete: key => store.delete(key),
    sweep: (folder, before) => store.sweep(folder, before),
    check: () => store.check(),
    close: () => store.close(),
  };
}
