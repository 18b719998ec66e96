// The page's words for collecting a piece.
import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars.ts';

@ObjectType('TrackedCollection', {
  description: 'What to bring along to collect the piece, or that it was collected.',
  simpleResolvers: true,
})
export class TrackedCollectionType {
  @Field(() => String, {
    nullable: true,
    description: 'Six digits to say at the counter; null when none are asked for, or the piece is not ready.',
  })
  pin: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was handed over; null: not yet.' })
  collectedAt: Date | null;
}
