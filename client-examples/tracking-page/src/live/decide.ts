// The customer's answer to a question of the shop. Every outcome is a value; none throws.
import { DecideDocument } from '../gql/graphql.ts';
import type { DecideMutation } from '../gql/graphql.ts';
import { RequestFailed } from './request.ts';
import type { Request } from './request.ts';
import type { DecideOutcome, Decision, DecisionAnswer } from './types.ts';

interface DecideOptions {
  trackingId: string;
  request: Request;
  /** The question as the server has it now. */
  onDecision: (decision: Decision) => void;
  onGone: () => void;
}

export async function decide(
  { trackingId, request, onDecision, onGone }: DecideOptions,
  answer: DecisionAnswer,
): Promise<DecideOutcome> {
  try {
    const { decide: result } = await request(DecideDocument, { input: { trackingId, ...answer } });
    if (!result) onGone();
    if (result && 'decision' in result && result.decision) onDecision(result.decision);
    return { kind: decideKind(result) };
  } catch (error) {
    const limited = error instanceof RequestFailed && error.code === 'RATE_LIMITED';
    return { kind: limited ? 'limited' : 'unreachable' };
  }
}

export function decideKind(result: DecideMutation['decide']): DecideOutcome['kind'] {
  switch (result?.__typename) {
    case undefined:
      return 'gone';
    case 'DecisionMade':
      return 'decided';
    case 'DecisionStale':
      return 'stale';
    case 'AlreadyDecided':
      return 'already';
    case 'RateLimited':
      return 'limited';
    case 'InvalidInput':
      return 'invalid';
  }
}
