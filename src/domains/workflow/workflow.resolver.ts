// Workflows in the staff API.
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { succeed } from '../../graphql/problem.type.ts';
import { LanguageEnum } from '../../graphql/language.type.ts';
import { LANGUAGES, type Language } from '../../kernel/language.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import {
  isSent,
  type DecisionKind,
  type JobKind,
  type NextAction,
  type PriceVisibility,
  type Stage,
  type TimelineRule,
} from './workflow.ts';
import { faultOf } from './workflow.validation.ts';
import type { WorkflowDraft, WorkflowService, WorkflowView } from './workflow.service.ts';
import {
  DecisionKindEnum,
  JobKindEnum,
  NextActionEnum,
  PriceVisibilityEnum,
  SaveWorkflowResult,
  SetPriceVisibilityResult,
  StageType,
  StageWordsType,
  TimelineRuleEnum,
  WorkflowType,
} from './workflow.type.ts';

@InputType('StageWordsInput', { description: "A stage in one more language than the shop's own." })
export class StageWordsInput {
  @Field(() => LanguageEnum, { description: 'Which language; each at most once.' })
  language: Language;
  @Field(() => String, { description: "The customer's words, 1 to 80 characters." })
  label: string;
  @Field(() => String, { description: 'What comes next, at most 500 characters; may be empty.' })
  nextStep: string;
}

@InputType('StageInput', { description: 'One stage, as in `Stage`.' })
export class StageInput {
  @Field(() => String, {
    description: 'Lower-case letters, digits and underscores, at most 40; unique in the workflow.',
  })
  code: string;
  @Field(() => String, { description: "The customer's words, 1 to 80 characters." })
  label: string;
  @Field(() => String, { nullable: true, description: 'Code of the stage that customers see instead.' })
  publicStage?: string | null;
  @Field(() => TimelineRuleEnum, { description: "When it has an entry in the customer's timeline." })
  timeline: TimelineRule;
  @Field(() => String, {
    description: 'What the customer should expect next, at most 500 characters; may be empty.',
  })
  nextStep: string;
  @Field(() => NextActionEnum, { description: 'What the page offers beside that sentence.' })
  nextAction: NextAction;
  @Field(() => Boolean, { description: 'Whether reaching it is worth a message to the customer.' })
  notify: boolean;
  @Field(() => DecisionKindEnum, { nullable: true, description: 'What the customer decides here.' })
  decision?: DecisionKind | null;
  @Field(() => String, {
    nullable: true,
    description: 'One of `moves`: where an approval takes the job by itself. Only with a decision.',
  })
  approvedStage?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the shop has agreed to do the work, so that it may be paid.',
  })
  accepted: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is on its way to the customer. null: as it is now, for a stage of the same code; a new one is not.',
  })
  sent?: boolean | null;
  @Field(() => Boolean, { description: 'Whether the work ends here. At least one stage must.' })
  terminal: boolean;
  @Field(() => Boolean, { description: 'Whether it is one of the steps.' })
  onStepper: boolean;
  @Field(() => [String], { description: 'Codes of the stages that a job can be moved to from here.' })
  moves: string[];
  @Field(() => [StageWordsInput], {
    nullable: true,
    description: 'Its words in other languages. null: as they are now, for a stage of the same code.',
  })
  translations?: StageWordsInput[] | null;
}

@InputType('WorkflowDefinitionInput', {
  description: 'The whole table of stages; it replaces the one before.',
})
export class WorkflowDefinitionInput {
  @Field(() => String, { description: 'Code of the stage that new jobs begin in.' })
  initialStage: string;
  @Field(() => Boolean, { description: 'Whether its jobs have a thread with the customer.' })
  messagesEnabled: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Code of the step from which on customers have a page; null: from the beginning.',
  })
  publicFromStage?: string | null;
  @Field(() => [StageInput], { description: '2 to 40 stages, in the order of the steps.' })
  stages: StageInput[];
}

@InputType('SaveWorkflowInput', { description: 'A new version of a workflow.' })
export class SaveWorkflowInput {
  @Field(() => ID, { description: 'Which workflow.' })
  workflowId: string;
  @Field(() => WorkflowDefinitionInput, { description: 'Its stages from now on.' })
  definition: WorkflowDefinitionInput;
  @Field(() => Int, {
    nullable: true,
    description:
      'The `version` that you looked at; with it, what somebody saved meanwhile is not overwritten.',
  })
  expectedVersion?: number | null;
}

@Resolver(() => WorkflowType)
export class WorkflowResolver {
  constructor(private readonly workflows: WorkflowService) {}

  @Query(() => [WorkflowType], {
    name: 'workflows',
    description: 'The workflows of the shop, by name, in their current versions.',
  })
  list(@Ctx() context: GraphContext): Promise<WorkflowView[]> {
    return this.workflows.list(staffOf(context));
  }

