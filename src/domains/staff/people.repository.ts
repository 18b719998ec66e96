// The people of one shop, their invitations and sessions. The hashes of passwords and tokens are written and never read.
import type { StaffRole } from '../../kernel/actor.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';

export interface StaffMember {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly createdAt: Date;
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

export interface Session {
  readonly id: string;
  readonly staffId: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
}

const MEMBER = `id, email, name, role, created_at as "createdAt"`;
const INVITATION = `id, email, name, role, invited_by as "invitedBy", created_at as "createdAt", expires_at as "expiresAt"`;
const SESSION = `id, staff_id as "staffId", created_at as "createdAt", last_used_at as "lastUsedAt", expires_at as "expiresAt"`;

export class PeopleRepository {
  members(tx: ReadTx): Promise<StaffMember[]> {
    return tx.query(
      `select ${MEMBER} from staff_members where tenant_id = $1 and disabled_at is null order by lower(name), id`,
      [tx.tenantId],
    );
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

  /** Somebody new, or somebody who comes back under the same e-mail address. */
  async employ(
    tx: Tx,
    person: Pick<StaffMember, 'id' | 'email' | 'name' | 'role'> & { readonly passwordHash: string },
  ): Promise<string> {
    const { id, email, name, role, passwordHash } = person;
    const [row] = await tx.query<{ id: string }>(
      `insert into staff_members (id, tenant_id, email, name, role, password_hash) values ($1, $2, $3, $4, $5, $6)
       on conflict (lower(email), tenant_id)
       do update set name = $4, role = $5, password_hash = $6, disabled_at = null
       returning id`,
      [id, tx.tenantId, email, name, role, passwordHash],
    );
    if (!row) throw new Error('Nobody was employed.');
    return row.id;
  }

  async setPassword(tx: Tx, id: string, passwordHash: string): Promise<void> {
    await tx.query('update staff_members set password_hash = $3 where tenant_id = $1 and id = $2', [
      tx.tenantId,
      id,
      passwordHash,
    ]);
  }

  openInvitations(tx: ReadTx): Promise<Invitation[]> {
    return tx.query(
      `select ${INVITATION} from staff_invitations
       where tenant_id = $1 and accepted_at is null and withdrawn_at is null order by created_at, id`,
      [tx.tenantId],
    );
  }

  /** Two who invite the same address at once take turns; the later invitation counts. */
  async takeTurns(tx: Tx, email: string): Promise<void> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `invite ${tx.tenantId} ${email.toLowerCase()}`,
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

  async withdrawInvitations(tx: Tx, email: string, at: Date): Promise<void> {
    await tx.query(
      `update staff_invitations set withdrawn_at = $3
       where tenant_id = $1 and lower(email) = lower($2) and accepted_at is null and withdrawn_at is null`,
      [tx.tenantId, email, at],
    );
  }

  /** Those that somebody made who is not here any more. */
  withdrawInvitationsOf(tx: Tx, staffId: string, at: Date): Promise<{ id: string; email: string }[]> {
    return tx.query(
      `update staff_invitations set withdrawn_at = $3
       where tenant_id = $1 and invited_by_id = $2 and accepted_at is null and withdrawn_at is null returning id, email`,
      [tx.tenantId, staffId, at],
    );
  }

  /** Whoever made a key has seen its secret. */
  revokeApiKeysOf(tx: Tx, staffId: string, at: Date): Promise<{ id: string; name: string }[]> {
    return tx.query(
      `update api_keys set revoked_at = $3 where tenant_id = $1 and created_by = $2 and revoked_at is null
       returning id, name`,
      [tx.tenantId, staffId, at],
    );
  }

  /** The earlier ones of the same person work no more. */
  async insertReset(
    tx: Tx,
    reset: {
      readonly id: string;
      readonly staffId: string;
      readonly createdAt: Date;
      readonly expiresAt: Date;
    },
    tokenHash: Buffer,
  ): Promise<void> {
    const { id, staffId, createdAt, expiresAt } = reset;
    await this.endResets(tx, staffId, createdAt);
    await tx.query(
      `insert into password_resets (id, tenant_id, staff_id, token_hash, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, tx.tenantId, staffId, tokenHash, createdAt, expiresAt],
    );
  }

  async endResets(tx: Tx, staffId: string, at: Date): Promise<void> {
    await tx.query(
      'update password_resets set ended_at = $3 where tenant_id = $1 and staff_id = $2 and ended_at is null',
      [tx.tenantId, staffId, at],
    );
  }

  /** Uses it up. false: somebody was faster. */
  async useReset(tx: Tx, id: string, at: Date): Promise<boolean> {
    const used = await tx.query(
      'update password_resets set ended_at = $3 where tenant_id = $1 and id = $2 and ended_at is null returning id',
      [tx.tenantId, id, at],
    );
    return used.length === 1;
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
