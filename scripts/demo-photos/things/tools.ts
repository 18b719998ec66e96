// What lies about on a goldsmith's bench: ring clamp, needle file, loupe, pencil.
import { field, within, type Body } from '../light/body.ts';
import {
  box2,
  box3,
  clamp,
  drum,
  length2,
  length3,
  mix,
  smoothMax,
  smoothstep,
  torus,
  type Field,
} from '../shapes/fields.ts';
import type { Frame } from '../shapes/frame.ts';
import { brass, metal, plain, scratches, steel, wood, woodGrain } from './paints.ts';

/** Two halves of beech that a wedge presses together; the jaws end at y = 0, the wedge at y = -6. */
export function ringClamp(frame: Frame): Body[] {
  const girth = (y: number): number =>
    mix(0.42, 0.8, smoothstep(0, -1.7, y)) - 0.25 * smoothstep(-3.6, -6, y);
  const beech: Field = (x, y, z) => {
    const w = girth(y);
    const body = smoothMax(box2(x, z, w, w * 0.86, w * 0.45), Math.abs(y + 3) - 3, 0.2);
    return Math.max(body, 0.045 + 0.06 * smoothstep(-1.5, 0, y) - Math.abs(z));
  };
  const pads: Field = (x, y, z) =>
    Math.max(box3(x, y + 0.22, Math.abs(z) - 0.14, 0.4, 0.24, 0.05, 0.04), -0.09 + 0 * z);
  const ferrule: Field = (x, y, z) => {
    const w = girth(-2.7) + 0.05;
    const ring = box2(x, z, w, w * 0.87, w * 0.46);
    return smoothMax(Math.max(ring, -ring - 0.05), Math.abs(y + 2.7) - 0.14, 0.04);
  };
  return [
    {
      shape: field(beech, [-0.85, -6, -0.75], [0.85, 0, 0.75], 0.85),
      frame: frame,
      paint: (skin, x, y, z) => wood([0.36, 0.19, 0.08], [0.66, 0.44, 0.22], 0.9, 0.42)(skin, y, x, z),
      bump: (x, y, z) => woodGrain(0.9, 0.006)(y, x, z),
    },
    {
      shape: field(pads, [-0.42, -0.5, -0.25], [0.42, 0.05, 0.25]),
      frame,
      paint: plain([0.1, 0.05, 0.028], 0.7),
    },
    {
      shape: field(ferrule, [-1, -2.9, -0.9], [1, -2.5, 0.9]),
      frame,
      paint: metal(brass, 0.2, 0.2),
      bump: scratches(0.008),
    },
  ];
}

/** A needle file along x, cut finely, with a round steel handle. */
export function needleFile(frame: Frame): Body[] {
  const f: Field = (x, y, z) => {
    const w = 0.15 * (1 - 0.8 * smoothstep(1, 2.9, x));
    const blade = Math.max(box2(y, z, w * 0.45, w, 0.015), Math.abs(x - 1.2) - 1.7);
    const handle = Math.max(length2(y, z) - 0.11, Math.abs(x + 1.9) - 1.5);
    return Math.min(blade, smoothMax(handle, Math.abs(x + 1.9) - 1.5, 0.06));
  };
  return [
    {
      shape: field(f, [-3.45, -0.2, -0.2], [3, 0.2, 0.2]),
      frame,
      paint: metal(steel, 0.3, 0.1),
      bump: (x, y, z) =>
        x > -0.4 && x < 2.9
          ? 0.004 * (Math.sin((x + z) * 190) + Math.sin((x - z) * 190))
          : x < -1 && x > -2.6
            ? 0.004 * Math.sin((x + Math.atan2(y, z) * 0.1) * 120)
            : 0,
      bumpStep: 3e-3,
    },
  ];
}

/** A folding loupe, opened: chromed case, round lens. */
export function loupe(frame: Frame): Body[] {
  const chrome = metal([0.72, 0.72, 0.74], 0.09, 0.05);
  const eye: Field = (x, y, z) => Math.max(Math.abs(length2(x, z) - 0.78) - 0.07, Math.abs(y) - 0.3) - 0.02;
  const hull: Field = (x, y, z) => box3(x - 2.1, y, z, 1.05, 0.34, 0.85, 0.3);
  const lens: Field = (x, y, z) => Math.max(length3(x, y + 2.2, z) - 2.35, length2(x, z) - 0.72);
  return [
    { shape: field(eye, [-0.9, -0.35, -0.9], [0.9, 0.35, 0.9]), frame, paint: chrome },
    { shape: field(hull, [1, -0.4, -0.9], [3.2, 0.4, 0.9]), frame: frame.turn('y', 20), paint: chrome },
    {
      shape: field(lens, [-0.75, -0.2, -0.75], [0.75, 0.2, 0.75]),
      frame,
      paint: plain([0.05, 0.06, 0.07], 0.03, 0.1),
    },
  ];
}

/** A pencil along x, point towards +x, freshly sharpened. */
export function pencil(frame: Frame, colour: readonly [number, number, number], long = 7): Body[] {
  const hexagon = (y: number, z: number): number =>
    Math.max(Math.abs(z), Math.abs(z) * 0.5 + Math.abs(y) * 0.866) - 0.19;
  const f: Field = (x, y, z) => {
    const r = length2(y, z);
    const cone = (r - (1.02 - x) * 0.205) * 0.97;
    return smoothMax(smoothMax(hexagon(y, z) * 0.97, cone, 0.01), -x - long, 0.02);
  };
  return [
    {
      shape: field(f, [-long - 0.02, -0.24, -0.24], [1.02, 0.24, 0.24], 0.9),
      frame,
      paint: (skin, x, y, z) => {
        const r = length2(y, z);
        const cut = 1.02 - x;
        const onCone = r < 0.185 && x > -0.05 && cut * 0.205 - r < 0.02;
        if (x > 0.72) plain([0.05, 0.05, 0.055], 0.35, 0.08)(skin, x, y, z);
        else if (onCone) wood([0.5, 0.3, 0.16], [0.78, 0.56, 0.36], 2, 0.6)(skin, x, y, z);
        else plain(colour, 0.22, 0.05)(skin, x, y, z);
        if (x < -long + 0.3) plain([0.75, 0.72, 0.62], 0.3, 0.05)(skin, x, y, z);
      },
    },
  ];
}

/** A disc of stacked cotton on a spindle along z, red with compound at its rim. */
export function mop(frame: Frame): Body[] {
  const f: Field = (x, y, z) => {
    const a = Math.atan2(y, x);
    const frayed = 0.02 * Math.sin(a * 90 + z * 30) + 0.015 * Math.sin(a * 37 - z * 60);
    return smoothMax(length2(x, y) - 1.9 - frayed, Math.abs(z) - 0.22 - 0.02 * Math.sin(a * 24), 0.1);
  };
  return [
    {
      shape: within(2.05, f, 0.6),
      frame,
      paint: (skin, x, y) => {
        const k = clamp((length2(x, y) - 1.2) / 0.7, 0, 1);
        skin.r = mix(0.72, 0.42, k);
        skin.g = mix(0.64, 0.17, k);
        skin.b = mix(0.5, 0.1, k);
        skin.coat = 0;
        skin.nap = 0.6;
      },
    },
    { shape: within(1, (x, y, z) => drum(x, z, y, 0.5, 0.4, 0.05)), frame, paint: metal(steel, 0.25) },
    { shape: within(1, (x, y, z) => torus(x, z, y, 0.3, 0.05)), frame, paint: metal(brass, 0.25) },
  ];
}
