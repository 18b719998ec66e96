// Photos that are chosen for the next message: looked at before anything is sent, so that what cannot be taken is said
// at once.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Icon } from '../kit/icons.tsx';
import { useShop } from '../kit/shop.ts';
import type { OutgoingPhoto } from '../live/types.ts';
import type { Words } from '../words/en.ts';
import { newId } from '../live/new-id.ts';

const MOST = 4;
const MOST_MB = 25;
const KINDS = ['image/jpeg', 'image/png', 'image/webp'];

export interface Attaching {
  photos: OutgoingPhoto[];
  /** Why the last choice was not taken. */
  problem: string | null;
  add(files: readonly File[]): void;
  remove(key: string): void;
  set(photos: OutgoingPhoto[]): void;
}

export function useAttaching(): Attaching {
  const { words } = useShop();
  const [photos, setPhotos] = useState<OutgoingPhoto[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    photos,
    problem,
    add: files => {
      const wrong = mistake(files, photos.length, words.attach);
      setProblem(wrong);
      if (wrong === null)
        setPhotos([...photos, ...files.map(file => ({ key: newId(), file, attachmentId: null }))]);
    },
    remove: key => {
      setProblem(null);
      setPhotos(photos.filter(photo => photo.key !== key));
    },
    set: chosen => {
      setProblem(null);
      setPhotos(chosen);
    },
  };
}

function mistake(files: readonly File[], have: number, words: Words['attach']): string | null {
  if (have + files.length > MOST) return words.tooMany(MOST);
  if (files.some(({ type }) => !KINDS.includes(type))) return words.wrongKind;
  return files.some(({ size }) => size > MOST_MB * 1024 * 1024) ? words.tooLarge(MOST_MB) : null;
}

/** The button beside the field. Its input takes the keyboard; the label is what is seen of it. */
export function AttachButton({ attaching }: { attaching: Attaching }) {
  const { words } = useShop();
  return (
    <label class="round attach">
      <input
        type="file"
        class="vh"
        accept={KINDS.join(',')}
        multiple
        aria-label={words.attach.add}
        data-testid="attach"
        onChange={event => {
          const { currentTarget } = event;
          attaching.add([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <Icon name="image" size={22} />
    </label>
  );
}

export function Chosen({ attaching: { photos, problem, remove } }: { attaching: Attaching }) {
  const { words } = useShop();
  return (
    <>
      {photos.length > 0 && (
        <ul class="chosen" aria-label={words.attach.chosen(photos.length)}>
          {photos.map((photo, index) => (
            <li key={photo.key} data-testid="chosen">
              <Preview file={photo.file} alt="" />
              <button
                type="button"
                class="round"
                aria-label={words.attach.remove(index + 1)}
                onClick={() => remove(photo.key)}
              >
                <Icon name="close" size={18} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="trouble" role="alert">
        {problem}
      </p>
    </>
  );
}

/** A photo that is still only here. */
export function Preview({ file, alt }: { file: Blob; alt: string }) {
  const url = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return <img class="preview" src={url} alt={alt} />;
}
