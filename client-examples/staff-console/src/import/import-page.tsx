// Importing what the shop had before: a file, what its columns mean, and then the rows, one by one.
import { useCallback, useEffect, useRef, useState, type DragEvent } from 'react';
import { ask } from '../api/client';
import { ImportsQuery, uploadImport } from '../api/imports';
import type { Trouble } from '../api/trouble';
import type { ImportPartsFragment } from '../gql/graphql';
import { Link, navigate, toImport } from '../lib/router';
import { useMayManage } from '../lib/shop';
import { useClock } from '../lib/time';
import { Button } from '../ui/button';
import { Empty, Notice, Skeleton } from '../ui/states';
import { words } from '../words/words';
import { OneImport } from './one-import';

const say = words.import;

function Drop() {
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const take = async (file: File | undefined): Promise<void> => {
    if (!file || busy) return;
    setBusy(true);
    const answer = await uploadImport(file);
    setBusy(false);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) navigate(toImport(answer.data));
    if (input.current) input.current.value = '';
  };
  const hover = (event: DragEvent, is: boolean): void => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <>
      <Notice trouble={trouble} />
      <div
        className={`drop-file ${over ? 'over' : ''}`}
        onDragOver={event => hover(event, true)}
        onDragLeave={event => hover(event, false)}
        onDrop={event => {
          hover(event, false);
          void take(event.dataTransfer.files[0]);
        }}
      >
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv,text/plain"
          hidden
          aria-label={say.choose}
          data-testid="import-file"
          onChange={event => void take(event.target.files?.[0])}
        />
        <Button look="primary" busy={busy} onClick={() => input.current?.click()}>
          {busy ? say.uploading : say.choose}
        </Button>
        <span className="muted">{say.drop}</span>
      </div>
    </>
  );
}

function Earlier() {
  const [imports, setImports] = useState<readonly ImportPartsFragment[]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const clock = useClock();
  const load = useCallback(async () => {
    const answer = await ask(ImportsQuery, {});
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) setImports(answer.data.imports);
  }, []);
  useEffect(() => void load(), [load]);
  return (
    <>
      <h2>{say.earlier}</h2>
      <Notice trouble={trouble} retry={() => void load()} />
      {!imports && !trouble && <Skeleton rows={3} label={say.loading} />}
      {imports?.length === 0 && <p className="muted">{say.none}</p>}
      <ul className="rows boxed">
        {imports?.map(one => (
          <li key={one.id} className="row book">
            <Link to={toImport(one.id)} data-testid="import-row">
              <b>{one.fileName}</b>
              <span className="book-side">{say.states[one.state]}</span>
              <span className="book-below">{say.by(one.createdBy, clock.full(one.createdAt))}</span>
              <span className="book-side">{say.rows(one.total)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

export function ImportPage({ id }: { id: string | undefined }) {
  const manages = useMayManage();
  useEffect(() => {
    document.title = `${say.title} · ${words.product}`;
  }, []);
  return (
    <main className="team import">
      <header className="list-head">
        <h1>{say.title}</h1>
      </header>
      <div className="team-body">
        {!manages ? (
          <Empty icon="lock" title={say.notYours[0]}>
            {say.notYours[1]}
          </Empty>
        ) : id ? (
          <OneImport key={id} id={id} />
        ) : (
          <>
            <p>{say.lead}</p>
            <Drop />
            <Earlier />
          </>
        )}
      </div>
    </main>
  );
}
