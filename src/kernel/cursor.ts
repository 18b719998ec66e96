// Stream cursors: a place in one feed, opaque and tagged, so that a cursor of another feed or a made-up one is noticed
// instead of silently skipping events. The tag keeps honest callers from mistakes; it protects no secret.
import { createHmac } from 'node:crypto';

export type CursorProblem = 'CURSOR_UNKNOWN' | 'CURSOR_FROM_ANOTHER_JOB';

/** About 250 bytes each. */
const KEPT_FEEDS = 20_000;

/** What only we know of a feed: its tag, and two numbers that its seals are mixed with. */
interface Feed {
  readonly tag: Buffer;
  readonly high: number;
  readonly low: number;
}

export class CursorCodec {
  readonly #secret: Buffer;
  readonly #feeds = new Map<string, Feed>();

  /** @param secret any bytes; the same in every process that serves the same database */
  constructor(secret: string) {
    this.#secret = createHmac('sha256', secret).update('stream-cursor').digest();
  }

  /** @param feed names the feed, e.g. `customer:<job id>` */
  encode(feed: string, position: number): string {
    const known = this.#feed(feed);
    const bytes = Buffer.allocUnsafe(18);
    bytes.writeUIntBE(position, 0, 6);
    known.tag.copy(bytes, 6);
    bytes.writeUIntBE(seal(known, position), 12, 6);
    return bytes.toString('base64url');
  }

  decode(feed: string, cursor: string): number | CursorProblem {
    const bytes = Buffer.from(cursor, 'base64url');
    if (bytes.length !== 18 || bytes.toString('base64url') !== cursor) return 'CURSOR_UNKNOWN';
    const known = this.#feed(feed);
    if (!known.tag.equals(bytes.subarray(6, 12))) return 'CURSOR_FROM_ANOTHER_JOB';
    const position = bytes.readUIntBE(0, 6);
    return bytes.readUIntBE(12, 6) === seal(known, position) ? position : 'CURSOR_UNKNOWN';
  }

  /** Asked for again with every event of a feed that somebody follows. */
  #feed(feed: string): Feed {
    const known = this.#feeds.get(feed);
    if (known) return known;
    const digest = createHmac('sha256', this.#secret).update(feed).digest();
    const made = { tag: digest.subarray(0, 6), high: digest.readUInt32BE(6), low: digest.readUInt32BE(10) };
    if (this.#feeds.size >= KEPT_FEEDS) this.#feeds.clear();
    this.#feeds.set(feed, made);
    return made;
  }
}

/** 48 bits. A stir, not a signature: it is made for every event, and has to tell mistakes, not forgers. */
const seal = ({ high, low }: Feed, position: number): number => {
  const first = stir(high ^ Math.floor(position / 2 ** 32) ^ stir(position));
  return (stir(low ^ first) & 0xffff) * 2 ** 32 + first;
};

/** The finaliser of MurmurHash3: every bit of the input changes half of the output's. */
const stir = (word: number): number => {
  let mixed = word | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};
