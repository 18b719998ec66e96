// What leaves the house when something goes wrong. One function for both roads, HTTP and WebSocket: denials keep their
// code and sentence, mistakes in the query keep the library's, and everything else becomes one sentence with an incident
// id that only the log can explain.
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Denial } from '../kernel/denial.ts';
import type { Log } from '../kernel/log.ts';

/** Codes that are set where an error is made, on purpose, for the caller. */
const OPEN_CODES = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_LARGE',
]);

/** Codes of the database for text that is none: NUL, halves of surrogate pairs. */
const UNSTORABLE = new Set(['22021', '22P05']);

export function publicError(error: unknown, log: Log, requestId: string | null): GraphQLFormattedError {
  const graphql = error instanceof GraphQLError ? error : null;
  const cause = causeOf(error);
  const place = {
    ...(graphql?.locations && { locations: graphql.locations }),
    ...(graphql?.path && { path: graphql.path }),
  };
  if (cause instanceof Denial) return { message: cause.message, ...place, extensions: { code: cause.code } };
  const code = graphql?.extensions['code'];
  const own =
    graphql?.originalError instanceof GraphQLError ? graphql.originalError.extensions['code'] : undefined;
  const open = [code, own].find(one => typeof one === 'string' && OPEN_CODES.has(one));
  if (graphql && open !== undefined)
    return { message: sentenceOf(graphql), ...place, extensions: { code: open } };
  // A plain GraphQLError without a cause is the library's own word about the query, such as a missing variable.
  if (graphql && !cause && (code === undefined || code === 'INTERNAL_SERVER_ERROR') && !graphql.path)
    return { message: sentenceOf(graphql), ...place, extensions: { code: 'BAD_USER_INPUT' } };
  if (UNSTORABLE.has((cause as { code?: string } | null)?.code ?? ''))
    return {
      message: 'The input contains characters that are no text.',
      ...place,
      extensions: { code: 'BAD_USER_INPUT' },
    };
  return { ...incident(cause ?? error, log, requestId), ...place };
}

const sentenceOf = ({ message, originalError }: GraphQLError): string =>
  withoutEcho(message, originalError?.message);

/** What is longer has text of the caller's in it. */
const LONGEST = 500;
const GOT = ' got invalid value ';
/** Behind the value: where in it something is wrong. Names of the schema and numbers, so it is short. */
const PLACE = / at "[\w.[\]]+"$/;
const PLACE_LENGTH = 300;

/**
 * About a wrong variable the library repeats its whole value, a password too. What is wrong can be said without it. The
 * value is not searched: it may be as long as a request, and look like the library's own words.
 * @param reason what the library wrote behind the value
 */
export function withoutEcho(message: string, reason?: string): string {
  const at = message.startsWith('Variable "$') ? message.indexOf(GOT) : -1;
  if (at === -1) return short(withoutValue(message));
  const wrong = `${message.slice(0, at)} is not right`;
  if (reason === undefined || !message.endsWith(`; ${reason}`)) return short(`${wrong}.`);
  const before = message.slice(0, message.length - reason.length - 2);
  const place = PLACE.exec(before.slice(-PLACE_LENGTH))?.[0] ?? '';
  return short(`${wrong}${place}: ${withoutValue(reason)}`);
}

/** Scalars and enums end with what they cannot represent, or begin with what they do not know. */
function withoutValue(sentence: string): string {
  const cannot = sentence.indexOf(' cannot represent ');
  const value = cannot === -1 ? -1 : sentence.indexOf(' value: ', cannot);
  if (value !== -1) return `${sentence.slice(0, value)} value.`;
  const unknown = sentence.startsWith('Value "') ? sentence.lastIndexOf('" does not exist in "') : -1;
  return unknown === -1 ? sentence : `This value${sentence.slice(unknown + 1)}`;
}

const short = (sentence: string): string =>
  sentence.length > LONGEST ? `${sentence.slice(0, LONGEST - 1)}…` : sentence;

/** What was thrown, if the library did not make the error itself; it likes to wrap its own errors in its own. */
function causeOf(error: unknown): unknown {
  let cause = error;
  for (let depth = 0; depth < 5 && cause instanceof GraphQLError; depth += 1)
    cause = cause.originalError ?? null;
  return cause;
}

function incident(cause: unknown, log: Log, requestId: string | null): GraphQLFormattedError {
  const incidentId = randomUUID();
  const reason =
    cause instanceof Error
      ? { name: cause.name, reason: cause.message, stack: cause.stack }
      : { reason: String(cause) };
  log.error({ incidentId, requestId, ...reason }, 'Something broke while answering.');
  return {
    message: `Something broke on our side. Please try again; if it happens again, tell us this number: ${incidentId}.`,
    extensions: { code: 'INTERNAL', incidentId },
  };
}
