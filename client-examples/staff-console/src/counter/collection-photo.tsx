// A photo while the piece goes home: with the camera where there is one in the hand, else a file.
import { useEffect, useId, useMemo, useRef } from 'react';
import { PHOTO_TYPES } from '../job/carry-attachment';
import { Button } from '../ui/button';
import { words } from '../words/words';
import { counterWords } from '../words/counter';
import type { HandOverForm } from './use-hand-over';

const say = counterWords.photo;

function Pick({ form, camera }: { form: HandOverForm; camera: boolean }) {
  const box = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={box}
        type="file"
        hidden
        accept={PHOTO_TYPES}
        capture={camera ? 'environment' : undefined}
        data-testid={camera ? 'collection-camera' : 'collection-file'}
        onChange={event => {
          const [file] = event.target.files ?? [];
          form.take(file);
          event.target.value = '';
        }}
      />
      <Button
        icon={camera ? 'camera' : 'image'}
        className={camera ? 'touch-only' : ''}
        onClick={() => box.current?.click()}
      >
        {camera ? say.take : say.add}
      </Button>
    </>
  );
}

function Taken({ form, file, share }: { form: HandOverForm; file: File; share: number }) {
  const url = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  const checking = share === 1;
  return (
    <>
      <img src={url} alt={say.taken} data-testid="collection-taken" />
      {form.busy && !form.photo?.attachmentId ? (
        <>
          <progress max={1} value={checking ? undefined : share} aria-label={say.label} />
          <span className="muted">{checking ? say.checking : say.sending(Math.round(share * 100))}</span>
        </>
      ) : (
        <Button icon="x" disabled={form.busy} onClick={() => form.take(undefined)}>
          {say.remove}
        </Button>
      )}
    </>
  );
}

export function CollectionPhoto({ form }: { form: HandOverForm }) {
  const id = useId();
  const error = form.errorOf('photoId');
  const { photo } = form;
  return (
    <div className="field" role="group" aria-labelledby={id} aria-describedby={`${id}-below`}>
      <span id={id} className="settings-label">
        {say.label} <span className="optional">{words.newJob.optional}</span>
      </span>
      <div className="counter-photo">
        {photo ? (
          <Taken form={form} file={photo.file} share={photo.share} />
        ) : (
          <>
            <Pick form={form} camera />
            <Pick form={form} camera={false} />
          </>
        )}
      </div>
      <p
        id={`${id}-below`}
        className={error ? 'field-error' : 'field-hint'}
        role={error ? 'alert' : undefined}
      >
        {error ?? say.hint}
      </p>
    </div>
  );
}
