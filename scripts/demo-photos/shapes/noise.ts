// Value noise and its sums: grain of wood, nap of velvet, crumb of sponge. The same place always gets the same value.
const hash = (x: number, y: number, z: number): number => {
  let h = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(z, 0x1b873593);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) * 2.3283064365386963e-10;
};

/** One value in [0, 1) for a whole cell. */
export const cell = (x: number, y = 0, z = 0): number => hash(Math.floor(x), Math.floor(y), Math.floor(z));

/** Smooth, in [0, 1). */
export function noise(x: number, y: number, z: number): number {
  const ix = Math.floor(x);
  const iy = Math.floor(y);
  const iz = Math.floor(z);
  let u = x - ix;
  let v = y - iy;
  let w = z - iz;
  u = u * u * (3 - 2 * u);
  v = v * v * (3 - 2 * v);
  w = w * w * (3 - 2 * w);
  const a = hash(ix, iy, iz) * (1 - u) + hash(ix + 1, iy, iz) * u;
  const b = hash(ix, iy + 1, iz) * (1 - u) + hash(ix + 1, iy + 1, iz) * u;
  const c = hash(ix, iy, iz + 1) * (1 - u) + hash(ix + 1, iy, iz + 1) * u;
  const d = hash(ix, iy + 1, iz + 1) * (1 - u) + hash(ix + 1, iy + 1, iz + 1) * u;
  return (a * (1 - v) + b * v) * (1 - w) + (c * (1 - v) + d * v) * w;
}

/** Several octaves of noise, in [0, 1). */
export function fractal(x: number, y: number, z: number, octaves: number): number {
  let sum = 0;
  let weight = 0.5;
  let total = 0;
  for (let i = 0; i < octaves; i++) {
    sum += weight * noise(x, y, z);
    total += weight;
    weight *= 0.5;
    x = x * 2.03 + 17.1;
    y = y * 2.01 + 3.7;
    z = z * 2.02 + 9.2;
  }
  return sum / total;
}
