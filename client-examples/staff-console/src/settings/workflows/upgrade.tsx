// Jobs that began with an older version: what their stages become, and the button that takes them over, some at a time.
import { useState } from 'react';
import { change } from '../../api/client';
import { UpgradeJobs } from '../../api/workflows';
import { refused, type Trouble } from '../../api/trouble';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/states';
import { toastDone } from '../../ui/toast';
import { workflowWords } from '../../words/workflows';
import { Section } from '../section';
import { Pick } from '../shop-tab';
import type { Workflow } from './table';

const say = workflowWords.upgrade;
/** Each takes up to fifty; nobody has more work than this under way. */
const MOST_CALLS = 400;

interface UpgradeProps {
  workflow: Workflow;
  dirty: boolean;
  onDone: () => Promise<void>;
}

function useUpgrade({ workflow, onDone }: UpgradeProps, mapping: Readonly<Record<string, string>>) {
  const [left, setLeft] = useState<number>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [waiting, setWaiting] = useState(0);
  const run = async (): Promise<void> => {
    if (left !== undefined) return;
    setTrouble(undefined);
    setLeft(workflow.upgrade.jobs);
    const said = Object.entries(mapping).map(([from, to]) => ({ from, to }));
    let moved = 0;
    for (let call = 0; call < MOST_CALLS; call += 1) {
      const answer = await change(UpgradeJobs, { workflowId: workflow.id, mapping: said });
      const result = answer.ok ? answer.data.upgradeJobs : undefined;
      if (result?.__typename !== 'JobsUpgraded') {
        setTrouble(answer.ok ? refused(result?.message ?? '') : answer.trouble);
        break;
      }
      moved += result.moved;
      setLeft(result.left);
      setWaiting(result.waiting);
      if (result.left === 0) break;
    }
    setLeft(undefined);
    if (moved > 0) toastDone(say.done(moved));
    await onDone();
  };
  return { left, trouble, waiting, run };
}

export function Upgrade(props: UpgradeProps) {
  const { workflow, dirty } = props;
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const { left, trouble, waiting, run } = useUpgrade(props, chosen);
  const { jobs, stages } = workflow.upgrade;
  const gone = stages.filter(({ kept }) => !kept);
  const ready = gone.every(({ code }) => chosen[code]);
  return (
    <Section title={say.title} lead={jobs === 0 ? say.none : say.lead(jobs)}>
      <Notice trouble={trouble} />
      {waiting > 0 && <p className="hint-box">{say.waiting(waiting)}</p>}
      {jobs > 0 && (
        <>
          {gone.map(({ code, label, jobs: here }) => (
            <Pick
              key={code}
              label={say.becomes(label, here)}
              value={chosen[code] ?? ''}
              options={[
                ['', say.choose],
                ...workflow.stages.map(stage => [stage.code, stage.label] as const),
              ]}
              onChange={to => setChosen({ ...chosen, [code]: to })}
            />
          ))}
          <p className="field-hint">{dirty ? say.saveFirst : say.quiet}</p>
          <Button
            className="start"
            disabled={dirty || !ready}
            busy={left !== undefined}
            onClick={() => void run()}
          >
            {left === undefined ? say.go : say.going(left)}
          </Button>
        </>
      )}
    </Section>
  );
}
