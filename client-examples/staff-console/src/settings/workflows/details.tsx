// What a workflow is called, what its IDs begin with, and whether it takes new jobs. Holds at once, for all of its jobs.
import { Button } from '../../ui/button';
import { Notice } from '../../ui/states';
import { TextField } from '../../ui/text-field';
import { workflowWords } from '../../words/workflows';
import { Section } from '../section';
import { Pick } from '../shop-tab';
import type { Workflow } from './table';
import { useDetails, type DetailsForm } from './use-details';

const say = workflowWords.details;

function Names({ form, prefix }: { form: DetailsForm; prefix: string }) {
  const { shown, set, errorOf } = form;
  return (
    <Section title={say.title} lead={say.lead}>
      <TextField
        label={say.name}
        hint={say.nameHint}
        error={errorOf('name')}
        maxLength={80}
        value={shown.name}
        onChange={name => set({ name })}
      />
      <TextField
        label={say.prefix}
        hint={say.prefixHint(shown.prefix || prefix)}
        error={errorOf('prefix')}
        className="prefix-box mono"
        maxLength={3}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        value={shown.prefix}
        onChange={typed => set({ prefix: typed.toUpperCase() })}
      />
      <Pick
        label={say.kind}
        hint={say.kindHint}
        value={shown.kind}
        options={Object.entries(say.kinds)}
        onChange={kind => set({ kind: kind as Workflow['kind'] })}
      />
      {form.dirty && (
        <div className="details-save">
          <Button look="quiet" onClick={form.discard}>
            {workflowWords.discard}
          </Button>
          <Button type="submit" look="primary" busy={form.busy}>
            {say.save}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Retire({ form, retired }: { form: DetailsForm; retired: boolean }) {
  const problem = form.errorOf('retired');
  return (
    <Section title={say.retireTitle} lead={retired ? say.retiredLead : say.retireLead}>
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <Button className="start" busy={form.busy} onClick={() => void form.send({ retired: !retired })}>
        {retired ? say.restore : say.retire}
      </Button>
    </Section>
  );
}

interface DetailsProps {
  workflow: Workflow;
  mayChange: boolean;
  onSaved: (workflow: Workflow) => void;
}

export function Details({ workflow, mayChange, onSaved }: DetailsProps) {
  const form = useDetails(workflow, onSaved);
  return (
    <form
      className="settings-form"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void form.save();
      }}
    >
      <Notice trouble={form.trouble} />
      <fieldset disabled={!mayChange} className="settings-fields">
        <Names form={form} prefix={workflow.prefix} />
        {mayChange && <Retire form={form} retired={Boolean(workflow.retiredAt)} />}
      </fieldset>
    </form>
  );
}
