// Directions in which light leaves a surface. Results go to `way`, so that nothing is allocated per ray.
import { random } from './random.ts';

export const way = { x: 0, y: 0, z: 0, weight: 1 };

/** Around a normal, more often along it: what a matt surface does. */
export function matt(nx: number, ny: number, nz: number): void {
  const z = random() * 2 - 1;
  const phi = random() * Math.PI * 2;
  const s = Math.sqrt(1 - z * z);
  const x = nx + s * Math.cos(phi);
  const y = ny + s * Math.sin(phi);
  const w = nz + z * 0.9999;
  const size = 1 / Math.sqrt(x * x + y * y + w * w + 1e-12);
  way.x = x * size;
  way.y = y * size;
  way.z = w * size;
}

const frame = { ux: 0, uy: 0, uz: 0, vx: 0, vy: 0, vz: 0 };

function around(nx: number, ny: number, nz: number): void {
  const sign = nz >= 0 ? 1 : -1;
  const a = -1 / (sign + nz);
  const b = nx * ny * a;
  frame.ux = 1 + sign * nx * nx * a;
  frame.uy = sign * b;
  frame.uz = -sign * nx;
  frame.vx = b;
  frame.vy = sign + ny * ny * a;
  frame.vz = -ny;
}

/** A mirror with some roughness (GGX, visible normals). `way.weight` is what shadowing leaves; 0: lost. */
export function glossy(
  dx: number,
  dy: number,
  dz: number,
  nx: number,
  ny: number,
  nz: number,
  rough: number,
): void {
  const a = Math.max(rough * rough, 1e-3);
  around(nx, ny, nz);
  const f = frame;
  const vx = -(dx * f.ux + dy * f.uy + dz * f.uz);
  const vy = -(dx * f.vx + dy * f.vy + dz * f.vz);
  const vz = Math.max(-(dx * nx + dy * ny + dz * nz), 0.01);
  const size = 1 / Math.sqrt(a * a * (vx * vx + vy * vy) + vz * vz);
  const sx = a * vx * size;
  const sy = a * vy * size;
  const sz = vz * size;
  const flat = sx * sx + sy * sy;
  const tx = flat > 1e-9 ? -sy / Math.sqrt(flat) : 1;
  const ty = flat > 1e-9 ? sx / Math.sqrt(flat) : 0;
  const r = Math.sqrt(random());
  const phi = random() * Math.PI * 2;
  const p = r * Math.cos(phi);
  const s = 0.5 * (1 + sz);
  const q = (1 - s) * Math.sqrt(1 - p * p) + s * r * Math.sin(phi);
  const w = Math.sqrt(Math.max(0, 1 - p * p - q * q));
  // The second tangent is s × t.
  const hx0 = p * tx + q * (-sz * ty) + w * sx;
  const hy0 = p * ty + q * (sz * tx) + w * sy;
  const hz0 = q * (sx * ty - sy * tx) + w * sz;
  const k = 1 / Math.sqrt(a * a * (hx0 * hx0 + hy0 * hy0) + hz0 * hz0 + 1e-12);
  const hx = a * hx0 * k;
  const hy = a * hy0 * k;
  const hz = Math.max(hz0, 0) * k;
  const d = 2 * (vx * hx + vy * hy + vz * hz);
  const lx = d * hx - vx;
  const ly = d * hy - vy;
  const lz = d * hz - vz;
  if (lz <= 0) {
    way.weight = 0;
    return;
  }
  way.weight = 2 / (1 + Math.sqrt(1 + (a * a * (lx * lx + ly * ly)) / (lz * lz)));
  way.x = lx * f.ux + ly * f.vx + lz * nx;
  way.y = lx * f.uy + ly * f.vy + lz * ny;
  way.z = lx * f.uz + ly * f.vz + lz * nz;
}

/** Schlick: how much is reflected at a slant of `cos`. */
export function fresnel(straight: number, cos: number): number {
  const m = 1 - cos;
  return straight + (1 - straight) * m * m * m * m * m;
}

/** The exact share reflected between two clear materials; 1 when nothing gets through. */
export function dielectric(cos: number, ratio: number): number {
  const s2 = ratio * ratio * (1 - cos * cos);
  if (s2 >= 1) return 1;
  const c2 = Math.sqrt(1 - s2);
  const a = (ratio * cos - c2) / (ratio * cos + c2);
  const b = (ratio * c2 - cos) / (ratio * c2 + cos);
  return 0.5 * (a * a + b * b);
}
