// Short numbers that nobody has to store: derived from APP_SECRET and what they are for.
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

const DIGITS = 6;

export class Pins {
  readonly #key: Buffer;

  constructor(appSecret: string) {
    this.#key = Buffer.from(hkdfSync('sha256', appSecret, '', 'waypost collection pins', 32));
  }

  /** Six digits; the same for the same purpose. */
  of(purpose: string): string {
    const digest = createHmac('sha256', this.#key).update(purpose).digest();
    // 48 bits: what is left over by the modulus does not matter.
    return String(digest.readUIntBE(0, 6) % 10 ** DIGITS).padStart(DIGITS, '0');
  }

  /** @param typed however it was spaced */
  matches(purpose: string, typed: string): boolean {
    // By bytes: as many letters of another script are more of them.
    const plain = Buffer.from(typed.replace(/[\s-]/g, ''));
    const right = Buffer.from(this.of(purpose));
    return plain.length === right.length && timingSafeEqual(plain, right);
  }
}
