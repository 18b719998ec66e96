// What to say, and what to do instead, while the stream is away: after a moment say so, and then ask over HTTP.
//
// States: waiting (the stream may come any moment) → grace over: 'reconnecting' → every poll that works: 'polling'.
// `opened` ends it from everywhere; `lost` begins it, and changes nothing when it has begun.
import { jittered } from './backoff.ts';
import type { Line, Timing } from './types.ts';

interface LineWatchOptions {
  timing: Timing;
  onLine: (line: Line) => void;
  /** Fetches and shows the page. False: nothing was asked, or the answer was of no use. Throws when there is none. */
  poll: () => Promise<boolean>;
}

export class LineWatch {
  /** The stream is open. */
  open = false;
  private polling = false;
  private stopped = false;
  private grace: ReturnType<typeof setTimeout> | undefined;
  private next: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: LineWatchOptions) {}

  opened() {
    this.open = true;
    this.polling = false;
    this.clear();
    this.options.onLine('live');
  }

  lost() {
    const { graceMs, pollAfterMs } = this.options.timing;
    this.open = false;
    if (this.stopped || this.next) return;
    this.grace = setTimeout(() => !this.polling && this.options.onLine('reconnecting'), graceMs);
    this.pollIn(pollAfterMs);
  }

  /** Somebody looks again: what they see should be true soon. */
  hurry() {
    if (this.next && !this.open) this.pollIn(Math.min(1_500, this.options.timing.pollAfterMs));
  }

  stop() {
    this.stopped = true;
    this.clear();
  }

  private clear() {
    clearTimeout(this.grace);
    clearTimeout(this.next);
    this.grace = this.next = undefined;
  }

  private pollIn(ms: number) {
    clearTimeout(this.next);
    this.next = setTimeout(() => void this.poll(), ms);
  }

  private async poll() {
    const outcome = await this.options.poll().catch(() => null);
    if (this.stopped || this.open) return;
    if (outcome !== false) {
      this.polling = outcome === true;
      this.options.onLine(this.polling ? 'polling' : 'reconnecting');
    }
    this.pollIn(jittered(this.options.timing.pollEveryMs));
  }
}
