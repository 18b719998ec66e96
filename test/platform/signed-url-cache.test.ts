// The cache of signed URLs, with a clock of its own and a store that counts.

import { describe, expect, it } from '@jest/globals';

import type { GetGrant, ObjectStore } from '../../src/platform/objects/object-store.ts';
import { withSignedUrlCache } from '../../src/platform/objects/signed-url-cache.ts';

const grant: GetGrant = { key: 'a', contentType: 'image/webp', disposition: 'inline', expiresIn: 300 };

function setUp(maxEntries = 10) {
  const state = { signed: 0, now: 1_000_000 };
  const unused = () => Promise.reject(new Error('not asked for'));
  const store: ObjectStore = {
    origins: ['https://photos.example'],
    presignGet: ({ expiresIn }) => {
      state.signed++;
      return Promise.resolve({ url: `u${state.signed}`, expiresAt: new Date(state.now + expiresIn * 1000) });
    },
    presignPut: unused,
    head: unused,
    get: unused,
    put: unused,
    delete: unused,
    sweep: unused,
    check: unused,
    close: unused,
  };
  return { state, cached: withSignedUrlCache(store, { maxEntries, now: () => state.now }) };
}

describe('the cache of signed URLs', () => {
  it('hands out the same URL until half of its life is over', async () => {
    const { state, cached } = setUp();
    const first = await cached.presignGet(grant);
    state.now += 149_999;
    expect(await cached.presignGet({ ...grant })).toBe(first);
    state.now += 1;
    const second = await cached.presignGet(grant);
    expect(second.url).not.toBe(first.url);
    expect(second.expiresAt.getTime()).toBe(state.now + 300_000);
    expect(state.signed).toBe(2);
  });

  it('keeps grants apart by every part', async () => {
    const { state, cached } = setUp();
    for (const change of [
      {},
      { key: 'b' },
      { contentType: 'image/png' },
      { disposition: 'attachment' },
      { expiresIn: 60 },
    ]) {
      await cached.presignGet({ ...grant, ...change });
    }
    expect(state.signed).toBe(5);
  });

  it('forgets what was not asked for the longest', async () => {
    const { state, cached } = setUp(2);
    const ask = (key: string) => cached.presignGet({ ...grant, key });
    await ask('a');
    await ask('b');
    await ask('a');
    await ask('c');
    expect(state.signed).toBe(3);
    await ask('a');
    expect(state.signed).toBe(3);
    await ask('b');
    expect(state.signed).toBe(4);
  });

  it('remembers no failure, and passes everything else on', async () => {
    const { cached } = setUp();
    expect(cached.origins).toEqual(['https://photos.example']);
    await expect(cached.head('a')).rejects.toThrow('not asked for');
    let fail = true;
    const flaky = withSignedUrlCache(
      { ...cached, presignGet: g => (fail ? Promise.reject(new Error('down')) : cached.presignGet(g)) },
      { maxEntries: 2 },
    );
    await expect(flaky.presignGet(grant)).rejects.toThrow('down');
    fail = false;
    expect((await flaky.presignGet(grant)).url).toBe('u1');
  });
});
