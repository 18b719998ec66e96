// The ring as it came in: lying on the bench, worn dull, one claw knocked away and the stone askew.
import type { Scene } from '../camera.ts';
import { field, ground } from '../light/body.ts';
import { box3 } from '../shapes/fields.ts';
import { Frame } from '../shapes/frame.ts';
import { fractal } from '../shapes/noise.ts';
import { paper, wood, woodGrain } from '../things/paints.ts';
import { ring } from '../things/ring.ts';
import { loupe } from '../things/tools.ts';

export function ringBefore(): Scene {
  const lying = Frame.world.turn('y', 24).move(0, 0.3, 0).turn('x', 80);
  const sheet = (x: number, y: number, z: number): number =>
    box3(x, y - 0.05 * fractal(x * 0.4, 0, z * 0.4, 2), z, 2.5, 0.012, 1.9, 0.01);
  return {
    shot: {
      eye: [0.5, 4.0, 6.0],
      target: [0.12, 0.2, 0.0],
      angle: 28,
      opening: 0.11,
      focus: [0.6, 0.6, 1.3],
      roll: 3,
    },
    lamps: [
      { at: [-4.5, 5, -1], towards: [0, 0, 0], width: 3, height: 3, colour: [9, 9.6, 10.4], panes: true },
      { at: [3, 5.5, 2.5], towards: [0, 0, 0.5], width: 1.6, height: 1.6, colour: [9, 7.2, 5] },
    ],
    sky: (out, _x, y) => {
      const k = 0.16 + 0.3 * Math.max(0, y);
      out[0] = k;
      out[1] = k * 0.95;
      out[2] = k * 0.9;
    },
    bodies: [
      ...ring(lying, { damaged: true, rough: 0.2, worn: 0.18 }),
      {
        shape: field(sheet, [-2.6, -0.1, -2], [2.6, 0.12, 2], 0.8),
        frame: Frame.world.turn('y', -9).move(0.1, -0.005, 0.3),
        paint: paper([0.66, 0.63, 0.57]),
        bump: (x, y, z) => 0.004 * fractal(x * 22, y * 22, z * 22, 3),
      },
      ...loupe(Frame.world.move(-2.5, 0.36, -3.0).turn('y', -35)),
      {
        shape: ground,
        frame: Frame.world.turn('y', 12),
        paint: wood([0.1, 0.05, 0.022], [0.36, 0.21, 0.11], 0.45, 0.4),
        bump: woodGrain(0.45, 0.014),
        bumpStep: 4e-3,
      },
    ],
    finish: { exposure: 1.15, warmth: 0.01, vignette: 0.35, grain: 0.025, contrast: 0.08 },
  };
}
