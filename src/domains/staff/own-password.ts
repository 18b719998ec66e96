// One's own password, asked for again before something grave. Somebody at a desk that was left open guesses no more often
// than at the door.
import type { StaffActor } from '../../kernel/actor.ts';
import { invalidInput, rateLimited, type InvalidInput, type RateLimited } from '../../kernel/refusal.ts';
import type { SignInThrottle } from '../../platform/limits/sign-in-throttle.ts';
import type { GateRepository } from './gate.repository.ts';
import { passwordMatches } from './password.ts';

export class OwnPassword {
  constructor(
    private readonly gate: GateRepository,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * null: it is the right one.
   * @param field where it was typed
   */
  async problem(
    me: StaffActor,
    password: string,
    field: string,
    address: string,
  ): Promise<InvalidInput | RateLimited | null> {
    const matching = await this.matching(me, password, field, address);
    return typeof matching === 'string' ? null : matching;
  }

  /** Its hash, by which `isStill` knows later whether it is still the one; or what is wrong. */
  async matching(
    { staffId, email }: StaffActor,
    password: string,
    field: string,
    address: string,
  ): Promise<string | InvalidInput | RateLimited> {
    const wait = this.throttle.begin(address, email);
    if (wait > 0) return rateLimited(wait);
    let wrong = false;
    try {
      const mine = await this.gate.passwordHash(staffId);
      wrong = mine === null || !(await passwordMatches(password, mine));
      return mine === null || wrong ? notCurrent(field) : mine;
    } finally {
      // An attempt that could not be made was no wrong one.
      if (!wrong) this.throttle.right(address, email);
    }
  }

  /** Asked while the person's row is locked, so that nobody sets another one meanwhile. */
  async isStill({ staffId }: StaffActor, hash: string): Promise<boolean> {
    return (await this.gate.passwordHash(staffId)) === hash;
  }
}

export const notCurrent = (field: string): InvalidInput =>
  invalidInput(field, 'That is not your current password.');
