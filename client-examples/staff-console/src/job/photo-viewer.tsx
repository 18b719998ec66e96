import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Attachment, JobDetail } from '../api/store';
import { useDraft } from '../lib/drafts';
import { useClock } from '../lib/time';
import { Button, IconButton } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { VisibilityChoice } from '../ui/visibility';
import { words } from '../words/words';
import { deletePhoto, setCaption, setVisibility } from './photo-changes';

const say = words.photos;

interface ViewerProps {
  job: JobDetail;
  photo: Attachment;
  onShow: (id: string) => void;
  onClose: () => void;
  onBroken: () => void;
}

interface CaptionDraft {
  text: string;
  /** the caption over which it is written */
  over: string;
}

/** What is being typed stays until it is saved, whatever a colleague, a line that is gone or Esc does to it. */
function useCaption(job: JobDetail, photo: Attachment) {
  const now = photo.caption ?? '';
  const [draft, setDraft, clear] = useDraft<CaptionDraft | null>(`caption.${photo.id}`, null);
  const [waiting, setWaiting] = useState(draft ? say.captionKept : '');
  const busy = useRef(false);
  const latest = useRef(draft);
  latest.current = draft;
  const save = async (): Promise<void> => {
    if (!draft || busy.current) return;
    if (draft.text.trim() !== now && draft.over !== now) {
      setDraft({ ...draft, over: now });
      return setWaiting(say.captionContested(now));
    }
    busy.current = true;
    const done = draft.text.trim() === now || (await setCaption(job, photo, draft.text));
    busy.current = false;
    setWaiting(done ? '' : say.captionKept);
    if (!done) return;
    const typed = latest.current?.text ?? draft.text;
    if (typed === draft.text) clear();
    else setDraft({ text: typed, over: draft.text.trim() });
  };
  const set = (text: string): void => setDraft({ text, over: draft?.over ?? now });
  const isKept = draft !== null && draft.text.trim() !== now;
  return { text: draft?.text ?? now, set, save, waiting: isKept ? waiting : '' };
}

function Caption({ job, photo }: { job: JobDetail; photo: Attachment }) {
  const { text, set, save, waiting } = useCaption(job, photo);
  const id = useId();
  return (
    <div className="field viewer-caption">
      <input
        aria-label={say.caption}
        aria-describedby={waiting ? id : undefined}
        placeholder={say.captionPlaceholder}
        value={text}
        maxLength={200}
        onChange={event => set(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={event => event.key === 'Enter' && void save()}
        data-testid="photo-caption"
      />
      {waiting && (
        <p id={id} className="field-hint" role="status">
          {waiting}
        </p>
      )}
    </div>
  );
}

/** Gone is gone: this one is asked about, in place. */
function DeletePhoto({ photo, onGone }: { photo: Attachment; onGone: () => void }) {
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <IconButton icon="trash" label={say.remove} onClick={() => setSure(true)} data-testid="photo-delete" />
    );
  }
  return (
    <span className="sure">
      <Button onClick={() => setSure(false)}>{say.keep}</Button>
      <Button look="danger" autoFocus onClick={() => void deletePhoto(photo).then(done => done && onGone())}>
        {say.removeSure}
      </Button>
    </span>
  );
}

function Picture({ job, photo, onShow, onBroken }: Omit<ViewerProps, 'onClose'>) {
  const all = job.attachments;
  const step = (by: number): void => {
    const next = all[(all.indexOf(photo) + by + all.length) % all.length];
    if (next) onShow(next.id);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowRight') step(1);
    if (event.key === 'ArrowLeft') step(-1);
  };
  return (
    <div className="viewer-stage" onKeyDown={onKey}>
      <img
        key={photo.id}
        src={photo.image.url}
        alt={photo.caption ?? ''}
        width={photo.width}
        height={photo.height}
        onError={onBroken}
      />
      {all.length > 1 && (
        <>
          <IconButton
            className="previous"
            icon="back"
            look="plain"
            label={say.previous}
            onClick={() => step(-1)}
          />
          <IconButton
            className="next"
            icon="arrow"
            look="plain"
            label={say.next}
            autoFocus
            onClick={() => step(1)}
          />
        </>
      )}
    </div>
  );
}

export function PhotoViewer({ job, photo, onShow, onClose, onBroken }: ViewerProps) {
  const clock = useClock();
  const all = job.attachments;
  const fixed = Boolean(job.deletedAt);
  return (
    <Dialog title={photo.caption || photo.fileName} onClose={onClose} className="viewer">
      <Picture job={job} photo={photo} onShow={onShow} onBroken={onBroken} />
      <footer className="viewer-foot">
        {!fixed && (
          <>
            <Caption key={photo.id} job={job} photo={photo} />
            <VisibilityChoice
              name="photo-visibility"
              value={photo.visibility}
              onChange={value => void setVisibility(job, photo, value)}
            />
          </>
        )}
        <span className="muted">
          {all.indexOf(photo) + 1} / {all.length} · {say.by(photo.uploadedBy, clock.full(photo.uploadedAt))}
        </span>
        {!fixed && <DeletePhoto key={photo.id} photo={photo} onGone={onClose} />}
      </footer>
    </Dialog>
  );
}
