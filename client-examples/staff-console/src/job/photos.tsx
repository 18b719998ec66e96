import { useEffect, useRef, useState, type DragEvent } from 'react';
import type { Attachment, JobDetail } from '../api/store';
import { backdrop } from '../ui/backdrop';
import { Button, IconButton } from '../ui/button';
import { Icon } from '../ui/icon';
import { toastTrouble } from '../ui/toast';
import { words } from '../words/words';
import { isDocument, isPhoto, PHOTO_TYPES } from './carry-attachment';
import { setVisibility } from './photo-changes';
import { PhotoViewer } from './photo-viewer';
import { addFiles, dismiss, retry, useUploads, type Upload } from './uploads';

const say = words.photos;

/** A document that is dropped among the photos finds its own place. */
export function take(jobId: string, files: FileList | null): void {
  const all = [...(files ?? [])];
  const good = all.filter(file => isPhoto(file) || isDocument(file));
  if (good.length < all.length) toastTrouble(say.wrongKind);
  addFiles(jobId, good);
}

function PickButton({ jobId, camera }: { jobId: string; camera: boolean }) {
  const box = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={box}
        type="file"
        hidden
        multiple={!camera}
        accept={PHOTO_TYPES}
        capture={camera ? 'environment' : undefined}
        data-testid={camera ? 'photo-camera' : 'photo-input'}
        onChange={event => {
          take(jobId, event.target.files);
          event.target.value = ''; // so that the same file can be chosen again
        }}
      />
      <Button
        icon={camera ? 'camera' : 'plus'}
        className={camera ? 'touch-only' : ''}
        onClick={() => box.current?.click()}
      >
        {camera ? say.camera : say.add}
      </Button>
    </>
  );
}

function useDrop(jobId: string) {
  const [over, setOver] = useState(false);
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return {
    over,
    onDragOver: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      take(jobId, event.dataTransfer.files);
    },
  };
}

interface TileProps {
  job: JobDetail;
  photo: Attachment;
  onOpen: () => void;
  onBroken: () => void;
}

function PhotoTile({ job, photo, onOpen, onBroken }: TileProps) {
  const shown = photo.visibility === 'PUBLIC';
  const name = photo.caption || photo.fileName;
  const state = shown ? words.visibility.public : words.visibility.internal;
  const toggle = shown ? words.visibility.makeInternal : words.visibility.makePublic;
  return (
    <li className={`photo ${shown ? 'public' : ''}`} data-testid="photo" data-visibility={photo.visibility}>
      <button
        type="button"
        className="photo-open"
        aria-label={say.open(name)}
        onClick={onOpen}
        style={backdrop(photo.placeholder)}
      >
        <img src={photo.thumbnail.url} alt={photo.caption ?? ''} loading="lazy" onError={onBroken} />
      </button>
      <button
        type="button"
        className="photo-eye"
        aria-label={`${state}: ${name}`}
        aria-description={toggle}
        title={toggle}
        data-testid="photo-visibility"
        disabled={Boolean(job.deletedAt)}
        onClick={() => void setVisibility(job, photo, shown ? 'INTERNAL' : 'PUBLIC')}
      >
        <Icon name={shown ? 'eye' : 'lock'} size={14} />
        <span>{state}</span>
      </button>
      {photo.caption && <p className="photo-caption">{photo.caption}</p>}
    </li>
  );
}

function UploadTile({ upload }: { upload: Upload }) {
  const percent = Math.round(upload.share * 100);
  return (
    <li className={`photo upload ${upload.state}`} data-testid="upload">
      <img
        src={upload.preview}
        alt=""
        onError={event => {
          event.currentTarget.style.visibility = 'hidden'; // no photo at all, as the server will say
        }}
      />
      {upload.state === 'failed' ? (
        <div className="upload-failed" role="alert">
          <p>{upload.problem}</p>
          {upload.canRetry && <Button onClick={() => retry(upload)}>{say.retry}</Button>}
          <IconButton icon="x" label={say.dismiss} onClick={() => dismiss(upload)} />
        </div>
      ) : (
        <div className="upload-progress">
          <progress
            max={100}
            value={upload.state === 'checking' ? undefined : percent}
            aria-label={upload.file.name}
          />
          <span>{upload.state === 'checking' ? say.checking : say.uploading(percent)}</span>
        </div>
      )}
    </li>
  );
}

/** A photo that does not load has most likely outlived its signature: ask for new ones, but not in a circle. */
export function useResign(reload: () => Promise<void>): () => void {
  const last = useRef(0);
  return () => {
    if (Date.now() - last.current < 5000) return;
    last.current = Date.now();
    void reload();
  };
}

export function Photos({ job, reload }: { job: JobDetail; reload: () => Promise<void> }) {
  const [openId, setOpenId] = useState<string>();
  const uploads = useUploads(job.id, 'photos');
  const { over, ...drop } = useDrop(job.id);
  const fixed = Boolean(job.deletedAt);
  const resign = useResign(reload);
  const open = job.attachments.find(one => one.id === openId);
  useEffect(() => {
    if (openId && !open) setOpenId(undefined); // a colleague deleted it while it was open
  }, [openId, open]);
  const isEmpty = job.attachments.length + uploads.length === 0;
  return (
    <section
      className={`photos ${over ? 'over' : ''}`}
      aria-label={say.title}
      {...(fixed ? undefined : drop)}
    >
      <header>
        <h2>{say.title}</h2>
        {!fixed && (
          <>
            <PickButton jobId={job.id} camera />
            <PickButton jobId={job.id} camera={false} />
          </>
        )}
      </header>
      {isEmpty && <p className="drop-hint">{fixed ? words.remove.noPhotos : say.empty}</p>}
      {over && <p className="drop-over">{say.drop}</p>}
      <ul className="photo-grid">
        {job.attachments.map(photo => (
          <PhotoTile
            key={photo.id}
            job={job}
            photo={photo}
            onOpen={() => setOpenId(photo.id)}
            onBroken={resign}
          />
        ))}
        {uploads.map(upload => (
          <UploadTile key={upload.id} upload={upload} />
        ))}
      </ul>
      {open && (
        <PhotoViewer
          job={job}
          photo={open}
          onShow={setOpenId}
          onClose={() => setOpenId(undefined)}
          onBroken={resign}
        />
      )}
    </section>
  );
}
