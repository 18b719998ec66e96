// One short line at the foot of the page: what was done, and the way back. The newest replaces the one before it.
import { useEffect, useSyncExternalStore } from 'react';
import { words } from '../words';
import { Button, IconButton } from './button';

interface Toast {
  text: string;
  tone: 'done' | 'trouble';
  undo?: (() => void) | undefined;
}

let current: Toast | null = null;
const listeners = new Set<() => void>();

function show(toast: Toast | null): void {
  current = toast;
  for (const listener of listeners) listener();
}

export const toastDone = (text: string, undo?: () => void): void => show({ text, tone: 'done', undo });
export const toastTrouble = (text: string): void => show({ text, tone: 'trouble' });

export function Toaster() {
  const toast = useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => show(null), toast.undo || toast.tone === 'trouble' ? 9000 : 3500);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <div className="toaster" role="status" aria-live="polite">
      {toast && (
        <div className={`toast ${toast.tone}`}>
          <span>{toast.text}</span>
          {toast.undo && (
            <Button
              look="quiet"
              onClick={() => {
                toast.undo?.();
                show(null);
              }}
            >
              {words.stage.undo}
            </Button>
          )}
          <IconButton icon="x" label={words.dismiss} onClick={() => show(null)} />
        </div>
      )}
    </div>
  );
}
