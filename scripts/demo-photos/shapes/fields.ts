// Signed distances: how far a point is from a shape, negative inside. Numbers in, a number out, nothing allocated.
export type Field = (x: number, y: number, z: number) => number;

export const clamp = (v: number, low: number, high: number): number => (v < low ? low : v > high ? high : v);
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
export const smoothstep = (low: number, high: number, v: number): number => {
  const t = clamp((v - low) / (high - low), 0, 1);
  return t * t * (3 - 2 * t);
};

export const length2 = (x: number, y: number): number => Math.sqrt(x * x + y * y);
export const length3 = (x: number, y: number, z: number): number => Math.sqrt(x * x + y * y + z * z);

/** The nearer of two, melted together over `k`. */
export function smoothMin(a: number, b: number, k: number): number {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.min(a, b) - h * h * k * 0.25;
}

/** Both at once, with the edge rounded over `k`. */
export const smoothMax = (a: number, b: number, k: number): number => -smoothMin(-a, -b, k);

/** A rectangle with half sides `a` and `b` and corners rounded by `r`. */
export function box2(x: number, y: number, a: number, b: number, r: number): number {
  const dx = Math.abs(x) - a + r;
  const dy = Math.abs(y) - b + r;
  return Math.min(Math.max(dx, dy), 0) + length2(Math.max(dx, 0), Math.max(dy, 0)) - r;
}

/** A box with half sides `a`, `b`, `c` and edges rounded by `r`. */
export function box3(x: number, y: number, z: number, a: number, b: number, c: number, r: number): number {
  const dx = Math.abs(x) - a + r;
  const dy = Math.abs(y) - b + r;
  const dz = Math.abs(z) - c + r;
  return Math.min(Math.max(dx, dy, dz), 0) + length3(Math.max(dx, 0), Math.max(dy, 0), Math.max(dz, 0)) - r;
}

/** A drum around the y axis: radius `a`, half height `b`, edges rounded by `r`. */
export const drum = (x: number, y: number, z: number, a: number, b: number, r: number): number => {
  const dx = length2(x, z) - a + r;
  const dy = Math.abs(y) - b + r;
  return Math.min(Math.max(dx, dy), 0) + length2(Math.max(dx, 0), Math.max(dy, 0)) - r;
};

/** A ring around the y axis. */
export const torus = (x: number, y: number, z: number, radius: number, wire: number): number =>
  length2(length2(x, z) - radius, y) - wire;

/** Two-dimensional distance to a line from (0,0) to (bx,by). */
export function segment2(x: number, y: number, bx: number, by: number): number {
  const h = clamp((x * bx + y * by) / (bx * bx + by * by), 0, 1);
  return length2(x - bx * h, y - by * h);
}

/** A rod from a to b that tapers from radius `ra` to `rb`. */
export function rod(
  ax: number,
  ay: number,
  az: number,
  ra: number,
  bx: number,
  by: number,
  bz: number,
  rb: number,
): Field {
  const dx = bx - ax;
  const dy = by - ay;
  const dz = bz - az;
  const inverse = 1 / (dx * dx + dy * dy + dz * dz);
  return (x, y, z) => {
    const px = x - ax;
    const py = y - ay;
    const pz = z - az;
    const h = clamp((px * dx + py * dy + pz * dz) * inverse, 0, 1);
    return length3(px - dx * h, py - dy * h, pz - dz * h) - (ra + (rb - ra) * h);
  };
}

/** An ellipsoid, nearly exact. */
export function egg(x: number, y: number, z: number, a: number, b: number, c: number): number {
  const k0 = length3(x / a, y / b, z / c);
  const k1 = length3(x / (a * a), y / (b * b), z / (c * c));
  return k0 < 1e-6 ? -Math.min(a, b, c) : (k0 * (k0 - 1)) / k1;
}
