// The customers' words for decisions.
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Problem } from '../../graphql/problem.type.ts';
import { DateTimeScalar, TrackingIdScalar } from '../../graphql/scalars.ts';
import type { DecisionOutcome, DecisionState } from '../decision/decision.ts';
import { DecisionOutcomeEnum, DecisionStateEnum } from '../decision/decision.type.ts';
import type { DecisionKind } from '../workflow/workflow.ts';
import { DecisionKindEnum } from '../workflow/workflow.type.ts';
import { PublicAttachmentType } from './tracking.attachment.type.ts';
import { MoneyType } from './tracking.money.type.ts';

@ObjectType('Decision', {
  description: 'What the workshop asks the customer, and the answer. Decided once.',
  simpleResolvers: true,
})
export class DecisionType {
  @Field(() => ID, { description: 'Its id. A question that is asked anew has another one.' })
  id: string;
  @Field(() => DecisionKindEnum, { description: 'What is asked.' })
  kind: DecisionKind;
  @Field(() => DecisionStateEnum, { description: 'Whether it has been decided.' })
  state: DecisionState;
  @Field(() => String, {
    description: 'Hash of the exact photos and figures that are shown; give it back in `decide`.',
  })
  subjectHash: string;
  @Field(() => [PublicAttachmentType], {
    description: 'The photos that it is about, as far as they are shown.',
  })
  attachments: PublicAttachmentType[];
  @Field(() => MoneyType, {
    nullable: true,
    description: 'Of a quote whose price the customer may see; null otherwise.',
  })
  amount: MoneyType | null;
  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  openedAt: Date;
  @Field(() => DecisionOutcomeEnum, {
    nullable: true,
    description: 'What was decided; null while it is open.',
  })
  outcome: DecisionOutcome | null;
  @Field(() => String, { nullable: true, description: 'What was written with the answer.' })
  note: string | null;
  @Field(() => String, { nullable: true, description: 'The name that was typed.' })
  decidedBy: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt: Date | null;
}

@InputType('DecideInput', { description: 'The customer’s answer.' })
export class DecideInput {
  @Field(() => TrackingIdScalar, { description: 'The piece that it is about.' })
  trackingId: string;
  @Field(() => ID, { description: '`Decision.id`.' })
  decisionId: string;
  @Field(() => String, { description: '`Decision.subjectHash` as it was shown.' })
  subjectHash: string;
  @Field(() => DecisionOutcomeEnum, { description: 'What is decided.' })
  outcome: DecisionOutcome;
  @Field(() => String, {
    nullable: true,
    description: 'Required for CHANGES_REQUESTED; at most 2,000 characters.',
  })
  note?: string | null;
  @Field(() => String, { description: 'The name that the customer types, 1 to 100 characters.' })
  name: string;
}

@ObjectType('DecisionStale', {
  implements: Problem,
  description: 'What is decided on has changed since it was shown. Nothing was decided; look again.',
})
export class DecisionStaleType extends Problem {
  @Field(() => DecisionType, {
    nullable: true,
    description: 'The question as it is now; null when none is open.',
  })
  decision: DecisionType | null;
}

@ObjectType('AlreadyDecided', {
  implements: Problem,
  description: 'Somebody decided before, perhaps on another phone. Nothing was changed.',
})
export class AlreadyDecidedType extends Problem {
  @Field(() => DecisionType, { nullable: true, description: 'The decision as it stands; always there.' })
  decision: DecisionType | null;
}
