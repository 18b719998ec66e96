// The camera: a lens with an opening, focused on a point, as near things out of focus are what makes a photo of one.
import type { Lamp, Sky } from './light/lamps.ts';
import type { Body, Triple } from './light/body.ts';
import { random } from './light/random.ts';
import { start } from './light/ray.ts';

export interface Shot {
  readonly eye: Triple;
  readonly target: Triple;
  /** Upwards, in degrees. */
  readonly angle: number;
  /** Radius of the opening. */
  readonly opening: number;
  readonly focus?: Triple;
  readonly roll?: number;
}

/** How the film is developed. */
export interface Finish {
  readonly exposure: number;
  readonly warmth?: number;
  readonly grain?: number;
  readonly vignette?: number;
  readonly glow?: number;
  readonly contrast?: number;
  readonly saturation?: number;
}

export interface Scene {
  readonly shot: Shot;
  readonly lamps: readonly Lamp[];
  readonly sky: Sky;
  readonly bodies: readonly Body[];
  readonly finish: Finish;
}

const minus = (a: Triple, b: Triple): Triple => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const cross = (a: Triple, b: Triple): Triple => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Triple): Triple => {
  const size = Math.hypot(...a);
  return [a[0] / size, a[1] / size, a[2] / size];
};

export class Camera {
  private readonly forward: Triple;
  private readonly right: Triple;
  private readonly up: Triple;
  private readonly reach: number;
  private readonly half: number;

  constructor(private readonly shot: Shot) {
    this.forward = unit(minus(shot.target, shot.eye));
    const roll = ((shot.roll ?? 0) * Math.PI) / 180;
    const level = unit(cross(this.forward, [0, 1, 0]));
    const straight = cross(level, this.forward);
    const lean = (a: Triple, p: number, b: Triple, q: number): Triple => [
      a[0] * p + b[0] * q,
      a[1] * p + b[1] * q,
      a[2] * p + b[2] * q,
    ];
    this.right = lean(level, Math.cos(roll), straight, Math.sin(roll));
    this.up = lean(straight, Math.cos(roll), level, -Math.sin(roll));
    const focus = minus(shot.focus ?? shot.target, shot.eye);
    this.reach = focus[0] * this.forward[0] + focus[1] * this.forward[1] + focus[2] * this.forward[2];
    this.half = Math.tan((shot.angle * Math.PI) / 360);
  }

  /** Starts a ray through a point of the picture; u, v in -1…1 of its height. */
  aim(u: number, v: number): void {
    const { forward: f, right: r, up, reach, half } = this;
    const { eye, opening } = this.shot;
    const size = Math.sqrt(random()) * opening;
    const phi = random() * Math.PI * 2;
    const a = Math.cos(phi) * size;
    const b = Math.sin(phi) * size;
    const p = u * half * reach - a;
    const q = v * half * reach - b;
    const dx = f[0] * reach + r[0] * p + up[0] * q;
    const dy = f[1] * reach + r[1] * p + up[1] * q;
    const dz = f[2] * reach + r[2] * p + up[2] * q;
    const k = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz);
    start(
      eye[0] + r[0] * a + up[0] * b,
      eye[1] + r[1] * a + up[1] * b,
      eye[2] + r[2] * a + up[2] * b,
      dx * k,
      dy * k,
      dz * k,
    );
  }
}
