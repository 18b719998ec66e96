// The shop at a glance: one workflow at a time, a column for each stage, and the open job beside it.
import { useEffect, useState } from 'react';
import { JobPane } from '../job/job-pane';
import { useShortcuts } from '../lib/keys';
import { Link, navigate, toBoard } from '../lib/router';
import { useShop } from '../lib/shop';
import { Empty } from '../ui/states';
import { words } from '../words/words';
import { Board } from './board';

const say = words.board;
const LAST = 'waypost.board.workflow';

/** The address says it; else the one that was looked at last; else the first that has anything to show. */
function useWorkflow(query: URLSearchParams) {
  const { workflows } = useShop();
  const named = query.get('workflow') ?? localStorage.getItem(LAST);
  const workflow =
    workflows.find(one => one.id === named) ??
    workflows.find(({ openJobCount }) => openJobCount > 0) ??
    workflows[0];
  useEffect(() => {
    if (workflow) localStorage.setItem(LAST, workflow.id);
  }, [workflow]);
  return workflow;
}

export function BoardPage({ jobId, query }: { jobId: string | undefined; query: URLSearchParams }) {
  const { workflows } = useShop();
  const workflow = useWorkflow(query);
  const [stage, setStage] = useState<string>();
  useEffect(() => {
    if (!jobId) document.title = `${say.title} · ${words.product}`;
  }, [jobId]);
  const kept = workflow ? new URLSearchParams({ workflow: workflow.id }) : query;
  const close = toBoard(undefined, kept);
  useShortcuts({ Escape: () => jobId && navigate(close) });
  return (
    <main className="board">
      <header className="list-head board-head">
        <h1>{say.title}</h1>
        {workflows.length > 1 && (
          <nav className="page-tabs" aria-label={say.workflow}>
            {workflows.map(one => (
              <Link
                key={one.id}
                to={toBoard(undefined, new URLSearchParams({ workflow: one.id }))}
                aria-current={one.id === workflow?.id ? 'page' : undefined}
              >
                {one.name}
              </Link>
            ))}
          </nav>
        )}
      </header>
      {workflow ? (
        <Board
          key={workflow.id}
          workflow={workflow}
          openId={jobId}
          toJob={id => toBoard(id, kept)}
          stage={stage}
          onStage={setStage}
        />
      ) : (
        <Empty icon="board" title={say.noWorkflow[0]}>
          {say.noWorkflow[1]}
        </Empty>
      )}
      {jobId && (
        <aside className="drawer" aria-label={words.jobs.columns.job}>
          <JobPane key={jobId} id={jobId} back={close} />
        </aside>
      )}
    </main>
  );
}
