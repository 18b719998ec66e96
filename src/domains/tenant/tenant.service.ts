// Settings of the shop. A change of what customers see reaches every open page as a TENANT_CHANGED event.
import type { TenantActor } from '../../kernel/actor.ts';
import { assertMay } from '../../kernel/law.ts';
import type { InvalidInput } from '../../kernel/refusal.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { TenantEntity } from './tenant.entity.ts';
import type { TenantRepository } from './tenant.repository.ts';
import {
  settingsProblem,
  settle,
  staleSettings,
  type Settled,
  type TenantChange,
} from './tenant.settings.ts';

type StaleSettings = ReturnType<typeof staleSettings>;

export class TenantService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly tenants: TenantRepository,
  ) {}

  own(actor: TenantActor): Promise<TenantEntity> {
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, tx => this.tenants.own(tx));
  }

  hosts(actor: TenantActor): Promise<string[]> {
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, tx => this.tenants.hosts(tx));
  }

  /** @param expectedVersion null: whatever it is */
  async update(
    actor: TenantActor,
    change: TenantChange,
    expectedVersion: number | null = null,
  ): Promise<TenantEntity | InvalidInput | StaleSettings> {
    assertMay(actor, 'settleShop');
    const fields = settle(change);
    const problem = settingsProblem(fields);
    if (problem) return problem;
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const before = await this.tenants.lock(tx);
      if (expectedVersion !== null && before.version !== expectedVersion) return staleSettings();
      const changed = Object.entries(fields).filter(
        ([name, value]) => before[name as keyof TenantEntity] !== value,
      );
      // Every open page of the shop is told of a change, so what changes nothing is none.
      return changed.length === 0 ? before : this.save(tx, actor, Object.fromEntries(changed));
    });
  }

  /** Part of a larger unit of work. */
  async save(
    tx: Tx,
    actor: TenantActor,
    fields: Settled & { readonly logoUrl?: string | null },
  ): Promise<TenantEntity> {
    await this.tenants.update(tx, fields);
    const payload = { fields: Object.keys(fields) };
    tx.append({ kind: 'TENANT_CHANGED', jobId: null, audience: 'EVERYONE', payload, actorName: actor.name });
    return this.tenants.own(tx);
  }
}
