// The table of stages is checked when it is saved, so that no job can meet a stage that does not exist or that nothing
// leads to. Returns sentences; an empty list means that it may be saved.
import type { Stage, WorkflowDefinition } from './workflow.ts';

const CODE = /^[a-z][a-z0-9_]{0,39}$/;
const MAX_STAGES = 40;

export function validateWorkflow(definition: WorkflowDefinition): string[] {
  const { stages, initialStage } = definition;
  if (stages.length < 2) return ['A workflow needs at least two stages.'];
  if (stages.length > MAX_STAGES) return [`A workflow has at most ${MAX_STAGES} stages.`];
  const codes = new Set(stages.map(stage => stage.code));
  const problems = [...duplicates(stages), ...stages.flatMap(stage => stageProblems(stage, stages, codes))];
  if (!codes.has(initialStage)) problems.push(`The initial stage "${initialStage}" does not exist.`);
  else problems.push(...unreachable(definition));
  const initial = stages.find(stage => stage.code === initialStage);
  if (initial && (!initial.onStepper || initial.publicStage !== null))
    problems.push(`The initial stage "${initialStage}" must be one of the customer's steps.`);
  const { publicFromStage } = definition;
  if (publicFromStage != null) {
    const shown = stages.find(stage => stage.code === publicFromStage);
    if (!shown?.onStepper || shown.publicStage !== null)
      problems.push('The stage from which on customers see the page must be one of their steps.');
  }
  if (!stages.some(stage => stage.terminal)) problems.push('At least one stage must be terminal.');
  return problems;
}

function duplicates(stages: readonly Stage[]): string[] {
  const seen = new Set<string>();
  return stages.flatMap(stage => {
    if (!seen.has(stage.code)) {
      seen.add(stage.code);
      return [];
    }
    return [`The stage code "${stage.code}" is used twice.`];
  });
}

function stageProblems(stage: Stage, stages: readonly Stage[], codes: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const name = `Stage "${stage.code}"`;
  if (!CODE.test(stage.code))
    problems.push(`${name}: a code is lower-case letters, digits and underscores, at most 40.`);
  if (stage.label.trim() === '' || stage.label.length > 80)
    problems.push(`${name} needs a label of 1 to 80 characters.`);
  if (stage.nextStep.length > 500) problems.push(`${name}: the next-step text has at most 500 characters.`);
  for (const [language, words] of Object.entries(stage.translations ?? {})) {
    if (words.label.trim() === '' || words.label.length > 80)
      problems.push(`${name} needs a label of 1 to 80 characters in "${language}".`);
    if (words.nextStep.length > 500)
      problems.push(`${name}: the next-step text in "${language}" has at most 500 characters.`);
  }
  for (const target of stage.moves) {
    if (!codes.has(target)) problems.push(`${name} moves to "${target}", which does not exist.`);
    if (target === stage.code) problems.push(`${name} moves to itself.`);
  }
  if (!stage.terminal && stage.moves.length === 0)
    problems.push(`${name} leads nowhere, but is not terminal.`);
  if (stage.publicStage !== null) {
    const shown = stages.find(other => other.code === stage.publicStage);
    if (!shown) problems.push(`${name} is shown as "${stage.publicStage}", which does not exist.`);
    else if (shown.publicStage !== null)
      problems.push(`${name} is shown as "${shown.code}", which is itself an alias.`);
  }
  if (stage.approvedStage !== null) {
    if (stage.decision === null)
      problems.push(`${name} says where an approval leads, but asks for no decision.`);
    if (!stage.moves.includes(stage.approvedStage))
      problems.push(`${name}: an approval leads to "${stage.approvedStage}", which is none of its moves.`);
  }
  return problems;
}

function unreachable({ stages, initialStage }: WorkflowDefinition): string[] {
  const reached = new Set([initialStage]);
  const waiting = [initialStage];
  for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
    for (const target of stages.find(stage => stage.code === code)?.moves ?? []) {
      if (reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return stages
    .filter(stage => !reached.has(stage.code))
    .map(stage => `Stage "${stage.code}" cannot be reached from "${initialStage}".`);
}

export interface WorkflowFault {
  readonly stage: string | null;
  readonly message: string;
}

/** Every sentence about a stage names it first. */
export const faultOf = (message: string): WorkflowFault => ({
  stage: /^(?:Stage|The stage code|The initial stage) "([^"]*)"/.exec(message)?.[1] ?? null,
  message,
});
