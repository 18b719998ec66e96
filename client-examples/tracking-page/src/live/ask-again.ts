// A page that found nothing asks again, slowly: what it waits for may open later, and it is told nothing of that. Every page
// that found nothing does the same, so that asking tells nothing either; and it ends, because each question is a miss.
import { TrackedPageDocument, type TrackedPageQueryVariables } from '../gql/graphql.ts';
import { jittered } from './backoff.ts';
import { requestOf, type Asking } from './request.ts';
import type { Timing } from './types.ts';

interface AskAgainOptions {
  readonly everyMs: number;
  /** By itself; whoever comes back to the page asks once more. */
  readonly times: number;
  /** At most this often, however often somebody comes back. */
  readonly pauseMs: number;
  /** Whether there is a page now. Throws when there was no answer. */
  readonly ask: () => Promise<boolean>;
  readonly onFound: () => void;
}

export class AskAgain {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private visible = true;
  private left = 0;
  private askedAt = 0;

  constructor(private readonly options: AskAgainOptions) {}

  start(visible: boolean) {
    this.running = true;
    this.visible = visible;
    this.left = this.options.times;
    this.askedAt = Date.now();
    this.wait();
  }

  stop() {
    this.running = false;
    clearTimeout(this.timer);
  }

  setVisible(visible: boolean) {
    const cameBack = visible && !this.visible;
    this.visible = visible;
    if (cameBack) this.wake();
  }

  /** Somebody looks, or the line is back. */
  wake() {
    if (!this.running || !this.visible) return;
    if (Date.now() - this.askedAt >= this.options.pauseMs) void this.askNow();
    else this.wait();
  }

  private wait() {
    clearTimeout(this.timer);
    if (!this.running || this.left <= 0) return;
    this.timer = setTimeout(() => {
      // Nobody looks: the question can wait until somebody does.
      if (!this.visible) return;
      this.left -= 1;
      void this.askNow();
    }, jittered(this.options.everyMs));
  }

  private async askNow(): Promise<void> {
    clearTimeout(this.timer);
    this.askedAt = Date.now();
    const found = await this.options.ask().catch(() => false);
    if (!this.running) return;
    if (!found) return this.wait();
    this.stop();
    this.options.onFound();
  }
}

/** The very question that found nothing, with a line of its own: the page's is closed. */
export function askAgain(asking: Asking, timing: Timing, wanted: () => TrackedPageQueryVariables): AskAgain {
  const request = requestOf(asking, new AbortController().signal);
  return new AskAgain({
    everyMs: timing.againEveryMs,
    times: timing.againTimes,
    pauseMs: timing.againPauseMs,
    ask: async () => (await request(TrackedPageDocument, wanted())).track !== null,
    onFound: () => asking.options.onFound?.(),
  });
}
