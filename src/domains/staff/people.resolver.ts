// People in the staff API: who works here, inviting, joining, leaving, and one's own sessions and password.
import { Arg, Ctx, Field, ID, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { succeed } from '../../graphql/problem.type.ts';
import type { StaffRole } from '../../kernel/actor.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { PeopleService } from './people.service.ts';
import {
  AcceptInvitationResult,
  ChangePasswordResult,
  InvitationType,
  InviteStaffResult,
  OpenInvitationType,
  RemoveStaffResult,
  SetStaffRoleResult,
  StaffMemberType,
  StaffSessionType,
  WithdrawInvitationResult,
} from './people.type.ts';
import { StaffRoleEnum } from './staff.type.ts';

@InputType('InviteStaffInput', { description: 'Somebody who is to work here.' })
export class InviteStaffInput {
  @Field(() => String, { description: 'The address that they will sign in with, at most 254 characters.' })
  email: string;
  @Field(() => String, { description: 'Their name, at most 120 characters.' })
  name: string;
  @Field(() => StaffRoleEnum, { description: 'What they may do; at most your own role.' })
  role: StaffRole;
}

@InputType('AcceptInvitationInput', { description: 'Joining a shop.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'From the link, what follows `#`.' })
  token: string;
  @Field(() => String, { description: 'Your name, as it stands beside what you do; at most 120 characters.' })
  name: string;
  @Field(() => String, { description: 'The password to sign in with from now on, 10 to 1,000 characters.' })
  password: string;
}

@InputType('ChangePasswordInput', { description: 'A new password of your own.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The one that counts now.' })
  current: string;
  @Field(() => String, { description: 'The one that is to count, 10 to 1,000 characters.' })
  password: string;
}

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly publicUrl: string,
  ) {}

  @Query(() => [StaffMemberType], { description: 'Who works here, by name.' })
  staffMembers(@Ctx() context: GraphContext) {
    return this.people.members(staffOf(context));
  }

  @Query(() => [InvitationType], {
    description: 'Invitations that nobody has answered yet, the oldest first. For managers and the owner.',
  })
  invitations(@Ctx() context: GraphContext) {
    return this.people.invitations(staffOf(context));
  }

  @Query(() => OpenInvitationType, {
    nullable: true,
    description:
      'What a link to join tells. Needs no token of a session. null when it opens nothing: used, withdrawn, too old or wrong.',
  })
  invitation(@Arg('token', () => String, { description: 'From the link, what follows `#`.' }) token: string) {
    return this.people.invitation(token);
  }

  @Query(() => [StaffSessionType], { description: 'Where you are signed in, the latest used first.' })
  async sessions(@Ctx() context: GraphContext) {
    const actor = staffOf(context);
    const sessions = await this.people.sessions(actor);
    return sessions.map(session => ({
      ...session,
      current: actor.type === 'staff' && session.id === actor.sessionId,
    }));
  }

  @Mutation(() => InviteStaffResult, {
    description:
      'Asks somebody to join. An earlier open invitation to the same address works no more; one to a role above your own is ' +
      'not replaced. For managers and the owner.',
  })
  async inviteStaff(
    @Ctx() context: GraphContext,
    @Arg('input', () => InviteStaffInput, { description: 'Who it is.' }) input: InviteStaffInput,
  ) {
    const result = await this.people.invite(staffOf(context), input);
    if (isRefusal(result)) return result;
    // Behind the #, so that the token reaches no server's log on its way.
    const url = `${this.publicUrl}/console/join#${result.token}`;
    return succeed('StaffInvited', { invitation: result.invitation, url, mailed: result.mailed });
  }

  @Mutation(() => WithdrawInvitationResult, {
    description:
      'Takes an open invitation back, to a role that is not above your own. For managers and the owner.',
  })
  async withdrawInvitation(
    @Ctx() context: GraphContext,
    @Arg('id', () => ID, { description: 'Which invitation.' }) id: string,
  ) {
    const result = await this.people.withdraw(staffOf(context), id);
    return isRefusal(result) ? result : succeed('InvitationWithdrawn', { invitation: result });
  }

  @Mutation(() => AcceptInvitationResult, { description: 'Joins the shop. Needs no token of a session.' })
  async acceptInvitation(
    @Arg('input', () => AcceptInvitationInput, { description: 'Who joins.' }) input: AcceptInvitationInput,
  ) {
    const result = await this.people.accept(input.token, input.name, input.password);
    return isRefusal(result) ? result : succeed('InvitationAccepted', result);
  }

  @Mutation(() => SetStaffRoleResult, {
    description:
      'Gives somebody another role; neither the old nor the new one above your own. API keys and open invitations that they ' +
      'made end where they are above the new role. For managers and the owner.',
  })
  async setStaffRole(
    @Ctx() context: GraphContext,
    @Arg('staffId', () => ID, { description: 'Who.' }) staffId: string,
    @Arg('role', () => StaffRoleEnum, { description: 'What they may do from now on.' }) role: StaffRole,
  ) {
    const result = await this.people.setRole(staffOf(context), staffId, role);
    return isRefusal(result) ? result : succeed('StaffRoleSet', { member: result });
  }

  @Mutation(() => RemoveStaffResult, {
    description:
      'Takes somebody off the staff, who is signed out everywhere. Open invitations and API keys that they made end with ' +
      'them. What they did keeps their name. For managers and the owner.',
  })
  async removeStaff(
    @Ctx() context: GraphContext,
    @Arg('staffId', () => ID, { description: 'Who.' }) staffId: string,
  ) {
    const result = await this.people.remove(staffOf(context), staffId);
    return isRefusal(result) ? result : succeed('StaffRemoved', { member: result });
  }

  @Mutation(() => Boolean, {
    description: 'Ends one of your own sessions. false when it had ended already, or is not yours.',
  })
  endSession(
    @Ctx() context: GraphContext,
    @Arg('id', () => ID, { description: 'Which session.' }) id: string,
  ): Promise<boolean> {
    return this.people.endSession(staffOf(context), id);
  }

  @Mutation(() => ChangePasswordResult, {
    description:
      'Changes your own password and ends all your other sessions. Wrong passwords count like those at signing in.',
  })
  async changePassword(
    @Ctx() context: GraphContext,
    @Arg('input', () => ChangePasswordInput, { description: 'Old and new.' }) input: ChangePasswordInput,
  ) {
    const { current, password } = input;
    const result = await this.people.changePassword(staffOf(context), current, password, context.ip);
    return isRefusal(result) ? result : succeed('PasswordChanged', { changed: true });
  }
}
