// One of the two GraphQL APIs as the server sees it: a path, a schema, and how to find out who asks.
import type { GraphQLSchema } from 'graphql';
import type { Actor } from '../kernel/actor.ts';

export interface Api {
  readonly name: 'tracking' | 'staff';
  /** Of both roads, e.g. `/graphql`. */
  readonly path: string;
  readonly schema: GraphQLSchema;
  /** From the Authorization header or its like; the anonymous actor when there is none or it is not valid. */
  authenticate(authorization: string | undefined): Promise<Actor>;
  /** Identical subscriptions of anonymous callers may share one execution. */
  readonly shareable: boolean;
}
