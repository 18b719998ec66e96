// Ends open sockets whose caller has lost the rights they came with: signed out, revoked, disabled, expired. Asked for
// all sockets in one question, often enough that "out" means out within a second, whichever process was told.
import type { Actor } from '../kernel/actor.ts';
import type { Log } from '../kernel/log.ts';

const EVERY_MS = 400;

export class SessionWatch<Socket> {
  readonly #actors = new Map<Socket, Actor>();
  readonly #timer: NodeJS.Timeout;
  #asking = false;

  /** @param end tells the socket and closes it */
  constructor(
    private readonly stillValid: (actors: readonly Actor[]) => Promise<readonly boolean[]>,
    private readonly end: (socket: Socket) => void,
    private readonly log: Log,
  ) {
    this.#timer = setInterval(() => void this.#ask(), EVERY_MS);
    this.#timer.unref();
  }

  opened(socket: Socket, actor: Actor): void {
    this.#actors.set(socket, actor);
  }

  closed(socket: Socket): void {
    this.#actors.delete(socket);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #ask(): Promise<void> {
    if (this.#asking || this.#actors.size === 0) return;
    this.#asking = true;
    try {
      const sockets = [...this.#actors];
      const valid = await this.stillValid(sockets.map(([, actor]) => actor));
      for (const [place, [socket]] of sockets.entries()) {
        // It may have been closed while we asked.
        if (!(valid[place] ?? false) && this.#actors.delete(socket)) this.end(socket);
      }
    } catch (error) {
      // Nobody is ended for a database that does not answer; every event asks again by itself.
      this.log.warn({ reason: String(error) }, 'Open sessions could not be checked; trying again shortly.');
    } finally {
      this.#asking = false;
    }
  }
}
