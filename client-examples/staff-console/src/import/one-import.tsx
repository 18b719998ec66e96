import { useCallback, useEffect, useState } from 'react';
import { ask, change } from '../api/client';
import { CancelImport, ImportQuery, saveRefused } from '../api/imports';
import type { Trouble } from '../api/trouble';
import type { ImportPartsFragment } from '../gql/graphql';
import { Link, toCustomers, toImport, toJobs } from '../lib/router';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Empty, Notice, Skeleton } from '../ui/states';
import { toastTrouble } from '../ui/toast';
import { words } from '../words/words';
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

/** What is entered cannot be taken back by the same button, so it is asked about, in place. */
function Cancel({
  found,
  onCancelled,
}: {
  found: ImportPartsFragment;
  onCancelled: (now: ImportPartsFragment) => void;
}) {
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const cancel = async (): Promise<void> => {
    setBusy(true);
    const answer = await change(CancelImport, { importId: found.id });
    setBusy(false);
    setSure(false);
    if (!answer.ok) return toastTrouble(answer.trouble.sentence);
    const result = answer.data.cancelImport;
    if (result.__typename === 'ImportCancelled') onCancelled(result.import);
    else toastTrouble(result.message);
  };
  if (!sure) return <Button onClick={() => setSure(true)}>{say.cancel}</Button>;
  return (
    <span className="sure" role="group" aria-label={say.cancelHint}>
      <span className="muted">{say.cancelHint}</span>
      <Button onClick={() => setSure(false)}>{say.goOn}</Button>
      <Button look="danger" autoFocus busy={busy} onClick={() => void cancel()}>
        {say.cancelSure}
      </Button>
    </span>
  );
}

interface ProgressProps {
  found: ImportPartsFragment;
  onCancelled: (now: ImportPartsFragment) => void;
}

function Progress({ found, onCancelled }: ProgressProps) {
  const done = found.imported + found.refused;
  return (
    <section className="progress" aria-label={say.title}>
      <progress max={found.total} value={done} aria-label={say.running(done, found.total)} />
      <p role="status" className="tabular" data-testid="import-progress">
        {say.running(done, found.total)}
      </p>
      <p className="muted">{say.leave}</p>
      <p className="import-save">
        <Cancel found={found} onCancelled={onCancelled} />
      </p>
    </section>
  );
}

function Done({ found }: { found: ImportPartsFragment }) {
  const cancelled = found.state === 'CANCELLED';
  const missing = cancelled ? found.total - found.imported : found.refused;
  const save = async (): Promise<void> => {
    const saved = await saveRefused(found.id, found.fileName.replace(/(\.\w+)?$/, '-refused.csv'));
    if (!saved) toastTrouble(say.saveFailed);
  };
  return (
    <section className={`import-done ${cancelled ? 'cancelled' : ''}`} data-testid="import-done">
      <h2>
        <Icon name={cancelled ? 'warning' : 'check'} /> {cancelled && `${say.cancelled} `}
        {say.done(found.imported)}
      </h2>
      {missing > 0 && (
        <>
          <p>{cancelled ? say.notEntered(missing) : say.doneRefused(missing)}</p>
          <p className="import-save">
            <Button onClick={() => void save()}>{cancelled ? say.saveRest : say.save}</Button>
            <span className="muted">{cancelled ? say.saveRestHint : say.saveHint}</span>
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
          {found.state === 'RUNNING' && <Progress found={found} onCancelled={setFound} />}
          {(found.state === 'DONE' || found.state === 'CANCELLED') && <Done found={found} />}
        </>
      )}
    </>
  );
}
