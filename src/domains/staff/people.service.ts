// Who works for a shop: inviting, joining, roles, leaving, and one's own password and sessions. Whoever is removed loses
// every session in the same transaction; their open sockets end within a second.
import type { StaffActor, StaffRole, TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { forbidden } from '../../kernel/denial.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { assertMay, assertMayGrant } from '../../kernel/law.ts';
import {
  invalidInput,
  notFound,
  rateLimited,
  refuse,
  type InvalidInput,
  type NotFound,
  type RateLimited,
} from '../../kernel/refusal.ts';
import { clean, emailProblem, firstProblem, textProblem } from '../../kernel/text.ts';
import type { SignInThrottle } from '../../platform/limits/sign-in-throttle.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { GateRepository, InvitationRow } from './gate.repository.ts';
import { hashPassword, hashToken, makeToken, passwordMatches, passwordProblem } from './password.ts';
import { ofShop } from './people.events.ts';
import type { Invitation, PeopleRepository, Session, StaffMember } from './people.repository.ts';

const INVITATION_DAYS = 7;

const lastOwner = () =>
  refuse(
    'LastOwner',
    'LAST_OWNER',
    'A shop keeps at least one owner. Make somebody else an owner first.',
    {},
  );
export type LastOwner = ReturnType<typeof lastOwner>;

export interface NewInvitation {
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
}

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
    private readonly throttle: SignInThrottle,
    private readonly clock: Clock,
    /** Sends the link as well, part of the transaction; null: this program sends no mail. */
    private readonly tellInvited: ((tx: Tx, invitationId: string, token: string) => Promise<void>) | null,
  ) {}

  members(actor: TenantActor): Promise<StaffMember[]> {
    return this.uow.read(scope(actor), tx => this.people.members(tx));
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
    const name = clean(input.name);
    const problem = firstProblem(textProblem('name', name, 120), textProblem('email', email, 254));
    const wrong = problem ?? emailProblem('email', email);
    if (wrong) return wrong;
    const token = makeToken('wpi');
    return this.uow.run(scope(actor), async tx => {
      await this.people.takeTurns(tx, email);
      const members = await this.people.members(tx);
      if (members.some(member => sameAddress(member.email, email)))
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
      await this.people.withdrawInvitations(tx, email, createdAt);
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
      const invitation = await this.people.lockInvitation(tx, id);
      if (!invitation) return notFound('invitation');
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
    const problem = textProblem('name', clean(name), 120) ?? passwordProblem(password);
    if (problem) return problem;
    const passwordHash = await hashPassword(password);
    const { tenantId, tenantSlug } = open;
    return this.uow.run({ role: 'staff', tenantId }, async tx => {
      const invitation = await this.people.lockInvitation(tx, open.id);
      if (!invitation) return notFound('open invitation');
      const { email, role } = invitation;
      const person = { id: newId(), email, name: clean(name), role, passwordHash };
      const staffId = await this.people.employ(tx, person);
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
    return this.#change(actor, staffId, async (tx, member, others) => {
      if (member.role === role) return member;
      if (isLastOwner(member, others)) return lastOwner();
      await this.people.setRole(tx, member.id, role);
      const payload = { staffId: member.id, name: member.name, from: member.role, to: role };
      tx.append(ofShop('STAFF_ROLE_CHANGED', actor, payload));
      return { ...member, role };
    });
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
    for (const { id, email } of await this.people.withdrawInvitationsOf(tx, staffId, at))
      tx.append(ofShop('INVITATION_WITHDRAWN', actor, { invitationId: id, email }));
    for (const { id, name } of await this.people.revokeApiKeysOf(tx, staffId, at))
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
    const { staffId, sessionId, email } = person(actor);
    const problem = passwordProblem(next);
    if (problem) return problem;
    // Somebody at a desk that was left open guesses no more often than at the door.
    const wait = this.throttle.begin(address, email);
    if (wait > 0) return rateLimited(wait);
    const mine = await this.gate.passwordHash(staffId);
    if (mine === null || !(await passwordMatches(current, mine)))
      return invalidInput('current', 'That is not your current password.');
    this.throttle.right(address, email);
    const passwordHash = await hashPassword(next);
    return this.uow.run(scope(actor), async tx => {
      await this.people.setPassword(tx, staffId, passwordHash);
      await this.people.endResets(tx, staffId, this.clock.now());
      await this.people.endSessions(tx, staffId, sessionId, this.clock.now());
      return true as const;
    });
  }

  /** Changes one of the staff while nobody else's role can change. */
  async #change<T>(
    actor: TenantActor,
    staffId: string,
    work: (tx: Tx, member: StaffMember, others: readonly StaffMember[]) => Promise<T>,
  ): Promise<T | NotFound> {
    if (!isId(staffId)) return notFound('person');
    return this.uow.run(scope(actor), async tx => {
      const members = await this.people.lockMembers(tx);
      const member = members.find(({ id }) => id === staffId);
      if (!member) return notFound('person');
      assertMayGrant(actor, member.role);
      return work(
        tx,
        member,
        members.filter(other => other !== member),
      );
    });
  }
}

const scope = ({ tenantId }: TenantActor) => ({ role: 'staff' as const, tenantId });
const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const isLastOwner = (member: StaffMember, others: readonly StaffMember[]): boolean =>
  member.role === 'OWNER' && !others.some(({ role }) => role === 'OWNER');

function person(actor: TenantActor): StaffActor {
  if (actor.type === 'apiKey') throw forbidden('have sessions with an API key; sign in as a person');
  return actor;
}
