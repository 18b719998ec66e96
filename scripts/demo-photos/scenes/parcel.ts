// Packed and ready to go: the carton on the packing table, jumpers folded behind it.
import type { Scene } from '../camera.ts';
import { field, ground, within, type Body } from '../light/body.ts';
import { box3, drum, length2, smoothMax, torus, type Field } from '../shapes/fields.ts';
import { Frame } from '../shapes/frame.ts';
import { plain, wood, woodGrain } from '../things/paints.ts';
import { jumper, parcel } from '../things/parcel.ts';

/** A roll of tape on its side. */
function tapeRoll(at: Frame): Body[] {
  const roll: Field = (x, y, z) => smoothMax(Math.abs(length2(x, z) - 0.5) - 0.13, Math.abs(y) - 0.24, 0.01);
  const core: Field = (x, y, z) =>
    smoothMax(Math.abs(length2(x, z) - 0.355) - 0.02, Math.abs(y) - 0.245, 0.01);
  return [
    { shape: within(0.7, roll), frame: at, paint: plain([0.36, 0.2, 0.08], 0.16, 0.05) },
    { shape: within(0.5, core), frame: at, paint: plain([0.5, 0.4, 0.28], 0.8) },
  ];
}

function mug(at: Frame): Body {
  const f: Field = (x, y, z) => {
    const cup = Math.max(drum(x, y, z, 0.48, 0.55, 0.08), -drum(x, y - 0.12, z, 0.42, 0.55, 0.08));
    return Math.min(cup, Math.max(torus(x - 0.5, z, y, 0.28, 0.07), -drum(x, y, z, 0.44, 0.9, 0.01)));
  };
  return { shape: within(1, f), frame: at, paint: plain([0.15, 0.22, 0.22], 0.15, 0.05) };
}

export async function parcelScene(): Promise<Scene> {
  const wall: Field = (x, y, z) => box3(x, y, z, 16, 8, 0.2, 0.01);
  return {
    shot: {
      eye: [-1.3, 4.2, 7.6],
      target: [0.12, 0.85, -0.35],
      angle: 33,
      opening: 0.14,
      focus: [-0.7, 1.6, 1.0],
      roll: 1.5,
    },
    lamps: [
      { at: [-7, 5, -1], towards: [0, 0.8, 0], width: 4, height: 5, colour: [8.6, 8.7, 8.8], panes: true },
      { at: [4, 6.5, 4], towards: [0, 0.6, 0], width: 2.5, height: 2.5, colour: [3.2, 2.6, 1.9] },
    ],
    sky: (out, _x, y) => {
      const k = 0.16 + 0.16 * Math.max(0, y);
      out[0] = k * 1.04;
      out[1] = k;
      out[2] = k * 0.95;
    },
    bodies: [
      ...(await parcel(Frame.world.move(-0.45, 0, 0.2).turn('y', 17))),
      jumper(Frame.world.move(2.55, 0.02, -2.3).turn('y', -10), [0.16, 0.2, 0.24], [1.5, 0.32, 1.1]),
      jumper(Frame.world.move(2.5, 0.66, -2.3).turn('y', -14), [0.66, 0.6, 0.48], [1.45, 0.31, 1.05]),
      jumper(Frame.world.move(2.55, 1.28, -2.3).turn('y', -8), [0.17, 0.19, 0.07], [1.42, 0.3, 1.02]),
      ...tapeRoll(Frame.world.move(-2.75, 0.25, 1.65)),
      mug(Frame.world.move(-3.0, 0.55, -2.2).turn('y', -140)),
      {
        shape: field(wall, [-16, -8, -0.2], [16, 8, 0.2]),
        frame: Frame.world.move(0, 4, -7),
        paint: plain([0.42, 0.44, 0.42], 0.8),
      },
      {
        shape: ground,
        frame: Frame.world.turn('y', 6),
        paint: wood([0.2, 0.11, 0.055], [0.5, 0.33, 0.19], 0.3, 0.45),
        bump: woodGrain(0.3, 0.012),
        bumpStep: 4e-3,
      },
    ],
    finish: { exposure: 1.75, warmth: 0.01, vignette: 0.35, grain: 0.02, contrast: 0.1 },
  };
}
