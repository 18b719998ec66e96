// Twelve lemon cupcakes in their box, ready to be collected.
import type { Scene } from '../camera.ts';
import { field, ground, within, type Body } from '../light/body.ts';
import { box2, box3, egg, length2, length3, mix, smoothMax, type Field } from '../shapes/fields.ts';
import { Frame } from '../shapes/frame.ts';
import { cell, fractal } from '../shapes/noise.ts';
import { crumb, sponge, swirl, swirlReach, type Cream } from '../things/baking.ts';
import { leaf } from '../things/berries.ts';
import { paper, plain, wood, woodGrain } from '../things/paints.ts';

const lemon: Cream = [0.9, 0.78, 0.42];

/** A pleated paper case, wider at the top. */
const liner: Field = (x, y, z) => {
  const a = Math.atan2(z, x);
  const r =
    mix(0.4, 0.53, y / 0.56) +
    0.016 * (Math.abs((((a / Math.PI) * 22) % 1) + (a < 0 ? 1 : 0) - 0.5) * 2 - 0.5);
  const side = length2(x, z) - r;
  return smoothMax(Math.max(side, -side - 0.05), Math.abs(y - 0.28) - 0.28, 0.01) * 0.75;
};

/** A candied slice: rind, pith, and segments that light shines through. */
function slice(at: Frame): Body {
  const f: Field = (x, y, z) => {
    const a = Math.atan2(y, x);
    const r = length2(x, y);
    const pulp = 0.008 * Math.abs(Math.sin(a * 4)) * (r < 0.15 ? 1 : 0);
    return Math.max(smoothMax(r - 0.2, Math.abs(z) - 0.016 - pulp, 0.01), -y - 0.02) * 0.9;
  };
  return {
    shape: within(0.24, f, 0.8),
    frame: at,
    paint: (skin, x, y) => {
      const r = length2(x, y);
      const wall = Math.abs(Math.sin(Math.atan2(y, x) * 4)) < 0.16 || (r > 0.155 && r < 0.177);
      plain(r > 0.177 ? [0.86, 0.62, 0.06] : wall ? [0.9, 0.86, 0.68] : [0.88, 0.66, 0.12], 0.25, 0.05)(
        skin,
        x,
        y,
        0,
      );
    },
  };
}

/** Elderflower: five round petals and yellow in the middle. */
function blossom(at: Frame): Body {
  const f: Field = (x, y, z) => {
    const a = Math.atan2(z, x);
    const sector = (Math.PI * 2) / 5;
    const turned = a - Math.round(a / sector) * sector;
    const r = length2(x, z);
    const petal = egg(r * Math.cos(turned) - 0.04, y - r * 0.25, r * Math.sin(turned), 0.036, 0.01, 0.028);
    return Math.min(petal, length3(x, y - 0.012, z) - 0.014);
  };
  return {
    shape: within(0.1, f, 0.7),
    frame: at,
    paint: (skin, x, y, z) =>
      plain(length2(x, z) < 0.016 ? [0.8, 0.62, 0.15] : [0.9, 0.89, 0.84], 0.6, 0.03)(skin, x, y, z),
  };
}

function topping(at: Frame, seed: number): Body[] {
  const flowers = Array.from({ length: 6 }, (_, i) => {
    const t = 0.3 + 0.55 * cell(i, seed, 1);
    return blossom(
      at
        .turn('y', cell(i, seed, 2) * 360)
        .move(0.5 * swirlReach(t) + 0.025, t * 0.72, 0)
        .turn('z', -55),
    );
  });
  if (seed % 2 === 0)
    return [
      ...flowers,
      leaf(
        at
          .move(0, 0.66, 0)
          .turn('y', seed * 50)
          .turn('z', 22),
        0.2,
      ),
      leaf(
        at
          .move(0, 0.66, 0)
          .turn('y', seed * 50 + 130)
          .turn('z', 22),
        0.18,
      ),
    ];
  return [
    ...flowers.slice(0, 3),
    slice(
      at
        .move(0, 0.66, 0)
        .turn('y', seed * 31)
        .turn('z', 14),
    ),
  ];
}

function cupcake(at: Frame, seed: number): Body[] {
  const dome: Field = (x, y, z) => egg(x, y, z, 0.52, 0.17, 0.52) + 0.01 * fractal(x * 9, y * 9, z * 9, 2);
  const turned = at.turn('y', seed * 77);
  return [
    {
      shape: field(liner, [-0.58, 0, -0.58], [0.58, 0.57, 0.58], 0.8),
      frame: turned,
      paint: paper([0.84, 0.83, 0.79]),
    },
    {
      shape: within(0.56, dome, 0.9),
      frame: turned.move(0, 0.53, 0),
      paint: sponge(0.3, 0.1),
      bump: crumb,
      bumpStep: 6e-3,
    },
    swirl(turned.move(0, 0.6, 0), 0.52, 0.72 + 0.05 * cell(seed, 5), lemon, 3.5),
    ...topping(turned.move(0, 0.6, 0), seed),
  ];
}

