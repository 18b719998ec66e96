// The shop's own settings in the staff API.
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { InvalidInputType, resultUnion, succeed } from '../../graphql/problem.type.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { displayName, type CustomerNameRule } from './tenant.ts';
import type { TenantEntity } from './tenant.entity.ts';
import type { TenantService } from './tenant.service.ts';
import { CustomerNameOnPageEnum, TenantType } from './tenant.type.ts';

@InputType('UpdateTenantInput', {
  description: 'What is left out stays as it is; null takes an optional text away.',
})
export class UpdateTenantInput {
  @Field(() => String, {
    nullable: true,
    description: 'Business name, at most 120 characters; null: the fallback phrase is shown.',
  })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'Accent colour as `#rrggbb`.' })
  accentColor?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address for customers.' })
  contactEmail?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Telephone number for customers, at most 40 characters.',
  })
  contactPhone?: string | null;
  @Field(() => CustomerNameOnPageEnum, {
    nullable: true,
    description: "How much of the customer's name the page shows.",
  })
  customerNameOnPage?: CustomerNameRule | null;
  @Field(() => String, { nullable: true, description: 'BCP 47 tag, for example `en-GB`.' })
  locale?: string | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone, for example `Europe/London`.' })
  timeZone?: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Minutes after which a customer is told by e-mail of answers that nobody has read, 1 to 1,440; 0: never.',
  })
  unreadMailMinutes?: number | null;
}

@ObjectType('TenantUpdated', {
  description: 'The settings are saved, and open customer pages are being told.',
})
export class TenantUpdated {
  @Field(() => TenantType, { description: 'The shop as it is now.' })
  tenant: TenantEntity;
}

const UpdateTenantResult = resultUnion('UpdateTenantResult', 'What came of changing the settings.', () => [
  TenantUpdated,
  InvalidInputType,
]);

@Resolver(() => TenantType)
export class TenantResolver {
  constructor(private readonly tenants: TenantService) {}

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
    const result = await this.tenants.update(staffOf(context), input);
    return isRefusal(result) ? result : succeed('TenantUpdated', { tenant: result });
  }

  @FieldResolver(() => String)
  displayName(@Root() tenant: TenantEntity): string {
    return displayName(tenant);
  }
}
