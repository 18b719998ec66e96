// What the embedded database tells a person when it cannot start. The message is a whole sentence that says what to do;
// it is printed as it stands, so it must hold no password and no stack.

export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

/** The text of anything thrown, for use inside a sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** `ENOENT` and the like, or undefined for what is no system error. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
