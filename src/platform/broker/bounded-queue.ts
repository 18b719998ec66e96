// The queue between the publisher and one subscriber. Full means that the subscriber is slower than events arrive: the
// queue forgets everything and says so once, and the subscriber reads the log instead. So memory is bounded and nothing
// is lost.
//
// States: open → ended. While open: `push` queues or overflows; `next` waits. After `end`: `push` is ignored, a waiting
// `next` and every later one settle with null at once, so that a closing socket never waits for an event.

export class BoundedQueue<T> {
  #items: (T | 'overflowed')[] = [];
  #waiting: ((item: T | 'overflowed' | null) => void) | null = null;
  #ended = false;

  constructor(private readonly capacity: number) {}

  push(item: T): void {
    if (this.#ended) return;
    if (this.#waiting) {
      const settle = this.#waiting;
      this.#waiting = null;
      settle(item);
    } else if (this.#items.length < this.capacity) {
      this.#items.push(item);
    } else {
      this.#items = ['overflowed'];
    }
  }

  next(): Promise<T | 'overflowed' | null> {
    if (this.#ended) return Promise.resolve(null);
    const item = this.#items.shift();
    if (item !== undefined) return Promise.resolve(item);
    if (this.#waiting) return Promise.reject(new Error('One reader at a time: a next() is pending already.'));
    return new Promise(resolve => {
      this.#waiting = resolve;
    });
  }

  end(): void {
    this.#ended = true;
    this.#items = [];
    const settle = this.#waiting;
    this.#waiting = null;
    settle?.(null);
  }
}
