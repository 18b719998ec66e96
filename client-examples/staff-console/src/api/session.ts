// Who is signed in. Kept in localStorage so that a job opened in a second tab is signed in too; every tab hears about
// signing in and out through the storage event.
import { useSyncExternalStore } from 'react';
import { forgetDrafts } from '../lib/drafts';

export interface Session {
  token: string;
  email: string;
}
export type SessionState =
  { status: 'in'; session: Session } | { status: 'out'; email: string; because: 'never' | 'expired' };

const KEY = 'waypost.console.session';
const LAST_EMAIL = 'waypost.console.email';
const listeners = new Set<() => void>();
let state: SessionState = read();

function read(): SessionState {
  const email = localStorage.getItem(LAST_EMAIL) ?? '';
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Session | null;
    if (kept?.token) return { status: 'in', session: kept };
  } catch {
    localStorage.removeItem(KEY);
  }
  return { status: 'out', email, because: 'never' };
}

function become(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

window.addEventListener('storage', event => {
  if (event.key === KEY && event.newValue !== event.oldValue) become(read());
});

export const currentToken = (): string | undefined =>
  state.status === 'in' ? state.session.token : undefined;

export function beginSession(session: Session): void {
  // What somebody else left half-written is not for the next person at this counter.
  if (localStorage.getItem(LAST_EMAIL) !== session.email) forgetDrafts();
  localStorage.setItem(KEY, JSON.stringify(session));
  localStorage.setItem(LAST_EMAIL, session.email);
  become({ status: 'in', session });
}

/** The server no longer takes the token: ask for the password again, keep drafts and the address. */
export function expireSession(token: string | undefined): void {
  if (state.status !== 'in' || token !== state.session.token) return;
  localStorage.removeItem(KEY);
  become({ status: 'out', email: state.session.email, because: 'expired' });
}

export function endSession(): void {
  const email = state.status === 'in' ? state.session.email : '';
  localStorage.removeItem(KEY);
  forgetDrafts();
  become({ status: 'out', email, because: 'never' });
}

export function useSession(): SessionState {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}
