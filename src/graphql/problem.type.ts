// Refusals as GraphQL types: each mutation's result is a union of its success and the refusals that can really happen.
import {
  createUnionType,
  Field,
  Int,
  InterfaceType,
  ObjectType,
  registerEnumType,
  type ClassType,
} from 'type-graphql';
import { PROBLEM_CODES, type ProblemCode } from '../kernel/refusal.ts';

export const enumOf = <T extends string>(values: readonly T[]): Record<T, T> =>
  Object.fromEntries(values.map(value => [value, value])) as Record<T, T>;

export const ProblemCodeEnum = enumOf(PROBLEM_CODES);
registerEnumType(ProblemCodeEnum, {
  name: 'ProblemCode',
  description: 'Stable names of refusals, for programs. People are shown the message.',
  valuesConfig: {
    INVALID_INPUT: {
      description: 'A field cannot be meant like this; `field` and `message` say what to do.',
    },
    NOT_FOUND: { description: 'There is nothing under this id, or it is not yours.' },
    ILLEGAL_MOVE: { description: 'The workflow has no such move from the current stage.' },
    STALE_JOB: { description: 'The job was changed since `expectedVersion`.' },
    STALE_CUSTOMER: { description: 'The customer was changed since `expectedVersion`.' },
    STALE_ORDER: { description: 'The order was changed since `expectedVersion`.' },
    NOTHING_TO_PAY: { description: 'Nothing is owed.' },
    PAYMENT_UNAVAILABLE: { description: 'It cannot be paid online, or not at this moment.' },
    NOTHING_DUE: { description: 'Nothing is owed on the order.' },
    DECISION_STALE: { description: 'What is decided on has changed since it was shown.' },
    ALREADY_DECIDED: { description: 'It has been decided, and stays so.' },
    IDEMPOTENCY_CONFLICT: { description: 'The idempotency key was used before with other content.' },
    UPLOAD_REFUSED: { description: 'The file cannot be taken; the message says why.' },
    UPLOAD_MISSING: { description: 'Nothing has arrived at the upload URL yet.' },
    SIGN_IN_REFUSED: { description: 'E-mail and password do not match, or the shop must be named.' },
    TOTP_REQUIRED: { description: 'The password is right; a code is needed as well.' },
    TOTP_NOT_ON: { description: 'Two-step sign-in is not switched on, or setting it up has not begun.' },
    TOTP_ALREADY_ON: { description: 'Two-step sign-in is switched on already.' },
    WORKFLOW_INVALID: { description: 'The table of stages has mistakes; all are listed.' },
    MESSAGES_OFF: { description: 'This kind of job has no thread.' },
    PIN_REFUSED: { description: 'This is not the PIN of this piece.' },
    NOT_COLLECTABLE: { description: 'From where the job stands it cannot be handed over.' },
    STALE_WORKFLOW: { description: 'The workflow was saved since `expectedVersion`.' },
    STALE_SETTINGS: { description: 'The settings were changed since you looked.' },
    STALE_ATTACHMENT: { description: 'The words of a photo or document were changed since you looked.' },
    RESET_UNAVAILABLE: { description: 'This system sends no e-mails, so no link to a new password.' },
    NOTIFICATION_IMPOSSIBLE: {
      description: 'This e-mail cannot be sent, or not any more; the message says why.',
    },
    LAST_OWNER: { description: 'The shop would be left without an owner.' },
    RATE_LIMITED: { description: 'Too often from one place; `retryAfterSeconds` says when to try again.' },
  },
});

@InterfaceType('Problem', {
  description: 'An expected refusal. Nothing was changed.',
  autoRegisterImplementations: false,
})
export abstract class Problem {
  @Field(() => ProblemCodeEnum, { description: 'Stable, for programs.' })
  code: ProblemCode;
  @Field(() => String, { description: 'One or two sentences for people: what is wrong and what to do.' })
  message: string;
}

@ObjectType('InvalidInput', {
  implements: Problem,
  description: 'A field of the input cannot be meant like this.',
})
export class InvalidInputType extends Problem {
  @Field(() => String, { description: 'The name of the input field, for example `description`.' })
  field: string;
}

@ObjectType('NotFound', {
  implements: Problem,
  description: 'There is nothing under this id. An id of another tenant is answered in the same way.',
})
export class NotFoundType extends Problem {}

@ObjectType('IdempotencyConflict', {
  implements: Problem,
  description: 'The idempotency key was used before with other content. Use a new key for a new request.',
})
export class IdempotencyConflictType extends Problem {}

@ObjectType('RateLimited', {
  implements: Problem,
  description: 'Too often from one place. Nothing was changed; the same request goes through a little later.',
})
export class RateLimitedType extends Problem {
  @Field(() => Int, { description: 'Seconds after which it is worth trying again; at least 1.' })
  retryAfterSeconds: number;
}

/** Values carry the name of their type: refusals by nature, successes from `succeed`. */
export const resultUnion = <T extends readonly ClassType[]>(
  name: string,
  description: string,
  types: () => T,
) =>
  createUnionType({
    name,
    description,
    types,
    resolveType: (value: unknown) => (value as { type: string }).type,
  });

export const succeed = <Type extends string, Facts extends object>(type: Type, facts: Facts) => ({
  type,
  ...facts,
});
