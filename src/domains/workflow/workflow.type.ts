// The staff API's words for workflows, and the enums that both APIs share.
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LanguageEnum } from '../../graphql/language.type.ts';
import type { Language } from '../../kernel/language.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { enumOf, NotFoundType, Problem, resultUnion } from '../../graphql/problem.type.ts';
import {
  DECISION_KINDS,
  JOB_KINDS,
  NEXT_ACTIONS,
  PRICE_VISIBILITIES,
  TIMELINE_RULES,
  type DecisionKind,
  type JobKind,
  type NextAction,
  type PriceVisibility,
  type TimelineRule,
} from './workflow.ts';

export const JobKindEnum = enumOf(JOB_KINDS);
registerEnumType(JobKindEnum, {
  name: 'JobKind',
  description: 'What sort of work it is.',
  valuesConfig: {
    REPAIR: { description: 'A piece that comes in, is mended and goes back.' },
    BESPOKE: { description: 'A piece that is designed and made for one customer.' },
    BAKERY: { description: 'Something baked to order.' },
    ECOMMERCE: { description: 'A parcel from a web shop.' },
    CUSTOM: { description: 'Anything else that goes through stages.' },
  },
});
export const TimelineRuleEnum = enumOf(TIMELINE_RULES);
registerEnumType(TimelineRuleEnum, {
  name: 'TimelineRule',
  description: "When a stage has an entry in the customer's timeline.",
  valuesConfig: {
    WHEN_REACHED: { description: 'Once it has been reached.' },
    ALWAYS_PENDING: { description: 'Also before, as "Pending".' },
    NEVER: { description: 'Not at all.' },
  },
});
export const DecisionKindEnum = enumOf(DECISION_KINDS);
registerEnumType(DecisionKindEnum, {
  name: 'DecisionKind',
  description: 'What a customer is asked to decide at a stage.',
  valuesConfig: {
    DESIGN: { description: 'Whether the design is right.' },
    QUOTE: { description: 'Whether the price is agreed.' },
    TERMS: { description: 'Whether the terms are accepted.' },
  },
});
export const NextActionEnum = enumOf(NEXT_ACTIONS);
registerEnumType(NextActionEnum, {
  name: 'NextAction',
  description: 'What the page offers beside the next-step sentence.',
  valuesConfig: {
    MESSAGE: { description: 'Writing to the workshop.' },
    COLLECT: { description: 'Coming to collect the piece.' },
    NONE: { description: 'Nothing.' },
  },
});

export const PriceVisibilityEnum = enumOf(PRICE_VISIBILITIES);
registerEnumType(PriceVisibilityEnum, {
  name: 'PriceVisibility',
  description: 'How much of the prices a customer is shown. What is hidden does not leave the database.',
  valuesConfig: {
    HIDDEN: { description: 'Nothing, not even whether something is owed.' },
    BALANCE_ONLY: { description: 'What is still owed.' },
    TOTALS: { description: 'Total, paid and owed as well.' },
    ITEMIZED: { description: 'Every line as well.' },
  },
});

@ObjectType('StageWords', {
  description: "A stage in one more language than the shop's own.",
  simpleResolvers: true,
})
export class StageWordsType {
  @Field(() => LanguageEnum, { description: 'Which language.' })
  language: Language;
  @Field(() => String, { description: "The customer's words." })
  label: string;
  @Field(() => String, { description: 'What the customer should expect next; may be empty.' })
  nextStep: string;
}

@ObjectType('Stage', { description: 'One stage of a workflow.', simpleResolvers: true })
export class StageType {
  @Field(() => String, {
    description: 'Internal code, permanent within the workflow, for example `in_progress`.',
  })
  code: string;
  @Field(() => String, { description: "The customer's words, for example `In progress`." })
  label: string;
  @Field(() => String, {
    nullable: true,
    description: 'Code of the stage that customers see instead; null: this one.',
  })
  publicStage: string | null;
  @Field(() => TimelineRuleEnum, { description: "When it has an entry in the customer's timeline." })
  timeline: TimelineRule;
  @Field(() => String, { description: 'What the customer should expect next, at most 500 characters.' })
  nextStep: string;
  @Field(() => NextActionEnum, { description: 'What the page offers beside that sentence.' })
  nextAction: NextAction;
  @Field(() => Boolean, { description: 'Whether reaching it is worth a message to the customer.' })
  notify: boolean;
  @Field(() => DecisionKindEnum, {
    nullable: true,
    description: 'What the customer decides here; null: nothing.',
  })
  decision: DecisionKind | null;
  @Field(() => String, {
    nullable: true,
    description: 'Code of the stage that an approval takes the job to by itself; null: it stays.',
  })
  approvedStage: string | null;
  @Field(() => Boolean, {
    description: 'Whether the shop has agreed to do the work, so that it may be paid.',
  })
  accepted: boolean;
  @Field(() => Boolean, {
    description: 'Whether it is on its way to the customer; the words about paying follow it.',
  })
  sent: boolean;
  @Field(() => Boolean, { description: 'Whether the work ends here.' })
  terminal: boolean;
  @Field(() => Boolean, {
    description: 'Whether it is one of the steps; side states such as "On hold" are not.',
  })
  onStepper: boolean;
  @Field(() => [String], { description: 'Codes of the stages that a job can be moved to from here.' })
  moves: string[];
  @Field(() => [StageWordsType], {
    description: 'Its words in other languages, for customers who choose one.',
  })
  translations: StageWordsType[];
}

