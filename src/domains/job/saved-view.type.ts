// The staff API's words for saved views.
import { Field, ID, ObjectType } from 'type-graphql';
import {
  IdempotencyConflictType,
  InvalidInputType,
  NotFoundType,
  resultUnion,
} from '../../graphql/problem.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';

@ObjectType('SavedView', { description: 'A view of the job list under a name.' })
export class SavedViewType {
  @Field(() => ID, { description: 'Its id, a UUID.' })
  id: string;
  @Field(() => String, { description: 'What it is called, at most 60 characters.' })
  name: string;
  @Field(() => String, {
    description:
      'What the list shows: the part of its address after `?`, such as `workflow=…&late=1`; at most 500 characters. ' +
      'Kept as it is given and not looked into.',
  })
  query: string;
  @Field(() => Boolean, { description: 'Whether every colleague sees it.' })
  shared: boolean;
  @Field(() => Boolean, { description: 'Whether you keep it; others are shared by colleagues.' })
  mine: boolean;
  @Field(() => String, { description: 'Who keeps it.' })
  ownerName: string;
  @Field(() => DateTimeScalar, { description: 'Since when.' })
  createdAt: Date;
}

@ObjectType('ViewSaved', { description: 'The view is kept.' })
export class ViewSaved {
  @Field(() => SavedViewType, { description: 'The view.' })
  view: SavedViewType;
}

@ObjectType('ViewRemoved', { description: 'The view is kept no more.' })
export class ViewRemoved {
  @Field(() => ID, { description: 'Its id.' })
  viewId: string;
}

export const SaveViewResult = resultUnion('SaveViewResult', 'What came of keeping a view.', () => [
  ViewSaved,
  InvalidInputType,
  IdempotencyConflictType,
]);
export const RemoveViewResult = resultUnion('RemoveViewResult', 'What came of removing a view.', () => [
  ViewRemoved,
  NotFoundType,
]);
