// Taking jobs over into the current version of their workflow, in the staff API.
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { InvalidInputType, NotFoundType, resultUnion, succeed } from '../../graphql/problem.type.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { WorkflowView } from '../workflow/workflow.service.ts';
import { WorkflowType } from '../workflow/workflow.type.ts';
import type { UpgradeService } from './upgrade.service.ts';

@ObjectType('OldStage', {
  description: 'A stage that jobs of older versions stand at or have passed.',
  simpleResolvers: true,
})
export class OldStageType {
  @Field(() => String, { description: 'Its code there.' })
  code: string;
  @Field(() => String, { description: 'What customers read there.' })
  label: string;
  @Field(() => Int, { description: 'How many jobs stand there now.' })
  jobs: number;
  @Field(() => Boolean, { description: 'Whether the current version has a stage of this code.' })
  kept: boolean;
}

@ObjectType('WorkflowUpgrade', {
  description: 'Jobs under way that began with an older version of the workflow.',
  simpleResolvers: true,
})
export class WorkflowUpgradeType {
  @Field(() => Int, { description: 'How many.' })
  jobs: number;
  @Field(() => [OldStageType], { description: 'What has to be mapped before they can follow.' })
  stages: OldStageType[];
}

@InputType('StageMappingInput', { description: 'What a stage of an older version becomes.' })
export class StageMappingInput {
  @Field(() => String, { description: 'Code of the old stage.' })
  from: string;
  @Field(() => String, { description: 'Code of a stage of the current version.' })
  to: string;
}

@ObjectType('JobsUpgraded', { description: 'Open pages of these jobs follow.', simpleResolvers: true })
export class JobsUpgraded {
  @Field(() => Int, { description: 'How many followed with this call, at most 50.' })
  moved: number;
  @Field(() => Int, { description: 'How many are left; call again until it is 0.' })
  left: number;
  @Field(() => Int, {
    description:
      'How many keep their version because their customer is asked at a stage that changes its code.',
  })
  waiting: number;
}

const UpgradeJobsResult = resultUnion('UpgradeJobsResult', 'What came of taking jobs over.', () => [
  JobsUpgraded,
  NotFoundType,
  InvalidInputType,
]);

@Resolver(() => WorkflowType)
export class UpgradeResolver {
  constructor(private readonly upgrades: UpgradeService) {}

  @FieldResolver(() => WorkflowUpgradeType, {
    description: 'What is still under way with older versions of it.',
  })
  async upgrade(@Ctx() context: GraphContext, @Root() { workflow }: WorkflowView) {
    return (await this.upgrades.plan(staffOf(context), workflow.id)) ?? { jobs: 0, stages: [] };
  }

  @Mutation(() => UpgradeJobsResult, {
    description:
      'Takes jobs under way over into the current version of their workflow, at most 50 with each call and each once. ' +
      'They stay where they are, under the new names; nobody is mailed. For managers and the owner.',
  })
  async upgradeJobs(
    @Ctx() context: GraphContext,
    @Arg('workflowId', () => ID, { description: 'Which workflow.' }) workflowId: string,
    @Arg('mapping', () => [StageMappingInput], {
      description: 'What becomes of stages; those whose code is still there may be left out.',
    })
    mapping: StageMappingInput[],
  ) {
    const result = await this.upgrades.upgrade(staffOf(context), workflowId, mapping);
    return isRefusal(result) ? result : succeed('JobsUpgraded', result);
  }
}
