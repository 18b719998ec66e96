// A further workflow: what it is called, what its IDs begin with, and what it begins as.
import { useState, type SubmitEvent } from 'react';
import { change } from '../../api/client';
import { CreateWorkflow } from '../../api/workflows';
import { refused, type Trouble } from '../../api/trouble';
import type { JobKind } from '../../gql/graphql';
import { keyFor, settle } from '../../lib/attempt';
import { navigate, toSettings } from '../../lib/router';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/states';
import { TextField } from '../../ui/text-field';
import { toastDone } from '../../ui/toast';
import { workflowWords } from '../../words/workflows';
import type { Workflow } from './table';

const say = workflowWords.fresh;
const PRESETS = ['REPAIR', 'BESPOKE', 'BAKERY', 'ECOMMERCE'] as const satisfies readonly JobKind[];
const NAME = 'new-workflow';

function useNewWorkflow(onMade: () => Promise<void>) {
  const [name, setName] = useState('');
  const [prefix, setPrefix] = useState('');
  /** A kind of preset, or the id of a workflow. */
  const [from, setFrom] = useState<string>('REPAIR');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ trouble: Trouble; field?: string }>();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const preset = PRESETS.find(kind => kind === from) ?? null;
    const wanted = { name, prefix, preset, copyOf: preset ? null : from };
    const answer = await change(CreateWorkflow, {
      input: { ...wanted, idempotencyKey: keyFor(NAME, wanted) },
    });
    setBusy(false);
    if (!answer.ok) return setProblem({ trouble: answer.trouble });
    const result = answer.data.createWorkflow;
    if (result.__typename === 'InvalidInput')
      return setProblem({ trouble: refused(result.message), field: result.field });
    if (result.__typename !== 'WorkflowCreated') return setProblem({ trouble: refused(result.message) });
    settle(NAME);
    await onMade();
    toastDone(say.done(result.workflow.name));
    navigate(toSettings('workflows', result.workflow.id));
  };
  const errorOf = (field: string): string | undefined =>
    problem?.field === field ? problem.trouble.sentence : undefined;
  return { name, setName, prefix, setPrefix, from, setFrom, busy, problem, submit, errorOf };
}

interface NewWorkflowProps {
  workflows: readonly Workflow[];
  onMade: () => Promise<void>;
  onClose: () => void;
}

export function NewWorkflow({ workflows, onMade, onClose }: NewWorkflowProps) {
  const form = useNewWorkflow(onMade);
  return (
    <Dialog title={say.title} onClose={onClose}>
      <form className="form" onSubmit={event => void form.submit(event)} noValidate>
        <Notice trouble={form.problem?.field ? undefined : form.problem?.trouble} />
        <TextField
          label={workflowWords.details.name}
          error={form.errorOf('name')}
          maxLength={80}
          value={form.name}
          onChange={form.setName}
          autoFocus
        />
        <TextField
          label={workflowWords.details.prefix}
          hint={say.prefixHint}
          error={form.errorOf('prefix')}
          className="prefix-box mono"
          maxLength={3}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          value={form.prefix}
          onChange={prefix => form.setPrefix(prefix.toUpperCase())}
        />
        <Field label={say.from} hint={say.fromHint} error={form.errorOf('preset')}>
          {aria => (
            <select {...aria} value={form.from} onChange={event => form.setFrom(event.target.value)}>
              <optgroup label={say.presets}>
                {PRESETS.map(kind => (
                  <option key={kind} value={kind}>
                    {workflowWords.details.kinds[kind]}
                  </option>
                ))}
              </optgroup>
              <optgroup label={say.copies}>
                {workflows.map(one => (
                  <option key={one.id} value={one.id}>
                    {say.copyOf(one.name)}
                  </option>
                ))}
              </optgroup>
            </select>
          )}
        </Field>
        <div className="dialog-foot">
          <Button look="quiet" onClick={onClose}>
            {say.cancel}
          </Button>
          <Button type="submit" look="primary" busy={form.busy}>
            {say.add}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
