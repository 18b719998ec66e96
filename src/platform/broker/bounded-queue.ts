// The queue between the publisher and one subscriber. Full means that the subscriber is slower than events arrive: the
// queue forgets everything and says so once, and the subscriber reads the log instead. So memory is bounded and nothing
// is lost.
//
// States: open → ended. While open: `push` queues or overflows. After `end`: nothing is queued any more and there is
// nothing to take; whoever waits is told at once, so that a closing socket never waits for an event.

export class BoundedQueue<T> {
  #items: (T | 'overflowed')[] = [];
  #ended = false;

  /** @param changed called after a push and when the queue ends */
  constructor(
    private readonly capacity: number,
    private readonly changed: () => void,
  ) {}

  push(item: T): void {
    if (this.#ended) return;
    if (this.#items.length < this.capacity) this.#items.push(item);
    else this.#items = ['overflowed'];
    this.changed();
  }

  /** undefined: nothing is there; null: nothing will come any more. */
  take(): T | 'overflowed' | null | undefined {
    return this.#ended ? null : this.#items.shift();
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#items = [];
    this.changed();
  }
}
