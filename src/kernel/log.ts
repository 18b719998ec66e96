// The log's port. Structured: a sentence and facts. Never a secret, a message text or a tracking ID.
export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
