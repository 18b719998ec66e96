// Who is asking, before there is a tenant to scope by. Works as a database role of its own that reads credentials and
// nothing else.
import type pg from 'pg';
import type { ApiKeyActor, StaffActor, StaffRole } from '../../kernel/actor.ts';

export interface Credentials {
  readonly staffId: string;
  readonly tenantId: string;
  readonly tenantSlug: string;
  readonly tenantName: string;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly passwordHash: string;
}

export interface InvitationRow {
  readonly id: string;
  readonly tenantId: string;
  readonly tenantSlug: string;
  readonly shopName: string;
  readonly email: string;
  readonly name: string;
}

export interface PersonRow {
  readonly staffId: string;
  readonly tenantId: string;
  readonly name: string;
  readonly email: string;
}

export interface PasswordResetRow {
  readonly id: string;
  readonly tenantId: string;
  readonly tenantSlug: string;
  readonly shopName: string;
  readonly staffId: string;
  readonly email: string;
}

export class GateRepository {
  constructor(private readonly pool: pg.Pool) {}

  /** The same e-mail may work for several shops: those where they were last are tried when none is named. */
  async credentials(email: string, tenantSlug: string | null): Promise<Credentials[]> {
    const { rows } = await this.pool.query<Credentials>({
      name: 'gate-credentials',
      text: `select s.id as "staffId", s.tenant_id as "tenantId", t.slug as "tenantSlug",
          coalesce(t.name, t.fallback_name) as "tenantName", s.name, s.email, s.role, s.password_hash as "passwordHash"
        from staff_members s join tenants t on t.id = s.tenant_id
        where lower(s.email) = lower($1) and s.disabled_at is null and ($2::text is null or t.slug = $2)
        order by (select max(x.last_used_at) from staff_sessions x where x.staff_id = s.id and x.ended_at is null)
          desc nulls last, t.slug limit 5`,
      values: [email, tenantSlug],
    });
    return rows;
  }

  /** Of one person, whose id is known already. */
  async passwordHash(staffId: string): Promise<string | null> {
    const { rows } = await this.pool.query<{ hash: string }>({
      name: 'gate-password-hash',
      text: 'select password_hash as hash from staff_members where id = $1 and disabled_at is null',
      values: [staffId],
    });
    return rows[0]?.hash ?? null;
  }

  /** Wherever somebody with this address works. */
  async people(email: string): Promise<PersonRow[]> {
    const { rows } = await this.pool.query<PersonRow>({
      name: 'gate-people',
      text: `select s.id as "staffId", s.tenant_id as "tenantId", s.name, s.email
        from staff_members s where lower(s.email) = lower($1) and s.disabled_at is null order by s.created_at, s.id`,
      values: [email],
    });
    return rows;
  }

  /** The request for a new password that a token opens, if it is still open. */
  async passwordReset(tokenHash: Buffer): Promise<PasswordResetRow | null> {
    const { rows } = await this.pool.query<PasswordResetRow>({
      name: 'gate-password-reset',
      text: `select r.id, r.tenant_id as "tenantId", t.slug as "tenantSlug", coalesce(t.name, t.fallback_name) as "shopName",
          s.id as "staffId", s.email
        from password_resets r join staff_members s on s.id = r.staff_id join tenants t on t.id = r.tenant_id
        where r.token_hash = $1 and r.ended_at is null and r.expires_at > now() and s.disabled_at is null`,
      values: [tokenHash],
    });
    return rows[0] ?? null;
  }

  async enqueuePasswordReset(email: string): Promise<void> {
    await this.pool.query({
      name: 'gate-enqueue-reset',
      text: 'select enqueue_password_reset($1)',
      values: [email],
    });
  }

  /** The invitation that a token opens, if it is still open. */
  async invitation(tokenHash: Buffer): Promise<InvitationRow | null> {
    const { rows } = await this.pool.query<InvitationRow>({
      name: 'gate-invitation',
      text: `select i.id, i.tenant_id as "tenantId", t.slug as "tenantSlug", coalesce(t.name, t.fallback_name) as "shopName",
          i.email, i.name
        from staff_invitations i join tenants t on t.id = i.tenant_id
        where i.token_hash = $1 and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > now()`,
      values: [tokenHash],
    });
    return rows[0] ?? null;
  }

  async endSession(id: string): Promise<void> {
    await this.pool.query('update staff_sessions set ended_at = now() where id = $1 and ended_at is null', [
      id,
    ]);
  }

  async actorOfSession(tokenHash: Buffer): Promise<StaffActor | null> {
    const { rows } = await this.pool.query<StaffActor>({
      name: 'gate-session',
      text: `select 'staff' as type, s.tenant_id as "tenantId", s.id as "staffId", x.id as "sessionId", s.name, s.email, s.role
        from staff_sessions x join staff_members s on s.id = x.staff_id
        where x.token_hash = $1 and x.ended_at is null and x.expires_at > now() and s.disabled_at is null`,
      values: [tokenHash],
    });
    return rows[0] ?? null;
  }

  async actorOfApiKey(secretHash: Buffer): Promise<ApiKeyActor | null> {
    const { rows } = await this.pool.query<ApiKeyActor>({
      name: 'gate-api-key',
      text: `select 'apiKey' as type, k.tenant_id as "tenantId", k.id as "apiKeyId", k.name, k.role, k.scope
        from api_keys k where k.secret_hash = $1 and k.revoked_at is null`,
      values: [secretHash],
    });
    return rows[0] ?? null;
  }

  /** Of these sessions and API keys, those that still open something. */
  async validIds(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const { rows } = await this.pool.query<{ id: string }>({
      name: 'gate-valid-ids',
      text: `select x.id from staff_sessions x join staff_members s on s.id = x.staff_id
          where x.id = any($1::uuid[]) and x.ended_at is null and x.expires_at > now() and s.disabled_at is null
        union all select k.id from api_keys k where k.id = any($1::uuid[]) and k.revoked_at is null`,
      values: [ids],
    });
    return new Set(rows.map(({ id }) => id));
  }

  /** At most one write a minute for each session, as for keys. */
  async touchSession(id: string): Promise<void> {
    await this.pool.query({
      name: 'gate-touch-session',
      text: `update staff_sessions set last_used_at = now() where id = $1 and last_used_at < now() - interval '1 minute'`,
      values: [id],
    });
  }

  /** At most one write a minute for each key: last use is for people, not for counting. */
  async touchApiKey(id: string): Promise<void> {
    await this.pool.query(
      `update api_keys set last_used_at = now()
       where id = $1 and (last_used_at is null or last_used_at < now() - interval '1 minute')`,
      [id],
    );
  }
}
