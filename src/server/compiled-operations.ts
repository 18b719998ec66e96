// Executes operations that are executed over and over, as a subscription is with every event, from a function that is
// compiled from the document. The usual way reads the document anew each time, for several times the CPU.
import {
  execute,
  GraphQLError,
  visit,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** Compiling takes milliseconds: a document has to come back so often before it is worth them. */
const WORTH_IT = 20;

type Operation = { runs: number; compiled: CompiledQuery | null };
type Awaitable<T> = T | Promise<T>;

export class CompiledOperations {
  /** By document, then by operation name: a document that is forgotten takes its functions with it. */
  readonly #known = new WeakMap<DocumentNode, Map<string, Operation>>();

  /** Like `execute` of graphql-js, for arguments that have been validated. */
  execute(args: ExecutionArgs): Awaitable<ExecutionResult> {
    const { compiled } = this.#operation(args);
    if (!compiled) return execute(args);
    const result = compiled.query(args.rootValue, args.contextValue, args.variableValues ?? {});
    return 'then' in result ? result.then(withUsualErrors) : withUsualErrors(result);
  }

  #operation(args: ExecutionArgs): Operation {
    const operations = this.#known.get(args.document) ?? new Map<string, Operation>();
    this.#known.set(args.document, operations);
    const name = args.operationName ?? '';
    const operation = operations.get(name) ?? { runs: 0, compiled: null };
    operations.set(name, operation);
    operation.runs += 1;
    if (operation.runs === WORTH_IT) operation.compiled = compile(args);
    return operation;
  }
}

/** null: what the compiler cannot do is executed the usual way. */
function compile({ schema, document, operationName }: ExecutionArgs): CompiledQuery | null {
  if (dependsOnTheWay(document)) return null;
  const made = compileQuery(schema, document, operationName ?? undefined, {
    disablingCapturingStackErrors: true,
    // Without it, @skip and @include on a fragment are forgotten where the same field is selected twice.
    useExperimentalPathBasedSkipInclude: true,
  });
  return isCompiledQuery(made) ? made : null;
}

/** The compiler takes a fragment once, on the first way to it: where that is skipped, it forgets that another way is not. */
function dependsOnTheWay(document: DocumentNode): boolean {
  const spread: string[] = [];
  const conditions: unknown[] = [];
  visit(document, {
    FragmentSpread: ({ name, directives = [] }) => {
      spread.push(name.value);
      conditions.push(...directives);
    },
    InlineFragment: ({ directives = [] }) => {
      conditions.push(...directives);
    },
  });
  return conditions.length > 0 && new Set(spread).size < spread.length;
}

/** The compiler has a class of errors of its own, which nobody else knows. */
function withUsualErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map(
    ({ message, path, originalError }) =>
      new GraphQLError(message, { path, originalError: originalError ?? new Error(message) }),
  );
  return { ...result, errors };
}
