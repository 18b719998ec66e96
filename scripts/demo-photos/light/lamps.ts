// Lamps and windows: rectangles that shine to one side, and the dim room behind everything.
import { random } from './random.ts';
import type { Triple } from './body.ts';

export interface Lamp {
  readonly at: Triple;
  /** Where it looks. */
  readonly towards: Triple;
  readonly width: number;
  readonly height: number;
  readonly colour: Triple;
  /** Cross bars, as a window has; seen in reflections. */
  readonly panes?: boolean;
}

export type Sky = (out: Float64Array, x: number, y: number, z: number) => void;

const cross = (a: Triple, b: Triple): Triple => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Triple): Triple => {
  const size = Math.hypot(...a);
  return [a[0] / size, a[1] / size, a[2] / size];
};

/** A lamp with its own directions worked out. */
export class Panel {
  readonly n: Triple;
  readonly u: Triple;
  readonly v: Triple;
  readonly area: number;
  readonly power: number;

  constructor(readonly lamp: Lamp) {
    const { at, towards } = lamp;
    this.n = unit([towards[0] - at[0], towards[1] - at[1], towards[2] - at[2]]);
    this.u = unit(cross(Math.abs(this.n[1]) > 0.95 ? [1, 0, 0] : [0, 1, 0], this.n));
    this.v = cross(this.n, this.u);
    this.area = lamp.width * lamp.height;
    this.power = this.area * (lamp.colour[0] + lamp.colour[1] + lamp.colour[2]);
  }

  /** The distance at which a ray meets the shining side before `far`, or -1. */
  meet(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, far: number): number {
    const { at, width, height, panes } = this.lamp;
    const facing = this.n[0] * dx + this.n[1] * dy + this.n[2] * dz;
    if (facing >= -1e-6) return -1;
    const px = at[0] - ox;
    const py = at[1] - oy;
    const pz = at[2] - oz;
    const t = (this.n[0] * px + this.n[1] * py + this.n[2] * pz) / facing;
    if (t < 1e-4 || t > far) return -1;
    const hx = dx * t - px;
    const hy = dy * t - py;
    const hz = dz * t - pz;
    const a = (hx * this.u[0] + hy * this.u[1] + hz * this.u[2]) / width;
    const b = (hx * this.v[0] + hy * this.v[1] + hz * this.v[2]) / height;
    if (Math.abs(a) > 0.5 || Math.abs(b) > 0.5) return -1;
    return panes === true && (Math.abs(a) < 0.025 || Math.abs(b) < 0.02) ? -1 : t;
  }
}

/** A point on a lamp, by chance. */
export const spot = { x: 0, y: 0, z: 0, chance: 0 };

export class Lamps {
  readonly panels: readonly Panel[];
  private readonly total: number;

  constructor(lamps: readonly Lamp[]) {
    this.panels = lamps.map(lamp => new Panel(lamp));
    this.total = this.panels.reduce((sum, panel) => sum + panel.power, 0);
  }

  /** The first lamp on a ray before `far`. */
  meet(
    ox: number,
    oy: number,
    oz: number,
    dx: number,
    dy: number,
    dz: number,
    far: number,
  ): Panel | undefined {
    let best: Panel | undefined;
    let limit = far;
    for (const panel of this.panels) {
      const t = panel.meet(ox, oy, oz, dx, dy, dz, limit);
      if (t > 0) {
        best = panel;
        limit = t;
      }
    }
    return best;
  }

  /** Any lamp, the strong ones more often; fills `spot`. */
  pick(): Panel | undefined {
    let rest = random() * this.total;
    for (const panel of this.panels) {
      rest -= panel.power;
      if (rest > 0) continue;
      const a = (random() - 0.5) * panel.lamp.width;
      const b = (random() - 0.5) * panel.lamp.height;
      spot.x = panel.lamp.at[0] + panel.u[0] * a + panel.v[0] * b;
      spot.y = panel.lamp.at[1] + panel.u[1] * a + panel.v[1] * b;
      spot.z = panel.lamp.at[2] + panel.u[2] * a + panel.v[2] * b;
      spot.chance = panel.power / this.total / panel.area;
      return panel;
    }
    return undefined;
  }
}
