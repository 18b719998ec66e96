// What somebody has typed and not yet sent. It outlives a change of page, a reload and an expired session.
import { useCallback, useState } from 'react';

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

export const dropDraft = (name: string): void => sessionStorage.removeItem(PREFIX + name);

export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}

/** useState that is still there after a reload. Give the component a key when `name` can change. */
export function useDraft<T>(name: string, initial: T): [T, (value: T) => void, () => void] {
  const [value, setValue] = useState<T>(() => readDraft(name, initial));
  const keep = useCallback(
    (next: T) => {
      setValue(next);
      keepDraft(name, next);
    },
    [name],
  );
  const clear = useCallback(() => {
    setValue(initial);
    dropDraft(name);
    // `initial` is a constant of the caller's; following its identity would make a new function at each render.
  }, [name]);
  return [value, keep, clear];
}
