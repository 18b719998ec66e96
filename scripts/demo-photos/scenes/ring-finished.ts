// The ring as it is handed over: upright in the slit of a velvet box, with the lights of the shop behind.
import type { Scene } from '../camera.ts';
import { field, within, type Body } from '../light/body.ts';
import { box3, length3, smoothMin, type Field } from '../shapes/fields.ts';
import { Frame } from '../shapes/frame.ts';
import { cell } from '../shapes/noise.ts';
import { glow, plain, velvet, velvetNap, wood, woodGrain } from '../things/paints.ts';
import { ring } from '../things/ring.ts';

const cushion: Field = (x, y, z) =>
  smoothMin(
    box3(x, y + 1.05, z - 0.8, 1.72, 0.62, 0.79, 0.36),
    box3(x, y + 1.05, z + 0.8, 1.72, 0.62, 0.79, 0.36),
    0.05,
  );

const tray: Field = (x, y, z) =>
  Math.max(box3(x, y + 1.45, z, 1.98, 0.85, 1.86, 0.14), -box3(x, y + 0.9, z, 1.76, 0.9, 1.64, 0.1));

const lid: Field = (x, y, z) =>
  Math.max(box3(x, y, z, 1.98, 1.86, 0.55, 0.14), -box3(x, y, z - 0.4, 1.76, 1.64, 0.7, 0.12));

const lining: Field = (x, y, z) => box3(x, y, z + 0.28, 1.77, 1.66, 0.16, 0.1);

function lights(): Body[] {
  return Array.from({ length: 70 }, (_, i) => {
    const size = 0.22 + 0.25 * cell(i, 3);
    const k = 1.2 + 5 * cell(i, 4) ** 2;
    const cool = cell(i, 5) > 0.85;
    return {
      shape: within(size, (x, y, z) => length3(x, y, z) - size),
      frame: Frame.world.move(-26 + 52 * cell(i, 1), -14 + 17 * cell(i, 2), -30 - 8 * cell(i, 6)),
      paint: cool ? glow(0.7 * k, 0.85 * k, k) : glow(k * 1.1, 0.72 * k, 0.36 * k),
    };
  });
}

/** Cushions in a tray, and the lid leaning back. */
function jewelBox(at: Frame): Body[] {
  const navy = velvet([0.009, 0.012, 0.032], 8);
  const leather = plain([0.02, 0.022, 0.035], 0.38, 0.045);
  const open = at.move(0, 0.9, -2.3).turn('x', -16);
  return [
    {
      shape: field(cushion, [-1.75, -1.7, -1.62], [1.75, -0.4, 1.62], 0.9),
      frame: at,
      paint: navy,
      bump: velvetNap,
    },
    {
      shape: field(tray, [-2, -2.3, -1.9], [2, -0.6, 1.9]),
      frame: at,
      paint: leather,
    },
    {
      shape: within(2.1, lid),
      frame: open,
      paint: leather,
    },
    {
      shape: within(2, lining),
      frame: open,
      paint: velvet([0.3, 0.27, 0.24], 1.5),
      bump: velvetNap,
    },
  ];
}

export function ringFinished(): Scene {
  const bodies: Body[] = [
    ...ring(Frame.world.turn('y', 16).move(0, 0.12, 0), { rough: 0.05, worn: 0.03 }),
    ...jewelBox(Frame.world.turn('y', 16)),
    {
      shape: field((x, y, z) => box3(x, y, z, 14, 0.3, 5.2, 0.05), [-14, -0.3, -5.2], [14, 0.3, 5.2]),
      frame: Frame.world.turn('y', 6).move(0, -2.6, 1.4),
      paint: wood([0.05, 0.022, 0.01], [0.2, 0.1, 0.05], 0.5, 0.3),
      bump: woodGrain(0.5, 0.008),
    },
    ...lights(),
  ];
  return {
    shot: {
      eye: [-1.1, 2.9, 8.6],
      target: [0, 0.32, -0.2],
      angle: 26,
      opening: 0.16,
      focus: [0, 1.4, 0.2],
      roll: -2,
    },
    lamps: [
      {
        at: [-5, 6, 3.5],
        towards: [0, 0.6, 0],
        width: 3.2,
        height: 4.2,
        colour: [11, 10.4, 9.6],
        panes: true,
      },
      { at: [5.5, 3, 2.5], towards: [0, 0.5, 0], width: 1.4, height: 4, colour: [6, 4.6, 3.2] },
      { at: [1, 7, -3], towards: [0, 1, 0], width: 3, height: 1, colour: [7, 6.6, 6.2] },
      { at: [-1.5, 5, 7.5], towards: [0, 1, 0], width: 1.2, height: 1.2, colour: [6, 6, 6] },
    ],
    sky: (out, x, y, z) => {
      // Bright overhead for the gold to mirror, dark behind for the lights to stand out from.
      const k = 0.035 + 0.5 * Math.max(0, y) + 0.16 * Math.max(0, z) + 0.05 * Math.abs(x);
      out[0] = k * 1.15;
      out[1] = k * 0.95;
      out[2] = k * 0.8;
    },
    bodies,
    finish: { exposure: 1.35, contrast: 0.12, warmth: 0.02, vignette: 0.4, glow: 0.07, grain: 0.02 },
  };
}
