// What the embedded database tells a person when it cannot start. The message is a whole sentence that says what to do;
// it is printed as it stands, so it must hold no password and no stack.

export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

/** The text of anything thrown, for use inside a sentence. By shape: `instanceof` is false across realms, as in tests. */
export function reasonOf(error: unknown): string {
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
  return typeof message === 'string' ? message : String(error);
}

/** `ENOENT` and the like, or undefined for what is no system error. */
export function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
