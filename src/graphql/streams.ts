// Where the events of subscriptions come from. Subscription fields are declared in decorators, before anything exists;
// their sources are given to the schema when it is built, one for each field, so that several servers can live in one
// process.
import type { PushStream } from '../kernel/stream.ts';
import type { GraphContext } from './context.ts';

export type StreamSource = (args: never, context: GraphContext) => Promise<PushStream<unknown>>;

/** By the name of the subscription field. */
export type StreamSources = Readonly<Record<string, StreamSource>>;

/** For the decorators, which insist on a source. */
export const attachedLater = (): never => {
  throw new Error('This subscription has been given no source.');
};
