// Builds one executable schema from resolvers and the sources of its subscriptions. Knows no domain.
import 'reflect-metadata';
import {
  isAbstractType,
  isIntrospectionType,
  isObjectType,
  lexicographicSortSchema,
  type GraphQLSchema,
} from 'graphql';
import { buildSchemaSync, type BuildSchemaOptions, type NonEmptyArray, type PubSub } from 'type-graphql';
import { assertMayChange } from '../kernel/law.ts';
import type { GraphContext } from '../graphql/context.ts';
import type { StreamSources } from '../graphql/streams.ts';

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- the library's own word for a class
export type ResolverClass = Function;

export interface SchemaParts {
  /** Instances of resolver classes: whatever they need, they were given. */
  readonly resolvers: readonly object[];
  readonly streams: StreamSources;
  /** Types that are reachable only through an interface. */
  readonly orphanedTypes?: readonly ResolverClass[];
}

/** The library insists on one, although every subscription has a source of its own. */
const noPubSub: PubSub = {
  publish: () => {
    throw new Error('Events are published by the outbox tail, and by nobody else.');
  },
  subscribe: () => {
    throw new Error('This subscription has been given no source.');
  },
};

export function buildApi({ resolvers, streams, orphanedTypes = [] }: SchemaParts): GraphQLSchema {
  const instances = new Map(resolvers.map(instance => [instance.constructor, instance]));
  const options: BuildSchemaOptions = {
    resolvers: [...instances.keys()] as unknown as NonEmptyArray<ResolverClass>,
    container: { get: (someClass: ResolverClass) => instances.get(someClass) },
    orphanedTypes: [...orphanedTypes],
    validate: false,
    pubSub: noPubSub,
  };
  const schema = buildSchemaSync(options);
  for (const [name, field] of Object.entries(schema.getSubscriptionType()?.getFields() ?? {})) {
    const source = streams[name];
    if (!source) throw new Error(`The subscription ${name} has no source.`);
    field.subscribe = (_root, args, context: GraphContext) => source(args as never, context);
    // What a source yields is the event already. The library's own way there is asynchronous, for every event.
    field.resolve = (event: unknown) => event;
  }
  // Before anything else, and for every one of them: a mutation that is added tomorrow cannot forget it.
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (!resolve) throw new Error(`The mutation ${field.name} has no resolver.`);
    field.resolve = (root, args: Record<string, unknown>, context: GraphContext, info) => {
      assertMayChange(context.actor);
      return resolve(root, args, context, info);
    };
  }
  // Whatever has several types tells its own as `type`. The library's way there is asynchronous as well.
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type)) type.resolveType = (value: { readonly type: string }) => value.type;
    else if (isObjectType(type) && !isIntrospectionType(type))
      for (const field of Object.values(type.getFields())) field.resolve ??= own(field.name);
  return schema;
}

/** What stands in the object: a value, or a function that is called when the field is asked for. */
const own =
  (name: string) =>
  (source: unknown): unknown => {
    const known = source as Readonly<Record<string, unknown>>;
    return typeof known[name] === 'function' ? (known[name] as () => unknown)() : known[name];
  };

/** For the emitted SDL, whose order should not depend on imports. */
export const sorted = lexicographicSortSchema;
