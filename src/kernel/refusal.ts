// Expected refusals are values: the rules say no, and say why. Returning one from a unit of work rolls it back.
// Throwing is for bugs, outages and "you may not".

export const PROBLEM_CODES = [
  'INVALID_INPUT',
  'NOT_FOUND',
  'ILLEGAL_MOVE',
  'STALE_JOB',
  'STALE_ORDER',
  'STALE_CUSTOMER',
  'NOTHING_DUE',
  'NOTHING_TO_PAY',
  'PAYMENT_UNAVAILABLE',
  'DECISION_STALE',
  'ALREADY_DECIDED',
  'IDEMPOTENCY_CONFLICT',
  'UPLOAD_REFUSED',
  'UPLOAD_MISSING',
  'SIGN_IN_REFUSED',
  'TOTP_REQUIRED',
  'TOTP_NOT_ON',
  'TOTP_ALREADY_ON',
  'WORKFLOW_INVALID',
  'MESSAGES_OFF',
  'RATE_LIMITED',
  'LAST_OWNER',
  'STALE_SETTINGS',
  'STALE_ATTACHMENT',
  'STALE_WORKFLOW',
  'PIN_REFUSED',
  'NOT_COLLECTABLE',
  'NOTIFICATION_IMPOSSIBLE',
  'RESET_UNAVAILABLE',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

const BRAND = Symbol('refusal');

/** `type` is the name of the GraphQL type that it becomes; `facts` are that type's own fields. */
export interface Refusal<Type extends string = string> {
  readonly [BRAND]: true;
  readonly type: Type;
  readonly code: ProblemCode;
  readonly message: string;
}

export function refuse<Type extends string, Facts extends object>(
  type: Type,
  code: ProblemCode,
  message: string,
  facts?: Facts,
): Refusal<Type> & Facts {
  return { [BRAND]: true, type, code, message, ...(facts as Facts) };
}

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && BRAND in value;

/** The words for what every domain may refuse. */
export const invalidInput = (field: string, message: string) =>
  refuse('InvalidInput', 'INVALID_INPUT', message, { field });
export const notFound = (what: string) =>
  refuse('NotFound', 'NOT_FOUND', `There is no such ${what}. Check the id; it may have been removed.`, {});
export const idempotencyConflict = () =>
  refuse(
    'IdempotencyConflict',
    'IDEMPOTENCY_CONFLICT',
    'This idempotency key was used before with other content. Use a new key for a new request.',
    {},
  );

/** @param seconds after which it is worth trying again */
export const rateLimited = (seconds: number) =>
  refuse(
    'RateLimited',
    'RATE_LIMITED',
    'That was a little too often. Nothing is lost: try again in a moment.',
    {
      retryAfterSeconds: Math.max(1, Math.ceil(seconds)),
    },
  );

export type RateLimited = ReturnType<typeof rateLimited>;
export type InvalidInput = ReturnType<typeof invalidInput>;
export type NotFound = ReturnType<typeof notFound>;
export type IdempotencyConflict = ReturnType<typeof idempotencyConflict>;
