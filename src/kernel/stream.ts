// A stream that can also push: for readers of which thousands wait at once. A waiting `next()` is a chain of promises and
// frames that every event builds anew for every reader; a waiting `forEach` is one promise for the whole life of it.
import type { Actor } from './actor.ts';

/** Takes one item; when it returns a promise, nothing more is handed over until that is fulfilled. */
export type Sink<T> = (item: T) => Promise<void> | null;

export interface PushStream<T> extends AsyncIterableIterator<T> {
  /**
   * Hands over each item, in order, one at a time; instead of `next()`, never beside it. Fulfilled when the stream is over,
   * also by `return()`; rejected when it breaks or when the sink throws.
   */
  forEach(sink: Sink<T>): Promise<void>;
  return(): Promise<IteratorResult<T, void>>;
}

/** What not every reader of a stream may know: asked anew with each, of whoever reads at that moment. */
export interface Guarded {
  readonly isFor?: (reader: Actor) => boolean;
}

export const DONE: IteratorReturnResult<void> = { value: undefined, done: true };
