// The shop's account at the payment provider. Its secrets are sealed before they reach a table, and opened only to be
// used.
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';

export interface AccountSecrets {
  readonly secretKey: string;
  readonly webhookSecret: string;
}

/** What may be shown of it. */
export interface AccountFacts {
  readonly keyHint: string;
  readonly connectedAt: Date;
}

const purpose = (what: 'key' | 'webhook', tenantId: string): string => `stripe-${what}:${tenantId}`;

export class PaymentAccounts {
  constructor(private readonly box: SecretBox) {}

  async facts(tx: ReadTx): Promise<AccountFacts | null> {
    const [row] = await tx.query<AccountFacts>(
      `select key_hint as "keyHint", connected_at as "connectedAt" from payment_accounts where tenant_id = $1`,
      [tx.tenantId],
    );
    return row ?? null;
  }

  async secrets(tx: ReadTx): Promise<AccountSecrets | null> {
    const [row] = await tx.query<AccountSecrets>(
      `select secret_key as "secretKey", webhook_secret as "webhookSecret" from payment_accounts where tenant_id = $1`,
      [tx.tenantId],
    );
    if (!row) return null;
    return {
      secretKey: this.box.open(row.secretKey, purpose('key', tx.tenantId)),
      webhookSecret: this.box.open(row.webhookSecret, purpose('webhook', tx.tenantId)),
    };
  }

  async connect(tx: Tx, { secretKey, webhookSecret }: AccountSecrets, at: Date): Promise<void> {
    await tx.query(
      `insert into payment_accounts (tenant_id, provider, secret_key, webhook_secret, key_hint, connected_at)
       values ($1, 'STRIPE', $2, $3, $4, $5)
       on conflict (tenant_id) do update set secret_key = excluded.secret_key, webhook_secret = excluded.webhook_secret,
         key_hint = excluded.key_hint, connected_at = excluded.connected_at`,
      [
        tx.tenantId,
        this.box.seal(secretKey, purpose('key', tx.tenantId)),
        this.box.seal(webhookSecret, purpose('webhook', tx.tenantId)),
        secretKey.replace(/^((?:sk|rk)_(?:test|live)_).*(.{4})$/, '$1…$2'),
        at,
      ],
    );
  }

  async disconnect(tx: Tx): Promise<void> {
    await tx.query('delete from payment_accounts where tenant_id = $1', [tx.tenantId]);
    await tx.query(`delete from payment_methods where tenant_id = $1 and kind = 'ONLINE'`, [tx.tenantId]);
  }
}
