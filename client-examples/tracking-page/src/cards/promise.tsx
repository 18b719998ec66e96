import { useShop } from '../kit/shop.ts';
import type { Times } from '../kit/times.ts';
import type { JobPromise } from '../live/types.ts';

type Span = Pick<JobPromise, 'kind' | 'from' | 'to'>;

/** An estimate is about a day; somebody who was told an hour wants to see the hour. */
export function promiseWords({ kind, from, to }: Span, times: Times): string {
  if (kind === 'ESTIMATE')
    return from && times.key(from) !== times.key(to) ? times.range(from, to) : times.day(to);
  return from ? times.range(from, to) : times.moment(to);
}

export function PromiseDate({ promise }: { promise: Span }) {
  const { times } = useShop();
  return (
    <time dateTime={promise.to} title={times.exact(promise.to)}>
      {promiseWords(promise, times)}
    </time>
  );
}

/** What was promised before, when it was something else. */
export function PromiseBefore({ promise }: { promise: JobPromise }) {
  const { words, times } = useShop();
  const now = promiseWords(promise, times);
  const before = promise.revisions
    // A promise that was taken back in between has no date.
    .flatMap(({ kind, from, to }) => (kind && to ? [promiseWords({ kind, from, to }, times)] : []))
    .findLast(text => text !== now);
  return before ? <span class="quiet promise-was">{words.promiseWas(before)}</span> : null;
}
