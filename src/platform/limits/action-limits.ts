// How often customers may do what leaves a trace: write, decide, pay, upload. Counted for the job and for the address.
// What is refused here has changed nothing and goes through a moment later.
import { rateLimited, type RateLimited } from '../../kernel/refusal.ts';
import { Buckets } from './buckets.ts';
import type { Limits } from './limits.ts';
import { networkOf } from './network.ts';

export class ActionLimits {
  readonly #ofJob: Buckets;
  readonly #ofAddress: Buckets;

  constructor(limits: Limits) {
    this.#ofJob = new Buckets(limits.actionsOfJob, limits.now);
    this.#ofAddress = new Buckets(limits.actionsOfAddress, limits.now);
  }

  /** null: go on. */
  refusal(address: string, jobId: string): RateLimited | null {
    const from = networkOf(address);
    const seconds = Math.max(this.#ofJob.wait(jobId), this.#ofAddress.wait(from));
    if (seconds > 0) return rateLimited(seconds);
    this.#ofJob.spend(jobId);
    this.#ofAddress.spend(from);
    return null;
  }
}
