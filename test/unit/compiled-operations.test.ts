// What is compiled answers as what is not: values, lists, abstract types, promises, conditions and errors.
import { buildSchema, execute, GraphQLError, isObjectType, parse, type ExecutionResult } from 'graphql';
import { Denial } from '../../src/kernel/denial.ts';
import { CompiledOperations } from '../../src/server/compiled-operations.ts';

const schema = buildSchema(`
  interface Event { place: Int }
  type Moved implements Event { place: Int stage: Stage! notes: [Stage!] }
  type Ended implements Event { place: Int }
  type Stage { label: String! secret: String broken: String }
  type Query { none: Int }
  type Subscription { events(id: String!): Event }
`);
for (const type of Object.values(schema.getTypeMap())) {
  if (isObjectType(type) && !type.name.startsWith('__'))
    for (const field of Object.values(type.getFields()))
      field.resolve = source => {
        const value = (source as Record<string, unknown>)[field.name];
        return typeof value === 'function' ? (value as () => unknown)() : value;
      };
}
const subscription = schema.getSubscriptionType()?.getFields()['events'];
if (subscription) subscription.resolve = event => event as unknown;
const event = schema.getType('Event');
if (event && 'resolveType' in event) event.resolveType = (value: { type: string }) => value.type;

const document = parse(`
  subscription Watch($id: String!, $brief: Boolean!) {
    events(id: $id) {
      __typename
      place
      ... on Moved { stage { ...Words @skip(if: $brief) label } notes { label secret @include(if: $brief) } }
    }
  }
  fragment Words on Stage { secret broken }
`);

const stage = { label: 'Ready', secret: () => Promise.resolve('soon'), broken: null };
const moved = { type: 'Moved', place: 3, stage: () => Promise.resolve(stage), notes: [stage, stage] };
const failing = {
  ...moved,
  stage: {
    label: 'Ready',
    secret: () => Promise.reject(new Error('lost')),
    broken: () => {
      throw new Denial('FORBIDDEN', 'Not yours.');
    },
  },
};
const nothing = { ...moved, stage: { label: null } };

const plain = (result: ExecutionResult) => ({
  data: result.data ?? null,
  errors: (result.errors ?? [])
    .map(error => ({ path: error.path, usual: error instanceof GraphQLError, cause: error.originalError }))
    .sort((a, b) => (String(a.path) < String(b.path) ? -1 : 1)),
});

describe('compiled operations', () => {
  it.each([
    ['what is there', moved],
    ['what breaks', failing],
    ['what must not be null', nothing],
    ['another type', { type: 'Ended', place: null }],
    ['nothing', null],
  ])('answer like others: %s', async (_name, rootValue) => {
    const operations = new CompiledOperations();
    for (const brief of [true, false]) {
      const args = { schema, document, rootValue, variableValues: { id: 'x', brief } };
      const expected = plain(await execute(args));
      for (let run = 0; run < 30; run += 1) expect(plain(await operations.execute(args))).toEqual(expected);
    }
  });

  it('answer like others where a fragment is skipped on one way and taken on another', async () => {
    const twoWays = parse(`
      subscription Watch($brief: Boolean!) {
        events(id: "x") { ...Place @skip(if: $brief) __typename ... @include(if: $brief) { ...Place } }
      }
      fragment Place on Event { place ... on Moved { notes { label } } }
    `);
    const operations = new CompiledOperations();
    for (const brief of [true, false]) {
      const args = { schema, document: twoWays, rootValue: moved, variableValues: { brief } };
      const expected = plain(await execute(args));
      for (let run = 0; run < 30; run += 1) expect(plain(await operations.execute(args))).toEqual(expected);
    }
  });
});
