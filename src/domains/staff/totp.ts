// The codes of an authenticator app (RFC 6238) and the recovery codes that stand in for it. Pure, but for chance.
import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** What every authenticator app understands; others ignore anything else. */
const PERIOD_SECONDS = 30;
const SHAPE = { algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS } as const;
/** RFC 4226, section 4: as long as the hash. */
const SECRET_BYTES = 20;
/** A telephone's clock may be this many steps off, either way. */
const DRIFT = 1;

export const RECOVERY_CODES = 10;
/** Crockford's base 32: nothing in it is mistaken for anything else in it. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const RECOVERY_LETTERS = 16;

export const makeSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** What a QR code carries to the app. A colon would part issuer and account. */
export const uriOf = (secret: string, shop: string, email: string): string =>
  new TOTP({ ...SHAPE, secret, issuer: shop.replaceAll(':', ' '), label: email }).toString();

/** The step that a code belongs to; null: to none of now. */
export function stepOf(secret: string, code: string, at: Date): number | null {
  const timestamp = at.getTime();
  const delta = new TOTP({ ...SHAPE, secret }).validate({ token: code, timestamp, window: DRIFT });
  return delta === null ? null : TOTP.counter({ period: PERIOD_SECONDS, timestamp }) + delta;
}

/** 80 random bits, so that a plain hash of one cannot be turned back. */
export function makeRecoveryCode(): string {
  const letters = [...randomBytes(RECOVERY_LETTERS)].map(byte => LETTERS[byte % LETTERS.length]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

export type Typed = { readonly code: string } | { readonly recovery: string } | null;

/** What somebody typed, however it was spaced; null when it can be neither. */
export function readTyped(text: string): Typed {
  const plain = text.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase();
  if (/^\d{6}$/.test(plain)) return { code: plain };
  const recovery = plain.replaceAll('o', '0').replace(/[il]/g, '1');
  const right = recovery.length === RECOVERY_LETTERS && [...recovery].every(one => LETTERS.includes(one));
  return right ? { recovery } : null;
}
