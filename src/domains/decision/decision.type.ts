// The staff API's words for decisions, and the enums that both APIs share.
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/problem.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { DecisionKind } from '../workflow/workflow.ts';
import { DecisionKindEnum } from '../workflow/workflow.type.ts';
import { DECISION_OUTCOMES, DECISION_STATES, type DecisionOutcome } from './decision.ts';

export const DecisionOutcomeEnum = enumOf(DECISION_OUTCOMES);
registerEnumType(DecisionOutcomeEnum, {
  name: 'DecisionOutcome',
  description: 'What was decided.',
  valuesConfig: {
    APPROVED: { description: 'It is right as shown.' },
    CHANGES_REQUESTED: { description: 'Something should be different; the note says what.' },
  },
});
export const DecisionStateEnum = enumOf(DECISION_STATES);
registerEnumType(DecisionStateEnum, {
  name: 'DecisionState',
  description: 'Whether it has been decided.',
  valuesConfig: {
    OPEN: { description: 'The customer is asked.' },
    DECIDED: { description: 'The customer has answered; nothing changes that any more.' },
  },
});

@ObjectType('DecidedPhoto', {
  description: 'A photo that was part of what was decided.',
  simpleResolvers: true,
})
export class DecidedPhotoType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;
  @Field(() => String, { description: 'SHA-256 of the exact picture that was shown, in hex.' })
  sha256: string;
}

@ObjectType('DecidedLine', { description: 'A line as it was shown.', simpleResolvers: true })
export class DecidedLineType {
  @Field(() => String, { description: 'What it is.' })
  description: string;
  @Field(() => Int, { description: 'How many.' })
  quantity: number;
  @Field(() => Int, { description: 'Price of one, in minor units.' })
  unitPriceMinor: number;
}

@ObjectType('DecidedFigures', { description: 'The prices as they were shown.', simpleResolvers: true })
export class DecidedFiguresType {
  @Field(() => String, { description: 'ISO 4217.' })
  currency: string;
  @Field(() => Int, { description: 'What the order cost, in minor units.' })
  totalMinor: number;
  @Field(() => Int, { nullable: true, description: 'What was quoted for the job, in minor units.' })
  quotedMinor: number | null;
  @Field(() => [DecidedLineType], {
    nullable: true,
    description: 'Every line; null when only sums were shown.',
  })
  items: DecidedLineType[] | null;
}

@ObjectType('JobDecision', {
  description: 'A question to the customer with everything that was shown, and its answer. Never changed.',
})
export class JobDecisionType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => Int, {
    description: 'Counts the questions of the job from 1; a later one replaces an earlier.',
  })
  round: number;
  @Field(() => String, { description: 'Code of the stage that asks.' })
  stage: string;
  @Field(() => DecisionKindEnum, { description: 'What is asked.' })
  kind: DecisionKind;
  @Field(() => String, { description: 'SHA-256 over everything below that was shown, in hex.' })
  subjectHash: string;
  @Field(() => [DecidedPhotoType], { description: 'The photos that were shown.' })
  photos: DecidedPhotoType[];
  @Field(() => DecidedFiguresType, {
    nullable: true,
    description: 'The prices that were shown; null when none were.',
  })
  figures: DecidedFiguresType | null;
  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  openedAt: Date;
  @Field(() => DecisionOutcomeEnum, { nullable: true, description: 'null: not answered.' })
  outcome: DecisionOutcome | null;
  @Field(() => String, { nullable: true, description: 'What the customer wrote with it.' })
  note: string | null;
  @Field(() => String, { nullable: true, description: 'The name that the customer typed.' })
  name: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  decidedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'The address that the answer came from. Staff only.' })
  ip: string | null;
  @Field(() => String, { nullable: true, description: 'The browser that it came from. Staff only.' })
  userAgent: string | null;
}
