// The pendant of the demo: two overlapping leaves that hang from a loop, and a small round stone between their tips.
import { field, type Body, type Paint } from '../light/body.ts';
import { length2, rod, smoothMax, smoothMin, torus, type Field } from '../shapes/fields.ts';
import type { Frame } from '../shapes/frame.ts';
import { brilliant } from '../shapes/gem.ts';
import { noise } from '../shapes/noise.ts';

export interface LeafPlan {
  /** Degrees from straight down, to the right. */
  readonly lean: number;
  readonly long: number;
  readonly wide: number;
}

export const leafPlans: readonly [LeafPlan, LeafPlan] = [
  { lean: -21, long: 2.55, wide: 0.5 },
  { lean: 25, long: 2.15, wide: 0.46 },
];
export const stonePlan = { x: 0.13, y: -1.88, radius: 0.24 } as const;

/** Half the width of a leaf at t in 0…1 of its length: where two circles overlap. */
export function leafWidth({ long, wide }: LeafPlan, t: number): number {
  const r = (long * long) / (8 * wide) + wide / 2;
  const y = (t - 0.5) * long;
  return Math.max(0, Math.sqrt(Math.max(0, r * r - y * y)) - r + wide);
}

/** One leaf along -y: folded a little along its rib, bowed towards the tip, veined. */
function leafField({ long, wide }: LeafPlan): Field {
  const r = (long * long) / (8 * wide) + wide / 2;
  const rib = rod(0, 0.28, 0.02, 0.045, 0, -long * 0.97, 0.0, 0.012);
  return (x, y, z) => {
    const across = Math.abs(x);
    const flat = length2(across + r - wide, -y - long / 2) - r;
    const bow = z + 0.1 * (y / long + 0.45) ** 2 - across * 0.3;
    const vein = 0.016 * Math.abs(Math.sin((y + across * 0.9) * 13));
    const blade = smoothMax(flat, Math.abs(bow) - 0.04 - vein * Math.min(1, across * 9), 0.035) * 0.85;
    return smoothMin(blade, rib(x, y, bow), 0.03);
  };
}

/** In the xy plane with the front towards +z; the loop's top is near y = 0.6. */
export function pendant(frame: Frame, paint: Paint, tint: readonly [number, number, number]): Body[] {
  const loop: Field = (x, y, z) => torus(x, z, y - 0.42, 0.2, 0.05);
  const cup: Field = (x, y, z) =>
    smoothMax(Math.abs(length2(x, y) - stonePlan.radius - 0.015) - 0.035, Math.abs(z + 0.05) - 0.15, 0.025);
  const polish: Field = (x, y, z) => 0.002 * noise(x * 6, y * 6, z * 6);
  const seat = frame.move(stonePlan.x, stonePlan.y, 0.1);
  const leaves = leafPlans.map((plan, i): Body => ({
    shape: field(leafField(plan), [-0.6, -plan.long - 0.05, -0.3], [0.6, 0.35, 0.4], 0.8),
    frame: frame.move(0, 0, i === 0 ? 0.07 : -0.05).turn('z', plan.lean),
    paint,
    bump: polish,
  }));
  return [
    ...leaves,
    { shape: field(loop, [-0.27, 0.1, -0.08], [0.27, 0.7, 0.08]), frame: frame.turn('y', 12), paint },
    { shape: field(cup, [-0.35, -0.35, -0.25], [0.35, 0.35, 0.15]), frame: seat, paint },
    {
      shape: brilliant(stonePlan.radius, 1.64, 0.009, tint),
      frame: seat.move(0, 0, 0.06).turn('x', 90),
      paint: () => undefined,
    },
  ];
}
