// One short line at the foot of the page: what was done, and the way back. The newest replaces the one before it; news from
// elsewhere waits until a way back that is offered has run out.
import { useEffect, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { words } from '../words/words';
import { Button, IconButton } from './button';
import { useTopDialog } from './top-dialog';

interface Toast {
  text: string;
  tone: 'done' | 'trouble';
  act?: (() => void) | undefined;
  /** What the button says when it is no undoing. */
  choice?: string;
  /** Until it is answered. */
  stays?: boolean;
}

let current: Toast | null = null;
/** The news that came last. */
let waiting: Toast | null = null;
const listeners = new Set<() => void>();

function show(toast: Toast | null): void {
  current = toast ?? waiting;
  if (!toast) waiting = null;
  for (const listener of listeners) listener();
}

export const toastDone = (text: string, undo?: () => void): void => show({ text, tone: 'done', act: undo });
export const toastTrouble = (text: string): void => show({ text, tone: 'trouble' });
export const toastChoice = (text: string, choice: string, act: () => void): void =>
  show({ text, tone: 'trouble', act, choice, stays: true });
/** What somebody else did, with the way to it. */
export function toastNews(text: string, choice: string, act: () => void): void {
  const news: Toast = { text, tone: 'done', act, choice };
  if (current?.act && !isNews(current)) waiting = news;
  else show(news);
}
const isNews = ({ choice, stays }: Toast): boolean => choice !== undefined && !stays;

export function Toaster() {
  const dialog = useTopDialog();
  const toast = useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
  useEffect(() => {
    if (!toast || toast.stays) return;
    const timer = setTimeout(() => show(null), toast.act || toast.tone === 'trouble' ? 9000 : 3500);
    return () => clearTimeout(timer);
  }, [toast]);
  const line = (
    <div className="toaster" role="status" aria-live="polite">
      {toast && (
        <div className={`toast ${toast.tone}`}>
          <span>{toast.text}</span>
          {toast.act && (
            <Button
              look="quiet"
              onClick={() => {
                show(null);
                toast.act?.();
              }}
            >
              {toast.choice ?? words.stage.undo}
            </Button>
          )}
          <IconButton icon="x" label={words.dismiss} onClick={() => show(null)} />
        </div>
      )}
    </div>
  );
  return dialog ? createPortal(line, dialog) : line;
}
