// Follows one ray of light backwards from the camera until it finds a lamp, the room, or nothing.
import type { Body } from './body.ts';
import { fresnel, glossy, matt, way } from './bounce.ts';
import { spot, type Lamps, type Sky } from './lamps.ts';
import { length3 } from '../shapes/fields.ts';
import { random } from './random.ts';
import { dim, gather, ray } from './ray.ts';
import { throughStone } from './stone.ts';
import { look, skin } from './surface.ts';
import { wanderInside } from './wander.ts';
import { hit, type World } from './world.ts';

export interface Stage {
  readonly world: World;
  readonly lamps: Lamps;
  readonly sky: Sky;
}

const longest = 12;
const sky = new Float64Array(3);

export function follow(stage: Stage): void {
  for (let turn = 0; turn < longest; turn++) {
    const ceiling = turn === 0 ? 60 : turn === 1 ? 7 : 4;
    const body = stage.world.meet(ray.ox, ray.oy, ray.oz, ray.dx, ray.dy, ray.dz, 1e6, false);
    const lamp = stage.lamps.meet(ray.ox, ray.oy, ray.oz, ray.dx, ray.dy, ray.dz, hit.t);
    if (lamp !== undefined) {
      const [r, g, b] = lamp.lamp.colour;
      if (ray.mirrored) gather(r, g, b, ceiling);
      return;
    }
    if (body === undefined) {
      stage.sky(sky, ray.dx, ray.dy, ray.dz);
      gather(sky[0]!, sky[1]!, sky[2]!, ceiling);
      return;
    }
    look(body, ray.ox, ray.oy, ray.oz, ray.dx, ray.dy, ray.dz);
    // Small lights far behind are for being seen, not for lighting: by chance alone they would only add noise.
    if (ray.mirrored && skin.glowR + skin.glowG + skin.glowB > 0)
      gather(skin.glowR, skin.glowG, skin.glowB, ceiling);
    if (!turnAt(body, stage, ceiling)) return;
    if (turn > 3) {
      const keep = Math.min(0.95, Math.max(ray.tr, ray.tg, ray.tb));
      if (random() >= keep) return;
      dim(1 / keep, 1 / keep, 1 / keep);
    }
  }
}

/** Chooses what the surface does with the ray; false when the ray ends here. */
function turnAt(body: Body, stage: Stage, ceiling: number): boolean {
  if (body.shape.kind === 'gem') {
    ray.mirrored = true;
    return throughStone(body, body.shape);
  }
  let cos = -(ray.dx * hit.nx + ray.dy * hit.ny + ray.dz * hit.nz);
  if (cos < 0.02) cos = 0.02;
  if (skin.metal > 0 && (skin.metal >= 1 || random() < skin.metal)) {
    glossy(ray.dx, ray.dy, ray.dz, hit.nx, hit.ny, hit.nz, skin.rough);
    if (way.weight === 0) return false;
    dim(
      fresnel(skin.r, cos) * way.weight,
      fresnel(skin.g, cos) * way.weight,
      fresnel(skin.b, cos) * way.weight,
    );
    return leave(true);
  }
  const shine = fresnel(skin.coat, cos) * (1 - 0.75 * skin.rough * skin.rough);
  if (skin.coat > 0 && random() < shine) {
    glossy(ray.dx, ray.dy, ray.dz, hit.nx, hit.ny, hit.nz, skin.rough);
    if (way.weight === 0) return false;
    dim(way.weight, way.weight, way.weight);
    // A rough coat asked the lamps below; what it meets now by chance must not count twice.
    return leave(!asksForShine());
  }
  if (skin.wander > 0) {
    wanderInside(body, body.shape);
    askLamps(stage, ceiling, 1, 1, 1, 0);
  } else {
    const nap = 1 + skin.nap * (1 - cos) * (1 - cos) * (1 - cos);
    const share = asksForShine() ? 1 / (1 - shine) : 0;
    askLamps(stage, ceiling, skin.r * nap, skin.g * nap, skin.b * nap, share);
    dim(skin.r * nap, skin.g * nap, skin.b * nap);
  }
  matt(hit.nx, hit.ny, hit.nz);
  return leave(false);
}

function leave(mirrored: boolean): boolean {
  ray.ox = hit.x + hit.nx * 1.2e-3;
  ray.oy = hit.y + hit.ny * 1.2e-3;
  ray.oz = hit.z + hit.nz * 1.2e-3;
  ray.dx = way.x;
  ray.dy = way.y;
  ray.dz = way.z;
  ray.mirrored = mirrored;
  return true;
}

const asksForShine = (): boolean => skin.coat > 0 && skin.rough > 0.25 && skin.wander === 0;

/** Light that comes straight from a lamp, when nothing stands in between, with the coat's shine when `share` > 0. */
function askLamps(stage: Stage, ceiling: number, r: number, g: number, b: number, share: number): void {
  const panel = stage.lamps.pick();
  if (panel === undefined) return;
  const { x: px, y: py, z: pz, nx, ny, nz } = hit;
  let dx = spot.x - px;
  let dy = spot.y - py;
  let dz = spot.z - pz;
  const d2 = dx * dx + dy * dy + dz * dz;
  const d = Math.sqrt(d2);
  dx /= d;
  dy /= d;
  dz /= d;
  const cos = dx * nx + dy * ny + dz * nz;
  const cosLamp = -(dx * panel.n[0] + dy * panel.n[1] + dz * panel.n[2]);
  if (cos <= 0 || cosLamp <= 0) return;
  const k = (cos * cosLamp) / (d2 * spot.chance * Math.PI);
  const off = 1.5e-3;
  if (stage.world.meet(px + nx * off, py + ny * off, pz + nz * off, dx, dy, dz, d - 2 * off, true)) return;
  const gloss = share > 0 ? share * shineOf(-ray.dx, -ray.dy, -ray.dz, dx, dy, dz, cos) : 0;
  const [lr, lg, lb] = panel.lamp.colour;
  gather(lr * k * (r + gloss), lg * k * (g + gloss), lb * k * (b + gloss), ceiling);
}

/** What a rough coat throws from one direction into another (GGX), in units of white matt paint. */
function shineOf(
  vx: number,
  vy: number,
  vz: number,
  lx: number,
  ly: number,
  lz: number,
  cosL: number,
): number {
  const { nx, ny, nz } = hit;
  const size = 1 / length3(vx + lx, vy + ly, vz + lz);
  const hx = (vx + lx) * size;
  const hy = (vy + ly) * size;
  const hz = (vz + lz) * size;
  const cosV = Math.max(0.02, vx * nx + vy * ny + vz * nz);
  const cosH = hx * nx + hy * ny + hz * nz;
  const a2 = skin.rough ** 4;
  const d = cosH * cosH * (a2 - 1) + 1;
  const shadow =
    cosL * Math.sqrt(a2 + (1 - a2) * cosV * cosV) + cosV * Math.sqrt(a2 + (1 - a2) * cosL * cosL);
  const f =
    fresnel(skin.coat, Math.max(0, vx * hx + vy * hy + vz * hz)) * (1 - 0.75 * skin.rough * skin.rough);
  return (f * a2) / (d * d) / (2 * shadow);
}
