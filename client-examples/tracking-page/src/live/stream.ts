// Keeps one subscription alive, for ever: connect, subscribe after the last cursor, come back when the line is lost. It
// knows nothing of pages. graphql-ws' own retrying is not used, because it repeats the first payload, and with it a
// cursor that is no longer the last one.
//
// States: idle → trying → open → waiting → trying …; `pause` leads to idle from everywhere.
import { Attempt } from './attempt.ts';
import type { AttemptOptions } from './attempt.ts';
import { backoff } from './backoff.ts';

export interface StreamOptions extends AttemptOptions {
  onUp: () => void;
  onDown: () => void;
}

const STABLE_MS = 5_000;

export class Stream {
  private current: Attempt | null = null;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private failures = 0;
  private openedAt = 0;

  constructor(private readonly options: StreamOptions) {}

  resume() {
    if (this.running) return;
    this.running = true;
    if (this.failures === 0) this.tryNow();
    else this.tryLater();
  }

  /** `failed`: what it delivered was of no use, so the next attempt takes its time. */
  pause(because?: 'failed') {
    this.running = false;
    if (because) this.failures++;
    clearTimeout(this.waiting);
    this.current?.abandon();
    this.current = null;
  }

  /** Do not wait any longer; and if it looks open, find out whether it is. */
  wake() {
    if (!this.running) return;
    if (this.current) this.current.probe();
    else this.tryNow();
  }

  private tryLater() {
    const { backoffMinMs, backoffMaxMs } = this.options.timing;
    this.waiting = setTimeout(() => this.tryNow(), backoff(this.failures, backoffMinMs, backoffMaxMs));
  }

  private tryNow() {
    clearTimeout(this.waiting);
    this.current?.abandon();
    this.openedAt = 0;
    this.current = new Attempt(this.options, {
      up: () => {
        this.openedAt = Date.now();
        this.options.onUp();
      },
      // A line that delivered, or lasted, was a good one. One that only ever opens counts as failing, or a server
      // that accepts and hangs up would be called in a tight circle.
      progress: () => (this.failures = 0),
      down: () => this.lost(),
    });
  }

  private lost() {
    this.current = null;
    if (this.openedAt && Date.now() - this.openedAt > STABLE_MS) this.failures = 0;
    this.options.onDown();
    if (!this.running) return;
    this.tryLater();
    this.failures++;
  }
}
