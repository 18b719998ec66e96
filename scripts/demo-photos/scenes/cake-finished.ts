// The cake, finished: three tiers in buttercream, piped shells, berries, on a stand with party lights behind.
import type { Scene } from '../camera.ts';
import { field, within, type Body } from '../light/body.ts';
import { box3, drum, length2, length3, mix, smoothMin, type Field } from '../shapes/fields.ts';
import { Frame } from '../shapes/frame.ts';
import { cell } from '../shapes/noise.ts';
import { coatedTier, shells, swirl, white } from '../things/baking.ts';
import { blueberry, leaf, raspberry, strawberry } from '../things/berries.ts';
import { glow, plain, wood, woodGrain } from '../things/paints.ts';

const stand: Field = (x, y, z) => {
  const plate = drum(x, y + 0.06, z, 1.62, 0.05, 0.045) - 0.015 * Math.max(0, (length2(x, z) - 1.4) * 2);
  const foot =
    (length2(x, z) - mix(0.16, 0.75, Math.pow(Math.min(1, Math.max(0, -y - 0.15) / 0.75), 3))) * 0.5;
  return smoothMin(plate, Math.max(foot, y, -y - 0.92), 0.12);
};

/** One of the berries, by chance, with its foot at the frame. */
function berry(at: Frame, i: number): Body {
  const turned = at.turn('y', cell(i, 21) * 360);
  const kind = cell(i, 22);
  if (kind < 0.27)
    return strawberry(
      turned.move(0, 0.15, 0).turn('x', 70 * (cell(i, 23) - 0.3)),
      0.165 + 0.03 * cell(i, 24),
    );
  if (kind < 0.62)
    return raspberry(turned.move(0, 0.1, 0).turn('x', 80 * (cell(i, 23) - 0.4)), 0.125 + 0.015 * cell(i, 24));
  return blueberry(turned.move(0, 0.085, 0).turn('x', 90 * (cell(i, 23) - 0.4)), 0.095 + 0.02 * cell(i, 24));
}

/** A crown on top and a crescent on each of the steps, where the camera is. */
function fruit(): Body[] {
  const bodies: Body[] = [];
  for (let i = 0; i < 20; i++) {
    const a = i * 2.4;
    const r = 0.1 * Math.sqrt(i + 0.2);
    bodies.push(
      berry(
        Frame.world.move(
          r * Math.cos(a),
          2.5 + 0.3 * Math.max(0, 0.45 - r) + 0.04 * cell(i),
          r * Math.sin(a),
        ),
        i,
      ),
    );
  }
  for (let i = 0; i < 24; i++) {
    const a = ((150 - i * 5.6 - 3 * cell(i, 7)) * Math.PI) / 180;
    const r = 1.07 + 0.13 * (i % 2) + 0.03 * cell(i, 8);
    bodies.push(
      berry(
        Frame.world.move(r * Math.cos(a), 0.9 + 0.1 * (i % 2 === 0 ? 1 : 0) * cell(i, 9), r * Math.sin(a)),
        i + 60,
      ),
    );
  }
  for (let i = 0; i < 9; i++) {
    const a = ((155 - i * 17) * Math.PI) / 180;
    const at = Frame.world.move(1.08 * Math.cos(a), 0.97, 1.08 * Math.sin(a));
    bodies.push(leaf(at.turn('y', -155 + i * 17 + 40 * (cell(i, 3) - 0.5)).turn('z', 25), 0.3));
  }
  for (let i = 0; i < 13; i++) {
    const a = ((20 + i * 8.5 + 3 * cell(i, 7)) * Math.PI) / 180;
    const r = 0.77 + 0.06 * (i % 2);
    bodies.push(berry(Frame.world.move(r * Math.cos(a), 1.75, r * Math.sin(a)), i + 200));
  }
  for (let i = 0; i < 5; i++) {
    bodies.push(
      leaf(
        Frame.world
          .move(0, 2.62, 0)
          .turn('y', i * 72 + 20)
          .move(0.34, 0, 0)
          .turn('z', 20),
        0.32,
      ),
    );
  }
  return bodies;
}

