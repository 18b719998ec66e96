// Two-step sign-in in the staff API: one's own, and the owner's way to switch off a colleague's.
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { succeed } from '../../graphql/problem.type.ts';
import type { TenantActor } from '../../kernel/actor.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { ViewerType } from './staff.type.ts';
import type { Totp } from './totp.repository.ts';
import type { TotpService } from './totp.service.ts';
import {
  ConfirmTotpResult,
  DisableStaffTotpResult,
  DisableTotpResult,
  ReplaceRecoveryCodesResult,
  StartTotpResult,
  TotpType,
} from './totp.type.ts';

@InputType('TotpProofInput', { description: 'That it is you: what you know and what you have.' })
export class TotpProofInput {
  @Field(() => String, { description: 'Your password.' })
  password: string;
  @Field(() => String, {
    description:
      'Six digits from the authenticator app, or a recovery code; spaces and dashes do not matter.',
  })
  code: string;
}

@Resolver(() => ViewerType)
export class TotpResolver {
  constructor(private readonly totp: TotpService) {}

  @FieldResolver(() => TotpType, {
    name: 'totp',
    nullable: true,
    description: 'Your two-step sign-in; null while it is off, and for an API key.',
  })
  state(@Root() viewer: TenantActor): Promise<Totp | null> {
    return this.totp.state(viewer);
  }

  @Mutation(() => StartTotpResult, {
    description:
      'Begins to set up two-step sign-in: gives the secret for an authenticator app, this once. A secret that was not ' +
      'confirmed counts no more. Wrong passwords count like those at signing in.',
  })
  async startTotp(
    @Ctx() context: GraphContext,
    @Arg('password', () => String, { description: 'Your password.' }) password: string,
  ) {
    const result = await this.totp.start(staffOf(context), password, context.ip);
    return isRefusal(result) ? result : succeed('TotpStarted', result);
  }

  @Mutation(() => ConfirmTotpResult, {
    description:
      'Switches two-step sign-in on, within 30 minutes of startTotp, and ends all your other sessions. After five wrong ' +
      'codes it takes a minute until the next try.',
  })
  async confirmTotp(
    @Ctx() context: GraphContext,
    @Arg('code', () => String, { description: 'Six digits that the authenticator app shows now.' })
    code: string,
  ) {
    const result = await this.totp.confirm(staffOf(context), code);
    return isRefusal(result) ? result : succeed('TotpConfirmed', { recoveryCodes: result });
  }

  @Mutation(() => ReplaceRecoveryCodesResult, {
    description: 'Gives ten new recovery codes, this once. Earlier ones count no more.',
  })
  async replaceRecoveryCodes(
    @Ctx() context: GraphContext,
    @Arg('input', () => TotpProofInput, { description: 'That it is you.' }) input: TotpProofInput,
  ) {
    const { password, code } = input;
    const result = await this.totp.replaceCodes(staffOf(context), password, code, context.ip);
    return isRefusal(result) ? result : succeed('RecoveryCodesReplaced', { recoveryCodes: result });
  }

  @Mutation(() => DisableTotpResult, { description: 'Switches your own two-step sign-in off.' })
  async disableTotp(
    @Ctx() context: GraphContext,
    @Arg('input', () => TotpProofInput, { description: 'That it is you.' }) input: TotpProofInput,
  ) {
    const { password, code } = input;
    const result = await this.totp.disable(staffOf(context), password, code, context.ip);
    return isRefusal(result) ? result : succeed('TotpDisabled', { disabled: result });
  }

  @Mutation(() => DisableStaffTotpResult, {
    description:
      'Switches off the two-step sign-in of a colleague who has lost the telephone, and signs them out everywhere. For the owner.',
  })
  async disableStaffTotp(
    @Ctx() context: GraphContext,
    @Arg('staffId', () => ID, { description: 'Who.' }) staffId: string,
  ) {
    const result = await this.totp.disableOf(staffOf(context), staffId);
    return isRefusal(result) ? result : succeed('StaffTotpDisabled', { member: result });
  }
}
