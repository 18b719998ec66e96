// What the forms of the page need where no script runs: the server hands it in, and takes it back with the form.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DecideOutcome, PayOutcome, Trouble } from '../live/types.ts';

export interface PlainForms {
  /** Keeps a form that is sent twice from being a message that is said twice. */
  messageId: string;
  /** What was written and could not be sent. */
  draft: string;
  trouble: Trouble | null;
  /** The payment page that was asked for, or why there is none. */
  pay: { url: string | null; trouble: Exclude<PayOutcome['kind'], 'started' | 'gone'> | null } | null;
  /** An answer that was not taken, and why. */
  decision: { notice: Exclude<DecideOutcome['kind'], 'decided' | 'gone'>; name: string; note: string } | null;
}

export const PlainContext = createContext<PlainForms | null>(null);

export function usePlain(): PlainForms | null {
  return useContext(PlainContext);
}
