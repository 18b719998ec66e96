// From the answer of TrackedPage to what is shown.
import type { TrackedPageQuery } from '../gql/graphql.ts';
import { QUIET } from './types.ts';
import type { Page, TrackingState } from './types.ts';

export type Track = NonNullable<TrackedPageQuery['track']>;

export function pageOf({ brand, attachments, thread, cursor: _cursor, ...job }: Track): Page {
  return { job, brand, photos: attachments, thread };
}

/** What is known from one answer alone: the truth as of when it was read. */
export function stateOf({ brand, track }: TrackedPageQuery): TrackingState {
  return {
    phase: track ? 'ready' : 'not-found',
    line: 'polling',
    page: track && pageOf(track),
    hostBrand: brand,
    activity: QUIET,
    answered: null,
    asOf: track ? Date.parse(track.asOf) : 0,
  };
}
