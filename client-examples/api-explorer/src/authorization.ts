// The token that requests are sent with. It lasts as long as the tab does and goes to this program only.
const key = 'waypost:explorer:token';
const listeners = new Set<() => void>();

export const readToken = (): string => sessionStorage.getItem(key) ?? '';

export function writeToken(token: string): void {
  sessionStorage.setItem(key, token);
  for (const listener of listeners) listener();
}

export function watchToken(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** As the header wants it: people paste tokens with and without the word before them. */
export const bearer = (token: string): string | undefined => {
  const bare = token.trim().replace(/^bearer\s+/i, '');
  return bare === '' ? undefined : `Bearer ${bare}`;
};
