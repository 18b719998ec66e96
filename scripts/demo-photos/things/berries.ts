// Fruit and leaves for cakes.
import { field, within, type Body } from '../light/body.ts';
import { clamp, egg, length2, length3, mix, smoothMax, smoothstep, type Field } from '../shapes/fields.ts';
import type { Frame } from '../shapes/frame.ts';
import { fractal, noise } from '../shapes/noise.ts';

/** Standing on its hollow; y is up, the point on top. */
export function raspberry(frame: Frame, size: number): Body {
  const rows = 6.5;
  const f: Field = (x, y, z) => {
    const body = egg(x, y, z, size * 0.8, size, size * 0.8);
    const lat = clamp(y / size, -1, 1);
    const v = Math.acos(lat) * (rows / Math.PI);
    const row = Math.floor(v);
    const round = Math.max(4, Math.round(13 * Math.sin(((row + 0.5) / rows) * Math.PI)));
    const u = (Math.atan2(z, x) / (2 * Math.PI) + 1) * round + (row % 2) * 0.5;
    const du = (u - Math.floor(u) - 0.5) * 2;
    const dv = (v - row - 0.5) * 2;
    return body - size * 0.17 * Math.sqrt(Math.max(0, 1.05 - du * du - dv * dv));
  };
  return {
    shape: within(size * 1.2, f, 0.55),
    frame,
    paint: (skin, x, y, z) => {
      const k = 0.8 + 0.4 * noise(x * 20, y * 20, z * 20);
      skin.r = 0.55 * k;
      skin.g = 0.035 * k;
      skin.b = 0.075 * k;
      skin.rough = 0.3;
      skin.coat = 0.04;
      skin.wander = size * 0.12;
    },
  };
}

export function blueberry(frame: Frame, size: number): Body {
  const f: Field = (x, y, z) => {
    const a = Math.atan2(z, x);
    const ball = egg(x, y, z, size, size * 0.88, size);
    const crown = Math.abs(length2(x, z) - size * (0.34 + 0.05 * Math.cos(a * 5))) - size * 0.05;
    const rim = smoothMax(crown, Math.abs(y - size * 0.84) - size * 0.1, size * 0.05);
    return Math.min(smoothMax(ball, -(length3(x, y - size * 1.02, z) - size * 0.36), size * 0.1), rim);
  };
  return {
    shape: within(size * 1.05, f, 0.8),
    frame,
    paint: (skin, x, y, z) => {
      const bloom = smoothstep(
        0.3,
        0.75,
        fractal((x / size) * 1.6 + frame.ox * 9, (y / size) * 1.6, (z / size) * 1.6, 4),
      );
      skin.r = mix(0.018, 0.14, bloom);
      skin.g = mix(0.02, 0.18, bloom);
      skin.b = mix(0.05, 0.33, bloom);
      skin.rough = mix(0.25, 0.65, bloom);
      skin.coat = 0.04;
    },
  };
}

/** Point up; seeds lie in dimples. */
export function strawberry(frame: Frame, size: number): Body {
  const pits = { seed: 0 };
  const pit = (x: number, y: number, z: number): number => {
    const v = (y / size) * 5.2;
    const row = Math.floor(v);
    const round = Math.max(5, Math.round(14 * (1 - Math.abs(y / size) * 0.6)));
    const u = (Math.atan2(z, x) / (2 * Math.PI) + 1) * round + (((row % 2) + 2) % 2) * 0.5;
    const du = (u - Math.floor(u) - 0.5) * 1.5;
    const dv = v - row - 0.5;
    pits.seed = du * du * 3.2 + dv * dv;
    return Math.exp(-(du * du + dv * dv * 0.7) * 14);
  };
  const f: Field = (x, y, z) => {
    const wide = size * (0.8 - 0.3 * smoothstep(-0.3, 1.1, y / size));
    return egg(x, y, z, wide, size, wide) - size * 0.02 + size * 0.05 * pit(x, y, z);
  };
  return {
    shape: within(size * 1.1, f, 0.6),
    frame,
    paint: (skin, x, y, z) => {
      pit(x, y, z);
      if (pits.seed < 0.03) {
        skin.r = 0.75;
        skin.g = 0.5;
        skin.b = 0.15;
        skin.rough = 0.3;
        return;
      }
      const pale = smoothstep(-0.5, -1, y / size);
      skin.r = mix(0.55, 0.75, pale);
      skin.g = mix(0.018, 0.4, pale);
      skin.b = mix(0.018, 0.22, pale);
      skin.rough = 0.2;
      skin.coat = 0.045;
      skin.wander = size * 0.07;
    },
  };
}

/** A leaf from the origin along x, bowed, folded along its rib. */
export function leaf(frame: Frame, long: number): Body {
  const f: Field = (x, y, z) => {
    const t = x / long;
    const wide =
      long *
      0.3 *
      Math.pow(Math.max(0, Math.sin(Math.PI * clamp(t, 0, 1))), 0.8) *
      (1 + 0.05 * Math.sin(t * 70));
    const bow =
      y -
      long * 0.25 * t * (1 - t) * 1.6 -
      Math.abs(z) * 0.35 +
      0.012 * long * Math.sin(t * 34 - Math.abs(z) * 40);
    return smoothMax(Math.abs(z) - wide, Math.abs(bow) - 0.008, 0.006) * 0.8;
  };
  return {
    shape: field(f, [0, -0.2 * long, -0.34 * long], [long, 0.45 * long, 0.34 * long], 0.6),
    frame,
    paint: (skin, x, _y, z) => {
      const rib = Math.exp(-Math.abs(z) * 90) * 0.5 + 0.15 * noise((x * 60) / long, z * 30, 0);
      skin.r = mix(0.045, 0.25, rib);
      skin.g = mix(0.17, 0.4, rib);
      skin.b = mix(0.03, 0.12, rib);
      skin.rough = 0.38;
    },
  };
}
