// How much one operation may ask for, on both roads. Checked before anything is executed.
import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
// The CommonJS build: the other one imports a second copy of graphql, whose types are not ours.
import { getComplexity } from 'graphql-query-complexity/cjs';

export const LIMITS = {
  /** tokens of a document; a full console page has about 700 */
  tokens: 3_000,
  /** levels of fields, introspection aside */
  depth: 14,
  aliases: 30,
  /** fields after fragments have been spread out */
  fields: 1_500,
  /** fields of the operation's root */
  rootFields: 10,
  /** fields times the entries that lists may have */
  cost: 30_000,
  /** bytes of a request body or a WebSocket message */
  bytes: 128 * 1024,
} as const;

const tooLarge = (message: string) => new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE' } });

/** Validation rule: depth, aliases, fields and root fields, counted through fragments. */
export function limitShape(context: ValidationContext): ASTVisitor {
  const report = (is: number, limit: number, what: (is: number) => string) => {
    if (is > limit) context.reportError(tooLarge(`This query ${what(is)}; ${limit} are allowed.`));
  };
  return {
    OperationDefinition(operation) {
      const size = new Measurer(context).of(operation.selectionSet);
      report(size.depth, LIMITS.depth, is => `is ${is} levels deep`);
      report(size.aliases, LIMITS.aliases, is => `has ${is} aliases`);
      report(size.fields, LIMITS.fields, is => `asks for ${is} fields`);
      report(size.roots, LIMITS.rootFields, is => `asks for ${is} root fields`);
    },
  };
}

interface Size {
  /** levels below, this one included */
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
  /** fields of this level */
  readonly roots: number;
}

const NOTHING: Size = { depth: 0, aliases: 0, fields: 0, roots: 0 };

/**
 * Each fragment is measured once, however often it is spread: fragments that spread each other twice would otherwise
 * take a time that doubles with each of them.
 */
class Measurer {
  readonly #fragments = new Map<string, Size>();

  constructor(private readonly context: ValidationContext) {}

  of(set: SelectionSetNode): Size {
    let total = NOTHING;
    for (const node of set.selections) {
      const size = node.kind === Kind.FIELD ? this.#field(node) : this.#spread(node);
      total = {
        depth: Math.max(total.depth, size.depth),
        aliases: total.aliases + size.aliases,
        fields: total.fields + size.fields,
        roots: total.roots + size.roots,
      };
    }
    return total;
  }

  #field(node: FieldNode): Size {
    // Introspection is deep by nature, and switched off in production.
    const inner =
      node.selectionSet && !node.name.value.startsWith('__') ? this.of(node.selectionSet) : NOTHING;
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + (node.alias ? 1 : 0),
      fields: inner.fields + 1,
      roots: 1,
    };
  }

  #spread(node: InlineFragmentNode | FragmentSpreadNode): Size {
    if (node.kind === Kind.INLINE_FRAGMENT) return this.of(node.selectionSet);
    const name = node.name.value;
    const known = this.#fragments.get(name);
    if (known) return known;
    // A fragment that spreads itself ends here; another rule reports it.
    this.#fragments.set(name, NOTHING);
    const fragment = this.context.getFragment(name);
    const size = fragment ? this.of(fragment.selectionSet) : NOTHING;
    this.#fragments.set(name, size);
    return size;
  }
}

interface Estimate {
  readonly args: Record<string, unknown>;
  readonly childComplexity: number;
  readonly field: { readonly type: unknown; readonly extensions: { readonly complexity?: unknown } };
}

/** A page of n entries costs n times what is asked of each; a field that says what it costs, that. */
const estimate = ({ args, childComplexity, field }: Estimate): number => {
  const { complexity } = field.extensions;
  if (typeof complexity === 'number') return complexity + childComplexity;
  const size = [args['first'], args['last']].find(value => typeof value === 'number');
  if (typeof size === 'number') return 1 + Math.max(1, size) * childComplexity;
  const isConnection = /Connection!?$/.test(String(field.type));
  const isList = /^\[/.test(String(field.type)) && childComplexity > 0;
  // Edges are counted by their connection; other lists hold a handful.
  const entries = isConnection ? 25 : isList && !/Edge!?\]!?$/.test(String(field.type)) ? 3 : 1;
  return 1 + entries * childComplexity;
};

/** What was worked out for each document, by what the cost depends on. Documents themselves are kept by both roads. */
const known = new WeakMap<DocumentNode, Map<string, number>>();
/** Each error repeats the whole value, and names of a schema that may be hidden are not to be suggested. */
const ONE_ERROR = { maxErrors: 1, hideSuggestions: true } as const;
/** Sizes of pages that one document is remembered for; somebody who asks for every size makes it start again. */
const KEPT_COSTS = 50;

/** Costs depend on the variables, so this runs after validation. */
export function assertCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown> | null | undefined,
): void {
  const cost = costOf(schema, query, operationName ?? null, variables ?? {});
  if (cost > LIMITS.cost)
    throw tooLarge(
      `This query would cost ${cost} points; ${LIMITS.cost} are allowed. Ask for smaller pages or fewer fields.`,
    );
}

/**
 * Walking the document takes a tenth of what a tracking page costs, so it is done once for each document and each set of
 * the variables that can matter: sizes of pages are numbers, `@include` and `@skip` take booleans. What is wrong with
 * the variables is said every time.
 */
function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | null,
  variables: Record<string, unknown>,
): number {
  const definitions = getOperationAST(query, operationName)?.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, definitions, variables, ONE_ERROR);
  const wrong = errors?.[0];
  if (wrong) throw wrong;
  const mattering = Object.entries(coerced ?? {}).filter(
    ([, value]) => typeof value === 'number' || typeof value === 'boolean',
  );
  const key = JSON.stringify([operationName, mattering]);
  let costs = known.get(query);
  if (!costs || costs.size >= KEPT_COSTS) known.set(query, (costs = new Map<string, number>()));
  let cost = costs.get(key);
  if (cost === undefined) {
    const named = operationName !== null && { operationName };
    cost = getComplexity({ schema, query, variables, ...named, estimators: [estimate] });
    costs.set(key, cost);
  }
  return cost;
}
