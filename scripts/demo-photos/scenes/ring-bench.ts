// On the bench: the ring in a wooden clamp, a file and some filings beside it, tools out of focus behind.
import type { Scene } from '../camera.ts';
import { field, ground, within, type Body } from '../light/body.ts';
import { box3, length3, smoothMax, type Field } from '../shapes/fields.ts';
import { Frame } from '../shapes/frame.ts';
import { cell } from '../shapes/noise.ts';
import { gold, metal, plain, steel, wood, woodGrain } from '../things/paints.ts';
import { ring } from '../things/ring.ts';
import { mop, needleFile, ringClamp } from '../things/tools.ts';

/** The wedge of wood every bench has, with its notch, sawn and filed into over the years. */
const peg: Field = (x, y, z) =>
  smoothMax(box3(x, y, z, 1.5, 0.34, 2.2, 0.08), -box3(x, y, z - 2.2, 0.14, 1, 0.7, 0.1), 0.06);

function filings(): Body[] {
  return Array.from({ length: 150 }, (_, i): Body => {
    const away = 2.2 * Math.sqrt(cell(i, 1));
    const angle = cell(i, 2) * 6.28;
    const long = 0.012 + 0.03 * cell(i, 3);
    return {
      shape: within(0.06, (x, y, z) => box3(x, y, z, long, 0.006, 0.012, 0.004)),
      frame: Frame.world
        .move(1.1 + away * Math.cos(angle), 0.008, 1.5 + 0.6 * away * Math.sin(angle))
        .turn('y', cell(i, 4) * 180),
      paint: metal(gold, 0.25),
    };
  });
}

/** Pliers seen from behind, out of focus: only their coated handles matter. */
function rack(): Body[] {
  const colours = [
    [0.55, 0.05, 0.04],
    [0.05, 0.1, 0.3],
    [0.6, 0.4, 0.06],
    [0.06, 0.06, 0.06],
    [0.5, 0.06, 0.05],
  ] as const;
  return colours.flatMap((colour, i): Body[] => {
    const at = Frame.world.move(-5.2 + i * 1.7, 2.1, -8 + 0.3 * (i % 2)).turn('z', cell(i) * 10 - 5);
    return [-0.28, 0.28].map(side => ({
      shape: within(2.2, (x, y, z) => box3(x, y, z, 0.17, 2, 0.2, 0.16)),
      frame: at.move(side, 0, 0).turn('z', side * -22),
      paint: plain(colour, 0.3, 0.05),
    }));
  });
}

export function ringBench(): Scene {
  const clamp = Frame.world.move(0.5, 1.75, 0.4).turn('y', 14).turn('z', 58).turn('y', 32);
  return {
    shot: {
      eye: [0.6, 4.1, 8.4],
      target: [0.1, 1.45, 0.1],
      angle: 28,
      opening: 0.17,
      focus: [-0.7, 2.4, 0.75],
      roll: -1,
    },
    lamps: [
      { at: [-3.5, 7, 2.5], towards: [0, 1, 0.5], width: 2.2, height: 2.2, colour: [22, 17.5, 12] },
      { at: [6, 5, -4], towards: [0, 1, 0], width: 3.5, height: 3.5, colour: [5.2, 6, 7], panes: true },
    ],
    sky: (out, x, y) => {
      const k = 0.1 + 0.22 * Math.max(0, y) + 0.05 * Math.max(0, -x);
      out[0] = k * 1.1;
      out[1] = k * 0.95;
      out[2] = k * 0.82;
    },
    bodies: [
      ...ring(clamp.move(0, 0.55, 0), { rough: 0.16, worn: 0.12 }),
      ...ringClamp(clamp),
      {
        shape: within(3, peg),
        frame: Frame.world.move(-0.4, 0.34, -1.6).turn('y', 8),
        paint: wood([0.3, 0.16, 0.07], [0.55, 0.35, 0.18], 0.8, 0.6),
        bump: woodGrain(0.8, 0.012),
      },
      ...needleFile(Frame.world.move(-0.9, 0.12, 1.85).turn('y', 14)),
      ...filings(),
      ...rack(),
      ...mop(Frame.world.move(4.6, 1.9, -6.5).turn('y', -30)),
      {
        shape: field((x, y, z) => length3(x, y, z) - 0.5, [-0.5, -0.5, -0.5], [0.5, 0.5, 0.5]),
        frame: Frame.world.move(-4.5, 0.5, -4),
        paint: metal(steel, 0.2),
      },
      {
        shape: ground,
        frame: Frame.world.turn('y', -12),
        paint: wood([0.12, 0.06, 0.027], [0.42, 0.25, 0.13], 0.4, 0.5),
        bump: woodGrain(0.4, 0.016),
        bumpStep: 4e-3,
      },
    ],
    finish: { exposure: 1.15, warmth: 0.03, vignette: 0.4, grain: 0.025, contrast: 0.1 },
  };
}
