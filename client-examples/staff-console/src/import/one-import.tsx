import { useCallback, useEffect, useState } from 'react';
import { ask } from '../api/client';
import { ImportQuery, saveRefused } from '../api/imports';
import type { Trouble } from '../api/trouble';
import type { ImportPartsFragment } from '../gql/graphql';
import { Link, toCustomers, toImport, toJobs } from '../lib/router';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Empty, Notice, Skeleton } from '../ui/states';
import { toastTrouble } from '../ui/toast';
import { words } from '../words';
import { PlanForm } from './plan-form';

const say = words.import;
const LOOK_EVERY = 1000;

/** Asked for again each second for as long as it is under way. */
function useImport(id: string) {
  const [found, setFound] = useState<ImportPartsFragment | null>();
  const [trouble, setTrouble] = useState<Trouble>();
  const load = useCallback(async () => {
    const answer = await ask(ImportQuery, { id });
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) setFound(answer.data.import ?? null);
  }, [id]);
  useEffect(() => void load(), [load]);
  const running = found?.state === 'RUNNING';
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => void load(), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [running, load]);
  return { found, setFound, trouble, load };
}

function Progress({ found }: { found: ImportPartsFragment }) {
  const done = found.imported + found.refused;
  return (
    <section className="progress" aria-label={say.title}>
      <progress max={found.total} value={done} aria-label={say.running(done, found.total)} />
      <p role="status" className="tabular" data-testid="import-progress">
        {say.running(done, found.total)}
      </p>
      <p className="muted">{say.leave}</p>
    </section>
  );
}

function Done({ found }: { found: ImportPartsFragment }) {
  const save = async (): Promise<void> => {
    const saved = await saveRefused(found.id, found.fileName.replace(/(\.\w+)?$/, '-refused.csv'));
    if (!saved) toastTrouble(say.saveFailed);
  };
  return (
    <section className="import-done" data-testid="import-done">
      <h2>
        <Icon name="check" /> {say.done(found.imported)}
      </h2>
      {found.refused > 0 && (
        <>
          <p>{say.doneRefused(found.refused)}</p>
          <p className="import-save">
            <Button onClick={() => void save()}>{say.save}</Button>
            <span className="muted">{say.saveHint}</span>
          </p>
        </>
      )}
      <p className="import-save">
        <Link className="button plain" to={toJobs(new URLSearchParams({ show: 'all' }))}>
          {say.seeJobs}
        </Link>
        <Link className="button plain" to={toCustomers()}>
          {say.seeCustomers}
        </Link>
      </p>
    </section>
  );
}

export function OneImport({ id }: { id: string }) {
  const { found, setFound, trouble, load } = useImport(id);
  return (
    <>
      <Link className="back shown" to={toImport()}>
        <Icon name="back" /> {say.back}
      </Link>
      <Notice trouble={trouble} retry={() => void load()} />
      {found === undefined && !trouble && <Skeleton rows={6} label={say.loading} />}
      {found === null && (
        <Empty icon="search" title={say.missing[0]}>
          {say.missing[1]}
        </Empty>
      )}
      {found && (
        <>
          <h2 className="import-name">
            {found.fileName} <span className="muted">{say.rows(found.total)}</span>
          </h2>
          {found.state === 'UPLOADED' && <PlanForm found={found} onStarted={setFound} />}
          {found.state === 'RUNNING' && <Progress found={found} />}
          {found.state === 'DONE' && <Done found={found} />}
        </>
      )}
    </>
  );
}
