// The people of one shop, their invitations and sessions. The hashes of passwords and tokens are written and never read.
import type { StaffRole } from '../../kernel/actor.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';

export interface StaffMember {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly createdAt: Date;
  /** Two-step sign-in; null: not for whoever asks. */
  readonly usesTotp: boolean | null;
}

export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly invitedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export interface NewInvitation {
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
}

export interface Session {
  readonly id: string;
  readonly staffId: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  readonly device: string | null;
  readonly address: string | null;
}

const MEMBER = `id, email, name, role, created_at as "createdAt", exists (select from staff_totp t
  where t.tenant_id = $1 and t.staff_id = staff_members.id and t.confirmed_at is not null) as "usesTotp"`;
const INVITATION = `id, email, name, role, invited_by as "invitedBy", created_at as "createdAt", expires_at as "expiresAt"`;
const SESSION = `id, staff_id as "staffId", created_at as "createdAt", last_used_at as "lastUsedAt", expires_at as "expiresAt",
  device, address`;

export class PeopleRepository {
  members(tx: ReadTx): Promise<StaffMember[]> {
    return tx.query(
      `select ${MEMBER} from staff_members where tenant_id = $1 and disabled_at is null order by lower(name), id`,
      [tx.tenantId],
    );
  }

  /** As the database compares addresses, which is how they are kept apart. */
  async idOf(tx: ReadTx, email: string): Promise<string | null> {
    const [row] = await tx.query<{ id: string }>(
      'select id from staff_members where tenant_id = $1 and lower(email) = lower($2) and disabled_at is null',
      [tx.tenantId, email],
    );
    return row?.id ?? null;
  }

  /**
   * The role of somebody who is about to hand something out. Whoever removes them, or changes their role, waits for the
   * end of the transaction, and finds what was handed out. null: they do not work here any more.
   */
  async holdRole(tx: Tx, id: string): Promise<StaffRole | null> {
    const [row] = await tx.query<{ role: StaffRole }>(
      'select role from staff_members where tenant_id = $1 and id = $2 and disabled_at is null for share',
      [tx.tenantId, id],
    );
    return row?.role ?? null;
  }

  /** All at once and locked: what one of them may become depends on who else is there. */
  lockMembers(tx: Tx): Promise<StaffMember[]> {
    return tx.query(
      `select ${MEMBER} from staff_members where tenant_id = $1 and disabled_at is null order by id for update`,
      [tx.tenantId],
    );
  }

  async setRole(tx: Tx, id: string, role: StaffRole): Promise<void> {
    await tx.query('update staff_members set role = $3 where tenant_id = $1 and id = $2', [
      tx.tenantId,
      id,
      role,
    ]);
  }

  /** Takes somebody off the staff and ends every session of theirs. */
  async disable(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query('update staff_members set disabled_at = $3 where tenant_id = $1 and id = $2', [
      tx.tenantId,
      id,
      at,
    ]);
    await this.endSessions(tx, id, null, at);
  }

  /**
   * Somebody new, or somebody who comes back under the same e-mail address. null: somebody of this address works here, and
   * stays as they are.
   */
  async employ(
    tx: Tx,
    person: Pick<StaffMember, 'id' | 'email' | 'name' | 'role'> & { readonly passwordHash: string },
  ): Promise<string | null> {
    const { id, email, name, role, passwordHash } = person;
    const [row] = await tx.query<{ id: string }>(
      `insert into staff_members (id, tenant_id, email, name, role, password_hash) values ($1, $2, $3, $4, $5, $6)
       on conflict (lower(email), tenant_id)
       do update set name = $4, role = $5, password_hash = $6, disabled_at = null
       where staff_members.disabled_at is not null
       returning id`,
      [id, tx.tenantId, email, name, role, passwordHash],
    );
    return row?.id ?? null;
  }

  async setPassword(tx: Tx, id: string, passwordHash: string): Promise<void> {
    await tx.query('update staff_members set password_hash = $3 where tenant_id = $1 and id = $2', [
      tx.tenantId,
      id,
      passwordHash,
    ]);
  }

  /** Whoever sets another password waits for the end of the transaction. */
  async lockMember(tx: Tx, id: string): Promise<void> {
    await tx.query('select id from staff_members where tenant_id = $1 and id = $2 for no key update', [
      tx.tenantId,
      id,
    ]);
  }

