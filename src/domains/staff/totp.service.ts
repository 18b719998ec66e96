// A second step at signing in, each person's own choice: a code of an authenticator app beside the password. What switches it
// off, or hands out what stands in for it, asks for both again; only the owner can take it from a colleague.
import type { StaffActor, TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { forbidden, unauthenticated } from '../../kernel/denial.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { assertMay } from '../../kernel/law.ts';
import {
  invalidInput,
  isRefusal,
  notFound,
  refuse,
  type InvalidInput,
  type NotFound,
  type RateLimited,
} from '../../kernel/refusal.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { TenantRepository } from '../tenant/tenant.repository.ts';
import type { OwnPassword } from './own-password.ts';
import { hashToken } from './password.ts';
import { ofShop } from './people.events.ts';
import type { PeopleRepository, StaffMember } from './people.repository.ts';
import { makeRecoveryCode, makeSecret, readTyped, RECOVERY_CODES, uriOf } from './totp.ts';
import type { TotpCheck } from './totp-check.ts';
import type { TotpGateRepository } from './totp-gate.repository.ts';
import type { Totp, TotpRepository } from './totp.repository.ts';

/** So long a secret that was shown can be confirmed. */
export const CONFIRM_MINUTES = 30;

/** Stands in the log for whoever runs the system. */
const OPERATOR = 'Waypost';

const notOn = (message: string) => refuse('TotpNotOn', 'TOTP_NOT_ON', message, {});
export type TotpNotOn = ReturnType<typeof notOn>;
const isOff = () => notOn('Two-step sign-in is not switched on. startTotp begins it.');

const alreadyOn = () =>
  refuse(
    'TotpAlreadyOn',
    'TOTP_ALREADY_ON',
    'Two-step sign-in is switched on. To use another app, switch it off first.',
    {},
  );
export type TotpAlreadyOn = ReturnType<typeof alreadyOn>;

export class TotpService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rows: TotpRepository,
    private readonly people: PeopleRepository,
    private readonly tenants: TenantRepository,
    private readonly gate: TotpGateRepository,
    private readonly check: TotpCheck,
    private readonly password: OwnPassword,
    private readonly clock: Clock,
  ) {}

  async state(actor: TenantActor): Promise<Totp | null> {
    if (actor.type === 'apiKey') return null;
    return this.uow.read(scope(actor), tx => this.rows.state(tx, actor.staffId));
  }

  /** The secret is given out this once. Nothing changes until it is confirmed. */
  async start(
    actor: TenantActor,
    password: string,
    address: string,
  ): Promise<{ readonly secret: string; readonly uri: string } | TotpAlreadyOn | InvalidInput | RateLimited> {
    const me = person(actor);
    if (await this.check.isOn(me.staffId)) return alreadyOn();
    const problem = await this.password.problem(me, password, 'password', address);
    if (problem) return problem;
    const secret = makeSecret();
    const sealed = this.check.seal(me.staffId, secret);
    return this.uow.run(scope(me), async tx => {
      if (!(await this.rows.begin(tx, me.staffId, newId(), sealed, this.clock.now()))) return alreadyOn();
      const { name, fallbackName } = await this.tenants.own(tx);
      return { secret, uri: uriOf(secret, name ?? fallbackName, me.email) };
    });
  }

  /** Switches it on. Every other session ends: whoever opened one may have had no more than the password. */
  async confirm(
    actor: TenantActor,
    code: string,
  ): Promise<readonly string[] | TotpNotOn | TotpAlreadyOn | InvalidInput | RateLimited> {
    const { staffId, sessionId, name } = person(actor);
    const begun = await this.gate.find(staffId);
    if (begun?.confirmedAt) return alreadyOn();
    const at = this.clock.now();
    if (!begun || at.getTime() - begun.createdAt.getTime() > CONFIRM_MINUTES * 60_000)
      return notOn(`Nothing was begun within the last ${CONFIRM_MINUTES} minutes. startTotp begins it.`);
    const proved = await this.check.prove(
      staffId,
      async () => this.check.step(staffId, begun, code),
      async () => true,
    );
    if (isRefusal(proved)) return proved;
    return this.uow.run(scope(actor), async tx => {
      // Whoever signs in at this moment holds this row: their session is there and ends below, or they are asked for a code.
      await this.people.lockMember(tx, staffId);
      if (!(await this.rows.confirm(tx, staffId, begun.id, proved.step, at)))
        return notOn('It was begun anew meanwhile. Type the code of the newest secret.');
      await this.people.endSessions(tx, staffId, sessionId, at);
      tx.append(ofShop('TOTP_ENABLED', actor, { staffId, name }));
      return this.#newCodes(tx, staffId);
    });
  }

  /** The ones from before count no more. Given out this once. */
  async replaceCodes(
    actor: TenantActor,
    password: string,
    code: string,
    address: string,
  ): Promise<readonly string[] | TotpNotOn | InvalidInput | RateLimited> {
    const me = person(actor);
    const problem = await this.#problem(me, password, code, address);
    if (problem) return problem;
    return this.uow.run(scope(me), async tx => {
      if (!(await this.rows.state(tx, me.staffId))) return isOff();
      tx.append(ofShop('RECOVERY_CODES_REPLACED', me, { staffId: me.staffId, name: me.name }));
      return this.#newCodes(tx, me.staffId);
    });
  }

  async disable(
    actor: TenantActor,
    password: string,
    code: string,
    address: string,
  ): Promise<true | TotpNotOn | InvalidInput | RateLimited> {
    const me = person(actor);
    const problem = await this.#problem(me, password, code, address);
    if (problem) return problem;
    return this.uow.run(scope(me), async tx => {
      if (!(await this.rows.remove(tx, me.staffId))) return isOff();
      tx.append(ofShop('TOTP_DISABLED', me, { staffId: me.staffId, name: me.name }));
      return true as const;
    });
  }

  /** For a colleague who has lost telephone and recovery codes. Ends every session of theirs. */
  async disableOf(
    actor: TenantActor,
    staffId: string,
  ): Promise<StaffMember | NotFound | TotpNotOn | InvalidInput> {
    assertMay(actor, 'disableStaffTotp');
    if (!isId(staffId)) return notFound('person');
    if (actor.type === 'staff' && actor.staffId === staffId)
      return invalidInput(
        'staffId',
        'That is you. disableTotp switches off your own, with password and code.',
      );
    return this.uow.run(scope(actor), async tx => {
      const members = await this.people.lockMembers(tx);
      // With the role that the actor has by now: it may have been taken away between the request and the lock.
      const me = members.find(({ id }) => id === person(actor).staffId);
      if (!me) throw unauthenticated();
      assertMay({ ...actor, role: me.role }, 'disableStaffTotp');
      const member = members.find(({ id }) => id === staffId);
      if (!member) return notFound('person');
      const off = await this.#switchOff(tx, actor.name, member);
      return off ? { ...member, usesTotp: false } : notOn(`${member.name} has no two-step sign-in.`);
    });
  }

  /** For an owner whom nobody else can let in. false: there is nobody of this address who has it. */
  disableByOperator(tenantId: string, email: string): Promise<boolean> {
    return this.uow.run({ role: 'staff', tenantId }, async tx => {
      const members = await this.people.lockMembers(tx);
      const id = await this.people.idOf(tx, email);
      const member = members.find(one => one.id === id);
      return member !== undefined && this.#switchOff(tx, OPERATOR, member);
    });
  }

  async #switchOff(tx: Tx, name: string, member: StaffMember): Promise<boolean> {
    if (!(await this.rows.remove(tx, member.id))) return false;
    await this.people.endSessions(tx, member.id, null, this.clock.now());
    tx.append(
      ofShop('TOTP_DISABLED', { name }, { staffId: member.id, name: member.name, ofColleague: true }),
    );
    return true;
  }

  /** Password and code, both. */
  async #problem(
    me: StaffActor,
    password: string,
    code: string,
    address: string,
  ): Promise<TotpNotOn | InvalidInput | RateLimited | null> {
    if (!(await this.check.isOn(me.staffId))) return isOff();
    const problem = await this.password.problem(me, password, 'password', address);
    if (problem) return problem;
    const proved = await this.check.use(me.staffId, code);
    return isRefusal(proved) ? proved : null;
  }

  async #newCodes(tx: Tx, staffId: string): Promise<readonly string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, makeRecoveryCode);
    const hashed = codes.map(code => ({ id: newId(), hash: hashOf(code) }));
    await this.rows.setCodes(tx, staffId, hashed);
    return codes;
  }
}

/** As it will be when it is typed. */
function hashOf(code: string): Buffer {
  const typed = readTyped(code);
  if (!typed || !('recovery' in typed)) throw new Error('This is no recovery code.');
  return hashToken(typed.recovery);
}

const scope = ({ tenantId }: TenantActor) => ({ role: 'staff' as const, tenantId });

function person(actor: TenantActor): StaffActor {
  if (actor.type === 'apiKey') throw forbidden('sign in with an API key; sign in as a person');
  return actor;
}
