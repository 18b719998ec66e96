// A solitaire: a band in the xy plane around z, four claws, a gallery and a round stone on top.
import { field, within, type Body, type Paint } from '../light/body.ts';
import { box2, length2, mix, rod, smoothMin, smoothstep, torus, type Field } from '../shapes/fields.ts';
import type { Frame } from '../shapes/frame.ts';
import { brilliant } from '../shapes/gem.ts';
import { gold, metal, scratches } from './paints.ts';

export const ringRadius = 0.95;
const girdle = 1.5;
const stone = 0.41;

/** Wider at the bottom and drawn in at the shoulders, as bands are. */
const band: Field = (x, y, z) => {
  const up = smoothstep(0.2, 1, y / (length2(x, y) + 1e-6));
  return box2(length2(x, y) - ringRadius, z, mix(0.085, 0.095, up), mix(0.125, 0.095, up), 0.07);
};

/** One claw in the plane of its azimuth: three rods melted together, bead at the tip. */
function claw(points: readonly (readonly [number, number, number])[]): Field {
  const rods = points.slice(1).map((b, i) => {
    const a = points[i] as readonly [number, number, number];
    return rod(a[0], a[1], 0, a[2], b[0], b[1], 0, b[2]);
  });
  return (x, y, z) => rods.reduce((d, f) => smoothMin(d, f(x, y, z), 0.02), 1e3);
}

const straight = claw([
  [0.07, 1.0, 0.055],
  [0.27, 1.27, 0.043],
  [0.42, girdle + 0.01, 0.04],
  [0.365, girdle + 0.1, 0.044],
]);

const bent = claw([
  [0.07, 1.0, 0.055],
  [0.27, 1.27, 0.043],
  [0.5, girdle - 0.04, 0.042],
  [0.66, girdle + 0.03, 0.04],
]);

export interface RingState {
  /** One claw has been knocked away from the stone, and the metal is worn. */
  readonly damaged?: boolean;
  readonly rough?: number;
  readonly worn?: number;
}

export function ring(frame: Frame, state: RingState = {}): Body[] {
  const paint: Paint = metal(gold, state.rough ?? 0.1, state.worn ?? 0.04);
  const bump = scratches(state.damaged === true ? 0.009 : 0.0015);
  const part = (distance: Field, low: number, high: number): Body => ({
    shape: field(distance, [-1.1, low, -1.1], [1.1, high, 1.1]),
    frame,
    paint,
    bump,
    bumpStep: 3e-3,
  });
  const gallery: Field = (x, y, z) =>
    Math.min(torus(x, y - 1.22, z, 0.235, 0.028), torus(x, y - 1.06, z, 0.1, 0.05));
  const claws = [45, 135, 225, 315].map((azimuth, i): Body => {
    const f = state.damaged === true && i === 0 ? bent : straight;
    return {
      shape: field(f, [-0.1, 0.9, -0.1], [0.8, 1.7, 0.1]),
      frame: frame.turn('y', azimuth),
      paint,
      bump,
      bumpStep: 3e-3,
    };
  });
  const seat = frame.move(0, girdle - 0.02, 0);
  const gem: Body = {
    shape: brilliant(stone, 2.417, 0.022, [1, 1, 1]),
    frame: state.damaged === true ? seat.turn('y', 45).turn('z', -7).turn('y', 12) : seat.turn('y', 8),
    paint: () => undefined,
  };
  return [
    { ...part(band, -1.1, 1.1), shape: within(1.1, band) },
    { ...part(gallery, 1, 1.3), shape: field(gallery, [-0.28, 1, -0.28], [0.28, 1.27, 0.28]) },
    ...claws,
    gem,
  ];
}
