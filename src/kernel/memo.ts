// What was made of an object, kept on the object itself, so that it lives and dies with it.
//
// Not a WeakMap: a young collection takes a weak map's values for living, so that a value that leads back to its key, as a
// view of an event does, may stay until the next full collection.

interface Slot<Made> {
  readonly key: string | null;
  readonly made: Made;
  /** Most objects have one view only, and no map. */
  others: Map<string | null, Made> | null;
}

export class Memo<Made> {
  readonly #slot = Symbol('made');

  /** @param key tells the views of one object apart */
  of(object: object, key: string | null, make: () => Made): Made {
    const slots = object as Record<symbol, Slot<Made> | undefined>;
    const slot = slots[this.#slot];
    if (!slot) {
      const made = make();
      slots[this.#slot] = { key, made, others: null };
      return made;
    }
    if (slot.key === key) return slot.made;
    const others = (slot.others ??= new Map<string | null, Made>());
    let made = others.get(key);
    if (made === undefined) others.set(key, (made = make()));
    return made;
  }
}
