// How the shop takes money. Customers read the list as it stands, in this order.
import type { TenantActor } from '../../kernel/actor.ts';
import { assertMay } from '../../kernel/law.ts';
import { invalidInput, type InvalidInput } from '../../kernel/refusal.ts';
import { clean, cleanOptional, firstProblem, textProblem } from '../../kernel/text.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import { MAX_METHODS, METHOD_LIMITS, type PaymentMethod } from './payment.ts';
import type { PaymentRepository } from './payment.repository.ts';

export interface PaymentSettings {
  readonly methods: readonly PaymentMethod[];
}

export class PaymentSettingsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly payments: PaymentRepository,
  ) {}

  own(actor: TenantActor): Promise<PaymentSettings> {
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx => ({
      methods: await this.payments.methods(tx),
    }));
  }

  async setMethods(
    actor: TenantActor,
    input: readonly PaymentMethod[],
  ): Promise<PaymentSettings | InvalidInput> {
    assertMay(actor, 'settleShop');
    const methods = input.map(({ kind, label, instructions }) => ({
      kind,
      label: clean(label),
      instructions: cleanOptional(instructions),
    }));
    const problem = methodsProblem(methods);
    if (problem) return problem;
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      if (methods.some(({ kind }) => kind === 'ONLINE'))
        return invalidInput('methods', 'Connect a payment provider before offering to pay online.');
      await this.payments.replaceMethods(tx, methods);
      const payload = { fields: ['paymentMethods'] };
      tx.append({ kind: 'TENANT_CHANGED', jobId: null, audience: 'STAFF', payload, actorName: actor.name });
      return { methods };
    });
  }
}

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
