// The staff API's words for handing a piece over.
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  enumOf,
  IdempotencyConflictType,
  InvalidInputType,
  NotFoundType,
  Problem,
  resultUnion,
} from '../../graphql/problem.type.ts';
import { DateTimeScalar, IdempotencyKeyScalar } from '../../graphql/scalars.ts';
import { AttachmentType } from '../attachment/attachment.type.ts';
import { IllegalMoveType, StaleJobType } from '../job/job.result.ts';
import { JobType } from '../job/job.type.ts';
import { COLLECTION_PROOFS, type CollectionProof } from './collection.ts';

const CollectionProofEnum = enumOf(COLLECTION_PROOFS);
registerEnumType(CollectionProofEnum, {
  name: 'CollectionProof',
  description: 'What proved who collected a piece.',
  valuesConfig: {
    PIN: { description: 'The PIN that stands on the customer’s page.' },
    SIGNATURE: { description: 'A signature.' },
    REASON: { description: 'Neither; a reason was given.' },
    NONE: { description: 'The shop asked for nothing.' },
  },
});

@ObjectType('Collection', {
  description: 'A piece was handed over. Kept as it is.',
  simpleResolvers: true,
})
export class CollectionType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => CollectionProofEnum, { description: 'What proved who came.' })
  proof: CollectionProof;
  @Field(() => String, { nullable: true, description: 'The name of whoever came, when it was written down.' })
  collectedBy: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The signature as the `d` of an SVG path in a box of 600 by 200: only `M` and `L`.',
  })
  signature: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was handed over without PIN or signature.' })
  reason: string | null;
  @Field(() => AttachmentType, {
    nullable: true,
    description: 'The photo that was taken with it; null when none was, or it has been deleted since.',
  })
  photo: AttachmentType | null;
  @Field(() => String, { description: 'Who of the staff handed it over.' })
  staffName: string;
  @Field(() => DateTimeScalar, { description: 'When.' })
  collectedAt: Date;
}

@InputType('HandOverInput', {
  description: 'One of PIN, signature and reason; none of them when the shop asks for nothing.',
})
export class HandOverInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The same key hands over once.' })
  idempotencyKey: string;
  @Field(() => ID, { description: 'Which job.' })
  jobId: string;
  @Field(() => Int, { description: 'The version that you looked at.' })
  expectedVersion: number;
  @Field(() => String, {
    nullable: true,
    description: 'Six digits from the customer’s page; spaces do not matter.',
  })
  pin?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The way of the pen in a box of 600 by 200, as `M10 20L11 22…`: whole numbers, at most 40,000 characters. Needs `collectedBy`.',
  })
  signature?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why without PIN or signature, at most 500 characters.',
  })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: 'The name of whoever came, at most 120 characters.' })
  collectedBy?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'A photo that was taken while handing over: of this job, uploaded and completed. Its customer sees it only when it is made public.',
  })
  photoId?: string | null;
}

@ObjectType('JobCollected', { description: 'It is handed over, and the job has come to its end.' })
export class JobCollected {
  @Field(() => CollectionType, { description: 'The record.' })
  collection: CollectionType;
  @Field(() => JobType, { description: 'The job as it is now.' })
  job: JobType;
}

@ObjectType('PinRefused', { implements: Problem, description: 'This is not the PIN of this piece.' })
export class PinRefusedType extends Problem {
  @Field(() => Int, { description: 'How often it may still be tried within a quarter of an hour.' })
  triesLeft: number;
}

@ObjectType('NotCollectable', {
  implements: Problem,
  description: 'From where the job stands it cannot be handed over.',
})
export class NotCollectableType extends Problem {}

export const HandOverResult = resultUnion('HandOverResult', 'What came of handing a piece over.', () => [
  JobCollected,
  PinRefusedType,
  NotCollectableType,
  IllegalMoveType,
  StaleJobType,
  NotFoundType,
  InvalidInputType,
  IdempotencyConflictType,
]);