  openInvitations(tx: ReadTx): Promise<Invitation[]> {
    return tx.query(
      `select ${INVITATION} from staff_invitations
       where tenant_id = $1 and accepted_at is null and withdrawn_at is null order by created_at, id`,
      [tx.tenantId],
    );
  }

  /** Whoever invites or joins under the same address at once takes turns; of two invitations the later one counts. */
  async takeTurns(tx: Tx, email: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1 || lower($2), 0))`, [
      `invite ${tx.tenantId} `,
      email,
    ]);
  }

  /**
   * @param tokenHash the only trace of the token
   * @param invitedById null: a program
   */
  async insertInvitation(
    tx: Tx,
    invitation: Invitation,
    tokenHash: Buffer,
    invitedById: string | null,
  ): Promise<void> {
    const { id, email, name, role, invitedBy, createdAt, expiresAt } = invitation;
    await tx.query(
      `insert into staff_invitations (id, tenant_id, email, name, role, token_hash, invited_by, created_at, expires_at, invited_by_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, tx.tenantId, email, name, role, tokenHash, invitedBy, createdAt, expiresAt, invitedById],
    );
  }

  /** The invitation, locked, if it is still open. */
  async lockInvitation(tx: Tx, id: string): Promise<Invitation | null> {
    const [row] = await tx.query<Invitation>(
      `select ${INVITATION} from staff_invitations
       where tenant_id = $1 and id = $2 and accepted_at is null and withdrawn_at is null for update`,
      [tx.tenantId, id],
    );
    return row ?? null;
  }

  /** @returns what they would have given */
  withdrawInvitations(tx: Tx, email: string, at: Date): Promise<{ readonly role: StaffRole }[]> {
    return tx.query(
      `update staff_invitations set withdrawn_at = $3
       where tenant_id = $1 and lower(email) = lower($2) and accepted_at is null and withdrawn_at is null returning role`,
      [tx.tenantId, email, at],
    );
  }

  /** Those that somebody made, and has seen the links of. */
  withdrawInvitationsOf(
    tx: Tx,
    staffId: string,
    roles: readonly StaffRole[],
    at: Date,
  ): Promise<{ id: string; email: string }[]> {
    return tx.query(
      `update staff_invitations set withdrawn_at = $3
       where tenant_id = $1 and invited_by_id = $2 and role = any($4) and accepted_at is null and withdrawn_at is null
       returning id, email`,
      [tx.tenantId, staffId, at, roles],
    );
  }

  /** Whoever made a key has seen its secret. */
  revokeApiKeysOf(
    tx: Tx,
    staffId: string,
    roles: readonly StaffRole[],
    at: Date,
  ): Promise<{ id: string; name: string }[]> {
    return tx.query(
      `update api_keys set revoked_at = $3
       where tenant_id = $1 and created_by = $2 and role = any($4) and revoked_at is null returning id, name`,
      [tx.tenantId, staffId, at, roles],
    );
  }

  /** Links to a new password. */
  async endResets(tx: Tx, staffId: string, at: Date): Promise<void> {
    await tx.query(
      'update password_resets set ended_at = $3 where tenant_id = $1 and staff_id = $2 and ended_at is null',
      [tx.tenantId, staffId, at],
    );
  }

  async acceptInvitation(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query('update staff_invitations set accepted_at = $3 where tenant_id = $1 and id = $2', [
      tx.tenantId,
      id,
      at,
    ]);
  }

  /** @param staffId null: of everybody */
  sessions(tx: ReadTx, staffId: string | null): Promise<Session[]> {
    return tx.query(
      `select ${SESSION} from staff_sessions
       where tenant_id = $1 and ($2::uuid is null or staff_id = $2) and ended_at is null and expires_at > now()
       order by last_used_at desc, id`,
      [tx.tenantId, staffId],
    );
  }

  /** @param except one that stays open */
  async endSessions(tx: Tx, staffId: string, except: string | null, at: Date): Promise<void> {
    await tx.query(
      `update staff_sessions set ended_at = $4
       where tenant_id = $1 and staff_id = $2 and ($3::uuid is null or id <> $3) and ended_at is null`,
      [tx.tenantId, staffId, except, at],
    );
  }

  async endSession(tx: Tx, staffId: string, id: string, at: Date): Promise<boolean> {
    const ended = await tx.query(
      `update staff_sessions set ended_at = $4
       where tenant_id = $1 and staff_id = $2 and id = $3 and ended_at is null returning id`,
      [tx.tenantId, staffId, id, at],
    );
    return ended.length === 1;
  }
}
