// Which dialog lies on top: what is shown over the page has to be inside it, or nobody can see or press it.
import { useSyncExternalStore } from 'react';

let open: readonly HTMLDialogElement[] = [];
const listeners = new Set<() => void>();

function change(next: readonly HTMLDialogElement[]): void {
  open = next;
  for (const listener of listeners) listener();
}

/** @returns what to call when it closes */
export function opened(dialog: HTMLDialogElement): () => void {
  change([...open, dialog]);
  return () => change(open.filter(one => one !== dialog));
}

export const useTopDialog = (): HTMLDialogElement | undefined =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open.at(-1),
  );
