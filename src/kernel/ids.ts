// Names for things: row ids and the idempotency keys that callers choose. Tracking IDs have a file of their own.
import { v7 as uuidv7, validate } from 'uuid';

/** A UUID of version 7: sorts by creation time, so that indexes grow at one end. Made by the program, not the database. */
export const newId = (): string => uuidv7();

/** Ids come from outside as text; anything that is not a UUID would make Postgres throw instead of finding nothing. */
export const isId = (value: string): boolean => validate(value);
