// What lies at a hit: the point in the body's own coordinates, the normal with its bumps, and the skin.
import { facetHit, enters } from '../shapes/gem.ts';
import type { Field } from '../shapes/fields.ts';
import { resetSkin, type Body, type Skin } from './body.ts';
import { hit } from './world.ts';

export const skin: Skin = {
  r: 0,
  g: 0,
  b: 0,
  metal: 0,
  rough: 0,
  coat: 0,
  wander: 0,
  nap: 0,
  glowR: 0,
  glowG: 0,
  glowB: 0,
};

const slope = { x: 0, y: 0, z: 0 };

/** The gradient of a field, from the corners of a tetrahedron. */
function gradient(f: Field, x: number, y: number, z: number, e: number): void {
  const a = f(x + e, y - e, z - e);
  const b = f(x - e, y - e, z + e);
  const c = f(x - e, y + e, z - e);
  const d = f(x + e, y + e, z + e);
  slope.x = (a - b - c + d) / (4 * e);
  slope.y = (-a - b + c + d) / (4 * e);
  slope.z = (-a + b - c + d) / (4 * e);
}

/** Straight up: the ground's. */
function level(): void {
  slope.x = slope.z = 0;
  slope.y = 1;
}

function localNormal(body: Body, x: number, y: number, z: number): void {
  if (body.shape.kind === 'field') gradient(body.shape.distance, x, y, z, 6e-4);
  else level();
  if (body.bump === undefined) return;
  let { x: nx, y: ny, z: nz } = slope;
  const size = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz);
  nx *= size;
  ny *= size;
  nz *= size;
  gradient(body.bump, x, y, z, body.bumpStep ?? 2e-3);
  const along = slope.x * nx + slope.y * ny + slope.z * nz;
  slope.x = nx - (slope.x - along * nx);
  slope.y = ny - (slope.y - along * ny);
  slope.z = nz - (slope.z - along * nz);
}

/** Completes `hit` and fills `skin`, for a ray that met `body` after `hit.t`. */
export function look(
  body: Body,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
): void {
  const { m, ox: fx, oy: fy, oz: fz } = body.frame;
  hit.x = ox + dx * hit.t;
  hit.y = oy + dy * hit.t;
  hit.z = oz + dz * hit.t;
  const px = hit.x - fx;
  const py = hit.y - fy;
  const pz = hit.z - fz;
  hit.lx = m[0] * px + m[3] * py + m[6] * pz;
  hit.ly = m[1] * px + m[4] * py + m[7] * pz;
  hit.lz = m[2] * px + m[5] * py + m[8] * pz;
  if (body.shape.kind === 'gem') {
    const lx = m[0] * dx + m[3] * dy + m[6] * dz;
    const ly = m[1] * dx + m[4] * dy + m[7] * dz;
    const lz = m[2] * dx + m[5] * dy + m[8] * dz;
    enters(body.shape, hit.lx - lx, hit.ly - ly, hit.lz - lz, lx, ly, lz);
    slope.x = facetHit.nx;
    slope.y = facetHit.ny;
    slope.z = facetHit.nz;
  } else localNormal(body, hit.lx, hit.ly, hit.lz);
  const { x: sx, y: sy, z: sz } = slope;
  const size = 1 / Math.sqrt(sx * sx + sy * sy + sz * sz);
  hit.nx = (m[0] * sx + m[1] * sy + m[2] * sz) * size;
  hit.ny = (m[3] * sx + m[4] * sy + m[5] * sz) * size;
  hit.nz = (m[6] * sx + m[7] * sy + m[8] * sz) * size;
  resetSkin(skin);
  body.paint(skin, hit.lx, hit.ly, hit.lz);
}
