// The operations that one socket has under way, counted by us: the protocol library forgets an operation as soon as its
// client says `complete`, also while it is still being worked on. An operation is here from the moment it is accepted
// until it has really ended, so that neither the limit nor the clean-up can be talked around.
const MAX_OPERATIONS = 30;

interface Endable {
  return?(): Promise<unknown>;
}

export type Admission = 'admitted' | 'in use' | 'too many';

export class SocketOperations {
  readonly #running = new Map<string, Endable | null>();
  #closed = false;

  static readonly limit = MAX_OPERATIONS;

  get ids(): readonly string[] {
    return [...this.#running.keys()];
  }

  admit(id: string): Admission {
    if (this.#running.has(id)) return 'in use';
    if (this.#running.size >= MAX_OPERATIONS) return 'too many';
    this.#running.set(id, null);
    return 'admitted';
  }

  /** The operation streams from now on. false: the socket has gone meanwhile, so it must not. */
  streams(id: string, stream: Endable): boolean {
    if (this.#closed) return false;
    this.#running.set(id, stream);
    return true;
  }

  ended(id: string): void {
    this.#running.delete(id);
  }

  /** The socket has gone: nothing of it goes on. */
  close(): void {
    this.#closed = true;
    for (const stream of this.#running.values()) void stream?.return?.();
    this.#running.clear();
  }
}
