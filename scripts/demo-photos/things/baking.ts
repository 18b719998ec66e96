// Sponge, buttercream and what is piped: tiers with and without their coat, swirls, pearls.
import { field, type Body, type Paint } from '../light/body.ts';
import { clamp, drum, length2, length3, mix, smoothMin, smoothstep, type Field } from '../shapes/fields.ts';
import type { Frame } from '../shapes/frame.ts';
import { fractal, noise } from '../shapes/noise.ts';

export type Cream = readonly [number, number, number];
export const vanilla: Cream = [0.88, 0.8, 0.66];
export const white: Cream = [0.9, 0.87, 0.81];

export const cream =
  (colour: Cream, wander = 0.05): Paint =>
  (skin, x, y, z) => {
    const k = 0.97 + 0.05 * noise(x * 5, y * 5, z * 5);
    skin.r = colour[0] * k;
    skin.g = colour[1] * k;
    skin.b = colour[2] * k;
    skin.rough = 0.42;
    skin.coat = 0.035;
    skin.wander = wander;
  };

/** Crumb: golden inside, browner where the tin was, with pores. */
export const sponge =
  (radius: number, half: number): Paint =>
  (skin, x, y, z) => {
    const pore = smoothstep(0.52, 0.7, fractal(x * 24, y * 24, z * 24, 3));
    const crust =
      smoothstep(half * 0.55, half * 0.98, Math.abs(y)) +
      0.35 * smoothstep(radius * 0.985, radius, length2(x, z));
    const k = clamp(0.75 * crust + 0.25 * fractal(x * 3, y * 5, z * 3, 3) - 0.06, 0, 1);
    skin.r = mix(0.83, 0.45, k) * (1 - 0.22 * pore);
    skin.g = mix(0.6, 0.22, k) * (1 - 0.28 * pore);
    skin.b = mix(0.27, 0.075, k) * (1 - 0.35 * pore);
    skin.rough = 0.9;
    skin.coat = 0.01;
  };

export const crumb: Field = (x, y, z) =>
  -0.012 * smoothstep(0.5, 0.72, fractal(x * 24, y * 24, z * 24, 3)) + 0.01 * noise(x * 50, y * 50, z * 50);

const jam: Paint = (skin, x, y, z) => {
  const k = 0.7 + 0.6 * noise(x * 18, y * 18, z * 18);
  skin.r = 0.36 * k;
  skin.g = 0.018 * k;
  skin.b = 0.05 * k;
  skin.rough = 0.18;
  skin.coat = 0.045;
};

/** How high a tier of so many layers stands. */
export const nakedHeight = (layers: number): number => layers * 0.236 + (layers - 1) * 0.07;

/** Layers of sponge with filling pressed out between them; `coat` 0…1 is how much was scraped over the outside. */
export function nakedTier(frame: Frame, radius: number, layers: number, coat: number): Body[] {
  const half = 0.118;
  const step = half * 2 + 0.07;
  const bodies: Body[] = [];
  for (let i = 0; i < layers; i++) {
    const at = frame.move(0.012 * Math.sin(i * 5), half + i * step, 0.012 * Math.cos(i * 3));
    const f: Field = (x, y, z) =>
      drum(x, y, z, radius + 0.03 * (noise(x * 2, y * 4 + i * 9, z * 2) - 0.5), half, 0.05);
    const bare = sponge(radius, half);
    const scraped = cream(vanilla, 0);
    bodies.push({
      shape: field(f, [-radius - 0.03, -half, -radius - 0.03], [radius + 0.03, half, radius + 0.03], 0.9),
      frame: at,
      paint: (skin, x, y, z) => {
        const a = Math.atan2(z, x);
        const smear = fractal(a * 2.2, y * 2.4 + i * 0.8, 4, 4) + 0.25 * smoothstep(0.04, half, Math.abs(y));
        const out = length2(x, z) > radius * 0.96;
        (out && smear < coat ? scraped : bare)(skin, x, y, z);
      },
      bump: crumb,
      bumpStep: 6e-3,
    });
    if (i === layers - 1) break;
    const filling: Field = (x, y, z) => {
      const a = Math.atan2(z, x);
      return drum(
        x,
        y,
        z,
        radius - 0.01 + 0.06 * (fractal(a * 7, i * 7, y * 6, 2) - 0.35),
        0.04 + 0.014 * noise(a * 6, i * 3, 5),
        0.03,
      );
    };
    bodies.push({
      shape: field(
        filling,
        [-radius - 0.05, -0.06, -radius - 0.05],
        [radius + 0.05, 0.06, radius + 0.05],
        0.8,
      ),
      frame: at.move(0, half + 0.035, 0),
      paint: i % 2 === 0 ? cream(vanilla, 0) : jam,
    });
  }
  return bodies;
}

