// The second step at the gate: reads secrets, and uses codes up, each in one statement with what it opens.
import type pg from 'pg';

export interface TotpRow {
  readonly id: string;
  readonly sealedSecret: string;
  readonly createdAt: Date;
  readonly confirmedAt: Date | null;
}

/** What somebody proved to have; each counts once. */
export type Proof = { readonly step: number } | { readonly recoveryHash: Buffer };

export interface NewSession {
  readonly id: string;
  readonly tenantId: string;
  readonly staffId: string;
  readonly tokenHash: Buffer;
  readonly expiresAt: Date;
  /** Of the password that was typed: checking it takes a while, in which it may have been changed. */
  readonly passwordHash: string;
  readonly device: string | null;
  readonly address: string;
}

const USE_STEP = `update staff_totp set last_step = $2
  where staff_id = $1 and confirmed_at is not null and last_step < $2`;
const USE_RECOVERY = `update staff_recovery_codes set used_at = now()
  where staff_id = $1 and code_hash = $2 and used_at is null
    and exists (select from staff_totp t where t.staff_id = $1 and t.confirmed_at is not null)`;
const TELL = 'enqueue_recovery_mail(tenant_id, staff_id, id)';
const NOT_ASKED = `select $1::uuid as staff_id where $2::text is null
  and not exists (select from staff_totp t where t.staff_id = $1 and t.confirmed_at is not null)`;
/** Held until the session is there: whoever sets another password at that moment comes before it, or ends it. */
const HOLD = 'select id from staff_members where id = $1 for share';
const PERSON = `select s.id from staff_members s
  where s.id = $1 and s.password_hash = $7 and s.disabled_at is null for share`;
const STILL_THE_PASSWORD = 'exists (select from person)';

export class TotpGateRepository {
  /** @param tells whether the person hears by e-mail that a recovery code was used, by the statement that uses it up */
  constructor(
    private readonly pool: pg.Pool,
    private readonly tells: boolean,
  ) {}

  async find(staffId: string): Promise<TotpRow | null> {
    const { rows } = await this.pool.query<TotpRow>({
      name: 'gate-totp',
      text: `select id, sealed_secret as "sealedSecret", created_at as "createdAt", confirmed_at as "confirmedAt"
        from staff_totp where staff_id = $1`,
      values: [staffId],
    });
    return rows[0] ?? null;
  }

  /** false: it had been used. */
  async use(staffId: string, proof: Proof): Promise<boolean> {
    const [text, value] = this.#using(proof);
    return (await this.pool.query(text, [staffId, value])).rowCount === 1;
  }

  /**
   * Opens a session and uses the proof up, both or neither: of two who bring the same code at once, one is let in.
   * Neither when the password is another by now.
   * @param proof null: good as long as none is asked for
   */
  async openSession(session: NewSession, proof: Proof | null): Promise<boolean> {
    const [used, value] =
      proof === null
        ? [`${NOT_ASKED} and ${STILL_THE_PASSWORD}`, null]
        : this.#using(proof, STILL_THE_PASSWORD);
    const { staffId, id, tenantId, tokenHash, expiresAt, passwordHash, device, address } = session;
    const text = `with person as (${PERSON}), used as (${used})
      insert into staff_sessions (id, tenant_id, staff_id, token_hash, expires_at, device, address)
      select $3, $4, used.staff_id, $5, $6, $8, $9 from used`;
    const values = [staffId, value, id, tenantId, tokenHash, expiresAt, passwordHash, device, address];
    return this.#holding(staffId, async client => (await client.query(text, values)).rowCount === 1);
  }

  /** The lock is waited for in a statement of its own: the next one sees what whoever held it has done. */
  async #holding<T>(staffId: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken = true;
    try {
      await client.query('begin');
      await client.query(HOLD, [staffId]);
      const result = await work(client);
      await client.query('commit');
      broken = false;
      return result;
    } finally {
      // A connection that failed is thrown away, and its transaction with it.
      client.release(broken);
    }
  }

  #using(proof: Proof, only = 'true'): [string, number | Buffer] {
    if ('step' in proof) return [`${USE_STEP} and ${only} returning staff_id`, proof.step];
    const used = `${USE_RECOVERY} and ${only} returning staff_id`;
    return [this.tells ? `${used}, ${TELL}` : used, proof.recoveryHash];
  }
}
