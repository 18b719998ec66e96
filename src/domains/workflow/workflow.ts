// Workflows as data: what the stages of a job are, which moves are legal, and what a customer is shown of them.
// Pure rules; nothing here knows where a definition is stored or how it is asked for.

import type { Language } from '../../kernel/language.ts';

export const JOB_KINDS = ['REPAIR', 'BESPOKE', 'BAKERY', 'ECOMMERCE', 'CUSTOM'] as const;
export type JobKind = (typeof JOB_KINDS)[number];
export const TIMELINE_RULES = ['WHEN_REACHED', 'ALWAYS_PENDING', 'NEVER'] as const;
export type TimelineRule = (typeof TIMELINE_RULES)[number];
export const DECISION_KINDS = ['DESIGN', 'QUOTE', 'TERMS'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];
export const NEXT_ACTIONS = ['MESSAGE', 'COLLECT', 'NONE'] as const;
export type NextAction = (typeof NEXT_ACTIONS)[number];

export const PRICE_VISIBILITIES = ['HIDDEN', 'BALANCE_ONLY', 'TOTALS', 'ITEMIZED'] as const;
/** How much of the prices a job's customer is shown; each level includes the ones before. Kept by the database. */
export type PriceVisibility = (typeof PRICE_VISIBILITIES)[number];

export interface Stage {
  /** Internal and permanent within the workflow, e.g. `in_progress`. Never shown to a customer. */
  readonly code: string;
  /** The customer's words, e.g. "In progress". */
  readonly label: string;
  /** Another stage that this one is shown as: *Completed* can stay on *Ready*. null: itself. */
  readonly publicStage: string | null;
  /** WHEN_REACHED: a timeline entry once reached. ALWAYS_PENDING: also before, as "Pending". NEVER: no entry. */
  readonly timeline: TimelineRule;
  /** One or two sentences that tell the customer what comes next. */
  readonly nextStep: string;
  readonly nextAction: NextAction;
  /** Reaching it is worth a message to the customer. */
  readonly notify: boolean;
  /** The customer is asked to decide here. */
  readonly decision: DecisionKind | null;
  /** Where an approval takes the job by itself; null: it stays until somebody moves it. */
  readonly approvedStage: string | null;
  /** The shop has agreed to do the work: from here on it may be paid. */
  readonly accepted: boolean;
  /** What was made is on its way to the customer; absent: by the code, see `isSent`. */
  readonly sent?: boolean | undefined;
  /** The job's work ends here. */
  readonly terminal: boolean;
  /** Part of the row of steps; side states such as *On hold* are not. */
  readonly onStepper: boolean;
  /** Codes of the stages that a job may be moved to from here, also back. */
  readonly moves: readonly string[];
  /** The customer's words in other languages than the shop's own. */
  readonly translations?: Readonly<Partial<Record<Language, StageWords>>>;
}

export interface StageWords {
  readonly label: string;
  readonly nextStep: string;
}

export interface WorkflowDefinition {
  readonly initialStage: string;
  readonly messagesEnabled: boolean;
  /** The step from which on customers have a page; null or absent: from the beginning. */
  readonly publicFromStage?: string | null;
  /** In the order of the customer's steps. */
  readonly stages: readonly Stage[];
}

/** A published definition; immutable. */
export interface WorkflowVersion {
  readonly id: string;
  readonly workflowId: string;
  readonly version: number;
  readonly definition: WorkflowDefinition;
}

export const findStage = (definition: WorkflowDefinition, code: string): Stage | undefined =>
  definition.stages.find(stage => stage.code === code);

/** The stage of a stored job is always part of its pinned version; anything else is a broken database. */
export function stageOf(definition: WorkflowDefinition, code: string): Stage {
  const stage = findStage(definition, code);
  if (!stage) throw new Error(`The workflow version has no stage "${code}".`);
  return stage;
}

/** What the customer sees a stage as. Aliases go one step deep; validation sees to that. */
export const publicStageOf = (definition: WorkflowDefinition, code: string): Stage =>
  stageOf(definition, stageOf(definition, code).publicStage ?? code);

/** In the language that is asked for, or else in the shop's own words. */
export const wordsOf = (stage: Stage, language: Language): StageWords =>
  stage.translations?.[language] ?? stage;

/** Whether reaching a stage opens the customer's page. Side states open nothing: a job can fall into them at any time. */
export function opensPage(definition: WorkflowDefinition, code: string): boolean {
  const { publicFromStage } = definition;
  if (publicFromStage == null) return true;
  const row = stepperOf(definition);
  const from = row.findIndex(stage => stage.code === publicFromStage);
  return row.indexOf(publicStageOf(definition, code)) >= from;
}

/** The customer's row of steps. */
export const stepperOf = (definition: WorkflowDefinition): readonly Stage[] =>
  definition.stages.filter(stage => stage.onStepper && stage.publicStage === null);

/** Whether a customer sees anything of a move: another step, a timeline entry or a note written for them. */
export function moveIsPublic(
  definition: WorkflowDefinition,
  from: string,
  to: string,
  publicNote: string | null,
): boolean {
  const stage = stageOf(definition, to);
  const entry = stage.publicStage === null && stage.timeline !== 'NEVER';
  return (
    publicNote !== null ||
    entry ||
    publicStageOf(definition, from).code !== publicStageOf(definition, to).code
  );
}

/** Presets of before it could be said send parcels under these codes. */
const SENT = ['shipped', 'out_for_delivery'];

export const isSent = (stage: Stage): boolean => stage.sent ?? SENT.includes(stage.code);

/** What paying depends on; `collect`: the customer's page asks to come and collect; `sent`: it is on its way to them. */
export interface StageFacts {
  readonly accepted: boolean;
  readonly terminal: boolean;
  readonly collect: boolean;
  readonly sent: boolean;
}

export function stageFacts(definition: WorkflowDefinition, code: string): StageFacts {
  const { accepted, terminal } = stageOf(definition, code);
  const shown = publicStageOf(definition, code);
  return { accepted, terminal, collect: shown.nextAction === 'COLLECT', sent: isSent(shown) };
}
