// What was made of an object, kept on the object itself, so that it lives and dies with it.
//
// Not a WeakMap: a young collection takes a weak map's values for living, so that a value that leads back to its key, as a
// view of an event does, may stay until the next full collection.

export class Memo<Made extends object> {
  readonly #slot = Symbol('made');

  of(object: object, make: () => Made): Made {
    const slots = object as Record<symbol, Made | undefined>;
    return (slots[this.#slot] ??= make());
  }
}
