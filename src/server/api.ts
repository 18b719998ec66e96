// One of the two GraphQL APIs as the server sees it: a path, a schema, and how to find out who asks.
import type { GraphQLSchema } from 'graphql';
import type { Actor } from '../kernel/actor.ts';
import type { ShopContext } from '../kernel/visitor.ts';

/**
 * Which shop a request is for.
 * @param host as it was asked, lower case, without a port
 * @param named the slug that the caller names, when the host belongs to nobody
 */
export type ShopOf = (host: string, named: string | undefined) => Promise<ShopContext | null>;

export interface Api {
  readonly name: 'tracking' | 'staff';
  /** Of both roads, e.g. `/graphql`. */
  readonly path: string;
  readonly schema: GraphQLSchema;
  /** From the Authorization header or its like; the anonymous actor when there is none or it is not valid. */
  authenticate(authorization: string | undefined): Promise<Actor>;
  /** Absent: this API knows its shop by its credentials. */
  readonly shopOf?: ShopOf;
  /** Of callers who have been authenticated, who still would be; absent: nobody ever is. */
  readonly stillValid?: (actors: readonly Actor[]) => Promise<readonly boolean[]>;
  /** Identical subscriptions of anonymous callers may share one execution. */
  readonly shareable: boolean;
}
