// Stream cursors: a place in one feed, opaque and tagged, so that a cursor of another feed or a made-up one is noticed
// instead of silently skipping events. The tag keeps honest callers from mistakes; it protects no secret.
import { createHmac, timingSafeEqual } from 'node:crypto';

export type CursorProblem = 'CURSOR_UNKNOWN' | 'CURSOR_FROM_ANOTHER_JOB';

/** About 200 bytes each. */
const KEPT_TAGS = 20_000;

export class CursorCodec {
  readonly #secret: Buffer;
  readonly #tags = new Map<string, Buffer>();

  /** @param secret any bytes; the same in every process that serves the same database */
  constructor(secret: string) {
    this.#secret = createHmac('sha256', secret).update('stream-cursor').digest();
  }

  /** @param feed names the feed, e.g. `customer:<job id>` */
  encode(feed: string, position: number): string {
    const body = Buffer.alloc(6);
    body.writeUIntBE(position, 0, 6);
    return Buffer.concat([body, this.#feedTag(feed), this.#seal(feed, body)]).toString('base64url');
  }

  decode(feed: string, cursor: string): number | CursorProblem {
    const bytes = Buffer.from(cursor, 'base64url');
    if (bytes.length !== 18 || bytes.toString('base64url') !== cursor) return 'CURSOR_UNKNOWN';
    const body = bytes.subarray(0, 6);
    if (!timingSafeEqual(bytes.subarray(6, 12), this.#feedTag(feed))) return 'CURSOR_FROM_ANOTHER_JOB';
    if (!timingSafeEqual(bytes.subarray(12), this.#seal(feed, body))) return 'CURSOR_UNKNOWN';
    return body.readUIntBE(0, 6);
  }

  /** Asked for again with every event of a feed that somebody follows. */
  #feedTag(feed: string): Buffer {
    const known = this.#tags.get(feed);
    if (known) return known;
    const tag = createHmac('sha256', this.#secret).update(`feed:${feed}`).digest().subarray(0, 6);
    if (this.#tags.size >= KEPT_TAGS) this.#tags.clear();
    this.#tags.set(feed, tag);
    return tag;
  }

  #seal(feed: string, body: Buffer): Buffer {
    return createHmac('sha256', this.#secret).update(`at:${feed}:`).update(body).digest().subarray(0, 6);
  }
}
