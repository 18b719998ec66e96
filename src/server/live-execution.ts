// Executes a subscription once per event, each time with a fresh context, so that loaders are never stale and rights are
// those of now. Where callers are anonymous, identical subscriptions share the execution: what two thousand open pages of
// one job are told is worked out once.
import {
  createSourceEventStream,
  Kind,
  visit,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import type { GraphContext } from '../graphql/context.ts';
import { Memo } from '../kernel/memo.ts';
import { DONE, type Guarded, type PushStream, type Sink } from '../kernel/stream.ts';
import { CompiledOperations } from './compiled-operations.ts';

/** A fresh context for one event; null when the caller has no rights any more. */
export type FreshContext = () => GraphContext | Promise<GraphContext | null>;

/** A result that several subscribers are sent. */
export interface SharedResult {
  readonly result: ExecutionResult;
  /** As it stands in messages, once it has been written. */
  payload: string | null;
}

/**
 * For a subscriber that may share executions. Results then go this way instead of through the iterator, whose reader
 * would write the same text anew for each subscriber; the iterator only ends.
 */
export interface Sharing {
  readonly context: () => GraphContext;
  /** When it returns a promise, there is no room for the next one until that is fulfilled. */
  readonly send: Sink<SharedResult>;
}

export interface LiveOptions {
  readonly fresh: FreshContext;
  readonly sharing: Sharing | null;
  /** What to say, as the last result, when the rights are gone. */
  readonly lapsed: () => ExecutionResult;
  /** Called when nothing will come any more, whoever ended it. */
  readonly ended: () => void;
}

type Shared = SharedResult | Promise<SharedResult>;

export class LiveExecution {
  readonly #operations = new CompiledOperations();
  readonly #shared = new Memo<Shared>();
  readonly #documents = new WeakMap<
    DocumentNode,
    { readonly id: number; readonly startsAt: string | null }
  >();
  #documentCount = 0;

  async subscribe(
    args: ExecutionArgs,
    { fresh, sharing, lapsed, ended }: LiveOptions,
  ): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
    const source = await createSourceEventStream(args);
    const events = eventsOf(source);
    if (!events) return source as ExecutionResult;
    let over = false;
    const finish = (): IteratorReturnResult<void> => {
      ended();
      return DONE;
    };
    const next = async (): Promise<IteratorResult<ExecutionResult, void>> => {
      for (;;) {
        const event = over ? DONE : await events.next();
        if (event.done) return finish();
        const contextValue = await fresh();
        if (!contextValue) break;
        if ((event.value as Guarded).isFor?.(contextValue.actor) === false) continue;
        const rootValue = event.value;
        return { value: await this.#operations.execute({ ...args, rootValue, contextValue }), done: false };
      }
      over = true;
      await events.return();
      return { value: lapsed(), done: false };
    };
    const shareAll = async ({ context, send }: Sharing): Promise<IteratorResult<ExecutionResult, void>> => {
      const key = this.#keyOf(args);
      await events.forEach(event => {
        const shared = this.#once(event as object, key, args, context);
        // Whoever has unsubscribed meanwhile is sent nothing any more.
        return isPromise(shared)
          ? shared.then(made => (over ? undefined : (send(made) ?? undefined)))
          : send(shared);
      });
      return finish();
    };
    const end = async (): Promise<IteratorResult<ExecutionResult, void>> => {
      over = true;
      await events.return();
      return finish();
    };
    const results: AsyncIterableIterator<ExecutionResult> = {
      next: sharing ? () => shareAll(sharing) : next,
      return: end,
      throw: end,
      [Symbol.asyncIterator]: () => results,
    };
    return results;
  }

  /** The broker hands the same object to every subscriber, so the object is the key to what was made of it. */
  #once(event: object, key: string, args: ExecutionArgs, context: () => GraphContext): Shared {
    return this.#shared.of(event, key, () => {
      const result = this.#operations.execute({ ...args, rootValue: event, contextValue: context() });
      return isPromise(result)
        ? result.then(settled => ({ result: settled, payload: null }))
        : { result, payload: null };
    });
  }

  /** Document, operation and variables; except the one variable that only says where the stream begins. */
  #keyOf(args: ExecutionArgs): string {
    let document = this.#documents.get(args.document);
    if (!document) {
      document = { id: (this.#documentCount += 1), startsAt: startVariable(args.document) };
      this.#documents.set(args.document, document);
    }
    const { startsAt } = document;
    const variables = Object.entries(args.variableValues ?? {}).filter(([name]) => name !== startsAt);
    return JSON.stringify([
      document.id,
      args.operationName ?? null,
      variables.sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);
  }
}

/** null: the source is a result that says why there are no events. Whatever streams is one of ours. */
const eventsOf = (source: object): PushStream<unknown> | null =>
  Symbol.asyncIterator in source ? (source as PushStream<unknown>) : null;

const isPromise = <T>(value: T | PromiseLike<T>): value is PromiseLike<T> =>
  typeof value === 'object' && value !== null && 'then' in value;

/** The variable given to `after` of the root field, if it is used nowhere else. */
function startVariable(document: DocumentNode): string | null {
  const uses = new Map<string, number>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: node => {
      uses.set(node.name.value, (uses.get(node.name.value) ?? 0) + 1);
    },
  });
  const operation = document.definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION);
  const field = operation?.selectionSet.selections[0];
  const after =
    field?.kind === Kind.FIELD ? field.arguments?.find(({ name }) => name.value === 'after') : undefined;
  const name = after?.value.kind === Kind.VARIABLE ? after.value.name.value : null;
  return name !== null && uses.get(name) === 1 ? name : null;
}
