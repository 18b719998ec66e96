// What somebody has typed and not yet sent. It outlives a change of page, a reload and an expired session.
import { useCallback, useRef, useState } from 'react';

const PREFIX = 'waypost.draft.';

export function readDraft<T>(name: string, fallback: T): T {
  try {
    const kept = sessionStorage.getItem(PREFIX + name);
    return kept === null ? fallback : (JSON.parse(kept) as T);
  } catch {
    return fallback;
  }
}

export function keepDraft(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // A full or forbidden storage costs us the draft after a reload, nothing else.
  }
}

export const hasDraft = (name: string): boolean => sessionStorage.getItem(PREFIX + name) !== null;

export const dropDraft = (name: string): void => sessionStorage.removeItem(PREFIX + name);

/** What must not lie in a storage, such as a signature: kept for as long as the page is open. */
const held = new Map<string, unknown>();

export function forgetDrafts(): void {
  held.clear();
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}

/** useState that is still there after a reload. Another name is another draft. */
export function useDraft<T>(name: string, initial: T): [T, (value: T) => void, () => void] {
  const [draft, setDraft] = useState(() => ({ name, value: readDraft(name, initial) }));
  if (draft.name !== name) setDraft({ name, value: readDraft(name, initial) });
  const keep = useCallback(
    (value: T) => {
      setDraft({ name, value });
      keepDraft(name, value);
    },
    [name],
  );
  const blank = useRef(initial);
  blank.current = initial;
  const clear = useCallback(() => {
    setDraft({ name, value: blank.current });
    dropDraft(name);
  }, [name]);
  return [draft.value, keep, clear];
}

/** The same in memory alone. */
export function useHeld<T>(name: string, initial: T): [T, (value: T) => void, () => void] {
  const [value, setValue] = useState<T>(() => (held.has(name) ? (held.get(name) as T) : initial));
  const keep = useCallback(
    (next: T) => {
      setValue(next);
      held.set(name, next);
    },
    [name],
  );
  const blank = useRef(initial);
  blank.current = initial;
  const clear = useCallback(() => {
    setValue(blank.current);
    held.delete(name);
  }, [name]);
  return [value, keep, clear];
}
