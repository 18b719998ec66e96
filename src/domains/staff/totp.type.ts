// The staff API's words for two-step sign-in.
import { Field, Int, ObjectType } from 'type-graphql';
import {
  InvalidInputType,
  NotFoundType,
  Problem,
  RateLimitedType,
  resultUnion,
} from '../../graphql/problem.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { StaffMemberType } from './people.type.ts';

@ObjectType('Totp', {
  description: 'Two-step sign-in that is switched on: a code of an authenticator app beside the password.',
  simpleResolvers: true,
})
export class TotpType {
  @Field(() => DateTimeScalar, { description: 'Since when.' })
  since: Date;
  @Field(() => Int, { description: 'How many recovery codes have not been used, 0 to 10.' })
  recoveryCodesLeft: number;
}

@ObjectType('TotpNotOn', {
  implements: Problem,
  description: 'Two-step sign-in is not switched on, or setting it up has not begun.',
})
export class TotpNotOnType extends Problem {}

@ObjectType('TotpAlreadyOn', {
  implements: Problem,
  description: 'Two-step sign-in is switched on already.',
})
export class TotpAlreadyOnType extends Problem {}

@ObjectType('TotpStarted', {
  description: 'A secret for the authenticator app. Nothing has changed until `confirmTotp`.',
})
export class TotpStarted {
  @Field(() => String, { description: 'To be typed into the app: 32 letters and digits, base 32.' })
  secret: string;
  @Field(() => String, { description: 'The same as an `otpauth://` address, for a QR code.' })
  uri: string;
}

@ObjectType('TotpConfirmed', {
  description: 'From now on signing in asks for a code. All your other sessions have ended.',
})
export class TotpConfirmed {
  @Field(() => [String], {
    description:
      'Ten codes of 16 letters and digits in four groups, each good once instead of a code of the app. Shown this once; only ' +
      'their hashes are kept.',
  })
  recoveryCodes: readonly string[];
}

@ObjectType('RecoveryCodesReplaced', { description: 'Earlier recovery codes count no more.' })
export class RecoveryCodesReplaced {
  @Field(() => [String], { description: 'Ten new ones. Shown this once.' })
  recoveryCodes: readonly string[];
}

@ObjectType('TotpDisabled', { description: 'Signing in asks for the password alone.' })
export class TotpDisabled {
  @Field(() => Boolean, { description: 'Always true.' })
  disabled: boolean;
}

@ObjectType('StaffTotpDisabled', {
  description: 'They sign in with the password alone, and are signed out everywhere.',
})
export class StaffTotpDisabled {
  @Field(() => StaffMemberType, { description: 'The person as they are now.' })
  member: StaffMemberType;
}

export const StartTotpResult = resultUnion(
  'StartTotpResult',
  'What came of setting two-step sign-in up.',
  () => [TotpStarted, TotpAlreadyOnType, InvalidInputType, RateLimitedType],
);
export const ConfirmTotpResult = resultUnion(
  'ConfirmTotpResult',
  'What came of switching two-step sign-in on.',
  () => [TotpConfirmed, TotpNotOnType, TotpAlreadyOnType, InvalidInputType, RateLimitedType],
);
export const ReplaceRecoveryCodesResult = resultUnion(
  'ReplaceRecoveryCodesResult',
  'What came of asking for new recovery codes.',
  () => [RecoveryCodesReplaced, TotpNotOnType, InvalidInputType, RateLimitedType],
);
export const DisableTotpResult = resultUnion(
  'DisableTotpResult',
  'What came of switching two-step sign-in off.',
  () => [TotpDisabled, TotpNotOnType, InvalidInputType, RateLimitedType],
);
export const DisableStaffTotpResult = resultUnion(
  'DisableStaffTotpResult',
  "What came of switching a colleague's two-step sign-in off.",
  () => [StaffTotpDisabled, NotFoundType, TotpNotOnType, InvalidInputType],
);
