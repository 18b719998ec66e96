// The customers' words for what was promised.
import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { PromiseKind } from '../job/job.ts';
import { PromiseKindEnum } from '../job/job.type.ts';

const simple = (description: string) => ({ description, simpleResolvers: true });

@ObjectType('PromiseRevision', simple('What was promised at some time.'))
export class TrackedPromiseRevisionType {
  @Field(() => PromiseKindEnum, { nullable: true, description: 'null: the promise was taken back.' })
  kind: PromiseKind | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Beginning of a delivery window.' })
  from: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'The date, or the end of the window.' })
  to: Date | null;
  @Field(() => DateTimeScalar, { description: 'When it was said.' })
  revisedAt: Date;
}

@ObjectType('Promise', simple('When the piece is meant to be ready or delivered.'))
export class TrackedPromiseType {
  @Field(() => PromiseKindEnum, { description: 'What sort of date it is.' })
  kind: PromiseKind;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Beginning of a delivery window; null otherwise.',
  })
  from: Date | null;
  @Field(() => DateTimeScalar, { description: 'The date, or the end of the window.' })
  to: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last said.' })
  revisedAt: Date | null;
  @Field(() => [TrackedPromiseRevisionType], { description: 'Everything that was promised, oldest first.' })
  revisions: TrackedPromiseRevisionType[];
}
