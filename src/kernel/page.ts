// Relay-style connections: the arguments, their limits, and how rows become a connection. Knows no domain and no SQL.
import { badUserInput } from './denial.ts';
import { isId } from './ids.ts';

export const PAGE_LIMIT = 100;
export const PAGE_DEFAULT = 25;

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A page that was asked for: so many rows, from this end, on that side of the cursor. */
export interface PageRequest {
  readonly limit: number;
  readonly backward: boolean;
  readonly cursor: string | null;
}

export interface Edge<T> {
  readonly node: T;
  readonly cursor: string;
}

export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** Reads the four Relay arguments. `first` with `last`, or a size outside 1..100, is refused with a sentence. */
export function pageRequest(args: PageArgs, fallback: 'first' | 'last' = 'first'): PageRequest {
  const { first, last, after, before } = args;
  if (first != null && last != null) throw badUserInput('Give either first or last, not both.');
  if (after != null && before != null) throw badUserInput('Give either after or before, not both.');
  const backward =
    last != null || (first == null && (before != null || (after == null && fallback === 'last')));
  if (backward && after != null)
    throw badUserInput('Use after together with first, and before together with last.');
  if (!backward && before != null)
    throw badUserInput('Use after together with first, and before together with last.');
  const limit = first ?? last ?? PAGE_DEFAULT;
  if (limit < 1 || limit > PAGE_LIMIT)
    throw badUserInput(`A page holds 1 to ${PAGE_LIMIT} entries; ${limit} were asked for.`);
  return { limit, backward, cursor: (backward ? before : after) ?? null };
}

/**
 * @param rows limit + 1 rows at most, in the order they were read (backward pages read from the end)
 * @param cursorOf the cursor of one row
 */
export function connection<T>(
  request: PageRequest,
  rows: readonly T[],
  totalCount: number,
  cursorOf: (row: T) => string,
): Connection<T> {
  const more = rows.length > request.limit;
  const page = rows.slice(0, request.limit);
  if (request.backward) page.reverse();
  const edges = page.map(node => ({ node, cursor: cursorOf(node) }));
  const beyond = request.cursor !== null;
  return {
    edges,
    pageInfo: {
      hasNextPage: request.backward ? beyond : more,
      hasPreviousPage: request.backward ? more : beyond,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** Row cursors carry the values of the sort columns. They are opaque to callers and checked when they come back. */
export const timeIdCursor = (at: Date, id: string): string =>
  Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url');

export function readTimeIdCursor(cursor: string): { readonly at: Date; readonly id: string } {
  const [at, id] = readCursor(cursor);
  const time = new Date(String(at));
  const year = time.getUTCFullYear();
  if (!(year >= 1970 && year <= 2999) || typeof id !== 'string' || !isId(id)) throw foreignCursor();
  return { at: time, id };
}

export const textIdCursor = (text: string, id: string): string =>
  Buffer.from(JSON.stringify([text, id])).toString('base64url');

export function readTextIdCursor(cursor: string): { readonly text: string; readonly id: string } {
  const [text, id] = readCursor(cursor);
  if (typeof text !== 'string' || typeof id !== 'string' || !isId(id)) throw foreignCursor();
  return { text, id };
}

export const positionCursor = (position: number): string =>
  Buffer.from(JSON.stringify([position])).toString('base64url');

export function readPositionCursor(cursor: string): number {
  const [position] = readCursor(cursor);
  if (!Number.isSafeInteger(position) || Math.abs(position as number) > 0x7fffffff) throw foreignCursor();
  return position as number;
}

function readCursor(cursor: string): readonly unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values)) return values;
  } catch {
    // falls through to the refusal: a cursor that cannot be read is the caller's mistake
  }
  throw foreignCursor();
}

const foreignCursor = () =>
  badUserInput('This cursor does not belong to this list. Pass on a cursor exactly as you received it.');
