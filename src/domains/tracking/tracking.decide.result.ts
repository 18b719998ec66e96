// What comes of a customer's answer.
import { Field, ObjectType } from 'type-graphql';
import { InvalidInputType, RateLimitedType, resultUnion } from '../../graphql/problem.type.ts';
import { AlreadyDecidedType, DecisionStaleType, DecisionType } from './tracking.decision.type.ts';
import { TrackedJobType } from './tracking.type.ts';

@ObjectType('DecisionMade', { description: 'The answer is recorded, and the workshop sees it.' })
export class DecisionMade {
  @Field(() => DecisionType, { nullable: true, description: 'The decision; always there.' })
  decision: DecisionType | null;
  @Field(() => TrackedJobType, { description: 'The piece as it is now; an approval may have moved it.' })
  job: TrackedJobType;
}

export const DecideResult = resultUnion('DecideResult', 'What came of deciding.', () => [
  DecisionMade,
  DecisionStaleType,
  AlreadyDecidedType,
  InvalidInputType,
  RateLimitedType,
]);
