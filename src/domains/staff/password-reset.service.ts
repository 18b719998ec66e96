// A forgotten password: a link by e-mail that works once, for half an hour. Whoever asks learns nothing of whether somebody
// has the address: the same row goes into the queue for every one, and who it is is looked up there.
import { v5 as idOf } from 'uuid';
import type { Clock } from '../../kernel/clock.ts';
import { isId } from '../../kernel/ids.ts';
import {
  notFound,
  rateLimited,
  refuse,
  type InvalidInput,
  type NotFound,
  type RateLimited,
} from '../../kernel/refusal.ts';
import { addressKey, clean, emailProblem, textProblem } from '../../kernel/text.ts';
import { Buckets } from '../../platform/limits/buckets.ts';
import type { Limits } from '../../platform/limits/limits.ts';
import { networkOf } from '../../platform/limits/network.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { GateRepository, PasswordResetRow } from './gate.repository.ts';
import { hashPassword, hashToken, makeToken, passwordProblem, RESET_MINUTES } from './password.ts';
import { ofShop } from './people.events.ts';
import type { PasswordResetRepository } from './password-reset.repository.ts';
import type { PeopleRepository } from './people.repository.ts';

const unavailable = () =>
  refuse(
    'ResetUnavailable',
    'RESET_UNAVAILABLE',
    'This system has no mail server. Ask an owner of the shop to invite you again, or whoever runs it to set SMTP_URL.',
    {},
  );
export type ResetUnavailable = ReturnType<typeof unavailable>;

export class PasswordResetService {
  readonly #ofEmail: Buckets;
  readonly #ofAddress: Buckets;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly rows: PasswordResetRepository,
    private readonly people: PeopleRepository,
    private readonly gate: GateRepository,
    private readonly clock: Clock,
    limits: Limits,
    /** Sends the link, part of the transaction; null: this program sends no mail. */
    private readonly tell: ((tx: Tx, resetId: string, token: string) => Promise<void>) | null,
  ) {
    this.#ofEmail = new Buckets(limits.resetsOfEmail, limits.now);
    this.#ofAddress = new Buckets(limits.resetsOfAddress, limits.now);
  }

  /** true: if somebody has this address, the link is on its way. */
  async request(
    email: string,
    address: string,
  ): Promise<true | InvalidInput | RateLimited | ResetUnavailable> {
    const given = clean(email);
    const problem = textProblem('email', given, 254) ?? emailProblem('email', given);
    if (problem) return problem;
    if (!this.tell) return unavailable();
    const [of, from] = [addressKey(given), networkOf(address)];
    const wait = Math.max(this.#ofEmail.wait(of), this.#ofAddress.wait(from));
    if (wait > 0) return rateLimited(wait);
    this.#ofEmail.spend(of);
    this.#ofAddress.spend(from);
    await this.gate.enqueuePasswordReset(given);
    return true;
  }

  /**
   * For the queue: wherever they work, a link each, in a mail of its own. Earlier links work no more.
   * @returns the tokens that were made: none for whom an earlier try of the same request has made one
   */
  async issue(email: string, requestId: string): Promise<string[]> {
    if (!isId(requestId)) throw new Error('A job of the queue names no request.');
    const people = await this.gate.people(email);
    const made = await Promise.all(
      people.map(({ tenantId, staffId }) => this.#issueTo(tenantId, staffId, idOf(staffId, requestId))),
    );
    return made.filter(token => token !== null);
  }

  #issueTo(tenantId: string, staffId: string, id: string): Promise<string | null> {
    const token = makeToken('wpr');
    const createdAt = this.clock.now();
    const reset = { id, staffId, createdAt, expiresAt: endOf(createdAt) };
    return this.uow.run({ role: 'staff', tenantId }, async tx => {
      if (!(await this.rows.insert(tx, reset, hashToken(token)))) return null;
      await this.tell?.(tx, id, token);
      return token;
    });
  }

  /** For the mail: whom the link is for, if it still opens something; its half an hour begins anew. */
  post(tx: Tx, resetId: string): Promise<{ readonly name: string; readonly email: string } | null> {
    return this.rows.post(tx, resetId, endOf(this.clock.now()));
  }

  /** null for a token that opens nothing, whatever the reason. */
  find(token: string): Promise<PasswordResetRow | null> {
    return this.gate.passwordReset(hashToken(token));
  }

  /** Once. Every session of theirs ends, also that of whoever knew the old password. */
  async reset(
    token: string,
    password: string,
  ): Promise<{ readonly email: string; readonly tenantSlug: string } | NotFound | InvalidInput> {
    const open = await this.find(token);
    if (!open) return notFound('open link');
    const problem = passwordProblem(password);
    if (problem) return problem;
    const passwordHash = await hashPassword(password);
    const { id, tenantId, tenantSlug, staffId, email } = open;
    return this.uow.run({ role: 'staff', tenantId }, async tx => {
      const at = this.clock.now();
      if (!(await this.rows.use(tx, id, at))) return notFound('open link');
      await this.people.setPassword(tx, staffId, passwordHash);
      // Links that were made at the same moment knew nothing of each other.
      await this.people.endResets(tx, staffId, at);
      await this.people.endSessions(tx, staffId, null, at);
      tx.append(ofShop('PASSWORD_RESET', { name: email }, { staffId, email }));
      return { email, tenantSlug };
    });
  }
}

const endOf = (begin: Date): Date => new Date(begin.getTime() + RESET_MINUTES * 60_000);
