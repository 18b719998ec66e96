// A client that shows one state and does nothing: for writing the page on the server.
import { QUIET } from './types.ts';
import type { TrackingClient, TrackingState } from './types.ts';

const NOTHING: TrackingState = {
  phase: 'unreachable',
  line: 'connecting',
  page: null,
  hostBrand: null,
  activity: QUIET,
  answered: null,
  asOf: 0,
};
const nothing = () => undefined;

export function stillClient(state: TrackingState | null): TrackingClient {
  return {
    start: nothing,
    stop: nothing,
    getState: () => state ?? NOTHING,
    subscribe: () => nothing,
    wake: nothing,
    speak: nothing,
    setVisible: nothing,
    send: () => Promise.resolve({ kind: 'unreachable' }),
    upload: () => Promise.resolve({ kind: 'unreachable' }),
    decide: () => Promise.resolve({ kind: 'unreachable' }),
    pay: () => Promise.resolve({ kind: 'unreachable' }),
    typing: nothing,
    markRead: () => Promise.resolve(),
    loadEarlier: () => Promise.resolve(false),
    photoFailed: nothing,
  };
}
