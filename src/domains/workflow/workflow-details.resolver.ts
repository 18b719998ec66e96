// Adding, renaming and retiring workflows in the staff API.
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import {
  IdempotencyConflictType,
  InvalidInputType,
  NotFoundType,
  resultUnion,
  succeed,
} from '../../graphql/problem.type.ts';
import { IdempotencyKeyScalar } from '../../graphql/scalars.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { JobKind } from './workflow.ts';
import type { WorkflowDetailsService } from './workflow-details.service.ts';
import type { WorkflowService } from './workflow.service.ts';
import { JobKindEnum, StaleWorkflowType, WorkflowType } from './workflow.type.ts';

@InputType('CreateWorkflowInput', {
  description: 'A further workflow, from a preset or from one of the shop’s own.',
})
export class CreateWorkflowInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The same key adds once.' })
  idempotencyKey: string;
  @Field(() => String, { description: 'Its name among the staff, 1 to 80 characters.' })
  name: string;
  @Field(() => String, {
    description:
      'Three letters from A to Z that its tracking IDs begin with; none that have begun those of another workflow.',
  })
  prefix: string;
  @Field(() => JobKindEnum, {
    nullable: true,
    description: 'The preset to begin with, in the shop’s language; there is none for CUSTOM.',
  })
  preset?: JobKind | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Instead of a preset: the workflow whose kind, stages and price level it begins with.',
  })
  copyOf?: string | null;
}

@InputType('UpdateWorkflowInput', { description: 'What is left out stays as it is.' })
export class UpdateWorkflowInput {
  @Field(() => ID, { description: 'Which workflow.' })
  workflowId: string;
  @Field(() => String, { nullable: true, description: 'Its name among the staff, 1 to 80 characters.' })
  name?: string | null;
  @Field(() => JobKindEnum, {
    nullable: true,
    description: 'What sort of work it is for; open pages follow with their next look.',
  })
  kind?: JobKind | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Three letters from A to Z that the tracking IDs of new jobs begin with. IDs that were given out keep opening; their ' +
      'letters stay this workflow’s for good.',
  })
  prefix?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'true: it takes no new jobs; those under way go on. false: it takes jobs again.',
  })
  retired?: boolean | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'The `detailsVersion` that you looked at; with it, what somebody changed meanwhile is not overwritten.',
  })
  expectedDetailsVersion?: number | null;
}

@ObjectType('WorkflowCreated', { description: 'It is there and takes jobs.' })
export class WorkflowCreated {
  @Field(() => WorkflowType, { description: 'The workflow.' })
  workflow: WorkflowType;
}

@ObjectType('WorkflowUpdated', { description: 'Holds from now on, also for jobs under way.' })
export class WorkflowUpdated {
  @Field(() => WorkflowType, { description: 'The workflow as it is now.' })
  workflow: WorkflowType;
}

const CreateWorkflowResult = resultUnion('CreateWorkflowResult', 'What came of adding a workflow.', () => [
  WorkflowCreated,
  InvalidInputType,
  NotFoundType,
  IdempotencyConflictType,
]);
const UpdateWorkflowResult = resultUnion('UpdateWorkflowResult', 'What came of changing a workflow.', () => [
  WorkflowUpdated,
  StaleWorkflowType,
  InvalidInputType,
  NotFoundType,
]);

@Resolver()
export class WorkflowDetailsResolver {
  constructor(
    private readonly details: WorkflowDetailsService,
    private readonly workflows: WorkflowService,
  ) {}

  @Mutation(() => CreateWorkflowResult, {
    description: 'Adds a workflow; at most 40, retired ones included. For managers and the owner.',
  })
  async createWorkflow(
    @Ctx() context: GraphContext,
    @Arg('input', () => CreateWorkflowInput, { description: 'The workflow.' }) input: CreateWorkflowInput,
  ) {
    const { idempotencyKey, name, prefix, preset, copyOf } = input;
    const wanted = { name, prefix, preset: preset ?? null, copyOf: copyOf ?? null };
    const result = await this.details.create(staffOf(context), idempotencyKey, wanted);
    return isRefusal(result) ? result : succeed('WorkflowCreated', { workflow: result });
  }

  @Mutation(() => UpdateWorkflowResult, {
    description:
      'Changes what a workflow is called, what sort of work it is for, what its new IDs begin with, and whether it takes ' +
      'new jobs. For managers and the owner.',
  })
  async updateWorkflow(
    @Ctx() context: GraphContext,
    @Arg('input', () => UpdateWorkflowInput, { description: 'What to change.' }) input: UpdateWorkflowInput,
  ) {
    const { workflowId, expectedDetailsVersion, ...change } = input;
    const actor = staffOf(context);
    const result = await this.details.update(actor, workflowId, change, expectedDetailsVersion ?? null);
    if (!isRefusal(result)) return succeed('WorkflowUpdated', { workflow: result });
    if (result.type !== 'StaleWorkflow') return result;
    const now = await this.workflows.list(actor);
    return { ...result, workflow: now.find(({ workflow }) => workflow.id === workflowId) };
  }
}
