// Wrong passwords: counted for the pair of address and e-mail, so that nobody can lock somebody else out from afar, and
// for the address. A right one costs nothing.
import { addressKey } from '../../kernel/text.ts';
import { Buckets } from './buckets.ts';
import type { Limits } from './limits.ts';
import { networkOf } from './network.ts';

export class SignInThrottle {
  readonly #ofPair: Buckets;
  readonly #ofAddress: Buckets;

  constructor(limits: Limits) {
    this.#ofPair = new Buckets(limits.wrongPasswords, limits.now);
    this.#ofAddress = new Buckets(limits.wrongPasswordsOfAddress, limits.now);
  }

  /**
   * Taken for wrong until it is known to be right: otherwise a hundred guesses at once would all be let in.
   * @returns seconds to wait; 0: try, and call `right` when it was
   */
  begin(address: string, email: string): number {
    const [from, pair] = keys(address, email);
    const seconds = Math.max(this.#ofPair.wait(pair), this.#ofAddress.wait(from));
    if (seconds > 0) return seconds;
    this.#ofPair.spend(pair);
    this.#ofAddress.spend(from);
    return 0;
  }

  right(address: string, email: string): void {
    const [from, pair] = keys(address, email);
    this.#ofPair.giveBack(pair);
    this.#ofAddress.giveBack(from);
  }
}

const keys = (address: string, email: string): readonly [from: string, pair: string] => {
  const from = networkOf(address);
  return [from, `${from} ${addressKey(email)}`];
};
