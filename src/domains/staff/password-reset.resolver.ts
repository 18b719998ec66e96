// A forgotten password, in the staff API. Nothing here needs a session.
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { GraphContext } from '../../graphql/context.ts';
import {
  InvalidInputType,
  NotFoundType,
  Problem,
  RateLimitedType,
  resultUnion,
  succeed,
} from '../../graphql/problem.type.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { PasswordResetService } from './password-reset.service.ts';

@ObjectType('PasswordResetRequested', {
  description: 'If somebody has this address, a link is on its way to it. The same for every address.',
})
export class PasswordResetRequested {
  @Field(() => Boolean, { description: 'Always true.' })
  requested: boolean;
}

@ObjectType('ResetUnavailable', {
  implements: Problem,
  description: 'This system sends no e-mails, so it cannot send a link.',
})
export class ResetUnavailableType extends Problem {}

@ObjectType('OpenPasswordReset', { description: 'What a link to a new password tells.' })
export class OpenPasswordReset {
  @Field(() => String, { description: 'The shop.' })
  shopName: string;
  @Field(() => String, { description: 'The address that signs in there.' })
  email: string;
}

@ObjectType('PasswordReset', { description: 'The new password counts; every session of yours has ended.' })
export class PasswordReset {
  @Field(() => String, { description: 'The address to sign in with.' })
  email: string;
  @Field(() => String, { description: 'Slug of the shop, for `signIn`.' })
  tenantSlug: string;
}

const RequestPasswordResetResult = resultUnion(
  'RequestPasswordResetResult',
  'What came of asking for a link.',
  () => [PasswordResetRequested, InvalidInputType, RateLimitedType, ResetUnavailableType],
);
const ResetPasswordResult = resultUnion('ResetPasswordResult', 'What came of setting a new password.', () => [
  PasswordReset,
  NotFoundType,
  InvalidInputType,
]);

@InputType('ResetPasswordInput', { description: 'A new password by a link from an e-mail.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'From the link, what follows `#`.' })
  token: string;
  @Field(() => String, { description: 'The one that is to count, 10 to 1,000 characters.' })
  password: string;
}

@Resolver()
export class PasswordResetResolver {
  constructor(private readonly resets: PasswordResetService) {}

  @Query(() => OpenPasswordReset, {
    nullable: true,
    description:
      'What a link to a new password tells. Needs no session. null when it opens nothing: used, replaced, too old or wrong.',
  })
  passwordReset(
    @Arg('token', () => String, { description: 'From the link, what follows `#`.' }) token: string,
  ) {
    return this.resets.find(token);
  }

  @Mutation(() => RequestPasswordResetResult, {
    description:
      'Sends a link to a new password, good once and for 30 minutes. Needs no session. Three for an address, then one ' +
      'in ten minutes.',
  })
  async requestPasswordReset(
    @Ctx() { ip }: GraphContext,
    @Arg('email', () => String, { description: 'The address that you sign in with.' }) email: string,
  ) {
    const result = await this.resets.request(email, ip);
    return isRefusal(result) ? result : succeed('PasswordResetRequested', { requested: true });
  }

  @Mutation(() => ResetPasswordResult, {
    description: 'Sets a new password, once for each link, and ends every session. Needs no session.',
  })
  async resetPassword(
    @Arg('input', () => ResetPasswordInput, { description: 'The link and the new password.' })
    input: ResetPasswordInput,
  ) {
    const result = await this.resets.reset(input.token, input.password);
    return isRefusal(result) ? result : succeed('PasswordReset', result);
  }
}