function lights(): Body[] {
  return Array.from({ length: 64 }, (_, i): Body => {
    const size = 0.13 + 0.1 * cell(i, 3);
    const k = 1 + 5 * cell(i, 4) ** 2;
    const string = i % 4;
    const t = cell(i, 1);
    return {
      shape: within(size, (x, y, z) => length3(x, y, z) - size),
      frame: Frame.world.move(
        -14 + 28 * t,
        -1.6 + string * 1.7 + 5 * (t - 0.5) ** 2 * (string % 2 ? 1 : 1.6) + 0.4 * cell(i, 2),
        -15 - 3 * cell(i, 6),
      ),
      paint: glow(1.1 * k, 0.7 * k, 0.32 * k),
    };
  });
}

const scattered = (): Body[] =>
  [
    [-2.05, 1.2],
    [-1.75, 1.65],
    [1.95, 1.45],
    [2.3, 0.95],
    [1.6, 1.85],
  ].map(([x, z], i) => berry(Frame.world.move(x as number, -0.9, z as number), i + 140));

export function cakeFinished(): Scene {
  return {
    shot: {
      eye: [0.6, 3.3, 9.4],
      target: [0.03, 0.98, 0],
      angle: 26,
      opening: 0.16,
      focus: [0.1, 1.6, 0.9],
      roll: 1,
    },
    lamps: [
      { at: [-6, 5, 3], towards: [0, 0.8, 0], width: 3.4, height: 4.4, colour: [8.2, 7.8, 7.2], panes: true },
      { at: [5, 4, 1.5], towards: [0, 0.8, 0], width: 2, height: 3, colour: [3.2, 2.4, 1.6] },
      { at: [2, 6, -4.5], towards: [0, 1, 0], width: 3, height: 1.5, colour: [6, 4.8, 3.4] },
    ],
    sky: (out, _x, y, z) => {
      const k = 0.05 + 0.16 * Math.max(0, y) + 0.1 * Math.max(0, z);
      out[0] = k * 1.2;
      out[1] = k * 0.95;
      out[2] = k * 0.78;
    },
    bodies: [
      coatedTier(Frame.world, 1.3, 0.9, white),
      coatedTier(Frame.world.move(0, 0.9, 0), 0.95, 0.84, white),
      coatedTier(Frame.world.move(0, 1.74, 0), 0.62, 0.78, white),
      shells(Frame.world, 1.33, 42, 0.1, white),
      shells(Frame.world.move(0, 0.91, 0), 0.98, 34, 0.085, white),
      shells(Frame.world.move(0, 1.75, 0), 0.65, 26, 0.075, white),
      ...Array.from({ length: 12 }, (_, i) =>
        swirl(
          Frame.world
            .move(0, 2.51, 0)
            .turn('y', i * 30)
            .move(0.5, 0, 0),
          0.1,
          0.14,
          white,
          2.4,
        ),
      ),
      ...fruit(),
      ...scattered(),
      {
        shape: field(stand, [-1.68, -0.92, -1.68], [1.68, 0, 1.68], 0.8),
        frame: Frame.world,
        paint: plain([0.84, 0.83, 0.8], 0.12, 0.05),
      },
      {
        shape: field((x, y, z) => box3(x, y, z, 9, 0.2, 3.4, 0.05), [-9, -0.2, -3.4], [9, 0.2, 3.4]),
        frame: Frame.world.move(0, -1.12, 0).turn('y', 3),
        paint: wood([0.09, 0.045, 0.022], [0.32, 0.19, 0.1], 0.3, 0.4),
        bump: woodGrain(0.3, 0.01),
        bumpStep: 4e-3,
      },
      ...lights(),
    ],
    finish: { exposure: 1.95, warmth: 0.02, vignette: 0.4, glow: 0.08, grain: 0.02, contrast: 0.1 },
  };
}