/** Card, folded: four walls and a floor, the lid standing up behind with its window. */
function carton(at: Frame): Body[] {
  const walls: Field = (x, y, z) => {
    const side = box2(x, z, 2.48, 1.86, 0.03);
    const flare = Math.max(side, -side - 0.025);
    return Math.min(Math.max(flare, Math.abs(y - 0.42) - 0.42), Math.max(side, Math.abs(y - 0.015) - 0.015));
  };
  const lid: Field = (x, y, z) => {
    const sheet = box3(x, y - 1.4, z, 2.48, 1.4, 0.014, 0.01);
    const rim = Math.max(box3(x, y - 2.7, z - 0.25, 2.48, 0.014, 0.26, 0.01));
    return Math.min(Math.max(sheet, -box2(x, y - 1.4, 1.9, 0.9, 0.15)), rim);
  };
  const card = paper([0.84, 0.82, 0.78]);
  return [
    { shape: field(walls, [-2.52, 0, -1.9], [2.52, 0.86, 1.9], 0.9), frame: at, paint: card },
    {
      shape: field(lid, [-2.52, -0.1, -0.1], [2.52, 2.85, 0.6], 0.9),
      frame: at.move(0, 0.84, -1.86).turn('x', -24),
      paint: card,
    },
  ];
}

/** A doily of greaseproof under the cakes, and a napkin beside the box. */
const napkin: Field = (x, y, z) =>
  box3(x, y - 0.06 * fractal(x * 0.9, 3, z * 0.9, 3), z, 1.5, 0.02, 1.1, 0.02);

function shelf(): Body[] {
  return Array.from({ length: 22 }, (_, i): Body => {
    const size = 0.16 + 0.14 * cell(i, 3);
    const k = 0.9 + 2.4 * cell(i, 4);
    return {
      shape: within(size, (x, y, z) => length3(x, y, z) - size),
      frame: Frame.world.move(-11 + 22 * cell(i, 1), 1.5 + 6 * cell(i, 2), -13),
      paint: skin => {
        skin.r = skin.g = skin.b = skin.coat = 0;
        skin.glowR = k;
        skin.glowG = 0.78 * k;
        skin.glowB = 0.5 * k;
      },
    };
  });
}

export function cupcakes(): Scene {
  const at = Frame.world.turn('y', -16);
  const cakes = Array.from({ length: 12 }, (_, i) => {
    const column = (i % 4) - 1.5;
    const row = Math.floor(i / 4) - 1;
    return cupcake(
      at.move(column * 1.19, 0.03, row * 1.18).move(0.03 * cell(i, 1), 0, 0.03 * cell(i, 2)),
      i + 1,
    );
  });
  return {
    shot: {
      eye: [0.9, 6.0, 7.4],
      target: [0.1, 0.5, -0.05],
      angle: 34,
      opening: 0.16,
      focus: [0, 0.9, 1.2],
      roll: -2,
    },
    lamps: [
      {
        at: [-6, 5.5, -0.5],
        towards: [0, 0.5, 0],
        width: 4,
        height: 4,
        colour: [9.5, 9.5, 9.4],
        panes: true,
      },
      { at: [5, 6, 3], towards: [0, 0.5, 0], width: 2.5, height: 2.5, colour: [3.6, 3, 2.2] },
    ],
    sky: (out, _x, y) => {
      const k = 0.14 + 0.2 * Math.max(0, y);
      out[0] = k * 1.06;
      out[1] = k;
      out[2] = k * 0.92;
    },
    bodies: [
      ...cakes.flat(),
      ...carton(at),
      {
        shape: within(2, napkin, 0.8),
        frame: Frame.world.move(-2.9, 0.0, 1.9).turn('y', 25),
        paint: plain([0.32, 0.4, 0.42], 0.9, 0),
        bump: (x, _y, z) => 0.004 * (Math.sin(x * 120) + Math.sin(z * 120)),
      },
      ...shelf(),
      {
        shape: ground,
        frame: Frame.world.turn('y', 78),
        paint: wood([0.3, 0.19, 0.11], [0.62, 0.46, 0.3], 0.28, 0.5),
        bump: woodGrain(0.28, 0.012),
        bumpStep: 4e-3,
      },
    ],
    finish: { exposure: 1.1, warmth: 0.01, vignette: 0.35, grain: 0.018, contrast: 0.1 },
  };
}
