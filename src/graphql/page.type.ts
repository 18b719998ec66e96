// Relay connections as GraphQL types.
import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { PAGE_DEFAULT, PAGE_LIMIT, type PageArgs } from '../kernel/page.ts';
import { CursorScalar } from './scalars.ts';

/** Beside every search box's own words: platform/postgres/search.ts. */
export const SEARCH_RULE =
  'Every word must be found somewhere. A telephone number is compared by its digits, with or without its country code. Looks at the first 200 characters, 8 words.';

@ArgsType()
export class PageArguments implements PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `So many entries from the start, or after \`after\`. 1 to ${PAGE_LIMIT}; ${PAGE_DEFAULT} when nothing is said.`,
  })
  first?: number | null;
  @Field(() => CursorScalar, { nullable: true, description: 'Continue after this entry; with `first`.' })
  after?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: `So many entries from the end, or before \`before\`. 1 to ${PAGE_LIMIT}.`,
  })
  last?: number | null;
  @Field(() => CursorScalar, { nullable: true, description: 'Continue before this entry; with `last`.' })
  before?: string | null;
}

@ObjectType('PageInfo', {
  description: 'Whether there is more in either direction, and from where.',
  simpleResolvers: true,
})
export class PageInfo {
  @Field(() => Boolean, { description: 'There are entries after this page.' })
  hasNextPage: boolean;
  @Field(() => Boolean, { description: 'There are entries before this page.' })
  hasPreviousPage: boolean;
  @Field(() => CursorScalar, {
    nullable: true,
    description: 'Of the first entry; null when the page is empty.',
  })
  startCursor: string | null;
  @Field(() => CursorScalar, {
    nullable: true,
    description: 'Of the last entry; null when the page is empty.',
  })
  endCursor: string | null;
}

/** The two types of a list of nodes, e.g. `JobConnection` and `JobEdge`. */
export function connectionType(node: ClassType, name: string, what: string) {
  @ObjectType(`${name}Edge`, {
    description: `One of ${what}, with its place in the list.`,
    simpleResolvers: true,
  })
  class Edge {
    @Field(() => node, { description: 'The entry itself.' })
    node: unknown;
    @Field(() => CursorScalar, { description: 'Its place in the list, for `after` and `before`.' })
    cursor: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${what}.`, simpleResolvers: true })
  class ConnectionType {
    @Field(() => [Edge], { description: 'The entries of this page, in order.' })
    edges: Edge[];
    @Field(() => PageInfo, { description: 'Where this page stands in the whole.' })
    pageInfo: PageInfo;
    @Field(() => Int, { description: 'How many entries there are in all, on every page together.' })
    totalCount: number;
  }
  return ConnectionType;
}
