// One short line at the foot of the page: what was done, and the way back. The newest replaces the one before it; news from
// elsewhere comes after what somebody did here and has to read.
import { useEffect, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { words } from '../words/words';
import { Button, IconButton } from './button';
import { useTopDialog } from './top-dialog';

interface Toast {
  text: string;
  tone: 'done' | 'trouble' | 'news';
  act?: (() => void) | undefined;
  /** What the button says when it is no undoing. */
  choice?: string;
  /** Until it is answered. */
  stays?: boolean;
}

let current: Toast | null = null;
/** The news that came last and could not be shown yet, or not long enough. */
let waiting: Toast | null = null;
const listeners = new Set<() => void>();

function show(toast: Toast): void {
  if (current?.tone === 'news' && toast.tone !== 'news') waiting = current;
  put(toast);
}

function leave(): void {
  const next = waiting;
  waiting = null;
  put(next);
}

function put(toast: Toast | null): void {
  current = toast;
  for (const listener of listeners) listener();
}

/** What the last one was told is nothing for the next one who signs in. */
export function forgetToasts(): void {
  waiting = null;
  put(null);
}

export const toastDone = (text: string, undo?: () => void): void => show({ text, tone: 'done', act: undo });
export const toastTrouble = (text: string): void => show({ text, tone: 'trouble' });
export const toastChoice = (text: string, choice: string, act: () => void): void =>
  show({ text, tone: 'trouble', act, choice, stays: true });
/** What somebody else did, with the way to it. */
export function toastNews(text: string, choice: string, act: () => void): void {
  const news: Toast = { text, tone: 'news', act, choice };
  const busy = current && current.tone !== 'news' && (current.act ?? current.tone === 'trouble');
  if (busy) waiting = news;
  else show(news);
}

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
    const timer = setTimeout(leave, toast.act || toast.tone === 'trouble' ? 9000 : 3500);
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
                leave();
                toast.act?.();
              }}
            >
              {toast.choice ?? words.stage.undo}
            </Button>
          )}
          <IconButton icon="x" label={words.dismiss} onClick={leave} />
        </div>
      )}
    </div>
  );
  return dialog ? createPortal(line, dialog) : line;
}