  @Mutation(() => SaveWorkflowResult, {
    description: 'Saves a workflow as a new version. For managers and the owner.',
  })
  async saveWorkflow(
    @Ctx() context: GraphContext,
    @Arg('input', () => SaveWorkflowInput, { description: 'The new version.' }) input: SaveWorkflowInput,
  ) {
    const result = await this.workflows.save(
      staffOf(context),
      input.workflowId,
      definitionOf(input.definition),
      input.expectedVersion ?? null,
    );
    if (!isRefusal(result)) return succeed('WorkflowSaved', { workflow: result });
    if (result.type === 'WorkflowInvalid' && 'problems' in result)
      return { ...result, faults: result.problems.map(faultOf) };
    if (result.type !== 'StaleWorkflow') return result;
    const now = await this.workflows.list(staffOf(context));
    return { ...result, workflow: now.find(({ workflow }) => workflow.id === input.workflowId) };
  }

  @Mutation(() => SetPriceVisibilityResult, {
    description:
      'Says how much of the prices customers of this workflow are shown. For managers and the owner. Open pages follow with their next look.',
  })
  async setPriceVisibility(
    @Ctx() context: GraphContext,
    @Arg('workflowId', () => ID, { description: 'Which workflow.' }) workflowId: string,
    @Arg('priceVisibility', () => PriceVisibilityEnum, { description: 'How much.' })
    priceVisibility: PriceVisibility,
  ) {
    const result = await this.workflows.setPriceVisibility(staffOf(context), workflowId, priceVisibility);
    return isRefusal(result) ? result : succeed('PriceVisibilitySet', { workflow: result });
  }

  @FieldResolver(() => String)
  id(@Root() { workflow }: WorkflowView): string {
    return workflow.id;
  }
  @FieldResolver(() => JobKindEnum)
  kind(@Root() { workflow }: WorkflowView): JobKind {
    return workflow.kind;
  }
  @FieldResolver(() => String)
  name(@Root() { workflow }: WorkflowView): string {
    return workflow.name;
  }
  @FieldResolver(() => String)
  prefix(@Root() { workflow }: WorkflowView): string {
    return workflow.prefix;
  }
  @FieldResolver(() => Int)
  detailsVersion(@Root() { workflow }: WorkflowView): number {
    return workflow.detailsVersion;
  }
  @FieldResolver(() => DateTimeScalar, { nullable: true })
  retiredAt(@Root() { workflow }: WorkflowView): Date | null {
    return workflow.retiredAt;
  }
  @FieldResolver(() => Int)
  version(@Root() { version }: WorkflowView): number {
    return version.version;
  }
  @FieldResolver(() => PriceVisibilityEnum)
  priceVisibility(@Root() { workflow }: WorkflowView): PriceVisibility {
    return workflow.priceVisibility;
  }
  @FieldResolver(() => String)
  initialStage(@Root() { version }: WorkflowView): string {
    return version.definition.initialStage;
  }
  @FieldResolver(() => Boolean)
  messagesEnabled(@Root() { version }: WorkflowView): boolean {
    return version.definition.messagesEnabled;
  }
  @FieldResolver(() => String, { nullable: true })
  publicFromStage(@Root() { version }: WorkflowView): string | null {
    return version.definition.publicFromStage ?? null;
  }
  @FieldResolver(() => [StageType])
  stages(@Root() { version }: WorkflowView): readonly Stage[] {
    return version.definition.stages;
  }
}

@Resolver(() => StageType)
export class StageFields {
  @FieldResolver(() => Boolean)
  sent(@Root() stage: Stage): boolean {
    return isSent(stage);
  }

  @FieldResolver(() => [StageWordsType])
  translations(@Root() stage: Stage): StageWordsType[] {
    return LANGUAGES.flatMap(language => {
      const words = stage.translations?.[language];
      return words ? [{ language, ...words }] : [];
    });
  }
}

const wordsByLanguage = (words: readonly StageWordsInput[]): NonNullable<Stage['translations']> =>
  Object.fromEntries(words.map(({ language, label, nextStep }) => [language, { label, nextStep }]));

const definitionOf = ({
  initialStage,
  messagesEnabled,
  publicFromStage,
  stages,
}: WorkflowDefinitionInput): WorkflowDraft => ({
  initialStage,
  messagesEnabled,
  publicFromStage: publicFromStage ?? null,
  stages: stages.map(stage => ({
    ...stage,
    publicStage: stage.publicStage ?? null,
    decision: stage.decision ?? null,
    sent: stage.sent ?? undefined,
    translations: stage.translations ? wordsByLanguage(stage.translations) : null,
    approvedStage: stage.approvedStage ?? null,
  })),
});
