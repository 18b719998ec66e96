// One DataLoader per request and question: fifty jobs that each ask for their customer become one statement. Loaders hang
// off the context, so what they remember ends with the request or the live event.
import DataLoader from 'dataloader';
import type { TenantActor } from '../kernel/actor.ts';
import { staffOf, type GraphContext } from './context.ts';

export class ContextLoader<Key, Value> {
  readonly #loaders = new WeakMap<GraphContext, DataLoader<Key, Value, string>>();

  /** @param batch answers in the order of the keys */
  constructor(
    private readonly batch: (actor: TenantActor, keys: readonly Key[]) => Promise<readonly Value[]>,
    private readonly cacheKey: (key: Key) => string = String,
  ) {}

  load(context: GraphContext, key: Key): Promise<Value> {
    let loader = this.#loaders.get(context);
    if (!loader) {
      const actor = staffOf(context);
      loader = new DataLoader<Key, Value, string>(keys => this.batch(actor, keys), {
        cacheKeyFn: this.cacheKey,
        maxBatchSize: 500,
      });
      this.#loaders.set(context, loader);
    }
    return loader.load(key);
  }
}

/** Rows in the order of the keys, one each; null where there is none. */
export function oneEach<Row, Key>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const byKey = new Map(rows.map(row => [keyOf(row), row]));
  return keys.map(key => byKey.get(key) ?? null);
}

/** Rows in the order of the keys, any number each. */
export function manyEach<Row, Key>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Row[][] {
  const byKey = new Map<Key, Row[]>(keys.map(key => [key, []]));
  for (const row of rows) byKey.get(keyOf(row))?.push(row);
  return keys.map(key => byKey.get(key) ?? []);
}
