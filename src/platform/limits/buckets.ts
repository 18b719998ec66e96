// Token buckets by key, in bounded memory: each holds up to its burst and fills with time. The one touched the longest
// ago is forgotten first, which can only be in its owner's favour.
import type { Rate } from './limits.ts';

const MAX_KEYS = 50_000;

interface Bucket {
  tokens: number;
  at: number;
}

export class Buckets {
  /** A Map keeps the order of insertion: the first one was touched the longest ago. */
  readonly #buckets = new Map<string, Bucket>();

  constructor(
    private readonly rate: Rate,
    private readonly now: () => number,
    private readonly maxKeys = MAX_KEYS,
  ) {}

  get size(): number {
    return this.#buckets.size;
  }

  left(key: string): number {
    const bucket = this.#buckets.get(key);
    return bucket ? this.#filled(bucket) : this.rate.burst;
  }

  /** Also when there is nothing left: nobody is let off what was under way. */
  spend(key: string): void {
    const tokens = this.left(key) - 1;
    this.#buckets.delete(key);
    this.#buckets.set(key, { tokens, at: this.now() });
    for (const oldest of this.#buckets.keys()) {
      if (this.#buckets.size <= this.maxKeys) return;
      this.#buckets.delete(oldest);
    }
  }

  giveBack(key: string): void {
    const tokens = this.left(key) + 1;
    if (tokens >= this.rate.burst) this.#buckets.delete(key);
    else this.#buckets.set(key, { tokens, at: this.now() });
  }

  /** Seconds until there is one again; 0 when there is. */
  wait(key: string): number {
    return Math.max(0, (1 - this.left(key)) * this.rate.secondsEach);
  }

  /** Takes one if there is one. Answers 0, or the seconds until there is. */
  take(key: string): number {
    const seconds = this.wait(key);
    if (seconds === 0) this.spend(key);
    return seconds;
  }

  #filled({ tokens, at }: Bucket): number {
    return Math.min(this.rate.burst, tokens + (this.now() - at) / 1000 / this.rate.secondsEach);
  }
}
