// Against guessing: an address may look up so many IDs that open nothing, and then opens nothing at all for a while,
// without being told. What opens something costs nothing. See docs/adr/0008-guessing.md.
//
// The platform's brake: off → on (too many misses from everywhere; one alarm in the log) → off (half of the allowance is
// back). While it is on, an address that has missed twice lately opens nothing; everybody else is answered as always.
import type { Log } from '../../kernel/log.ts';
import { Buckets } from './buckets.ts';
import type { Limits } from './limits.ts';
import { networkOf } from './network.ts';

/** What has been opened from an address; about 100 bytes each. */
const MAX_OPENED = 50_000;
const ALL = 'all';

/** Lookups of one address that are under way, and those that wait for them. */
interface Line {
  running: number;
  readonly waiting: (() => void)[];
}

export class MissGuard {
  readonly #misses: Buckets;
  readonly #missesBraked: Buckets;
  readonly #missesOfAll: Buckets;
  readonly #lines = new Map<string, Line>();
  readonly #opened = new Set<string>();
  #braked = false;

  constructor(
    private readonly limits: Limits,
    private readonly log: Log,
  ) {
    this.#misses = new Buckets(limits.misses, limits.now);
    this.#missesBraked = new Buckets(limits.missesBraked, limits.now);
    this.#missesOfAll = new Buckets(limits.missesOfAll, limits.now);
  }

  /**
   * @param id what is asked for, in its tidy form
   * @param look the lookup; null when the ID opens nothing
   * @param pretend a lookup that costs as much and opens nothing, for those who are over the limit
   */
  async lookUp<T>(
    address: string,
    id: string,
    look: () => Promise<T | null>,
    pretend: () => Promise<unknown>,
  ): Promise<T | null> {
    const from = networkOf(address);
    const opened = `${from} ${id}`;
    // Whoever has opened it before learns nothing new, and must not pay for a neighbour who guesses.
    if (this.#opened.has(opened)) return this.#counted(from, opened, look);
    if (!(await this.#admit(from))) {
      await pretend();
      return null;
    }
    try {
      return await this.#counted(from, opened, look);
    } finally {
      this.#leave(from);
    }
  }

  async #counted<T>(from: string, opened: string, look: () => Promise<T | null>): Promise<T | null> {
    const found = await look();
    this.#opened.delete(opened);
    if (found === null) this.#missed(from);
    else this.#remember(opened);
    return found;
  }

  #remember(opened: string): void {
    this.#opened.add(opened);
    for (const oldest of this.#opened) {
      if (this.#opened.size <= MAX_OPENED) return;
      this.#opened.delete(oldest);
    }
  }

  /**
   * No more at once than may still miss: otherwise a thousand guesses in one moment would all be under way before the
   * first has missed. Those beyond wait their turn, so that many customers behind one address are merely a little later.
   */
  async #admit(from: string): Promise<boolean> {
    for (;;) {
      const left = Math.floor(this.#left(from));
      let line = this.#lines.get(from);
      if (left < 1) {
        if (line) this.#goOn(from, line);
        return false;
      }
      if (!line) this.#lines.set(from, (line = { running: 0, waiting: [] }));
      if (line.running < left) {
        line.running += 1;
        return true;
      }
      const { waiting } = line;
      await new Promise<void>(go => waiting.push(go));
    }
  }

  #leave(from: string): void {
    const line = this.#lines.get(from);
    if (!line) return;
    line.running -= 1;
    this.#goOn(from, line);
  }

  /** The next one's turn; nothing is kept of an address where nobody waits any more. */
  #goOn(from: string, line: Line): void {
    if (line.running === 0 && line.waiting.length === 0) this.#lines.delete(from);
    else line.waiting.shift()?.();
  }

  #left(from: string): number {
    const left = this.#misses.left(from);
    return this.#brakeIsOn() ? Math.min(left, this.#missesBraked.left(from)) : left;
  }

  #missed(from: string): void {
    this.#misses.spend(from);
    this.#missesBraked.spend(from);
    if (!this.#braked) this.#missesOfAll.spend(ALL);
    if (this.#braked || this.#missesOfAll.left(ALL) >= 1) return;
    this.#braked = true;
    const { burst, secondsEach } = this.limits.missesOfAll;
    this.log.error(
      { alarm: 'LOOKUP_BRAKE_ON', burst, secondsEach, addresses: this.#misses.size },
      'ALARM: somebody is guessing tracking IDs. Addresses that miss are answered nothing until it is over.',
    );
  }

  /** What misses while it is on is turned away, and does not keep it on. */
  #brakeIsOn(): boolean {
    if (this.#braked && this.#missesOfAll.left(ALL) >= this.limits.missesOfAll.burst / 2) {
      this.#braked = false;
      this.log.info({ alarm: 'LOOKUP_BRAKE_OFF' }, 'The guessing of tracking IDs has calmed down.');
    }
    return this.#braked;
  }
}
