// PDFs that belong to the piece: private until somebody shows them, and then under a name of their own.
import { useRef, useState, type SubmitEvent } from 'react';
import type { JobDetail, JobFile } from '../api/store';
import { useDraft } from '../lib/drafts';
import { useClock } from '../lib/time';
import { Button, IconButton } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Icon } from '../ui/icon';
import { KeptNote } from '../ui/kept-note';
import { TextField } from '../ui/text-field';
import { words } from '../words/words';
import { DOCUMENT_TYPE } from './carry-attachment';
import { deleteDocument, renameDocument, showDocument } from './document-changes';
import { take } from './photos';
import { dismiss, retry, useUploads, type Upload } from './uploads';

const say = words.documents;
const nameOf = (file: JobFile): string => file.caption || file.fileName;
const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

function AddDocument({ jobId }: { jobId: string }) {
  const box = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={box}
        type="file"
        hidden
        multiple
        accept={DOCUMENT_TYPE}
        data-testid="document-input"
        onChange={event => {
          take(jobId, event.target.files);
          event.target.value = ''; // so that the same file can be chosen again
        }}
      />
      <Button icon="plus" onClick={() => box.current?.click()}>
        {say.add}
      </Button>
    </>
  );
}

function Rename({ job, file, onClose }: { job: JobDetail; file: JobFile; onClose: () => void }) {
  const draft = `document.${file.id}`;
  const [name, setName, clear] = useDraft(draft, file.caption ?? '');
  const cancel = (): void => {
    clear();
    onClose();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    // What the server did not take stands there again.
    void renameDocument(job, file, name).then(done => done && clear());
    onClose();
  };
  return (
    <Dialog title={say.nameTitle} onClose={onClose}>
      <form className="form" onSubmit={submit}>
        <KeptNote draft={draft} />
        <TextField
          label={say.nameTitle}
          hint={say.nameHint}
          placeholder={file.fileName}
          value={name}
          onChange={setName}
          maxLength={200}
          autoFocus
        />
        <footer>
          <Button onClick={cancel}>{words.details.cancel}</Button>
          <Button type="submit" look="primary">
            {say.save}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

/** Gone is gone: asked about in place. */
function Remove({ file }: { file: JobFile }) {
  const [sure, setSure] = useState(false);
  if (!sure)
    return <IconButton icon="trash" label={say.remove(nameOf(file))} onClick={() => setSure(true)} />;
  return (
    <span className="sure">
      <Button onClick={() => setSure(false)}>{words.photos.keep}</Button>
      <Button look="danger" autoFocus onClick={() => void deleteDocument(file)}>
        {words.photos.removeSure}
      </Button>
    </span>
  );
}

function DocumentRow({ job, file }: { job: JobDetail; file: JobFile }) {
  const clock = useClock();
  const [renaming, setRenaming] = useState(false);
  const fixed = Boolean(job.deletedAt);
  const shown = file.visibility === 'PUBLIC';
  const state = shown ? words.visibility.public : words.visibility.internal;
  const toggle = shown ? words.visibility.makeInternal : words.visibility.makePublic;
  return (
    <li className="document" data-testid="document" data-visibility={file.visibility}>
      <Icon name="note" size={20} />
      <span className="document-what">
        <a className="text-link" href={file.url.url} download={file.fileName}>
          {nameOf(file)}
        </a>
        <small className="muted">
          {say.details(sizeOf(file.byteSize), file.uploadedBy, clock.full(file.uploadedAt))}
        </small>
      </span>
      <span className="document-acts">
        <button
          type="button"
          className={`eye-mark ${shown ? 'public' : ''}`}
          aria-label={`${state}: ${nameOf(file)}`}
          aria-description={toggle}
          title={toggle}
          data-testid="document-visibility"
          disabled={fixed}
          onClick={() => void showDocument(job, file, shown ? 'INTERNAL' : 'PUBLIC')}
        >
          <Icon name={shown ? 'eye' : 'lock'} size={14} />
          <span>{state}</span>
        </button>
        {!fixed && (
          <>
            <IconButton icon="pencil" label={say.rename(nameOf(file))} onClick={() => setRenaming(true)} />
            <Remove file={file} />
          </>
        )}
      </span>
      {renaming && <Rename job={job} file={file} onClose={() => setRenaming(false)} />}
    </li>
  );
}

function Coming({ upload }: { upload: Upload }) {
  const percent = Math.round(upload.share * 100);
  return (
    <li className="document" data-testid="document-upload">
      <Icon name="note" size={20} />
      <span className="document-what">
        <span>{upload.file.name}</span>
        {upload.state === 'failed' ? (
          <small role="alert" className="field-error">
            {upload.problem}
          </small>
        ) : (
          <progress
            max={100}
            value={upload.state === 'checking' ? undefined : percent}
            aria-label={upload.file.name}
          />
        )}
      </span>
      {upload.state === 'failed' && (
        <span className="document-acts">
          {upload.canRetry && <Button onClick={() => retry(upload)}>{words.photos.retry}</Button>}
          <IconButton icon="x" label={words.photos.dismiss} onClick={() => dismiss(upload)} />
        </span>
      )}
    </li>
  );
}

export function Documents({ job }: { job: JobDetail }) {
  const uploads = useUploads(job.id, 'documents');
  const isEmpty = job.files.length + uploads.length === 0;
  return (
    <section className="documents" aria-label={say.title}>
      <header>
        <h2>{say.title}</h2>
        {!job.deletedAt && <AddDocument jobId={job.id} />}
      </header>
      {isEmpty ? (
        <p className="drop-hint">{job.deletedAt ? words.remove.noDocuments : say.empty}</p>
      ) : (
        <ul>
          {job.files.map(file => (
            <DocumentRow key={file.id} job={job} file={file} />
          ))}
          {uploads.map(upload => (
            <Coming key={upload.id} upload={upload} />
          ))}
        </ul>
      )}
    </section>
  );
}
