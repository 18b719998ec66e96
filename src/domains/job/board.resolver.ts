// The board in the staff API.
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { staffOf, type GraphContext } from '../../graphql/context.ts';
import type { BoardReader } from './board.reader.ts';
import { BoardType } from './board.type.ts';

@Resolver()
export class BoardResolver {
  constructor(private readonly boards: BoardReader) {}

  @Query(() => BoardType, {
    nullable: true,
    description: 'The board of one workflow; null when there is no such workflow.',
  })
  board(
    @Ctx() context: GraphContext,
    @Arg('workflowId', () => ID, { description: 'Of which workflow.' }) workflowId: string,
    @Arg('first', () => Int, {
      defaultValue: 15,
      description: 'So many jobs of each column, 1 to 25.',
    })
    first: number,
  ) {
    return this.boards.board(staffOf(context), workflowId, first);
  }
}
