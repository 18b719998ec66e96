// How the pendant will look: a clean rendering in rose gold on a pale ground, as it is sent for approval.
import type { Scene } from '../camera.ts';
import { field, ground, type Body, type Paint, type Triple } from '../light/body.ts';
import { box2, torus } from '../shapes/fields.ts';
import { Frame } from '../shapes/frame.ts';
import { fractal } from '../shapes/noise.ts';
import { metal } from '../things/paints.ts';
import { pendant } from '../things/pendant.ts';

const roseGold: Triple = [0.97, 0.62, 0.5];

/** A fine cable chain that comes through the loop and lies in a bend on either side. */
function chain(paint: Paint): Body[] {
  const points: { x: number; z: number; turn: number }[] = [];
  for (const side of [-1, 1]) {
    let x = side * 0.03;
    let z = -1.62;
    for (let i = 0; i < 64; i++) {
      const heading =
        side < 0
          ? 2.5 - i * 0.018 - 0.25 * Math.sin(i * 0.21)
          : 0.75 + i * 0.014 + 0.28 * Math.sin(i * 0.17 + 1);
      x += Math.cos(heading) * 0.105;
      z -= Math.sin(heading) * 0.105;
      points.push({ x, z, turn: (heading * 180) / Math.PI });
    }
  }
  return points.map(({ x, z, turn }, i): Body => ({
    shape: field(
      (px, py, pz) => {
        const flat = box2(px, pz, 0.085, 0.055, 0.055);
        return Math.sqrt(flat * flat + py * py) - 0.017;
      },
      [-0.11, -0.03, -0.08],
      [0.11, 0.03, 0.08],
      0.9,
    ),
    frame: Frame.world
      .move(x, 0.06 + 0.03 * (i % 2), z)
      .turn('y', turn)
      .turn('x', i % 2 === 0 ? 8 : 75),
    paint,
  }));
}

export function pendantWax(): Scene {
  const polished = metal(roseGold, 0.13, 0.05);
  const hanging = Frame.world.move(0.02, 0.17, -1.15).turn('x', -91).turn('y', 3);
  return {
    shot: {
      eye: [1.5, 5.6, 4.6],
      target: [0.03, 0.1, -0.28],
      angle: 35,
      opening: 0.05,
      focus: [0, 0.2, 0.3],
      roll: 5,
    },
    lamps: [
      { at: [-4.5, 6, -3], towards: [0, 0, 0], width: 4.5, height: 4.5, colour: [7, 7, 7.1] },
      { at: [5, 4, 1.5], towards: [0, 0, 0], width: 1.6, height: 5, colour: [6, 5.8, 5.6] },
      { at: [0, 7, 4], towards: [0, 0, 0], width: 3, height: 1, colour: [4, 4, 4] },
    ],
    sky: (out, x, y) => {
      // Dark sides beside the bright soft boxes: polished metal needs something to contrast with.
      const k = 0.08 + 0.6 * Math.max(0, y) ** 2 + 0.1 * Math.max(0, x);
      out[0] = k;
      out[1] = k;
      out[2] = k * 1.02;
    },
    bodies: [
      ...pendant(hanging, polished, [0.16, 0.78, 0.5]),
      ...chain(metal(roseGold, 0.12)),
      {
        shape: field((x, y, z) => torus(x, y, z, 0.1, 0.02), [-0.13, -0.03, -0.13], [0.13, 0.03, 0.13]),
        frame: Frame.world.move(0.03, 0.16, -1.6).turn('x', 80),
        paint: polished,
      },
      {
        shape: ground,
        frame: Frame.world,
        paint: (skin, x, _y, z) => {
          const k = 0.71 + 0.03 * fractal(x * 0.6, 2, z * 0.6, 2);
          skin.r = k;
          skin.g = k * 0.985;
          skin.b = k * 0.975;
          skin.rough = 0.5;
          skin.coat = 0.03;
        },
      },
    ],
    finish: { exposure: 0.92, vignette: 0.25, grain: 0.01, glow: 0.05, contrast: 0.22 },
  };
}
