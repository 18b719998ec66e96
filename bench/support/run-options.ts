// How large a run is. The quick one is for a look after a change; figures that are published come from the full one.
import type { World } from '../world/world.ts';

export interface Sizes {
  readonly name: 'quick' | 'full';
  readonly jobs: number;
  readonly rounds: number;
  readonly warmUpSeconds: number;
  readonly roundSeconds: number;
  readonly openPages: number;
  /** How many pages are open on one job, one measurement after another. */
  readonly together: readonly number[];
  readonly deliveriesPerSecond: number;
  readonly deliveryRounds: number;
  /** In the full run as long as the program's ping interval: every page is pinged once in each window. */
  readonly deliverySeconds: number;
  readonly idleSeconds: number;
  readonly viewers: number;
  readonly viewerRounds: number;
  readonly burstRounds: number;
}

export const QUICK: Sizes = {
  name: 'quick',
  jobs: 10_000,
  rounds: 2,
  warmUpSeconds: 1,
  roundSeconds: 1,
  openPages: 1_000,
  together: [1],
  deliveriesPerSecond: 2_000,
  deliveryRounds: 1,
  deliverySeconds: 2,
  idleSeconds: 1,
  viewers: 500,
  viewerRounds: 5,
  burstRounds: 1,
};

export const FULL: Sizes = {
  name: 'full',
  jobs: 100_000,
  rounds: 4,
  warmUpSeconds: 4,
  roundSeconds: 5,
  openPages: 5_000,
  together: [1, 10],
  deliveriesPerSecond: 2_000,
  deliveryRounds: 3,
  deliverySeconds: 12,
  idleSeconds: 12,
  viewers: 2_000,
  viewerRounds: 9,
  burstRounds: 5,
};

export interface Run {
  readonly world: World;
  readonly sizes: Sizes;
  readonly say: (sentence: string) => void;
}
