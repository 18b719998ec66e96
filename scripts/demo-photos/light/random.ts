// Numbers by chance, from a seed: a picture made twice is the same picture. One state per worker, for speed.
let state = 0x9e3779b9;

export const seed = (value: number): void => {
  state = (Math.imul(value ^ 0x5bd1e995, 0x27d4eb2d) ^ 0x165667b1) | 1;
  for (let i = 0; i < 8; i++) random();
};

/** Xorshift: evenly in [0, 1). */
export function random(): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) * 2.3283064365386963e-10;
}
