// A new shop: the tenant, its owner and its first workflows come into being together. Asked by the operator's command
// line and by the demo; there is no door to it from outside.
import { newId } from '../../kernel/ids.ts';
import { languageOf } from '../../kernel/language.ts';
import type { StaffRole } from '../../kernel/actor.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import { hashPassword } from '../staff/password.ts';
import { DEFAULT_ACCENT, isFreeSlug, isHostName } from '../tenant/tenant.ts';
import type { TenantEntity } from '../tenant/tenant.entity.ts';
import type { TenantRepository } from '../tenant/tenant.repository.ts';
import type { WorkflowEntity } from './workflow.entity.ts';
import { presetIn, workflowPresets, type PresetName } from './workflow.presets.ts';
import type { WorkflowService } from './workflow.service.ts';

export interface NewStaffMember {
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  /** At least 8 characters. */
  readonly password: string;
}

export interface NewTenant extends Partial<Omit<TenantEntity, 'id' | 'slug' | 'fallbackName'>> {
  /** Lower-case letters, digits and dashes; unique on the platform. */
  readonly slug: string;
  /** The phrase for customers while no business name is set, e.g. "Your jeweller". */
  readonly fallbackName: string;
  readonly presets: readonly PresetName[];
  /** Hosts of its own, whose pages are this shop’s alone. Unique on the platform. */
  readonly hosts?: readonly string[];
  readonly staff: readonly NewStaffMember[];
}

export interface OpenedTenant {
  readonly tenant: TenantEntity;
  readonly staffIds: readonly string[];
  readonly workflows: Readonly<Partial<Record<PresetName, WorkflowEntity>>>;
}

export class OnboardingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly tenants: TenantRepository,
    private readonly workflows: WorkflowService,
  ) {}

  /** Rejects when the slug is taken. */
  open(input: NewTenant): Promise<OpenedTenant> {
    if (!isFreeSlug(input.slug)) throw new Error(`"${input.slug}" cannot be the slug of a shop.`);
    const tenant = tenantOf(input);
    return this.uow.run({ role: 'staff', tenantId: tenant.id }, async tx => {
      await this.tenants.insert(tx, tenant);
      await this.#claim(tx, input.hosts ?? []);
      const staffIds: string[] = [];
      for (const member of input.staff) staffIds.push(await this.#employ(tx, member));
      const workflows: Partial<Record<PresetName, WorkflowEntity>> = {};
      for (const name of input.presets)
        workflows[name] = await this.workflows.install(
          tx,
          presetIn(languageOf(tenant.locale), workflowPresets[name]),
        );
      return { tenant, staffIds, workflows };
    });
  }

  /** From now on these hosts are the shop’s, and no others. Whoever asks has made sure that they are. */
  setHosts(tenantId: string, hosts: readonly string[]): Promise<void> {
    return this.uow.run({ role: 'staff', tenantId }, tx => this.#claim(tx, hosts));
  }

  async #claim(tx: Tx, hosts: readonly string[]): Promise<void> {
    const names = hosts.map(host => host.toLowerCase());
    const wrong = names.find(name => !isHostName(name));
    if (wrong !== undefined) throw new Error(`"${wrong}" is not the name of a host.`);
    await this.tenants.setHosts(tx, names);
  }

  async #employ(tx: Tx, member: NewStaffMember): Promise<string> {
    if (member.password.length < 8) throw new Error('A password has at least 8 characters.');
    const id = newId();
    await tx.query(
      'insert into staff_members (id, tenant_id, email, name, role, password_hash) values ($1, $2, $3, $4, $5, $6)',
      [id, tx.tenantId, member.email, member.name, member.role, await hashPassword(member.password)],
    );
    return id;
  }
}

const tenantOf = (input: NewTenant): TenantEntity => ({
  id: newId(),
  slug: input.slug,
  name: input.name ?? null,
  fallbackName: input.fallbackName,
  logoUrl: input.logoUrl ?? null,
  accentColor: input.accentColor ?? DEFAULT_ACCENT,
  contactEmail: input.contactEmail ?? null,
  contactPhone: input.contactPhone ?? null,
  customerNameOnPage: input.customerNameOnPage ?? 'NONE',
  locale: input.locale ?? 'en-GB',
  timeZone: input.timeZone ?? 'Europe/London',
  currency: input.currency ?? 'GBP',
  unreadMailMinutes: input.unreadMailMinutes ?? 10,
  digestHour: input.digestHour ?? 7,
  slipShowsDeposit: input.slipShowsDeposit ?? true,
  slipTerms: input.slipTerms ?? null,
  collectionCheck: input.collectionCheck ?? 'NONE',
  version: 1,
});
