// Signing in, and the keys of programs. A session is a random token; only its hash is stored.
import { setTimeout } from 'node:timers/promises';
import type { Actor, KeyScope, StaffActor, StaffRole, TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { assertMay, assertMayGrant } from '../../kernel/law.ts';
import {
  invalidInput,
  isRefusal,
  notFound,
  rateLimited,
  refuse,
  type InvalidInput,
  type NotFound,
  type RateLimited,
} from '../../kernel/refusal.ts';
import { clean, cleanLine, textProblem } from '../../kernel/text.ts';
import type { Visitor } from '../../kernel/visitor.ts';
import type { SignInThrottle } from '../../platform/limits/sign-in-throttle.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import { deviceOf, PLACE_LIMIT } from './device.ts';
import { ofShop } from './people.events.ts';
import type { PeopleRepository } from './people.repository.ts';
import { actorNow, assertStillMayGrant } from './granting.ts';
import type { Credentials, GateRepository } from './gate.repository.ts';
import { hashPassword, hashToken, makeToken, passwordMatches } from './password.ts';
import { ApiKeyEntity } from './staff.entity.ts';
import type { TotpCheck } from './totp-check.ts';
import type { TotpGateRepository } from './totp-gate.repository.ts';

const SESSION_DAYS = 14;
/** As long as it takes to look at the passwords of somebody who works for five shops; one takes a fifth of it. */
const REFUSED_AFTER_MS = 700;

const refused = (message: string) => refuse('SignInRefused', 'SIGN_IN_REFUSED', message, {});
export type SignInRefused = ReturnType<typeof refused>;

const noMatch = () =>
  refused(
    'That e-mail and password do not match. Check both and try again; if you work for several shops, name the one.',
  );

const totpRequired = () =>
  refuse(
    'TotpRequired',
    'TOTP_REQUIRED',
    'Sign in again with the code that your authenticator app shows, or with a recovery code.',
    {},
  );
export type TotpRequired = ReturnType<typeof totpRequired>;
export interface Login {
  readonly email: string;
  readonly password: string;
  readonly tenant?: string | null;
  readonly code?: string | null;
}
/** Where a request comes from. */
export type Place = Pick<Visitor, 'ip'> & { readonly userAgent: string | null };
export interface SignedIn {
  readonly token: string;
  readonly expiresAt: Date;
  readonly actor: StaffActor;
}

export class StaffService {
  /** Compared against when nobody has the e-mail, so that the answer takes as long as for a wrong password. */
  readonly #decoy = hashPassword('a password that nobody has');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly gate: GateRepository,
    private readonly throttle: SignInThrottle,
    private readonly people: PeopleRepository,
    private readonly totp: TotpCheck,
    private readonly totpGate: TotpGateRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @param code of whoever has switched on two-step sign-in; nobody else is asked for one
   * @param place where the person sits, and what they signed in with
   */
  async signIn(
    { email, password, tenant, code }: Login,
    place: Place,
  ): Promise<SignedIn | SignInRefused | TotpRequired | InvalidInput | RateLimited> {
    const { ip: address } = place;
    if (clean(email) === '') return invalidInput('email', 'Please fill in your e-mail address.');
    if (password === '' || password.length > 1_000)
      return invalidInput('password', 'Please fill in your password.');
    // Before anything is looked up: whether somebody has this e-mail does not show in who is told to wait.
    const wait = this.throttle.begin(address, clean(email));
    if (wait > 0) return rateLimited(wait);
    const told = setTimeout(REFUSED_AFTER_MS);
    const matches = await this.#matches(address, clean(email), password, tenant ?? null);
    const [person, another] = matches;
    // The same for everybody, and no sooner: it does not tell who works where, or for how many.
    if (!person) {
      await told;
      return noMatch();
    }
    if (another) {
      this.throttle.right(address, clean(email));
      const shops = matches.map(match => `${match.tenantName} (${match.tenantSlug})`).join(', ');
      return refused(`You work for more than one shop. Sign in again and name one of them: ${shops}.`);
    }
    let wrong = false;
    try {
      const opened = await this.#open(person, code?.trim() ?? '', place);
      wrong = isRefusal(opened) && opened.type !== 'TotpRequired';
      return opened;
    } finally {
      // A wrong code counts like a wrong password; an attempt that could not be made, like a right one.
      if (!wrong) this.throttle.right(address, clean(email));
    }
  }

  async signOut(actor: TenantActor): Promise<boolean> {
    if (actor.type === 'staff') await this.gate.endSession(actor.sessionId);
    return actor.type === 'staff';
  }

  /** @param header the value of the Authorization header, or of connectionParams.authorization */
  async authenticate(header: string | undefined): Promise<Actor | null> {
    const token = /^Bearer (wp[sk]_[\w-]{43})$/.exec(header ?? '')?.[1];
    if (!token) return null;
    if (token.startsWith('wps_')) {
      const person = await this.gate.actorOfSession(hashToken(token));
      if (person) await this.gate.touchSession(person.sessionId);
      return person;
    }
    const actor = await this.gate.actorOfApiKey(hashToken(token));
    if (actor) await this.gate.touchApiKey(actor.apiKeyId);
    return actor;
  }

  /** Whether each of them still has the rights that they came with, in their order. */
  async stillValid(actors: readonly Actor[]): Promise<boolean[]> {
    const ids = actors.map(actor =>
      actor.type === 'staff' ? actor.sessionId : actor.type === 'apiKey' ? actor.apiKeyId : null,
    );
    const valid = await this.gate.validIds(ids.filter(id => id !== null));
    return ids.map(id => id !== null && valid.has(id));
  }

  apiKeys(actor: TenantActor): Promise<ApiKeyEntity[]> {
    assertMay(actor, 'manageApiKeys');
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, tx =>
      tx.manager.find(ApiKeyEntity, {
        where: { tenantId: tx.tenantId },
        order: { createdAt: 'ASC', id: 'ASC' },
      }),
    );
  }

  async createApiKey(
    actor: TenantActor,
    name: string,
    role: StaffRole,
    scope: KeyScope,
  ): Promise<{ readonly apiKey: ApiKeyEntity; readonly secret: string } | InvalidInput> {
    assertMay(actor, 'manageApiKeys');
    assertMayGrant(actor, role);
    const problem = textProblem('name', cleanLine(name), 80);
    if (problem) return problem;
    const secret = makeToken('wpk');
    const apiKey: ApiKeyEntity = {
      id: newId(),
      tenantId: actor.tenantId,
      name: cleanLine(name),
      role,
      scope,
      prefix: secret.slice(0, 10),
      secretHash: hashToken(secret),
      createdBy: actor.type === 'staff' ? actor.staffId : null,
      createdAt: this.clock.now(),
      lastUsedAt: null,
      revokedAt: null,
    };
    await this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      await assertStillMayGrant(this.people, tx, actor, role);
      await tx.manager.insert(ApiKeyEntity, apiKey);
      tx.append(ofShop('API_KEY_CREATED', actor, { apiKeyId: apiKey.id, name: apiKey.name, role, scope }));
    });
    return { apiKey, secret };
  }

  async revokeApiKey(actor: TenantActor, id: string): Promise<ApiKeyEntity | NotFound> {
    assertMay(actor, 'manageApiKeys');
    if (!isId(id)) return notFound('API key');
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const now = await actorNow(this.people, tx, actor);
      assertMay(now, 'manageApiKeys');
      const key = await tx.manager.findOneBy(ApiKeyEntity, { tenantId: tx.tenantId, id });
      if (!key) return notFound('API key');
      assertMayGrant(now, key.role);
      if (key.revokedAt) return key;
      const revokedAt = this.clock.now();
      await tx.manager.update(ApiKeyEntity, { tenantId: tx.tenantId, id }, { revokedAt });
      tx.append(ofShop('API_KEY_REVOKED', actor, { apiKeyId: id, name: key.name }));
      return { ...key, revokedAt };
    });
  }

  /** An attempt that could not be made was no wrong one. */
  async #matches(address: string, email: string, password: string, tenant: string | null) {
    try {
      return await this.#matching(await this.gate.credentials(email, tenant), password);
    } catch (error) {
      this.throttle.right(address, email);
      throw error;
    }
  }

  async #matching(candidates: readonly Credentials[], password: string): Promise<Credentials[]> {
    if (candidates.length === 0) await passwordMatches(password, await this.#decoy);
    const checked = await Promise.all(
      candidates.map(async candidate =>
        (await passwordMatches(password, candidate.passwordHash)) ? [candidate] : [],
      ),
    );
    return checked.flat();
  }

  /** Asked for after the password alone: a wrong password is answered alike whether or not there is a second step. */
  async #open(
    person: Credentials,
    code: string,
    { ip, userAgent }: Place,
  ): Promise<SignedIn | SignInRefused | TotpRequired | InvalidInput | RateLimited> {
    const { tenantId, staffId, name, email, role, passwordHash } = person;
    const asked = await this.totp.isOn(staffId);
    if (asked && code === '') return totpRequired();
    const token = makeToken('wps');
    const sessionId = newId();
    const expiresAt = new Date(this.clock.now().getTime() + SESSION_DAYS * 86_400_000);
    const session = {
      id: sessionId,
      tenantId,
      staffId,
      tokenHash: hashToken(token),
      expiresAt,
      passwordHash,
      device: deviceOf(userAgent),
      address: ip.slice(0, PLACE_LIMIT),
    };
    if (asked) {
      const proof = await this.totp.use(staffId, code, proof => this.totpGate.openSession(session, proof));
      if (isRefusal(proof)) return proof;
      if ('recoveryHash' in proof) await this.#noteRecovery(person);
    } else if (!(await this.totpGate.openSession(session, null)))
      // Meanwhile somebody has switched on the second step, or the password is another.
      return (await this.totp.isOn(staffId)) ? totpRequired() : noMatch();
    return { token, expiresAt, actor: { type: 'staff', tenantId, staffId, sessionId, name, email, role } };
  }

  #noteRecovery({ tenantId, staffId, name }: Credentials): Promise<void> {
    return this.uow.run({ role: 'staff', tenantId }, async tx =>
      tx.append(ofShop('RECOVERY_CODE_USED', { name }, { staffId, name })),
    );
  }
}
