// Rate limits: buckets that fill with time, whom an address stands for, and the guard against guessing.
import { describe, expect, it } from '@jest/globals';
import { Buckets } from '../../src/platform/limits/buckets.ts';
import { DEFAULT_LIMITS } from '../../src/platform/limits/limits.ts';
import { MissGuard } from '../../src/platform/limits/miss-guard.ts';
import { networkOf } from '../../src/platform/limits/network.ts';

describe('addresses', () => {
  it('SEC-02 IPv6 counts by /64, IPv4 by address, also when it comes in the clothes of the other', () => {
    expect(networkOf('203.0.113.7')).toBe('203.0.113.7');
    expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7');
    const one = ['2001:db8:0:42::1', '2001:0DB8:0000:0042:ffff:ffff:ffff:ffff', '2001:db8:0:42:1::%eth0'];
    expect(new Set(one.map(networkOf))).toEqual(new Set(['2001:db8:0:42::/64']));
    expect(networkOf('2001:db8:0:43::1')).not.toBe(networkOf('2001:db8:0:42::1'));
    expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0::/64');
  });
});

describe('buckets', () => {
  it('give so many at once, then one each so often, and remember a bounded number of keys', () => {
    let ms = 0;
    const buckets = new Buckets({ burst: 3, secondsEach: 10 }, () => ms, 5);
    expect([1, 2, 3, 4].map(() => buckets.take('a'))).toEqual([0, 0, 0, 10]);
    ms = 4_000;
    expect(buckets.wait('a')).toBeCloseTo(6);
    ms = 10_000;
    expect([1, 2].map(() => buckets.take('a'))).toEqual([0, 10]);
    for (let key = 0; key < 100; key += 1) buckets.take(`k${key}`);
    expect(buckets.size).toBe(5);
    ms = 1e9;
    expect(buckets.left('k99')).toBe(3);
  });

  it('give back what was taken by mistake, and never more than there was', () => {
    const buckets = new Buckets({ burst: 2, secondsEach: 10 }, () => 0);
    buckets.take('a');
    for (let n = 0; n < 5; n += 1) buckets.giveBack('a');
    expect([1, 2, 3].map(() => buckets.take('a') > 0)).toEqual([false, false, true]);
  });
});

describe('the guard', () => {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const later = <T>(value: T) => new Promise<T>(resolve => setTimeout(resolve, 1, value));

  it('SEC-02 a thousand guesses at once are no more than one after the other', async () => {
    const guard = new MissGuard({ ...DEFAULT_LIMITS, now: () => 0 }, silent);
    let looked = 0;
    const look = () => {
      looked += 1;
      return later(null);
    };
    await Promise.all(
      Array.from({ length: 1_000 }, (_, n) => guard.lookUp('1.2.3.4', `G${n}`, look, () => later(null))),
    );
    expect(looked).toBe(DEFAULT_LIMITS.misses.burst);
  });

  it('a thousand customers at once behind one address are all let in', async () => {
    const guard = new MissGuard({ ...DEFAULT_LIMITS, now: () => 0 }, silent);
    const pages = await Promise.all(
      Array.from({ length: 1_000 }, (_, n) =>
        guard.lookUp(
          '1.2.3.4',
          `C${n}`,
          () => later(n),
          () => later(null),
        ),
      ),
    );
    expect(pages).toEqual(Array.from({ length: 1_000 }, (_, n) => n));
  });

  it('a lookup that breaks leaves nobody waiting', async () => {
    const guard = new MissGuard({ ...DEFAULT_LIMITS, now: () => 0 }, silent);
    const broken = () => later(null).then(() => Promise.reject(new Error('no database')));
    const tries = Array.from({ length: 50 }, (_, n) => guard.lookUp('1.2.3.4', `B${n}`, broken, broken));
    expect((await Promise.allSettled(tries)).every(({ status }) => status === 'rejected')).toBe(true);
    expect(await guard.lookUp('1.2.3.4', 'C', () => later('page'), broken)).toBe('page');
  });
});
