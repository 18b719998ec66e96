// Everything that can go wrong with a request as one sentence for a person, and whether trying again can help.
import type { CombinedError } from 'urql';
import { words } from '../words/words';

export interface Trouble {
  kind: 'offline' | 'signed-out' | 'forbidden' | 'input' | 'slow-down' | 'broken' | 'refused' | 'news';
  sentence: string;
}

/** Nothing went wrong: somebody else was here. */
export const news = (sentence: string): Trouble => ({ kind: 'news', sentence });
export const refused = (sentence: string): Trouble => ({ kind: 'refused', sentence });

interface Refusal {
  readonly message: string;
  /** of what was tried too often */
  readonly retryAfterSeconds?: number;
}

/** What the server refused, in its own words, or with when it is worth trying again. */
export const refusedBy = ({ message, retryAfterSeconds }: Refusal): Trouble =>
  refused(retryAfterSeconds === undefined ? message : words.trouble.tooOften(retryAfterSeconds));

export function troubleOf(error: CombinedError): Trouble {
  const first = error.graphQLErrors[0];
  if (!first) {
    const status = (error.response as Response | undefined)?.status;
    if (status === 429) return { kind: 'slow-down', sentence: words.trouble.slowDown };
    return status && status >= 500
      ? { kind: 'broken', sentence: words.trouble.broken() }
      : { kind: 'offline', sentence: words.trouble.offline };
  }
  const { code, incidentId } = first.extensions as { code?: string; incidentId?: string };
  switch (code) {
    case 'UNAUTHENTICATED':
      return { kind: 'signed-out', sentence: words.trouble.signedOut };
    case 'FORBIDDEN':
      return { kind: 'forbidden', sentence: words.trouble.forbidden };
    case 'BAD_USER_INPUT':
      return { kind: 'input', sentence: words.trouble.input };
    case 'RATE_LIMITED':
      return { kind: 'slow-down', sentence: words.trouble.slowDown };
    default:
      return { kind: 'broken', sentence: words.trouble.broken(incidentId) };
  }
}
