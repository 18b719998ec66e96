// A subscriber's stream in the words of its API: some first items, then each event as what it becomes.
import type { EventEnvelope } from '../../kernel/event.ts';
import { DONE, type PushStream, type Sink } from '../../kernel/stream.ts';

/** What one event becomes: an item, nothing, or an item after which the stream is over. */
export type Mapped<T> = { readonly item: T; readonly last?: boolean } | null;

export class MappedStream<T> implements PushStream<T> {
  #first: T[];
  #over = false;

  /** @param source null: the stream is over after the first items */
  constructor(
    private readonly source: PushStream<EventEnvelope> | null,
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
    return DONE;
  }

  async forEach(sink: Sink<T>): Promise<void> {
    for (let item = this.#first.shift(); item !== undefined; item = this.#first.shift()) await sink(item);
    if (this.#over) return;
    await this.source?.forEach(event => {
      const mapped = this.map(event);
      if (!mapped) return null;
      const until = sink(mapped.item);
      return mapped.last ? Promise.resolve(until).then(() => this.#end()) : until;
    });
  }

  async #end(): Promise<void> {
    await this.return();
  }

  async return(): Promise<IteratorResult<T, void>> {
    this.#over = true;
    this.#first = [];
    await this.source?.return();
    return DONE;
  }
}
