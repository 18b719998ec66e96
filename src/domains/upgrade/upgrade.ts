// Taking jobs over into another version of their workflow: which stage becomes which. Pure.
import { invalidInput, type InvalidInput } from '../../kernel/refusal.ts';
import { findStage, type WorkflowDefinition } from '../workflow/workflow.ts';

export interface StageMapping {
  readonly from: string;
  readonly to: string;
}

/** Jobs of one transaction: small enough that nobody who works on one of them waits long. */
export const JOBS_AT_ONCE = 50;

/**
 * From every old code to a new one. A code that is still there stays itself, unless it is said otherwise; of every other
 * one it must be said.
 */
export function mappingOf(
  old: readonly string[],
  definition: WorkflowDefinition,
  said: readonly StageMapping[],
): Readonly<Record<string, string>> | InvalidInput {
  const wishes = new Map(said.map(({ from, to }) => [from, to]));
  const unknown = said.find(({ to }) => !findStage(definition, to));
  if (unknown) return invalidInput('mapping', `There is no stage "${unknown.to}" in the current version.`);
  const codes = old.map(
    code => [code, wishes.get(code) ?? (findStage(definition, code) ? code : null)] as const,
  );
  const open = codes.flatMap(([code, to]) => (to === null ? [`"${code}"`] : []));
  if (open.length > 0) return invalidInput('mapping', `Say which stage these become: ${open.join(', ')}.`);
  return Object.fromEntries(codes as readonly (readonly [string, string])[]);
}
