// A subscriber's stream in the words of its API: some first items, then each event as what it becomes.
import type { EventEnvelope } from '../../kernel/event.ts';

/** What one event becomes: an item, nothing, or an item after which the stream is over. */
export type Mapped<T> = { readonly item: T; readonly last?: boolean } | null;

export class MappedStream<T> implements AsyncIterableIterator<T> {
  #first: T[];
  #over = false;

  /** @param source null: the stream is over after the first items */
  constructor(
    private readonly source: AsyncIterableIterator<EventEnvelope> | null,
    first: readonly T[],
    private readonly map: (event: EventEnvelope) => Mapped<T>,
  ) {
    this.#first = [...first];
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<T, void>> {
    const item = this.#first.shift();
    if (item !== undefined) return { value: item, done: false };
    while (this.source && !this.#over) {
      const result = await this.source.next();
      if (result.done) break;
      const mapped = this.map(result.value);
      if (!mapped) continue;
      if (mapped.last) await this.return();
      return { value: mapped.item, done: false };
    }
    return { value: undefined, done: true };
  }

  async return(): Promise<IteratorResult<T, void>> {
    this.#over = true;
    this.#first = [];
    await this.source?.return?.();
    return { value: undefined, done: true };
  }
}
