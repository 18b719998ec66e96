// Who works for a shop: inviting, joining, roles, leaving, and one's own password and sessions. Whoever is removed loses
// every session in the same transaction; their open sockets end within a second.
import { STAFF_ROLES, type StaffRole, type TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { unauthenticated } from '../../kernel/denial.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { assertMay, assertMayGrant, may, rolesAbove } from '../../kernel/law.ts';
import {
  invalidInput,
  notFound,
  refuse,
  type InvalidInput,
  type NotFound,
  type RateLimited,
} from '../../kernel/refusal.ts';
import { clean, cleanLine, emailProblem, firstProblem, textProblem } from '../../kernel/text.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import { actorNow, assertStillMayGrant, person } from './granting.ts';
import type { GateRepository, InvitationRow } from './gate.repository.ts';
import { notCurrent, type OwnPassword } from './own-password.ts';
import { hashPassword, hashToken, makeToken, passwordProblem } from './password.ts';
import { ofShop } from './people.events.ts';
import type {
  Invitation,
  NewInvitation,
  PeopleRepository,
  Session,
  StaffMember,
} from './people.repository.ts';
import type { TotpRepository } from './totp.repository.ts';

const INVITATION_DAYS = 7;

const lastOwner = () =>
  refuse(
    'LastOwner',
    'LAST_OWNER',
    'A shop keeps at least one owner. Make somebody else an owner first.',
    {},
  );
export type LastOwner = ReturnType<typeof lastOwner>;

export interface Invited {
  readonly invitation: Invitation;
  readonly token: string;
  /** Whether the link goes out by e-mail, too. */
  readonly mailed: boolean;
}

export class PeopleService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly gate: GateRepository,
    private readonly password: OwnPassword,
    private readonly totp: TotpRepository,
    private readonly clock: Clock,
    /** Sends the link as well, part of the transaction; null: this program sends no mail. */
    private readonly tellInvited: ((tx: Tx, invitationId: string, token: string) => Promise<void>) | null,
  ) {}

  members(actor: TenantActor): Promise<StaffMember[]> {
    return this.uow.read(scope(actor), async tx => {
      const members = await this.people.members(tx);
      // Who is easier to get past is nobody's business but theirs who can do something about it.
      return may(actor, 'disableStaffTotp')
        ? members
        : members.map(member => ({ ...member, usesTotp: null }));
    });
  }

  invitations(actor: TenantActor): Promise<Invitation[]> {
    assertMay(actor, 'managePeople');
    return this.uow.read(scope(actor), tx => this.people.openInvitations(tx));
  }

  /** The token is given out this once. An earlier open invitation to the same address works no more. */
  async invite(actor: TenantActor, input: NewInvitation): Promise<Invited | InvalidInput> {
    assertMay(actor, 'managePeople');
    assertMayGrant(actor, input.role);
    const email = clean(input.email);
    const name = cleanLine(input.name);
    const problem = firstProblem(textProblem('name', name, 120), textProblem('email', email, 254));
    const wrong = problem ?? emailProblem('email', email);
    if (wrong) return wrong;
    const token = makeToken('wpi');
    return this.uow.run(scope(actor), async tx => {
      await this.people.takeTurns(tx, email);
      const now = await assertStillMayGrant(this.people, tx, actor, input.role);
      if ((await this.people.idOf(tx, email)) !== null)
        return invalidInput('email', 'Somebody with this e-mail address works here already.');
      const createdAt = this.clock.now();
      const expiresAt = new Date(createdAt.getTime() + INVITATION_DAYS * 86_400_000);
      const invitation = {
        id: newId(),
        email,
        name,
        role: input.role,
        invitedBy: actor.name,
        createdAt,
        expiresAt,
      };
      for (const { role } of await this.people.withdrawInvitations(tx, email, createdAt))
        assertMayGrant(now, role);
      const invitedById = actor.type === 'staff' ? actor.staffId : null;
      await this.people.insertInvitation(tx, invitation, hashToken(token), invitedById);
      await this.tellInvited?.(tx, invitation.id, token);
      tx.append(ofShop('STAFF_INVITED', actor, { invitationId: invitation.id, email, role: input.role }));
      return { invitation, token, mailed: this.tellInvited !== null };
    });
  }

  async withdraw(actor: TenantActor, id: string): Promise<Invitation | NotFound> {
    assertMay(actor, 'managePeople');
    if (!isId(id)) return notFound('invitation');
    return this.uow.run(scope(actor), async tx => {
      const now = await actorNow(this.people, tx, actor);
      assertMay(now, 'managePeople');
      const invitation = await this.people.lockInvitation(tx, id);
      if (!invitation) return notFound('invitation');
      assertMayGrant(now, invitation.role);
      await this.people.withdrawInvitations(tx, invitation.email, this.clock.now());
      tx.append(ofShop('INVITATION_WITHDRAWN', actor, { invitationId: id, email: invitation.email }));
      return invitation;
    });
  }

  /** null for a token that opens nothing, whatever the reason. */
  invitation(token: string): Promise<InvitationRow | null> {
    return this.gate.invitation(hashToken(token));
  }

  /** Joins the staff, once. Whoever follows signs in with the password that was chosen here. */
  async accept(
    token: string,
    name: string,
    password: string,
  ): Promise<{ readonly email: string; readonly tenantSlug: string } | NotFound | InvalidInput> {
    const open = await this.gate.invitation(hashToken(token));
    if (!open) return notFound('open invitation');
    const problem = textProblem('name', cleanLine(name), 120) ?? passwordProblem(password);
    if (problem) return problem;
    const passwordHash = await hashPassword(password);
    const { tenantId, tenantSlug } = open;
    return this.uow.run({ role: 'staff', tenantId }, async tx => {
      await this.people.takeTurns(tx, open.email);
      const invitation = await this.people.lockInvitation(tx, open.id);
      if (!invitation) return notFound('open invitation');
      const { email, role } = invitation;
      const person = { id: newId(), email, name: cleanLine(name), role, passwordHash };
      const staffId = await this.people.employ(tx, person);
      if (staffId === null) return notFound('open invitation');
      await this.people.acceptInvitation(tx, invitation.id, this.clock.now());
      tx.append(ofShop('STAFF_JOINED', person, { staffId, email, role }));
      return { email, tenantSlug };
    });
  }

  async setRole(
    actor: TenantActor,
    staffId: string,
    role: StaffRole,
  ): Promise<StaffMember | NotFound | LastOwner> {
    assertMay(actor, 'managePeople');
    assertMayGrant(actor, role);
    return this.#change(
      actor,
      staffId,
      async (tx, member, others) => {
        if (member.role === role) return member;
        if (isLastOwner(member, others)) return lastOwner();
        await this.people.setRole(tx, member.id, role);
        const payload = { staffId: member.id, name: member.name, from: member.role, to: role };
        tx.append(ofShop('STAFF_ROLE_CHANGED', actor, payload));
        await this.#endKeysAndInvitations(tx, actor, member.id, rolesAbove(role));
        return { ...member, role };
      },
      role,
    );
  }

  async remove(actor: TenantActor, staffId: string): Promise<StaffMember | NotFound | LastOwner> {
    assertMay(actor, 'managePeople');
    return this.#change(actor, staffId, async (tx, member, others) => {
      if (isLastOwner(member, others)) return lastOwner();
      const at = this.clock.now();
      await this.people.disable(tx, member.id, at);
      tx.append(ofShop('STAFF_REMOVED', actor, { staffId: member.id, name: member.name }));
      await this.#endWorks(tx, actor, member.id, at);
      return member;
    });
  }

  /** Nobody stays with a foot in the door: what somebody has made that lets in ends with them. */
  async #endWorks(tx: Tx, actor: TenantActor, staffId: string, at: Date): Promise<void> {
    await this.people.endResets(tx, staffId, at);
    await this.totp.remove(tx, staffId);
    await this.#endKeysAndInvitations(tx, actor, staffId, STAFF_ROLES);
  }

  async #endKeysAndInvitations(
    tx: Tx,
    actor: TenantActor,
    staffId: string,
    roles: readonly StaffRole[],
  ): Promise<void> {
    const at = this.clock.now();
    for (const { id, email } of await this.people.withdrawInvitationsOf(tx, staffId, roles, at))
      tx.append(ofShop('INVITATION_WITHDRAWN', actor, { invitationId: id, email }));
    for (const { id, name } of await this.people.revokeApiKeysOf(tx, staffId, roles, at))
      tx.append(ofShop('API_KEY_REVOKED', actor, { apiKeyId: id, name }));
  }

  sessions(actor: TenantActor): Promise<Session[]> {
    const { staffId } = person(actor);
    return this.uow.read(scope(actor), tx => this.people.sessions(tx, staffId));
  }

  /** One of one's own. false: it had ended already, or is somebody else's. */
  async endSession(actor: TenantActor, id: string): Promise<boolean> {
    const { staffId } = person(actor);
    if (!isId(id)) return false;
    return this.uow.run(scope(actor), tx => this.people.endSession(tx, staffId, id, this.clock.now()));
  }

  /** One's own; ends every other session of one's own. */
  async changePassword(
    actor: TenantActor,
    current: string,
    next: string,
    address: string,
  ): Promise<true | InvalidInput | RateLimited> {
    const me = person(actor);
    const { staffId, sessionId } = me;
    const problem = passwordProblem(next);
    if (problem) return problem;
    const matching = await this.password.matching(me, current, 'current', address);
    if (typeof matching !== 'string') return matching;
    const passwordHash = await hashPassword(next);
    return this.uow.run(scope(actor), async tx => {
      await this.people.lockMember(tx, staffId);
      // Whoever has reset it meanwhile wanted to be rid of whoever knew the old one.
      if (!(await this.password.isStill(me, matching))) return notCurrent('current');
      await this.people.setPassword(tx, staffId, passwordHash);
      await this.people.endResets(tx, staffId, this.clock.now());
      await this.people.endSessions(tx, staffId, sessionId, this.clock.now());
      tx.append(ofShop('PASSWORD_CHANGED', me, { staffId, name: me.name }));
      return true as const;
    });
  }

  /** Changes one of the staff while nobody else's role can change. */
  async #change<T>(
    actor: TenantActor,
    staffId: string,
    work: (tx: Tx, member: StaffMember, others: readonly StaffMember[]) => Promise<T>,
    granted: StaffRole | null = null,
  ): Promise<T | NotFound> {
    if (!isId(staffId)) return notFound('person');
    return this.uow.run(scope(actor), async tx => {
      const members = await this.people.lockMembers(tx);
      // With the role that the actor has by now: it may have been taken away between the request and the lock.
      const me = members.find(({ id }) => id === person(actor).staffId);
      if (!me) throw unauthenticated();
      const now = { ...actor, role: me.role };
      assertMay(now, 'managePeople');
      if (granted) assertMayGrant(now, granted);
      const member = members.find(({ id }) => id === staffId);
      if (!member) return notFound('person');
      assertMayGrant(now, member.role);
      return work(
        tx,
        member,
        members.filter(other => other !== member),
      );
    });
  }
}

const scope = ({ tenantId }: TenantActor) => ({ role: 'staff' as const, tenantId });

const isLastOwner = (member: StaffMember, others: readonly StaffMember[]): boolean =>
  member.role === 'OWNER' && !others.some(({ role }) => role === 'OWNER');
