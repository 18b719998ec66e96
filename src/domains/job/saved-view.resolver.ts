// Saved views in the staff API.
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Query, Resolver, Root } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import { succeed } from '../../graphql/problem.type.ts';
import { IdempotencyKeyScalar } from '../../graphql/scalars.ts';
import { actorId } from '../../kernel/actor.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { SavedView } from './saved-view.ts';
import type { SavedViewService } from './saved-view.service.ts';
import { RemoveViewResult, SavedViewType, SaveViewResult } from './saved-view.type.ts';

@InputType('SaveViewInput', { description: 'A view of the job list to keep.' })
export class SaveViewInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The same key keeps the view once.' })
  idempotencyKey: string;
  @Field(() => String, { description: 'What it is called, at most 60 characters.' })
  name: string;
  @Field(() => String, { description: 'As in `SavedView.query`, at most 500 characters; may be empty.' })
  query: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether every colleague sees it.' })
  shared: boolean;
}

@Resolver(() => SavedViewType)
export class SavedViewResolver {
  constructor(private readonly views: SavedViewService) {}

  @Query(() => [SavedViewType], { description: 'Your own views, then those that colleagues share.' })
  savedViews(@Ctx() context: GraphContext) {
    return this.views.list(staffOf(context));
  }

  @Mutation(() => SaveViewResult, {
    description: 'Keeps a view of the job list; at most 30 for each person.',
  })
  async saveView(
    @Ctx() context: GraphContext,
    @Arg('input', () => SaveViewInput, { description: 'The view.' }) input: SaveViewInput,
  ) {
    const { idempotencyKey, name, query, shared } = input;
    const result = await this.views.keep(staffOf(context), idempotencyKey, { name, query, shared });
    return isRefusal(result) ? result : succeed('ViewSaved', { view: result });
  }

  @Mutation(() => RemoveViewResult, {
    description: 'Removes a view: your own, or, for managers and the owner, one that a colleague shares.',
  })
  async removeView(
    @Ctx() context: GraphContext,
    @Arg('id', () => ID, { description: 'Which view.' }) id: string,
  ) {
    const result = await this.views.remove(staffOf(context), id);
    return isRefusal(result) ? result : succeed('ViewRemoved', { viewId: result.id });
  }

  @FieldResolver(() => Boolean)
  mine(@Ctx() context: GraphContext, @Root() view: SavedView): boolean {
    return view.ownerId === actorId(staffOf(context));
  }
}