@ObjectType('Workflow', {
  description:
    'The stages that one kind of job goes through. Versioned: jobs keep the version they began with.',
})
export class WorkflowType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => JobKindEnum, { description: 'What sort of work it is for.' })
  kind: JobKind;
  @Field(() => String, { description: 'Its name among the staff.' })
  name: string;
  @Field(() => String, {
    description:
      'The three letters that the tracking IDs of new jobs begin with; earlier ones may begin otherwise.',
  })
  prefix: string;
  @Field(() => Int, {
    description: 'Version of name, kind, prefix and retirement, for updateWorkflow; counts from 1.',
  })
  detailsVersion: number;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when it takes no new jobs; null: it takes them.',
  })
  retiredAt: Date | null;
  @Field(() => Int, { description: 'Version of the stages below; counts from 1.' })
  version: number;
  @Field(() => PriceVisibilityEnum, {
    description: 'How much of the prices its customers are shown; a job may say otherwise.',
  })
  priceVisibility: PriceVisibility;
  @Field(() => String, { description: 'Code of the stage that new jobs begin in.' })
  initialStage: string;
  @Field(() => Boolean, { description: 'Whether its jobs have a thread with the customer.' })
  messagesEnabled: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Code of the step from which on customers have a page; null: from the beginning.',
  })
  publicFromStage: string | null;
  @Field(() => [StageType], { description: 'Its stages, in the order of the steps.' })
  stages: StageType[];
}

@ObjectType('WorkflowFault', { description: 'One mistake in a table of stages.', simpleResolvers: true })
export class WorkflowFaultType {
  @Field(() => String, { nullable: true, description: 'Code of the stage; null: of the table as a whole.' })
  stage: string | null;
  @Field(() => String, { description: 'One sentence.' })
  message: string;
}

@ObjectType('WorkflowInvalid', {
  implements: Problem,
  description: 'The table of stages has mistakes. Nothing was saved.',
})
export class WorkflowInvalidType extends Problem {
  @Field(() => [String], { description: 'Every mistake, one sentence each.' })
  problems: string[];
  @Field(() => [WorkflowFaultType], { description: 'The same, each with the stage that it is about.' })
  faults: WorkflowFaultType[];
}

@ObjectType('StaleWorkflow', {
  implements: Problem,
  description: 'Somebody changed the workflow since the version that you looked at. Nothing was saved.',
})
export class StaleWorkflowType extends Problem {
  @Field(() => WorkflowType, { description: 'The workflow as it is now.' })
  workflow: WorkflowType;
}

@ObjectType('WorkflowSaved', { description: 'New jobs use the new version; jobs under way keep theirs.' })
export class WorkflowSaved {
  @Field(() => WorkflowType, { description: 'The workflow with its new version.' })
  workflow: WorkflowType;
}

@ObjectType('PriceVisibilitySet', { description: 'Holds from now on, also for jobs under way.' })
export class PriceVisibilitySet {
  @Field(() => WorkflowType, { description: 'The workflow.' })
  workflow: WorkflowType;
}

export const SetPriceVisibilityResult = resultUnion(
  'SetPriceVisibilityResult',
  'What came of saying what customers may know of prices.',
  () => [PriceVisibilitySet, NotFoundType],
);

export const SaveWorkflowResult = resultUnion('SaveWorkflowResult', 'What came of saving a workflow.', () => [
  WorkflowSaved,
  WorkflowInvalidType,
  StaleWorkflowType,
  NotFoundType,
]);
