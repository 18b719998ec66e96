// Exponential, with jitter, so that a thousand pages do not come back in the same instant after a restart.
export function backoff(attempt: number, minMs: number, maxMs: number): number {
  const ceiling = Math.min(maxMs, minMs * 2 ** Math.min(attempt, 16));
  return ceiling / 2 + Math.random() * (ceiling / 2);
}

/** `ms`, give or take a quarter. */
export function jittered(ms: number): number {
  return ms * (0.75 + Math.random() * 0.5);
}
