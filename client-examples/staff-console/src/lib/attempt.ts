// Idempotency keys. The same content tried again goes out under the same key, so that an answer lost on the way never
// books a ring in twice; other content gets a new key.
import { dropDraft, keepDraft, readDraft } from './drafts';

interface Attempt {
  content: string;
  key: string;
}

export function keyFor(name: string, content: unknown): string {
  const text = JSON.stringify(content);
  const last = readDraft<Attempt | null>(`attempt.${name}`, null);
  if (last?.content === text) return last.key;
  const attempt = { content: text, key: crypto.randomUUID() };
  keepDraft(`attempt.${name}`, attempt);
  return attempt.key;
}

/** The server has answered for good: the same words said again are a new thing. */
export const settle = (name: string): void => dropDraft(`attempt.${name}`);
