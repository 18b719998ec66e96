// Signing in and out, who you are, and API keys.
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Query, Resolver, Root } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { succeed } from '../../graphql/problem.type.ts';
import { actorId, type KeyScope, type StaffRole, type TenantActor } from '../../kernel/actor.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { TenantEntity } from '../tenant/tenant.entity.ts';
import type { TenantService } from '../tenant/tenant.service.ts';
import { TenantType } from '../tenant/tenant.type.ts';
import type { ApiKeyEntity } from './staff.entity.ts';
import type { StaffService } from './staff.service.ts';
import {
  ApiKeyType,
  CreateApiKeyResult,
  KeyScopeEnum,
  RevokeApiKeyResult,
  SignInResult,
  StaffRoleEnum,
  ViewerType,
} from './staff.type.ts';

@InputType('SignInInput', { description: 'The credentials of a person of the staff.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address; case does not matter.' })
  email: string;
  @Field(() => String, { description: 'Password, at most 1,000 characters.' })
  password: string;
  @Field(() => String, {
    nullable: true,
    description: 'Slug of the shop; only when the same e-mail works for several.',
  })
  tenant?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Six digits from the authenticator app, or a recovery code; only with two-step sign-in, which `TotpRequired` says.',
  })
  code?: string | null;
}

@InputType('CreateApiKeyInput', { description: 'A new key for a program.' })
export class CreateApiKeyInput {
  @Field(() => String, { description: 'What it is for, at most 80 characters.' })
  name: string;
  @Field(() => StaffRoleEnum, { description: 'What it may do; at most your own role.' })
  role: StaffRole;
  @Field(() => KeyScopeEnum, { defaultValue: 'ALL', description: 'How far it reaches within its role.' })
  scope: KeyScope;
}

@Resolver(() => ViewerType)
export class StaffResolver {
  constructor(
    private readonly staff: StaffService,
    private readonly tenants: TenantService,
  ) {}

  @Query(() => ViewerType, { description: 'Who you are signed in as.' })
  me(@Ctx() context: GraphContext): TenantActor {
    return staffOf(context);
  }

  @Query(() => [ApiKeyType], {
    description: 'All API keys of the shop, also revoked ones. For managers and the owner.',
  })
  apiKeys(@Ctx() context: GraphContext): Promise<ApiKeyEntity[]> {
    return this.staff.apiKeys(staffOf(context));
  }

  @Mutation(() => SignInResult, {
    description:
      'Exchanges e-mail and password for a token; needs none. After five wrong passwords for an e-mail ' +
      'from one place it takes a minute until the next try. Whoever has two-step sign-in is answered `TotpRequired` and asks ' +
      'again with a code; wrong codes are limited in the same way, for the account.',
  })
  async signIn(
    @Ctx() { ip, userAgent }: GraphContext,
    @Arg('input', () => SignInInput, { description: 'The credentials.' }) input: SignInInput,
  ) {
    const result = await this.staff.signIn(input, { ip, userAgent });
    return isRefusal(result) ? result : succeed('SignedIn', { ...result, viewer: result.actor });
  }

  @Mutation(() => Boolean, {
    description: 'Ends this session; its token works no more. false for an API key, which has none.',
  })
  signOut(@Ctx() context: GraphContext): Promise<boolean> {
    return this.staff.signOut(staffOf(context));
  }

  @Mutation(() => CreateApiKeyResult, {
    description: 'Makes a key for a program. For managers and the owner.',
  })
  async createApiKey(
    @Ctx() context: GraphContext,
    @Arg('input', () => CreateApiKeyInput, { description: 'What the key is to be.' })
    input: CreateApiKeyInput,
  ) {
    const result = await this.staff.createApiKey(staffOf(context), input.name, input.role, input.scope);
    return isRefusal(result) ? result : succeed('ApiKeyCreated', result);
  }

  @Mutation(() => RevokeApiKeyResult, {
    description:
      'Ends a key at once, of a role that is not above your own. Revoking it again changes nothing.',
  })
  async revokeApiKey(
    @Ctx() context: GraphContext,
    @Arg('id', () => ID, { description: 'The id of the key.' }) id: string,
  ) {
    const result = await this.staff.revokeApiKey(staffOf(context), id);
    return isRefusal(result) ? result : succeed('ApiKeyRevoked', { apiKey: result });
  }

  @FieldResolver(() => String)
  id(@Root() viewer: TenantActor): string {
    return actorId(viewer);
  }

  @FieldResolver(() => String, { nullable: true })
  email(@Root() viewer: TenantActor): string | null {
    return viewer.type === 'staff' ? viewer.email : null;
  }

  @FieldResolver(() => Boolean)
  isApiKey(@Root() viewer: TenantActor): boolean {
    return viewer.type === 'apiKey';
  }

  @FieldResolver(() => TenantType)
  tenant(@Root() viewer: TenantActor): Promise<TenantEntity> {
    return this.tenants.own(viewer);
  }
}
