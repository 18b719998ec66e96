interface Random {
  randomUUID?(): string;
  getRandomValues(bytes: Uint8Array): Uint8Array;
}

/** `randomUUID` exists only on https and localhost; a shop may try the page on its own network first. */
export function newId(): string {
  const { crypto } = globalThis as unknown as { crypto: Random };
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64;
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
