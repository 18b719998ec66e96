// Small pure things: tracking IDs, cursors, pages, names, queues.
import { describe, expect, it } from '@jest/globals';
import { CursorCodec } from '../../src/kernel/cursor.ts';
import { connection, pageRequest, readTimeIdCursor, timeIdCursor } from '../../src/kernel/page.ts';
import { clean } from '../../src/kernel/text.ts';
import { BoundedQueue } from '../../src/platform/broker/bounded-queue.ts';
import { makeTrackingId, readTrackingId } from '../../src/domains/job/tracking-id.ts';
import { initials } from '../../src/domains/tenant/tenant.ts';

describe('tracking IDs', () => {
  it('X-10 are twelve hex digits when made, and eight to twelve when read', () => {
    expect(makeTrackingId('RPR', Buffer.from('a1b2c3d4e5f6', 'hex'))).toBe('RPR-A1B2C3D4E5F6');
    for (const id of ['RPR-A1B2C3D4', 'RPR-A1B2C3D4E', 'RPR-A1B2C3D4E5F6'])
      expect(readTrackingId(id)).toBe(id);
    for (const id of ['RPR-A1B2C3D', 'RPR-A1B2C3D4E5F67', 'RPR', '', 'RPR-G1B2C3D4', '1234', 'x'.repeat(500)])
      expect(readTrackingId(id)).toBeNull();
  });

  it('X-09 TS-01 are read from smudged slips', () => {
    expect(readTrackingId('0rd o1il 23ab cdef')).toBe('ORD-011123ABCDEF');
  });
});

describe('cursors', () => {
  const codec = new CursorCodec('secret');
  it('come back as they went, for their own feed only', () => {
    for (const place of [0, 1, 255, 65_536, 2 ** 40])
      expect(codec.decode('a', codec.encode('a', place))).toBe(place);
    expect(codec.decode('b', codec.encode('a', 1))).toBe('CURSOR_FROM_ANOTHER_JOB');
    expect(new CursorCodec('other').decode('a', codec.encode('a', 1))).toBe('CURSOR_FROM_ANOTHER_JOB');
    for (const garbage of ['', 'x', '!!!', `${codec.encode('a', 1)}A`])
      expect(codec.decode('a', garbage)).toBe('CURSOR_UNKNOWN');
    const bytes = Buffer.from(codec.encode('a', 1), 'base64url');
    bytes[5] = 2;
    expect(codec.decode('a', bytes.toString('base64url'))).toBe('CURSOR_UNKNOWN');
  });
});

describe('pages', () => {
  it('refuse what cannot be meant', () => {
    for (const args of [
      { first: 1, last: 1 },
      { first: 0 },
      { last: 101 },
      { after: 'a', before: 'b' },
      { first: 1, before: 'b' },
      { last: 1, after: 'a' },
    ])
      expect(() => pageRequest(args)).toThrow();
  });

  it('turn rows around when they were read from the end', () => {
    const page = connection(pageRequest({ last: 2 }), [5, 4, 3], 5, String);
    expect(page.edges.map(({ node }) => node)).toEqual([4, 5]);
    expect(page.pageInfo).toMatchObject({
      hasPreviousPage: true,
      hasNextPage: false,
      startCursor: '4',
      endCursor: '5',
    });
  });

  it('carry their place in cursors', () => {
    const at = new Date('2026-03-01T10:00:00.123Z');
    const id = '01a20012-2fdb-7381-9cf9-ce2937b6e2a7';
    expect(readTimeIdCursor(timeIdCursor(at, id))).toEqual({ at, id });
  });
});

describe('names', () => {
  it('CP-06 initials stand in for a logo', () => {
    expect(
      ['Hartley & Vance', 'Crumb and Clover', 'Your jeweller', 'Ødegård', '中村時計店', '…'].map(initials),
    ).toEqual(['HV', 'CC', 'J', 'Ø', '中', '•']);
  });

  it('texts lose what cannot be stored or seen', () => {
    expect(clean('  a\u0000b\u0007\r\nc  ')).toBe('ab\nc');
  });
});

describe('the bounded queue', () => {
  it('forgets everything when it is full, and says so once', () => {
    const queue = new BoundedQueue<number>(2, () => undefined);
    for (const n of [1, 2, 3]) queue.push(n);
    expect(queue.take()).toBe('overflowed');
    expect(queue.take()).toBeUndefined();
    queue.push(4);
    expect(queue.take()).toBe(4);
  });

  it('keeps falsy items, and tells of every push and of its end', () => {
    let told = 0;
    const queue = new BoundedQueue<number>(2, () => (told += 1));
    queue.push(0);
    expect(queue.take()).toBe(0);
    queue.end();
    queue.push(1);
    expect(queue.take()).toBeNull();
    expect(told).toBe(2);
  });
});
