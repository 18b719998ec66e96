// The shop's own settings in the staff API.
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { succeed } from '../../graphql/problem.type.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { displayName, initials } from './tenant.ts';
import type { TenantEntity } from './tenant.entity.ts';
import { UpdateTenantInput } from './tenant.input.ts';
import { UpdateTenantResult } from './tenant.result.ts';
import type { TenantService } from './tenant.service.ts';
import { TenantType } from './tenant.type.ts';

@Resolver(() => TenantType)
export class TenantResolver {
  constructor(
    private readonly tenants: TenantService,
    private readonly publicUrl: string,
  ) {}

  @Query(() => TenantType, { description: 'The shop that you are signed in to.' })
  tenant(@Ctx() context: GraphContext): Promise<TenantEntity> {
    return this.tenants.own(staffOf(context));
  }

  @Mutation(() => UpdateTenantResult, {
    description: 'Changes settings of the shop. For managers and the owner.',
  })
  async updateTenant(
    @Ctx() context: GraphContext,
    @Arg('input', () => UpdateTenantInput, { description: 'What to change.' }) input: UpdateTenantInput,
  ) {
    const actor = staffOf(context);
    const result = await this.tenants.update(actor, input, input.expectedVersion ?? null);
    if (!isRefusal(result)) return succeed('TenantUpdated', { tenant: result });
    return result.type === 'StaleSettings' ? { ...result, tenant: await this.tenants.own(actor) } : result;
  }

  @FieldResolver(() => String)
  displayName(@Root() tenant: TenantEntity): string {
    return displayName(tenant);
  }

  @FieldResolver(() => String)
  initials(@Root() tenant: TenantEntity): string {
    return initials(displayName(tenant));
  }

  @FieldResolver(() => String)
  pageUrl(@Root() tenant: TenantEntity): string {
    return `${this.publicUrl}/${tenant.slug}`;
  }

  @FieldResolver(() => [String])
  hosts(@Ctx() context: GraphContext): Promise<string[]> {
    return this.tenants.hosts(staffOf(context));
  }
}
