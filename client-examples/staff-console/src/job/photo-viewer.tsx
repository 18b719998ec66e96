import { useEffect, useState, type KeyboardEvent } from 'react';
import type { Attachment, JobDetail } from '../api/store';
import { useClock } from '../lib/time';
import { Button, IconButton } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { VisibilityChoice } from '../ui/visibility';
import { words } from '../words';
import { deletePhoto, setCaption, setVisibility } from './photo-changes';

const say = words.photos;

interface ViewerProps {
  job: JobDetail;
  photo: Attachment;
  onShow: (id: string) => void;
  onClose: () => void;
  onBroken: () => void;
}

function Caption({ job, photo }: { job: JobDetail; photo: Attachment }) {
  const [text, setText] = useState(photo.caption ?? '');
  useEffect(() => setText(photo.caption ?? ''), [photo.id, photo.caption]);
  const save = (): void => {
    if (text.trim() !== (photo.caption ?? '')) void setCaption(job, photo, text);
  };
  return (
    <input
      aria-label={say.caption}
      placeholder={say.captionPlaceholder}
      value={text}
      maxLength={200}
      onChange={event => setText(event.target.value)}
      onBlur={save}
      onKeyDown={event => event.key === 'Enter' && event.currentTarget.blur()}
      data-testid="photo-caption"
    />
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
  return (
    <Dialog title={photo.caption || photo.fileName} onClose={onClose} className="viewer">
      <Picture job={job} photo={photo} onShow={onShow} onBroken={onBroken} />
      <footer className="viewer-foot">
        <Caption job={job} photo={photo} />
        <VisibilityChoice
          name="photo-visibility"
          value={photo.visibility}
          onChange={value => void setVisibility(job, photo, value)}
        />
        <span className="muted">
          {all.indexOf(photo) + 1} / {all.length} · {say.by(photo.uploadedBy, clock.full(photo.uploadedAt))}
        </span>
        <DeletePhoto key={photo.id} photo={photo} onGone={onClose} />
      </footer>
    </Dialog>
  );
}
