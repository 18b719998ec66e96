// Photos that are chosen for the next answer: looked at before anything is sent, so that what cannot be taken is said at
// once.
import { useEffect, useMemo, useRef, useState } from 'react';
import { IconButton } from '../ui/button';
import { words } from '../words/words';
import { isPhoto, PHOTO_TYPES } from './carry-attachment';

const say = words.thread.attach;
const MOST = 4;
const MOST_MB = 25;

export interface Attaching {
  files: readonly File[];
  /** Why the last choice was not taken. */
  problem: string | undefined;
  add: (files: readonly File[]) => void;
  remove: (file: File) => void;
  set: (files: readonly File[]) => void;
}

function mistake(files: readonly File[], have: number): string | undefined {
  if (have + files.length > MOST) return say.tooMany(MOST);
  if (!files.every(isPhoto)) return say.wrongKind;
  return files.some(({ size }) => size > MOST_MB * 1024 * 1024) ? say.tooLarge(MOST_MB) : undefined;
}

export function useAttaching(): Attaching {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [problem, setProblem] = useState<string>();
  const set = (next: readonly File[]): void => {
    setProblem(undefined);
    setFiles(next);
  };
  return {
    files,
    problem,
    set,
    add: more => {
      const wrong = mistake(more, files.length);
      if (wrong === undefined) set([...files, ...more]);
      else setProblem(wrong);
    },
    remove: file => set(files.filter(other => other !== file)),
  };
}

export function AttachButton({ attaching, onAdded }: { attaching: Attaching; onAdded: () => void }) {
  const box = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={box}
        type="file"
        hidden
        multiple
        accept={PHOTO_TYPES}
        data-testid="reply-attach"
        onChange={event => {
          attaching.add([...(event.target.files ?? [])]);
          onAdded();
          event.target.value = ''; // so that the same file can be chosen again
        }}
      />
      <IconButton icon="image" label={say.add} onClick={() => box.current?.click()} />
    </>
  );
}

/** A photo that is still only here. */
export function Preview({ file }: { file: File }) {
  const url = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return <img src={url} alt="" />;
}

export function Chosen({ attaching: { files, problem, remove } }: { attaching: Attaching }) {
  return (
    <>
      {files.length > 0 && (
        <ul className="reply-photos" aria-label={say.chosen(files.length)}>
          {files.map((file, index) => (
            <li key={`${index} ${file.name}`} data-testid="reply-chosen">
              <Preview file={file} />
              <IconButton icon="x" label={say.remove(index + 1)} onClick={() => remove(file)} />
            </li>
          ))}
        </ul>
      )}
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
