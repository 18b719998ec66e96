// The workflows of the shop, and the editor of one of them.
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../../api/client';
import { WorkflowTablesQuery } from '../../api/workflows';
import { useRefreshOn } from '../../api/tenant-feed';
import type { Trouble } from '../../api/trouble';
import { Link, toSettings } from '../../lib/router';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Empty, Notice, Skeleton } from '../../ui/states';
import { workflowWords as say } from '../../words/workflows';
import { WorkflowEditor } from './editor';
import { NewWorkflow } from './new-workflow';
import type { Workflow } from './table';

function useWorkflows() {
  const [workflows, setWorkflows] = useState<readonly Workflow[]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const load = useCallback(async () => {
    const answer = await ask(WorkflowTablesQuery, {});
    if (answer.ok) setWorkflows(answer.data.workflows);
    setTrouble(answer.ok ? undefined : answer.trouble);
  }, []);
  useEffect(() => void load(), [load]);
  useRefreshOn(
    event => event.kind.startsWith('WORKFLOW_'),
    () => void load(),
  );
  const put = (workflow: Workflow): void =>
    setWorkflows(now => now?.map(one => (one.id === workflow.id ? workflow : one)));
  return { workflows, trouble, load, put };
}

interface ListProps {
  workflows: readonly Workflow[];
  mayChange: boolean;
  load: () => Promise<void>;
}

/** Those that take jobs come first. */
function List({ workflows, mayChange, load }: ListProps) {
  const [adding, setAdding] = useState(false);
  const inOrder = [...workflows.filter(one => !one.retiredAt), ...workflows.filter(one => one.retiredAt)];
  return (
    <>
      <div className="workflow-list-head">
        <p className="muted">{say.lead}</p>
        {mayChange && (
          <Button icon="plus" onClick={() => setAdding(true)}>
            {say.fresh.title}
          </Button>
        )}
      </div>
      {adding && <NewWorkflow workflows={inOrder} onMade={load} onClose={() => setAdding(false)} />}
      <ul className="team-rows">
        {inOrder.map(({ id, name, prefix, version, stages, upgrade, retiredAt }) => (
          <li key={id} className="team-row">
            <Link className="workflow-link" to={toSettings('workflows', id)}>
              <span className="team-who">
                <b>{name}</b>
                <span className="mono muted">{prefix}</span>
                {retiredAt && <span className="retired-mark">{say.retired}</span>}
                <span className="muted">
                  {say.stages(stages.length)} · {say.version(version)}
                  {upgrade.jobs > 0 && ` · ${say.behind(upgrade.jobs)}`}
                </span>
              </span>
              <Icon name="arrow" />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

export function WorkflowsTab({ mayChange, id }: { mayChange: boolean; id?: string | undefined }) {
  const { workflows, trouble, load, put } = useWorkflows();
  if (!workflows)
    return trouble ? (
      <Notice trouble={trouble} retry={() => void load()} />
    ) : (
      <Skeleton rows={4} label={say.loading} />
    );
  if (id === undefined) return <List workflows={workflows} mayChange={mayChange} load={load} />;
  const workflow = workflows.find(one => one.id === id);
  if (!workflow)
    return (
      <Empty
        icon="search"
        title={say.missing[0]}
        action={<Link to={toSettings('workflows')}>{say.back}</Link>}
      >
        {say.missing[1]}
      </Empty>
    );
  return <WorkflowEditor key={id} workflow={workflow} mayChange={mayChange} onSaved={put} reload={load} />;
}
