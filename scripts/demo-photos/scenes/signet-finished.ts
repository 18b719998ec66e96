// The signet ring after its repair: on dark leather, the new engraving catching the light.
import type { Scene } from '../camera.ts';
import { field, ground, type Body } from '../light/body.ts';
import {
  box2,
  length2,
  mix,
  segment2,
  smoothMax,
  smoothMin,
  smoothstep,
  type Field,
} from '../shapes/fields.ts';
import { Frame } from '../shapes/frame.ts';
import { fractal, noise } from '../shapes/noise.ts';
import { metal, scratches } from '../things/paints.ts';

const radius = 0.98;

/** Two letters cut with a graver, T and B, as distance to their strokes. */
function letters(x: number, z: number): number {
  const serif = (px: number, pz: number): number => segment2(x - px + 0.07, z - pz, 0.14, 0);
  const t = Math.min(
    segment2(x + 0.36, z + 0.22, 0.34, 0),
    segment2(x + 0.19, z + 0.22, 0, 0.44),
    serif(-0.19, 0.22),
  );
  const bow = (cz: number, r: number): number =>
    x - 0.2 > 0
      ? Math.abs(length2((x - 0.2) * 0.85, z - cz) - r)
      : Math.min(segment2(x - 0.1, z - cz + r, 0.1, 0), segment2(x - 0.1, z - cz - r, 0.1, 0));
  const b = Math.min(segment2(x - 0.12, z + 0.22, 0, 0.44), bow(-0.112, 0.108), bow(0.11, 0.11));
  return Math.min(t, b);
}

/** A band around z that widens into an oval table at the top. */
const signet: Field = (x, y, z) => {
  const up = smoothstep(0.25, 1, y / (length2(x, y) + 1e-6));
  const band = box2(length2(x, y) - radius, z, mix(0.07, 0.16, up), mix(0.17, 0.42, up), 0.06);
  const oval = length2(x / 0.62, z / 0.52);
  const head = smoothMax((oval - 1) * 0.45, Math.abs(y - 1.06) - 0.16, 0.06);
  const cut = Math.max(0, 0.032 - letters(x, z)) * smoothstep(1.1, 1.19, y);
  return smoothMin(band, head, 0.16) + cut * 0.9;
};

export function signetFinished(): Scene {
  const leather: Body = {
    shape: ground,
    frame: Frame.world,
    paint: (skin, x, _y, z) => {
      const k = 0.8 + 0.4 * fractal(x * 2, 0, z * 2, 3);
      skin.r = 0.05 * k;
      skin.g = 0.028 * k;
      skin.b = 0.02 * k;
      skin.rough = 0.5;
      skin.coat = 0.045;
    },
    bump: (x, _y, z) =>
      0.008 * Math.abs(fractal(x * 24, 1, z * 24, 2) - 0.5) + 0.003 * noise(x * 40, 0, z * 40),
    bumpStep: 4e-3,
  };
  const lying = Frame.world.move(0, 0.57, 0).turn('y', 28).turn('x', 62);
  return {
    shot: {
      eye: [0.3, 3.6, 5.4],
      target: [0.25, 0.35, 0.15],
      angle: 27,
      opening: 0.1,
      focus: [0.5, 1.0, 1.0],
      roll: -3,
    },
    lamps: [
      { at: [-4, 5.5, -2], towards: [0, 0, 0], width: 3.5, height: 3.5, colour: [9, 9, 9], panes: true },
      { at: [4.5, 4, 2], towards: [0, 0.3, 0], width: 1.4, height: 3.5, colour: [8, 6.4, 4.6] },
    ],
    sky: (out, _x, y, z) => {
      const k = 0.06 + 0.4 * Math.max(0, y) + 0.12 * Math.max(0, z);
      out[0] = k * 1.05;
      out[1] = k;
      out[2] = k * 0.92;
    },
    bodies: [
      {
        shape: field(signet, [-1.2, -1.2, -0.6], [1.2, 1.3, 0.6], 0.8),
        frame: lying,
        paint: metal([0.95, 0.74, 0.45], 0.1, 0.06),
        bump: scratches(0.0015),
      },
      leather,
    ],
    finish: { exposure: 1.05, warmth: 0.02, vignette: 0.45, grain: 0.02, contrast: 0.12, glow: 0.07 },
  };
}
