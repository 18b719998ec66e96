// How the shop takes money. Customers read the list as it stands, in this order.
import { isDeepStrictEqual } from 'node:util';
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { assertMay } from '../../kernel/law.ts';
import { invalidInput, refuse, type InvalidInput } from '../../kernel/refusal.ts';
import { cleanLine, cleanOptional, firstProblem, textProblem } from '../../kernel/text.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { TenantRepository } from '../tenant/tenant.repository.ts';
import { MAX_METHODS, METHOD_LIMITS, type PaymentMethod } from './payment.ts';
import type { AccountFacts, AccountSecrets, PaymentAccounts } from './payment-account.ts';
import type { PaymentRepository } from './payment.repository.ts';

export interface PaymentSettings {
  readonly methods: readonly PaymentMethod[];
  /** null: nobody can pay online */
  readonly online: (AccountFacts & { readonly webhookUrl: string }) | null;
}

const stalePaymentSettings = () =>
  refuse(
    'StalePaymentSettings',
    'STALE_SETTINGS',
    'Somebody changed the ways to pay since you looked. Check how they stand now and save again.',
    {},
  );
type StalePaymentSettings = ReturnType<typeof stalePaymentSettings>;

const SECRET_KEY = /^[sr]k_(test|live)_[A-Za-z0-9]{8,240}$/;
const WEBHOOK_SECRET = /^whsec_[A-Za-z0-9+/=]{8,240}$/;

export class PaymentSettingsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly payments: PaymentRepository,
    private readonly accounts: PaymentAccounts,
    private readonly tenants: TenantRepository,
    private readonly clock: Clock,
    /** Where the provider sends a shop's events. */
    private readonly webhookUrl: (tenantId: string) => string,
  ) {}

  own(actor: TenantActor): Promise<PaymentSettings> {
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, tx => this.#read(tx));
  }

  /** @param expected the list that the caller looked at; null: whatever it is */
  async setMethods(
    actor: TenantActor,
    input: readonly PaymentMethod[],
    expected: readonly PaymentMethod[] | null = null,
  ): Promise<PaymentSettings | InvalidInput | StalePaymentSettings> {
    assertMay(actor, 'settleShop');
    const methods = input.map(tidied);
    const problem = methodsProblem(methods);
    if (problem) return problem;
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      // Two people who save at once take turns, so that the slower one meets what the other has saved.
      await this.tenants.lock(tx);
      if (expected && !isDeepStrictEqual(expected.map(tidied), (await this.payments.methods(tx)).map(tidied)))
        return stalePaymentSettings();
      if (methods.some(({ kind }) => kind === 'ONLINE') && !(await this.accounts.facts(tx)))
        return invalidInput('methods', 'Connect a payment provider before offering to pay online.');
      await this.payments.replaceMethods(tx, methods);
      return this.#saved(tx, actor, 'paymentMethods');
    });
  }

  /** For the owner: whoever holds these keys holds the shop's money. */
  async connect(actor: TenantActor, secrets: AccountSecrets): Promise<PaymentSettings | InvalidInput> {
    assertMay(actor, 'connectProvider');
    const secretKey = secrets.secretKey.trim();
    const webhookSecret = secrets.webhookSecret.trim();
    if (!SECRET_KEY.test(secretKey))
      return invalidInput('secretKey', 'This is no secret key of Stripe’s; they begin with sk_ or rk_.');
    if (!WEBHOOK_SECRET.test(webhookSecret))
      return invalidInput('webhookSecret', 'This is no signing secret of Stripe’s; they begin with whsec_.');
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      await this.accounts.connect(tx, { secretKey, webhookSecret }, this.clock.now());
      return this.#saved(tx, actor, 'paymentProvider');
    });
  }

  async disconnect(actor: TenantActor): Promise<PaymentSettings> {
    assertMay(actor, 'connectProvider');
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      await this.accounts.disconnect(tx);
      return this.#saved(tx, actor, 'paymentProvider');
    });
  }

  async #saved(tx: Tx, actor: TenantActor, field: string): Promise<PaymentSettings> {
    const payload = { fields: [field] };
    tx.append({ kind: 'TENANT_CHANGED', jobId: null, audience: 'STAFF', payload, actorName: actor.name });
    return this.#read(tx);
  }

  async #read(tx: ReadTx): Promise<PaymentSettings> {
    const account = await this.accounts.facts(tx);
    const webhookUrl = this.webhookUrl(tx.tenantId);
    return { methods: await this.payments.methods(tx), online: account && { ...account, webhookUrl } };
  }
}

const tidied = ({ kind, label, instructions }: PaymentMethod): PaymentMethod => ({
  kind,
  label: cleanLine(label),
  instructions: cleanOptional(instructions),
});

function methodsProblem(methods: readonly PaymentMethod[]): InvalidInput | null {
  if (methods.length > MAX_METHODS)
    return invalidInput('methods', `A shop has at most ${MAX_METHODS} ways to pay.`);
  if (methods.filter(({ kind }) => kind === 'ONLINE').length > 1)
    return invalidInput('methods', 'Paying online is offered once.');
  return firstProblem(
    ...methods.flatMap(({ label, instructions }) => [
      textProblem('label', label, METHOD_LIMITS.label),
      textProblem('instructions', instructions, METHOD_LIMITS.instructions, true),
    ]),
  );
}
