// Settings of the shop. A change of what customers see reaches every open page as a TENANT_CHANGED event.
import type { TenantActor } from '../../kernel/actor.ts';
import { assertMay } from '../../kernel/law.ts';
import { invalidInput, type InvalidInput } from '../../kernel/refusal.ts';
import { cleanOptional, emailProblem, firstProblem, textProblem } from '../../kernel/text.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import { isAccentColor, isLocale, isTimeZone, type CustomerNameRule } from './tenant.ts';
import type { TenantEntity } from './tenant.entity.ts';
import type { TenantRepository } from './tenant.repository.ts';

/** What is absent stays as it is; null takes it away where that is possible. */
export interface TenantChange {
  readonly name?: string | null | undefined;
  readonly accentColor?: string | null | undefined;
  readonly contactEmail?: string | null | undefined;
  readonly contactPhone?: string | null | undefined;
  readonly customerNameOnPage?: CustomerNameRule | null | undefined;
  readonly locale?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
  readonly unreadMailMinutes?: number | null | undefined;
}

export class TenantService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly tenants: TenantRepository,
  ) {}

  own(actor: TenantActor): Promise<TenantEntity> {
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, tx => this.tenants.own(tx));
  }

  async update(actor: TenantActor, change: TenantChange): Promise<TenantEntity | InvalidInput> {
    assertMay(actor, 'settleShop');
    const fields = settle(change);
    const problem = changeProblem(fields);
    if (problem) return problem;
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const before = await this.tenants.own(tx);
      const changed = Object.entries(fields).filter(
        ([name, value]) => before[name as keyof TenantEntity] !== value,
      );
      // Every open page of the shop is told of a change, so what changes nothing is none.
      if (changed.length === 0) return before;
      await this.#save(tx, actor, Object.fromEntries(changed));
      return this.tenants.own(tx);
    });
  }

  async #save(tx: Tx, actor: TenantActor, fields: Partial<TenantEntity>): Promise<void> {
    await this.tenants.update(tx, fields);
    const payload = { fields: Object.keys(fields) };
    tx.append({ kind: 'TENANT_CHANGED', jobId: null, audience: 'EVERYONE', payload, actorName: actor.name });
  }
}

function settle(change: TenantChange): Partial<TenantEntity> {
  const fields: Partial<TenantEntity> = {};
  if (change.name !== undefined) fields.name = cleanOptional(change.name);
  if (change.contactEmail !== undefined) fields.contactEmail = cleanOptional(change.contactEmail);
  if (change.contactPhone !== undefined) fields.contactPhone = cleanOptional(change.contactPhone);
  if (change.accentColor != null) fields.accentColor = change.accentColor.toLowerCase();
  if (change.customerNameOnPage != null) fields.customerNameOnPage = change.customerNameOnPage;
  if (change.locale != null) fields.locale = change.locale;
  if (change.timeZone != null) fields.timeZone = change.timeZone;
  if (change.unreadMailMinutes != null) fields.unreadMailMinutes = change.unreadMailMinutes;
  return fields;
}

const changeProblem = (fields: Partial<TenantEntity>): InvalidInput | null =>
  firstProblem(
    textProblem('name', fields.name ?? null, 120, true),
    textProblem('contactPhone', fields.contactPhone ?? null, 40, true),
    emailProblem('contactEmail', fields.contactEmail ?? null),
    fields.accentColor === undefined || isAccentColor(fields.accentColor)
      ? null
      : invalidInput('accentColor', 'Give the colour as #rrggbb, for example #7a5c3e.'),
    fields.locale === undefined || isLocale(fields.locale)
      ? null
      : invalidInput('locale', 'Give the language as a BCP 47 tag, for example en-GB.'),
    fields.timeZone === undefined || isTimeZone(fields.timeZone)
      ? null
      : invalidInput('timeZone', 'Give the time zone by its IANA name, for example Europe/London.'),
    fields.unreadMailMinutes === undefined ||
      (fields.unreadMailMinutes >= 0 && fields.unreadMailMinutes <= 1_440)
      ? null
      : invalidInput('unreadMailMinutes', 'Give 1 to 1,440 minutes, or 0 for no e-mails.'),
  );
