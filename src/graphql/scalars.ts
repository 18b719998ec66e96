// The scalars of both schemas. Plain ones: they run for every time and id on every page.
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isStorable } from '../kernel/text.ts';

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

function text(name: string, description: string, max: number): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value !== 'string' || value === '') throw badInput(`${name} is a text that is not empty.`);
    if (value.length > max) throw badInput(`${name} has at most ${max} characters.`);
    if (!isStorable(value)) throw badInput(`${name} contains characters that are no text.`);
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: value => value as string,
    parseValue: read,
    parseLiteral: node => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

function readTime(value: unknown): Date {
  const time = typeof value === 'string' && ISO.test(value) ? new Date(value) : null;
  if (!time || Number.isNaN(time.getTime()))
    throw badInput('DateTime is ISO 8601 with a time zone, for example 2026-03-01T14:05:00Z.');
  const year = time.getUTCFullYear();
  if (year < 1970 || year > 2999) throw badInput('DateTime lies between the years 1970 and 2999.');
  return time;
}

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description:
    'A moment in ISO 8601, in UTC with milliseconds when sent: `2026-03-01T14:05:00.000Z`. Any offset is accepted.',
  serialize: value => (value as Date).toISOString(),
  parseValue: readTime,
  parseLiteral: node => readTime(node.kind === Kind.STRING ? node.value : undefined),
});

export const TrackingIdScalar = text(
  'TrackingId',
  'A tracking ID such as `RPR-A1B2C3D4E5F6`: three letters and 8 to 12 hex digits. Read tolerantly: case, spaces and ' +
    'dashes do not matter, O is read as 0, I and L as 1. Something else is not an error; it just opens nothing. ' +
    'At most 200 characters.',
  200,
);

/** The longest ones stand behind a customer: a name of 120 letters, up to three bytes each, and an id make 538. */
const CURSOR_LENGTH = 600;

export const CursorScalar = text(
  'Cursor',
  `A place in a list or a stream. Opaque: pass it on exactly as received. At most ${CURSOR_LENGTH} characters.`,
  CURSOR_LENGTH,
);

export const IdempotencyKeyScalar = text(
  'IdempotencyKey',
  'Chosen by the caller, for example a random UUID; 1 to 200 characters. Repeating a request with the same key gives the ' +
    'same answer and does nothing twice, also in parallel; another content under the same key is refused.',
  200,
);
