// The cake half made: layers filled and stacked, scraped once, waiting on the turntable by the kitchen window.
import type { Scene } from '../camera.ts';
import { field, ground, within, type Body } from '../light/body.ts';
import { box2, box3, drum, egg, length2, smoothMax, smoothMin, torus, type Field } from '../shapes/fields.ts';
import { Frame } from '../shapes/frame.ts';
import { cell, fractal, noise } from '../shapes/noise.ts';
import { cream, nakedHeight, nakedTier, vanilla } from '../things/baking.ts';
import { metal, plain, steel, wood, woodGrain } from '../things/paints.ts';

const bowl: Field = (x, y, z) => smoothMax(Math.abs(egg(x, y, z, 0.95, 0.85, 0.95)) - 0.025, y - 0.1, 0.02);

const heap: Field = (x, y, z) =>
  Math.max(egg(x, y + 0.1, z, 0.86, 0.42 + 0.12 * fractal(x * 3, 0, z * 3, 3), 0.86), length2(x, z) - 0.84);

/** An angled palette knife: handle, crank, blade. */
function knife(frame: Frame): Body[] {
  const blade: Field = (x, y, z) => smoothMax(box2(x - 1.2, z, 1.25, 0.15, 0.14), Math.abs(y) - 0.009, 0.008);
  const crank: Field = (x, y, z) => box3(x + 0.12, y - 0.09 + x * 0.5, z, 0.22, 0.02, 0.07, 0.015);
  return [
    { shape: within(2.5, blade), frame, paint: metal(steel, 0.16, 0.1) },
    { shape: within(0.5, crank, 0.8), frame, paint: metal(steel, 0.16, 0.1) },
    {
      shape: within(1.2, (x, y, z) => box3(x, y, z, 0.62, 0.085, 0.12, 0.08)),
      frame: frame.move(-0.9, 0.2, 0),
      paint: wood([0.1, 0.045, 0.02], [0.26, 0.13, 0.06], 1.2, 0.35),
    },
  ];
}

const crumbs = (): Body[] =>
  Array.from({ length: 60 }, (_, i): Body => {
    const a = cell(i, 1) * 6.28;
    const r = 1.4 + 0.28 * cell(i, 2);
    const size = 0.012 + 0.025 * cell(i, 3) ** 2;
    return {
      shape: within(
        0.05,
        (x, y, z) => egg(x, y, z, size, size * 0.8, size * 1.2) + 0.006 * noise(x * 60, y * 60, z * 60),
        0.8,
      ),
      frame: Frame.world.move(r * Math.cos(a), 0.015, r * Math.sin(a)),
      paint: plain([0.62, 0.36, 0.13], 0.9, 0.01),
    };
  });

/** Shelf, jars and cups against a tiled wall: only their colours and edges survive the lens. */
function kitchen(): Body[] {
  const wall: Body = {
    shape: field((x, y, z) => box3(x, y, z, 14, 8, 0.2, 0.01), [-14, -8, -0.2], [14, 8, 0.2]),
    frame: Frame.world.move(0, 4, -7.5),
    paint: (skin, x, y) => {
      const joint =
        Math.abs(((((x / 1.5) % 1) + 1.5) % 1) - 0.5) > 0.475 ||
        Math.abs(((((y / 0.75) % 1) + 1.5) % 1) - 0.5) > 0.46;
      plain(joint ? [0.5, 0.49, 0.46] : [0.74, 0.75, 0.72], 0.2, 0.045)(skin, x, y, 0);
    },
  };
  const shelf: Body = {
    shape: field((x, y, z) => box3(x, y, z, 7, 0.1, 0.8, 0.02), [-7, -0.1, -0.8], [7, 0.1, 0.8]),
    frame: Frame.world.move(2, 1.1, -6.6),
    paint: wood([0.25, 0.13, 0.06], [0.5, 0.31, 0.16], 0.4),
  };
  const colours = [
    [0.62, 0.32, 0.2],
    [0.2, 0.33, 0.36],
    [0.75, 0.7, 0.6],
    [0.55, 0.42, 0.12],
    [0.13, 0.2, 0.14],
    [0.7, 0.66, 0.62],
  ] as const;
  const jars = colours.map((colour, i): Body => ({
    shape: within(1.3, (x, y, z) =>
      smoothMin(drum(x, y, z, 0.45, 0.6, 0.12), drum(x, y - 0.66, z, 0.4, 0.1, 0.04), 0.04),
    ),
    frame: Frame.world.move(-3.6 + i * 1.75 + 0.3 * cell(i), 1.82, -6.6),
    paint: plain(colour, 0.2, 0.05),
  }));
  return [wall, shelf, ...jars];
}