/** A coated tier with the marks of the palette knife; stands on y = 0. */
export function coatedTier(frame: Frame, radius: number, high: number, colour: Cream): Body {
  const f: Field = (x, y, z) => {
    const a = Math.atan2(z, x);
    const r = length2(x, z);
    const marks =
      0.014 * fractal(a * 3, y * 9, r > radius * 0.9 ? 1 : r * 6, 3) +
      0.006 * Math.sin(y * 55 + Math.sin(a * 3) * 0.8 + fractal(a * 2, 3, 3, 2) * 4);
    return drum(x, y - high / 2, z, radius, high / 2, 0.06) - marks;
  };
  return {
    shape: field(
      f,
      [-radius - 0.03, -0.02, -radius - 0.03],
      [radius + 0.03, high + 0.03, radius + 0.03],
      0.8,
    ),
    frame,
    paint: cream(colour, 0.04),
    bump: (x, y, z) => 0.004 * fractal(Math.atan2(z, x) * 6, y * 30, length2(x, z) * 8, 2),
    bumpStep: 5e-3,
  };
}

/** How far a swirl reaches out at height t in 0…1. */
export const swirlReach = (t: number): number => Math.pow(1 - t, 0.62) * (1 - 0.12 * (1 - t));

/** Piped in a spiral through a star tip; stands on y = 0. */
export function swirl(frame: Frame, radius: number, high: number, colour: Cream, turns = 3.4): Body {
  const f: Field = (x, y, z) => {
    const a = Math.atan2(z, x) / (2 * Math.PI);
    const t = clamp(y / high, 0, 1);
    const u = Math.pow(t, 0.86) * turns - a;
    const turn = u - Math.floor(u);
    const bulge = Math.sqrt(1 - (2 * turn - 1) ** 2 * 0.98);
    const flute = 0.5 + 0.5 * Math.cos((turn * 5 + a * 24) * Math.PI * 2 * 0.5);
    const reach = radius * (swirlReach(t) * (0.76 + 0.24 * bulge) + 0.05 * flute * bulge * (1 - t * 0.6));
    const side = (length2(x, z) - reach) * 0.7;
    return Math.max(side, -y, (y - high) * 0.8);
  };
  return {
    shape: field(f, [-radius * 1.1, 0, -radius * 1.1], [radius * 1.1, high, radius * 1.1], 0.6),
    frame,
    paint: cream(colour, 0),
  };
}

/** A string of piped shells around the foot of a tier. */
export function shells(frame: Frame, radius: number, count: number, size: number, colour: Cream): Body {
  const f: Field = (x, y, z) => {
    const sector = (Math.PI * 2) / count;
    const a0 = Math.atan2(z, x);
    const nearest = Math.round(a0 / sector);
    let d = 1e3;
    for (let i = -1; i <= 1; i++) {
      const a = (nearest + i) * sector;
      const px = x - Math.cos(a) * radius;
      const pz = z - Math.sin(a) * radius;
      const along = -px * Math.sin(a) + pz * Math.cos(a);
      const out = px * Math.cos(a) + pz * Math.sin(a);
      const flute = 0.07 * size * Math.cos(Math.atan2(y - size * 0.35, out) * 9);
      const taper = 1 - 0.3 * clamp(along / size, -1, 1);
      d = smoothMin(
        d,
        (length3(along * 0.72, (y - size * 0.42) / taper, out / taper) - size * 0.8 - flute) * 0.8,
        size * 0.08,
      );
    }
    return Math.max(d, -y);
  };
  const r = radius + size * 1.2;
  return { shape: field(f, [-r, 0, -r], [r, size * 1.6, r], 0.7), frame, paint: cream(colour, 0) };
}
