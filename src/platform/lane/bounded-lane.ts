// Lets few tasks run at a time and few wait. Decoding a photo takes up to 200 MB for a moment, and checking a password
// 32 MB and a thread, so a hundred at once must become a queue, and a thousand a refusal.
//
// A task: waiting → running → done; or turned away at once when too many wait.

import { Denial } from '../../kernel/denial.ts';

export class LaneFull extends Denial {
  constructor() {
    super('RATE_LIMITED', 'Too much of this is going on at once. Try again in a moment.');
  }
}

export class BoundedLane {
  readonly #running: number;
  readonly #waiting: number;
  readonly #queue: (() => void)[] = [];
  #active = 0;

  constructor(limits: { readonly running: number; readonly waiting: number }) {
    this.#running = limits.running;
    this.#waiting = limits.waiting;
  }

  /** Rejects with LaneFull, or settles as the task does. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#active < this.#running) this.#active++;
    else await this.#turn();
    try {
      return await task();
    } finally {
      // The place goes to the next one directly, so that nobody who comes now can slip in between.
      const next = this.#queue.shift();
      if (next === undefined) this.#active--;
      else next();
    }
  }

  #turn(): Promise<void> {
    if (this.#queue.length >= this.#waiting) throw new LaneFull();
    return new Promise(settle => this.#queue.push(settle));
  }
}