/** Three tiers on the turntable, a first spoonful of cream on top. */
function cake(): Body[] {
  const tier = nakedHeight(3);
  const table: Field = (x, y, z) => drum(x, y, z, 1.75, 0.07, 0.04);
  return [
    ...nakedTier(Frame.world, 1.3, 3, 0.56),
    ...nakedTier(Frame.world.move(0.02, tier, 0), 0.95, 3, 0.5),
    ...nakedTier(Frame.world.move(0.01, 2 * tier, 0.01), 0.62, 3, 0.3),
    {
      shape: field(
        (x, y, z) =>
          drum(
            x,
            y,
            z,
            0.58 + 0.05 * noise(x * 3, 2, z * 3),
            0.035 + 0.012 * fractal(x * 5, 0, z * 5, 3),
            0.03,
          ),
        [-0.7, -0.05, -0.7],
        [0.7, 0.06, 0.7],
        0.8,
      ),
      frame: Frame.world.move(0.01, 3 * tier, 0.01),
      paint: cream(vanilla, 0),
    },
    {
      shape: within(1.8, table),
      frame: Frame.world.move(0, -0.07, 0),
      paint: metal(steel, 0.24, 0.1),
      bump: (x, _y, z) => 0.0015 * Math.sin(length2(x, z) * 160),
    },
    {
      shape: within(1, (x, y, z) =>
        smoothMin(drum(x, y, z, 0.3, 0.4, 0.05), torus(x, y + 0.38, z, 0.7, 0.08), 0.3),
      ),
      frame: Frame.world.move(0, -0.5, 0),
      paint: metal(steel, 0.3, 0.1),
    },
  ];
}

export function cakeTiers(): Scene {
  return {
    shot: {
      eye: [-0.9, 3.1, 8.4],
      target: [0.2, 0.88, 0],
      angle: 31,
      opening: 0.14,
      focus: [-0.1, 1.3, 1.0],
      roll: -1,
    },
    lamps: [
      { at: [-6.5, 4.5, 1.5], towards: [0, 0.6, 0], width: 4, height: 5, colour: [9, 9.2, 9.4], panes: true },
      { at: [4.5, 6, 3], towards: [0, 0.5, 0], width: 2.5, height: 2.5, colour: [2.6, 2.2, 1.7] },
    ],
    sky: (out, _x, y) => {
      const k = 0.2 + 0.18 * Math.max(0, y);
      out[0] = k * 1.03;
      out[1] = k;
      out[2] = k * 0.95;
    },
    bodies: [
      ...cake(),
      ...crumbs(),
      ...knife(Frame.world.move(-1.5, -0.88, 1.95).turn('y', 17)),
      {
        shape: within(1.2, bowl, 0.9),
        frame: Frame.world.move(2.75, -0.06, -0.9),
        paint: plain([0.78, 0.8, 0.79], 0.1, 0.05),
      },
      { shape: within(1.2, heap, 0.8), frame: Frame.world.move(2.75, -0.1, -0.9), paint: cream(vanilla) },
      ...kitchen(),
      {
        shape: ground,
        frame: Frame.world.move(0, -0.92, 0).turn('y', 8),
        paint: wood([0.22, 0.13, 0.07], [0.52, 0.36, 0.22], 0.28, 0.5),
        bump: woodGrain(0.28, 0.012),
        bumpStep: 4e-3,
      },
    ],
    finish: { exposure: 1.2, warmth: 0.01, vignette: 0.32, grain: 0.02, contrast: 0.1 },
  };
}
