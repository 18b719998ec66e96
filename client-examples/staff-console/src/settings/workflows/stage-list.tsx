// The stages in their order. One is open at a time; what is wrong stands beside it.
import { useState } from 'react';
import { Button, IconButton } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { workflowWords as say } from '../../words/workflows';
import { StageFields } from './stage-fields';
import { shifted, withNew, type DraftStage } from './table';
import type { WorkflowForm } from './use-workflow';

function Marks({ stage, form }: { stage: DraftStage; form: WorkflowForm }) {
  const shown = form.table.stages.find(({ code }) => code === stage.publicStage);
  const marks = [
    shown && say.marks.alias(shown.label),
    !stage.onStepper && !shown && say.marks.side,
    stage.decision && say.marks.decision,
    stage.notify && say.marks.notify,
    stage.terminal && say.marks.terminal,
  ].filter(mark => typeof mark === 'string');
  return <span className="stage-marks">{marks.join(' · ')}</span>;
}

interface RowProps {
  form: WorkflowForm;
  stage: DraftStage;
  index: number;
  open: boolean;
  onOpen: (code: string | null) => void;
}

function Row({ form, stage, index, open, onOpen }: RowProps) {
  const { table, set, faults } = form;
  const wrong = faults.filter(fault => fault.stage === stage.code);
  const label = stage.label || say.newStage;
  return (
    <li className={wrong.length > 0 ? 'stage-row wrong' : 'stage-row'} data-testid={`stage-${stage.code}`}>
      <div className="stage-line">
        <button
          type="button"
          className="stage-open"
          aria-expanded={open}
          onClick={() => onOpen(open ? null : stage.code)}
        >
          <Icon name={open ? 'down' : 'arrow'} />
          <b>{label}</b>
          <Marks stage={stage} form={form} />
        </button>
        <IconButton
          icon="up"
          label={say.up(label)}
          disabled={index === 0}
          onClick={() => set(shifted(table, index, -1))}
        />
        <IconButton
          icon="down"
          label={say.down(label)}
          disabled={index === table.stages.length - 1}
          onClick={() => set(shifted(table, index, 1))}
        />
      </div>
      {wrong.map(({ message }) => (
        <p key={message} className="field-error" role="alert">
          {message}
        </p>
      ))}
      {open && <StageFields form={form} stage={stage} onRecoded={onOpen} />}
    </li>
  );
}

export function StageList({ form, mayChange }: { form: WorkflowForm; mayChange: boolean }) {
  const [open, setOpen] = useState<string | null>(null);
  const add = (): void => {
    const { table, code } = withNew(form.table);
    form.set(table);
    setOpen(code);
  };
  return (
    <>
      <ol className="stage-list" aria-label={say.list}>
        {form.table.stages.map((stage, index) => (
          // By place, so that a box keeps its cursor while the code follows the label.
          <Row
            key={index}
            form={form}
            stage={stage}
            index={index}
            open={open === stage.code}
            onOpen={setOpen}
          />
        ))}
      </ol>
      {mayChange && (
        <Button icon="plus" className="start" onClick={add}>
          {say.add}
        </Button>
      )}
    </>
  );
}
