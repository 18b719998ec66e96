// "You may not", and other ways a request ends before the rules are asked. These are thrown; the server turns them into
// top-level GraphQL errors with a code from this closed list. Anything else that is thrown becomes INTERNAL.

export const DENIAL_CODES = ['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'RATE_LIMITED'] as const;
export type DenialCode = (typeof DENIAL_CODES)[number];

export class Denial extends Error {
  constructor(
    readonly code: DenialCode,
    message: string,
  ) {
    super(message);
  }
}

export const unauthenticated = () =>
  new Denial(
    'UNAUTHENTICATED',
    'Sign in first: send a session token or an API key as "Authorization: Bearer …".',
  );
export const forbidden = (what: string) =>
  new Denial('FORBIDDEN', `Your role does not allow you to ${what}.`);
export const badUserInput = (message: string) => new Denial('BAD_USER_INPUT', message);
