// One workflow, changed as a whole and saved as a new version.
import { Link, toSettings } from '../../lib/router';
import { Icon } from '../../ui/icon';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/states';
import { workflowWords as say } from '../../words/workflows';
import { Section } from '../section';
import { Pick } from '../shop-tab';
import { Details } from './details';
import { StageList } from './stage-list';
import { StepperPreview } from './stepper-preview';
import type { Workflow } from './table';
import { Upgrade } from './upgrade';
import { useWorkflow, type WorkflowForm } from './use-workflow';

function General({ form }: { form: WorkflowForm }) {
  const { table, set } = form;
  return (
    <Section title={say.general}>
      <Pick
        label={say.initial}
        value={table.initialStage}
        options={table.stages
          .filter(stage => stage.onStepper && stage.publicStage == null)
          .map(stage => [stage.code, stage.label || say.newStage] as const)}
        onChange={initialStage => set({ ...table, initialStage })}
      />
      <Pick
        label={say.publicFrom}
        hint={say.publicFromHint}
        value={table.publicFromStage ?? ''}
        options={[
          ['', say.fromTheBeginning],
          ...table.stages
            .filter(stage => stage.onStepper && stage.publicStage == null)
            .map(stage => [stage.code, stage.label || say.newStage] as const),
        ]}
        onChange={code => set({ ...table, publicFromStage: code || null })}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={table.messagesEnabled}
          onChange={event => set({ ...table, messagesEnabled: event.target.checked })}
        />
        <span>{say.messages}</span>
      </label>
    </Section>
  );
}

interface EditorProps {
  workflow: Workflow;
  mayChange: boolean;
  onSaved: (workflow: Workflow) => void;
  reload: () => Promise<void>;
}

export function WorkflowEditor({ workflow, mayChange, onSaved, reload }: EditorProps) {
  const form = useWorkflow(workflow, onSaved);
  const general = form.faults.filter(({ stage }) => !form.table.stages.some(({ code }) => code === stage));
  return (
    <>
      <form
        className="settings-form"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void form.save();
        }}
      >
        <header className="workflow-head">
          <Link className="workflow-back" to={toSettings('workflows')}>
            <Icon name="back" /> {say.back}
          </Link>
          <h2>
            {workflow.name} <span className="muted">{say.version(workflow.version)}</span>{' '}
            {workflow.retiredAt && <span className="retired-mark">{say.retired}</span>}
          </h2>
        </header>
        <Notice trouble={form.trouble} />
        {general.map(({ message }) => (
          <p key={message} className="field-error" role="alert">
            {message}
          </p>
        ))}
        <fieldset disabled={!mayChange} className="settings-fields">
          <div className="workflow-columns">
            <div className="workflow-stages">
              <p className="muted">{say.listLead}</p>
              <StageList form={form} mayChange={mayChange} />
            </div>
            <StepperPreview table={form.table} own={form.own} />
          </div>
          <General form={form} />
        </fieldset>
        {mayChange && <Upgrade workflow={workflow} dirty={form.dirty} onDone={reload} />}
        {mayChange && form.dirty && (
          <div className="save-bar">
            <span className="muted">{say.unsaved}</span>
            <Button look="quiet" onClick={form.discard}>
              {say.discard}
            </Button>
            <Button type="submit" look="primary" busy={form.busy}>
              {say.save}
            </Button>
          </div>
        )}
      </form>
      <Details workflow={workflow} mayChange={mayChange} onSaved={onSaved} />
    </>
  );
}
