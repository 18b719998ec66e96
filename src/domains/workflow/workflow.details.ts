// What a workflow is called and what its IDs begin with: of the workflow as a whole, not of one version of its stages. Pure.
import { invalidInput, refuse, type InvalidInput } from '../../kernel/refusal.ts';
import { cleanLine, textProblem } from '../../kernel/text.ts';

export const MAX_WORKFLOWS = 40;
const MAX_NAME = 80;
const PREFIX = /^[A-Z]{3}$/;

export const cleanPrefix = (prefix: string): string => prefix.trim().toUpperCase();

export function detailsProblem(name: string, prefix: string): InvalidInput | null {
  const problem = textProblem('name', cleanLine(name), MAX_NAME);
  if (problem) return problem;
  return PREFIX.test(prefix)
    ? null
    : invalidInput('prefix', 'Give three letters from A to Z, such as “RPR”.');
}

export const prefixTaken = (prefix: string, owner: string): InvalidInput =>
  invalidInput(
    'prefix',
    `IDs that begin with ${prefix} belong to “${owner}” for good, as customers hold them. Choose other letters.`,
  );

export const tooMany = (): InvalidInput =>
  invalidInput('name', `A shop has at most ${MAX_WORKFLOWS} workflows, retired ones included.`);

export const lastOne = (): InvalidInput =>
  invalidInput(
    'retired',
    'This is the last workflow that takes new jobs. Add or bring back another one first.',
  );

export const retiredWorkflow = (name: string): InvalidInput =>
  invalidInput(
    'workflowId',
    `“${name}” is retired and takes no new jobs. Choose another workflow, or bring it back.`,
  );

/** The caller looked at another version than the current one. */
export const stale = () =>
  refuse(
    'StaleWorkflow',
    'STALE_WORKFLOW',
    'Somebody saved this workflow since you looked. Compare it with how it stands now and save again.',
    {},
  );
export type StaleWorkflow = ReturnType<typeof stale>;
