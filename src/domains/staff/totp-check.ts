// Whether a typed code counts. Wrong ones are counted for the account, from wherever they come: only somebody who knows its
// password can bring one, so nobody else can lock it.
import type { Clock } from '../../kernel/clock.ts';
import { invalidInput, rateLimited, type InvalidInput, type RateLimited } from '../../kernel/refusal.ts';
import { Buckets } from '../../platform/limits/buckets.ts';
import type { Limits } from '../../platform/limits/limits.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import { hashToken } from './password.ts';
import { readTyped, stepOf } from './totp.ts';
import type { Proof, TotpGateRepository, TotpRow } from './totp-gate.repository.ts';

const wrongCode = () =>
  invalidInput(
    'code',
    'That code does not count. Type the one that the app shows now, each counts once, or a recovery code. Check that the clock of your telephone is right.',
  );

const purpose = (staffId: string): string => `totp:${staffId}`;

export class TotpCheck {
  readonly #wrong: Buckets;

  constructor(
    private readonly gate: TotpGateRepository,
    private readonly box: SecretBox,
    private readonly clock: Clock,
    limits: Limits,
  ) {
    this.#wrong = new Buckets(limits.wrongCodes, limits.now);
  }

  seal(staffId: string, secret: string): string {
    return this.box.seal(secret, purpose(staffId));
  }

  async isOn(staffId: string): Promise<boolean> {
    return (await this.gate.find(staffId))?.confirmedAt != null;
  }

  /** @param use what it is for; false: the code had been used */
  async prove<P extends Proof>(
    staffId: string,
    read: () => Promise<P | null>,
    use: (proof: P) => Promise<boolean>,
  ): Promise<P | InvalidInput | RateLimited> {
    const wait = this.#wrong.take(staffId);
    if (wait > 0) return rateLimited(wait);
    let right = false;
    try {
      const proof = await read();
      right = proof !== null && (await use(proof));
      return proof !== null && right ? proof : wrongCode();
    } catch (error) {
      // An attempt that could not be made was no wrong one.
      right = true;
      throw error;
    } finally {
      if (right) this.#wrong.giveBack(staffId);
    }
  }

  /** A code of the app, or a recovery code, of somebody who has switched it on. */
  use(
    staffId: string,
    typed: string,
    use = (proof: Proof) => this.gate.use(staffId, proof),
  ): Promise<Proof | InvalidInput | RateLimited> {
    return this.prove<Proof>(staffId, () => this.#read(staffId, typed), use);
  }

  /** The step of a code for a secret that is not switched on yet; no recovery code stands in for that. */
  step(staffId: string, row: TotpRow, typed: string): { readonly step: number } | null {
    const given = readTyped(typed);
    if (!given || !('code' in given)) return null;
    const step = stepOf(this.box.open(row.sealedSecret, purpose(staffId)), given.code, this.clock.now());
    return step === null ? null : { step };
  }

  async #read(staffId: string, typed: string): Promise<Proof | null> {
    const given = readTyped(typed);
    if (given && 'recovery' in given) return { recoveryHash: hashToken(given.recovery) };
    const row = await this.gate.find(staffId);
    return row && this.step(staffId, row, typed);
  }
}
