// The rules of workflows, as pure functions.
import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '../../src/kernel/refusal.ts';
import { decideMove } from '../../src/domains/job/job.ts';
import {
  moveIsPublic,
  publicStageOf,
  stepperOf,
  type Stage,
  type WorkflowDefinition,
} from '../../src/domains/workflow/workflow.ts';
import { workflowPresets } from '../../src/domains/workflow/workflow.presets.ts';
import { validateWorkflow } from '../../src/domains/workflow/workflow.validation.ts';

const { repair, bespoke, bakery, ecommerce } = workflowPresets;
const change = (
  definition: WorkflowDefinition,
  code: string,
  fields: Partial<Stage>,
): WorkflowDefinition => ({
  ...definition,
  stages: definition.stages.map(stage => (stage.code === code ? { ...stage, ...fields } : stage)),
});

describe('presets', () => {
  it('WF-01 WF-03 WF-04 WF-07 have the steps that customers are told', () => {
    const labels = (definition: WorkflowDefinition) => stepperOf(definition).map(({ label }) => label);
    expect(labels(repair.definition)).toEqual([
      'Booked in',
      'Assessed',
      'Quoted',
      'Approved',
      'In progress',
      'Ready for pickup',
      'Completed',
    ]);
    expect(labels(bespoke.definition)).toHaveLength(10);
    expect(labels(bakery.definition)).toEqual(['Received', 'Accepted', 'Ready for pickup']);
    expect(labels(ecommerce.definition)).toEqual([
      'Order placed',
      'Processing',
      'Packed',
      'Shipped',
      'Out for delivery',
      'Delivered',
    ]);
  });

  it.each(Object.values(workflowPresets))('$name is valid', ({ definition }) => {
    expect(validateWorkflow(definition)).toEqual([]);
  });

  it('X-05 a completed bakery order is shown as Ready, and reaching it is not public', () => {
    expect(publicStageOf(bakery.definition, 'completed').label).toBe('Ready for pickup');
    expect(moveIsPublic(bakery.definition, 'ready', 'completed', null)).toBe(false);
    expect(moveIsPublic(bakery.definition, 'ready', 'completed', 'Thank you')).toBe(true);
    expect(moveIsPublic(bakery.definition, 'accepted', 'ready', null)).toBe(true);
  });
});

describe('validation', () => {
  const base = repair.definition;
  const cases: [string, WorkflowDefinition, RegExp][] = [
    [
      'an unknown target',
      change(base, 'intake', { moves: ['nowhere'] }),
      /moves to "nowhere", which does not exist/,
    ],
    [
      'an unreachable stage',
      {
        ...base,
        stages: base.stages.map(stage => ({
          ...stage,
          moves: stage.moves.filter(code => code !== 'quoted'),
        })),
      },
      /"quoted" cannot be reached/,
    ],
    ['a code used twice', { ...base, stages: [...base.stages, base.stages[0] as Stage] }, /used twice/],
    ['a dead end that is not terminal', change(base, 'on_hold', { moves: [] }), /leads nowhere/],
    ['an unknown initial stage', { ...base, initialStage: 'x' }, /initial stage "x" does not exist/],
    [
      'an alias of an alias',
      change(change(base, 'completed', { publicStage: 'ready' }), 'ready', { publicStage: 'approved' }),
      /itself an alias/,
    ],
    [
      'no end',
      { ...base, stages: base.stages.map(stage => ({ ...stage, terminal: false })) },
      /must be terminal/,
    ],
    ['one stage', { ...base, stages: base.stages.slice(0, 1) }, /at least two/],
    ['a bad code', change(base, 'on_hold', { code: 'On Hold' }), /lower-case/],
  ];
  it.each(cases)('refuses %s', (_name, definition, message) => {
    expect(validateWorkflow(definition).join(' ')).toMatch(message);
  });
});

describe('moves', () => {
  const job = { id: 'j', stage: 'intake', version: 3 };
  it('need the version, then the workflow’s consent', () => {
    const move = (toStage: string, expectedVersion = 3) =>
      decideMove(job, repair.definition, { expectedVersion, toStage, publicNote: null });
    expect(move('assessed')).toMatchObject({ to: { code: 'assessed' }, audience: 'EVERYONE' });
    expect(move('assessed', 2)).toMatchObject({ type: 'StaleJob' });
    const illegal = move('completed');
    expect(isRefusal(illegal) && illegal.message).toContain('cannot go from "Booked in" to "Completed"');
  });
});
