// The time, as an argument: rules never ask the machine for it.
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
