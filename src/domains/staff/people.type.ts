// The staff API's words for who works for the shop.
import { Field, ID, ObjectType } from 'type-graphql';
import {
  InvalidInputType,
  NotFoundType,
  Problem,
  RateLimitedType,
  resultUnion,
} from '../../graphql/problem.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { StaffRole } from '../../kernel/actor.ts';
import { StaffRoleEnum } from './staff.type.ts';

@ObjectType('StaffMember', { description: 'Somebody who works for the shop.', simpleResolvers: true })
export class StaffMemberType {
  @Field(() => ID, { description: 'Their id, a UUID.' })
  id: string;
  @Field(() => String, { description: 'The name that stands beside what they do.' })
  name: string;
  @Field(() => String, { description: 'The e-mail address that they sign in with.' })
  email: string;
  @Field(() => StaffRoleEnum, { description: 'What they may do.' })
  role: StaffRole;
  @Field(() => DateTimeScalar, { description: 'Since when they are known here.' })
  createdAt: Date;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether signing in asks them for a code as well. null for whoever is no owner, and for programs: they are not told.',
  })
  usesTotp: boolean | null;
}

@ObjectType('Invitation', {
  description: 'Somebody who was asked to join and has not answered yet.',
  simpleResolvers: true,
})
export class InvitationType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => String, { description: 'The address it was made for.' })
  email: string;
  @Field(() => String, { description: 'The name it was made for; they may write it differently.' })
  name: string;
  @Field(() => StaffRoleEnum, { description: 'What they will be allowed to do.' })
  role: StaffRole;
  @Field(() => String, { description: 'Who asked them.' })
  invitedBy: string;
  @Field(() => DateTimeScalar, { description: 'When they were asked.' })
  createdAt: Date;
  @Field(() => DateTimeScalar, { description: 'When the link stops working: seven days later.' })
  expiresAt: Date;
}

@ObjectType('OpenInvitation', {
  description: 'What the link of an invitation tells whoever opens it.',
  simpleResolvers: true,
})
export class OpenInvitationType {
  @Field(() => String, { description: 'Which shop asks.' })
  shopName: string;
  @Field(() => String, { description: 'The address that they will sign in with.' })
  email: string;
  @Field(() => String, { description: 'The name it was made for.' })
  name: string;
}

@ObjectType('StaffSession', {
  description: 'One place where you are signed in.',
  simpleResolvers: true,
})
export class StaffSessionType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => DateTimeScalar, { description: 'When you signed in there.' })
  createdAt: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last used, to the minute.' })
  lastUsedAt: Date;
  @Field(() => DateTimeScalar, { description: 'When it ends by itself.' })
  expiresAt: Date;
  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  current: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What signed in, as it says itself, such as `Chrome on Windows`; null when it did not say.',
  })
  device: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The network address that it signed in from; null of sessions from before it was kept.',
  })
  address: string | null;
}

@ObjectType('LastOwner', {
  implements: Problem,
  description: 'The shop would be left without an owner. Nothing was changed.',
})
export class LastOwnerType extends Problem {}

@ObjectType('StaffInvited', { description: 'The invitation is open. Give the link to the person it is for.' })
export class StaffInvited {
  @Field(() => InvitationType, { description: 'The invitation.' })
  invitation: InvitationType;
  @Field(() => String, {
    description:
      'The link to join by, absolute. Shown this once; only its hash is kept. Works for seven days, once.',
  })
  url: string;
  @Field(() => Boolean, { description: 'Whether the link goes out to them by e-mail as well.' })
  mailed: boolean;
}

@ObjectType('InvitationWithdrawn', { description: 'The link works no more.' })
export class InvitationWithdrawn {
  @Field(() => InvitationType, { description: 'The invitation as it was.' })
  invitation: InvitationType;
}

@ObjectType('InvitationAccepted', {
  description: 'Welcome. Sign in with this address and the password just chosen.',
})
export class InvitationAccepted {
  @Field(() => String, { description: 'The address to sign in with.' })
  email: string;
  @Field(() => String, { description: 'Slug of the shop, for `signIn`.' })
  tenantSlug: string;
}

@ObjectType('StaffRoleSet', { description: 'They have this role from their next request on.' })
export class StaffRoleSet {
  @Field(() => StaffMemberType, { description: 'The person as they are now.' })
  member: StaffMemberType;
}

@ObjectType('StaffRemoved', {
  description:
    'They do not work here any more; their sessions have ended, and open sockets do within a second.',
})
export class StaffRemoved {
  @Field(() => StaffMemberType, { description: 'The person as they were.' })
  member: StaffMemberType;
}

@ObjectType('PasswordChanged', {
  description: 'The new password counts; all your other sessions have ended.',
})
export class PasswordChanged {
  @Field(() => Boolean, { description: 'Always true.' })
  changed: boolean;
}

export const InviteStaffResult = resultUnion('InviteStaffResult', 'What came of inviting somebody.', () => [
  StaffInvited,
  InvalidInputType,
]);
export const WithdrawInvitationResult = resultUnion(
  'WithdrawInvitationResult',
  'What came of taking an invitation back.',
  () => [InvitationWithdrawn, NotFoundType],
);
export const AcceptInvitationResult = resultUnion(
  'AcceptInvitationResult',
  'What came of accepting an invitation.',
  () => [InvitationAccepted, NotFoundType, InvalidInputType],
);
export const SetStaffRoleResult = resultUnion('SetStaffRoleResult', 'What came of changing a role.', () => [
  StaffRoleSet,
  NotFoundType,
  LastOwnerType,
]);
export const RemoveStaffResult = resultUnion('RemoveStaffResult', 'What came of removing somebody.', () => [
  StaffRemoved,
  NotFoundType,
  LastOwnerType,
]);
export const ChangePasswordResult = resultUnion(
  'ChangePasswordResult',
  'What came of changing a password.',
  () => [PasswordChanged, InvalidInputType, RateLimitedType],
);
