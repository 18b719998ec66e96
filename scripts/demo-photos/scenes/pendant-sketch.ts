// The design: a pencil drawing of the pendant on the designer's table, seen the way one leans over it.
import type { Scene } from '../camera.ts';
import { field, ground, type Body, type Paint } from '../light/body.ts';
import { box3, smoothMax } from '../shapes/fields.ts';
import { Frame } from '../shapes/frame.ts';
import { cell, fractal, noise } from '../shapes/noise.ts';
import { drawing, type Drawing } from '../things/drawing.ts';
import { plain, wood, woodGrain } from '../things/paints.ts';
import { sketchSvg } from '../things/sketch.ts';
import { pencil } from '../things/tools.ts';

const out = new Float64Array(3);

/** Graphite stays on the high points of the paper only, which is what tells a pencil from ink. */
export const pencilOnPaper =
  (sheet: Drawing, half: readonly [number, number]): Paint =>
  (skin, x, y, z) => {
    sheet.at(out, (x / half[0] + 1) / 2, (z / half[1] + 1) / 2);
    const tooth = noise(x * 110, y * 20, z * 110) * 0.6 + fractal(x * 40, 0, z * 40, 2) * 0.4;
    const line = (1 - (out[1] ?? 1)) * Math.min(1, 0.7 + 0.9 * tooth);
    const smudge = 0.05 * fractal(x * 0.8 + 3, 0, z * 0.8, 3);
    const k = (0.86 - smudge) * (0.985 + 0.03 * tooth) * (1 - 0.93 * line);
    skin.r = k;
    skin.g = k * 0.975;
    skin.b = k * (0.925 + 0.05 * line);
    skin.rough = 0.75 - 0.25 * line;
    skin.coat = 0.02 + 0.03 * line;
  };

/** A sheet that does not lie quite flat: one corner lifts. */
export const sheetShape = (a: number, b: number) =>
  field(
    (x, y, z) => {
      const lift =
        0.1 * Math.max(0, (x / a) * 0.7 + (z / b) * 0.7 - 0.55) ** 2 * 6 +
        0.02 * fractal(x * 0.5, 0, z * 0.5, 2);
      return box3(x, y - lift, z, a, 0.012, b, 0.008);
    },
    [-a - 0.05, -0.05, -b - 0.05],
    [a + 0.05, 0.5, b + 0.05],
    0.75,
  );

/** Crumbs of eraser. */
const crumbs = (): Body[] =>
  Array.from({ length: 26 }, (_, i) => ({
    shape: field(
      (x, y, z) => box3(x, y, z, 0.05 + 0.05 * cell(i, 3), 0.018, 0.02, 0.018),
      [-0.12, -0.03, -0.03],
      [0.12, 0.03, 0.03],
    ),
    frame: Frame.world.move(1.6 + 2.2 * cell(i, 1), 0.06, -0.9 + 2 * cell(i, 2)).turn('y', cell(i, 4) * 180),
    paint: plain([0.45, 0.43, 0.42], 0.9, 0.02),
  }));

export async function pendantSketch(): Promise<Scene> {
  const sheet = await drawing(sketchSvg(), 2600, 2480);
  const half = [4.2, 4.0] as const;
  return {
    shot: {
      eye: [0.5, 8.6, 6.9],
      target: [0.15, 0, -0.1],
      angle: 36,
      opening: 0.13,
      focus: [-0.2, 0, 0.2],
      roll: -4,
    },
    lamps: [
      { at: [-8, 6.5, -3], towards: [0, 0, 0], width: 4, height: 5, colour: [9.2, 9.4, 9.6], panes: true },
      { at: [6, 7, 2], towards: [0, 0, 0], width: 2.5, height: 2.5, colour: [3.4, 2.7, 1.9] },
    ],
    sky: (sky, _x, y) => {
      const k = 0.16 + 0.2 * Math.max(0, y);
      sky[0] = k * 1.02;
      sky[1] = k;
      sky[2] = k * 0.98;
    },
    bodies: [
      {
        shape: sheetShape(...half),
        frame: Frame.world.turn('y', 7).move(0, 0.02, 0),
        paint: pencilOnPaper(sheet, half),
        bump: (x, _y, z) => 0.0016 * noise(x * 60, 0, z * 60),
      },
      ...pencil(Frame.world.move(2.55, 0.27, 1.9).turn('y', 128), [0.02, 0.07, 0.05]),
      {
        shape: field(
          (x, y, z) => smoothMax(box3(x, y, z, 0.75, 0.24, 0.42, 0.09), x + y * 0.4 - 0.72, 0.1),
          [-0.8, -0.3, -0.5],
          [0.8, 0.3, 0.5],
        ),
        frame: Frame.world.move(-2.9, 0.28, 2.7).turn('y', 35),
        paint: (skin, x, y, z) => {
          const k = 0.82 - 0.25 * Math.max(0, x - 0.4) - 0.06 * fractal(x * 6, y * 6, z * 6, 2);
          skin.r = skin.g = k;
          skin.b = k * 0.97;
          if (x < -0.1) plain([0.06, 0.13, 0.32], 0.5)(skin, x, y, z);
        },
      },
      ...crumbs(),
      {
        shape: ground,
        frame: Frame.world.turn('y', 78),
        paint: wood([0.07, 0.035, 0.017], [0.24, 0.13, 0.07], 0.3, 0.45),
        bump: woodGrain(0.3, 0.012),
        bumpStep: 4e-3,
      },
    ],
    finish: { exposure: 1.25, warmth: 0.015, vignette: 0.45, grain: 0.02, contrast: 0.1 },
  };
}
