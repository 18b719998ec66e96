// Light inside wax, icing and fruit: it goes in, turns many times and comes out somewhere near, softer and coloured.
import type { Body, FieldShape, GroundShape } from './body.ts';
import { matt, way } from './bounce.ts';
import { random } from './random.ts';
import { dim } from './ray.ts';
import { skin } from './surface.ts';
import { hit } from './world.ts';

/** The share kept per turn that makes the whole look like colour `c` (after Chiang and others). */
const share = (c: number): number => 1 - Math.exp(-5.09406 * c + 2.61188 * c * c - 4.31805 * c * c * c);

/** Moves `hit` to where the light comes out. */
export function wanderInside(body: Body, shape: FieldShape | GroundShape): void {
  if (shape.kind === 'ground') {
    dim(skin.r, skin.g, skin.b);
    return;
  }
  const { m, ox, oy, oz } = body.frame;
  const f = shape.distance;
  let nx = m[0] * hit.nx + m[3] * hit.ny + m[6] * hit.nz;
  let ny = m[1] * hit.nx + m[4] * hit.ny + m[7] * hit.nz;
  let nz = m[2] * hit.nx + m[5] * hit.ny + m[8] * hit.nz;
  let x = hit.lx - nx * 1.5e-3;
  let y = hit.ly - ny * 1.5e-3;
  let z = hit.lz - nz * 1.5e-3;
  matt(-nx, -ny, -nz);
  const r = share(skin.r);
  const g = share(skin.g);
  const b = share(skin.b);
  let turns = 0;
  for (; turns < 64; turns++) {
    const step = -Math.log(1 - random()) * skin.wander;
    x += way.x * step;
    y += way.y * step;
    z += way.z * step;
    if (f(x, y, z) > 0) break;
    dim(r, g, b);
    const up = random() * 2 - 1;
    const phi = random() * Math.PI * 2;
    const s = Math.sqrt(1 - up * up);
    way.x = s * Math.cos(phi);
    way.y = s * Math.sin(phi);
    way.z = up;
  }
  // Light that is still inside comes out where it went in: dropping it would make white things grey.
  if (turns === 64) return;
  const e = 1e-3;
  nx = f(x + e, y, z) - f(x - e, y, z);
  ny = f(x, y + e, z) - f(x, y - e, z);
  nz = f(x, y, z + e) - f(x, y, z - e);
  const size = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz + 1e-18);
  // The last step may have left far behind the skin: back to it.
  const back = f(x, y, z) * 0.9;
  x -= nx * size * back;
  y -= ny * size * back;
  z -= nz * size * back;
  hit.x = ox + m[0] * x + m[1] * y + m[2] * z;
  hit.y = oy + m[3] * x + m[4] * y + m[5] * z;
  hit.z = oz + m[6] * x + m[7] * y + m[8] * z;
  hit.nx = (m[0] * nx + m[1] * ny + m[2] * nz) * size;
  hit.ny = (m[3] * nx + m[4] * ny + m[5] * nz) * size;
  hit.nz = (m[6] * nx + m[7] * ny + m[8] * nz) * size;
}
