// Passwords and tokens. Passwords are kept as scrypt hashes with their own salt and cost; tokens and API keys, which are
// random already, as plain SHA-256.
import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { invalidInput, type InvalidInput } from '../../kernel/refusal.ts';
import { BoundedLane } from '../../platform/lane/bounded-lane.ts';

const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 } as const;
const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

/** Threads for this are shared with everything else that the program does: nobody may take them all by guessing. */
const lane = new BoundedLane({ running: 2, waiting: 24 });

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await lane.run(() => derive(password.normalize('NFKC'), salt, 32, COST));
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

export async function passwordMatches(password: string, stored: string): Promise<boolean> {
  const [, N, r, p, salt, key] = stored.split('$');
  const expected = Buffer.from(key ?? '', 'base64url');
  const cost = { N: Number(N), r: Number(r), p: Number(p), maxmem: COST.maxmem };
  const actual = await lane.run(() =>
    derive(password.normalize('NFKC'), Buffer.from(salt ?? '', 'base64url'), 32, cost),
  );
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/** `wps_…` for sessions, `wpk_…` for API keys, `wpi_…` for invitations, `wpr_…` for new passwords: 256 random bits, and recognisable when one leaks into a log or a repository. */
export const makeToken = (kind: 'wps' | 'wpk' | 'wpi' | 'wpr'): string =>
  `${kind}_${randomBytes(32).toString('base64url')}`;

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** How long a link to a new password works. */
export const RESET_MINUTES = 30;

const PASSWORD_MIN = 10;
const PASSWORD_MAX = 1_000;

/** Length is what makes a password hard to guess (NIST SP 800-63B, 5.1.1.2). */
export const passwordProblem = (password: string): InvalidInput | null =>
  password.length >= PASSWORD_MIN && password.length <= PASSWORD_MAX
    ? null
    : invalidInput(
        'password',
        `A password has ${PASSWORD_MIN} to ${PASSWORD_MAX} characters. A short sentence is a good one.`,
      );
