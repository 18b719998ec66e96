// The workflows of the shop, and the editor of one of them.
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../../api/client';
import { WorkflowTablesQuery } from '../../api/workflows';
import { useRefreshOn } from '../../api/tenant-feed';
import type { Trouble } from '../../api/trouble';
import { Link, toSettings } from '../../lib/router';
import { Icon } from '../../ui/icon';
import { Empty, Notice, Skeleton } from '../../ui/states';
import { workflowWords as say } from '../../words-of-workflows';
import { WorkflowEditor } from './editor';
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
    event => event.kind === 'WORKFLOW_SAVED',
    () => void load(),
  );
  const put = (workflow: Workflow): void =>
    setWorkflows(now => now?.map(one => (one.id === workflow.id ? workflow : one)));
  return { workflows, trouble, load, put };
}

function List({ workflows }: { workflows: readonly Workflow[] }) {
  return (
    <>
      <p className="muted">{say.lead}</p>
      <ul className="team-rows">
        {workflows.map(({ id, name, prefix, version, stages, upgrade }) => (
          <li key={id} className="team-row">
            <Link className="workflow-link" to={toSettings('workflows', id)}>
              <span className="team-who">
                <b>{name}</b>
                <span className="mono muted">{prefix}</span>
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
  if (id === undefined) return <List workflows={workflows} />;
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
