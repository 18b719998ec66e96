// Light in a cut stone: in through one facet, thrown about inside, out through another with its colours parted.
import type { Body } from './body.ts';
import { dielectric } from './bounce.ts';
import { facetHit, leaves, type Gem } from '../shapes/gem.ts';
import { random } from './random.ts';
import { dim, ray } from './ray.ts';
import { hit } from './world.ts';

const inside = { x: 0, y: 0, z: 0, dx: 0, dy: 0, dz: 0 };

/** From then on the ray is of one colour, and stands for all three. */
function part(): void {
  ray.channel = 1 + Math.floor(random() * 3);
  dim(ray.channel === 1 ? 3 : 0, ray.channel === 2 ? 3 : 0, ray.channel === 3 ? 3 : 0);
}

function bend(nx: number, ny: number, nz: number, ratio: number, cos: number): void {
  const k = ratio * cos - Math.sqrt(Math.max(0, 1 - ratio * ratio * (1 - cos * cos)));
  inside.dx = ratio * inside.dx + k * nx;
  inside.dy = ratio * inside.dy + k * ny;
  inside.dz = ratio * inside.dz + k * nz;
}

function mirror(nx: number, ny: number, nz: number): void {
  const k = 2 * (inside.dx * nx + inside.dy * ny + inside.dz * nz);
  inside.dx -= k * nx;
  inside.dy -= k * ny;
  inside.dz -= k * nz;
}

function toWorld(body: Body): boolean {
  const { m, ox, oy, oz } = body.frame;
  const { x, y, z, dx, dy, dz } = inside;
  ray.ox = ox + m[0] * x + m[1] * y + m[2] * z;
  ray.oy = oy + m[3] * x + m[4] * y + m[5] * z;
  ray.oz = oz + m[6] * x + m[7] * y + m[8] * z;
  ray.dx = m[0] * dx + m[1] * dy + m[2] * dz;
  ray.dy = m[3] * dx + m[4] * dy + m[5] * dz;
  ray.dz = m[6] * dx + m[7] * dy + m[8] * dz;
  ray.ox += ray.dx * 1e-4;
  ray.oy += ray.dy * 1e-4;
  ray.oz += ray.dz * 1e-4;
  return true;
}

/** The ray has met the stone from outside; false when it gets lost in it. */
export function throughStone(body: Body, gem: Gem): boolean {
  const { m } = body.frame;
  inside.x = hit.lx;
  inside.y = hit.ly;
  inside.z = hit.lz;
  inside.dx = m[0] * ray.dx + m[3] * ray.dy + m[6] * ray.dz;
  inside.dy = m[1] * ray.dx + m[4] * ray.dy + m[7] * ray.dz;
  inside.dz = m[2] * ray.dx + m[5] * ray.dy + m[8] * ray.dz;
  // `look` left the facet in the world's directions; the walk needs it in the stone's.
  const nx = m[0] * hit.nx + m[3] * hit.ny + m[6] * hit.nz;
  const ny = m[1] * hit.nx + m[4] * hit.ny + m[7] * hit.nz;
  const nz = m[2] * hit.nx + m[5] * hit.ny + m[8] * hit.nz;
  const cos = -(inside.dx * nx + inside.dy * ny + inside.dz * nz);
  if (random() < dielectric(cos, 1 / gem.ior)) {
    mirror(nx, ny, nz);
    return toWorld(body);
  }
  if (ray.channel === 0 && gem.spread > 0) part();
  const ior = gem.ior + (ray.channel === 0 ? 0 : (ray.channel - 2) * gem.spread);
  bend(nx, ny, nz, 1 / ior, cos);
  return walk(body, gem, ior);
}

function walk(body: Body, gem: Gem, ior: number): boolean {
  for (let i = 0; i < 24; i++) {
    if (!leaves(gem, inside.x, inside.y, inside.z, inside.dx, inside.dy, inside.dz)) return false;
    const { t, nx, ny, nz } = facetHit;
    inside.x += inside.dx * t;
    inside.y += inside.dy * t;
    inside.z += inside.dz * t;
    const [r, g, b] = gem.tint;
    if (r < 1 || g < 1 || b < 1) dim(Math.pow(r, t), Math.pow(g, t), Math.pow(b, t));
    const cos = inside.dx * nx + inside.dy * ny + inside.dz * nz;
    if (random() >= dielectric(cos, ior)) {
      bend(-nx, -ny, -nz, ior, cos);
      return toWorld(body);
    }
    mirror(nx, ny, nz);
  }
  return false;
}
