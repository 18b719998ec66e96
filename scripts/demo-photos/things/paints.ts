// What things are made of: metals, velvet, wood, paper. Each returns a paint; heights for bumps stand beside them.
import type { Paint, Triple } from '../light/body.ts';
import { clamp, mix, smoothstep, type Field } from '../shapes/fields.ts';
import { fractal, noise } from '../shapes/noise.ts';

export const metal =
  (colour: Triple, rough: number, worn = 0): Paint =>
  (skin, x, y, z) => {
    [skin.r, skin.g, skin.b] = colour;
    skin.metal = 1;
    skin.rough = rough + (worn > 0 ? worn * fractal(x * 9, y * 9, z * 9, 3) : 0);
  };

export const gold: Triple = [1.0, 0.73, 0.36];
export const steel: Triple = [0.6, 0.59, 0.57];
export const brass: Triple = [0.86, 0.66, 0.34];

/** Hairline scratches in several directions, as a worn ring has. */
export const scratches =
  (depth: number): Field =>
  (x, y, z) => {
    const a = Math.max(0, noise(x * 55 + z * 30, y * 4 + 3, z * 3) - 0.55);
    const b = Math.max(0, noise(x * 4 - 7, y * 60 + x * 20, z * 5) - 0.58);
    const dents = noise(x * 7, y * 7, z * 7);
    return -(a + b) * depth - dents * depth * 1.2;
  };

export const plain =
  (colour: Triple, rough = 0.5, coat = 0.04): Paint =>
  skin => {
    [skin.r, skin.g, skin.b] = colour;
    skin.rough = rough;
    skin.coat = coat;
  };

export const velvet =
  (colour: Triple, nap: number): Paint =>
  (skin, x, y, z) => {
    const k = 0.75 + 0.5 * fractal(x * 3, y * 3, z * 3, 3) + 0.25 * noise(x * 90, y * 90, z * 90);
    skin.r = colour[0] * k;
    skin.g = colour[1] * k;
    skin.b = colour[2] * k;
    skin.coat = 0;
    skin.nap = nap;
  };

export const velvetNap: Field = (x, y, z) =>
  0.012 * noise(x * 60, y * 60, z * 60) + 0.03 * fractal(x * 4, y * 4, z * 4, 2);

/** Boards along x: rings stretched to grain, pores as short dark strokes. */
export const wood =
  (dark: Triple, light: Triple, scale: number, rough = 0.5, coat = 0.04): Paint =>
  (skin, x, y, z) => {
    const px = x * scale;
    const py = y * scale;
    const pz = z * scale;
    const bend = fractal(px * 0.35, py * 0.9, pz * 0.9, 3);
    const ring = Math.abs(((pz * 1.6 + py * 1.3 + bend * 4.2) % 1) * 2 - 1);
    const fibre = fractal(px * 1.5, py * 28, pz * 28, 3);
    const pore = smoothstep(0.66, 0.78, noise(px * 2.2, py * 46, pz * 46));
    const k = clamp(0.25 + 0.45 * ring * bend + 0.5 * fibre - 0.3 * pore, 0, 1);
    skin.r = mix(dark[0], light[0], k);
    skin.g = mix(dark[1], light[1], k);
    skin.b = mix(dark[2], light[2], k);
    skin.rough = rough + 0.15 * fibre;
    skin.coat = coat;
  };

export const woodGrain =
  (scale: number, depth: number): Field =>
  (x, y, z) =>
    depth *
    (fractal(x * scale * 1.5, y * scale * 28, z * scale * 28, 2) -
      smoothstep(0.64, 0.8, noise(x * scale * 2.2, y * scale * 46, z * scale * 46)));

export const paper =
  (colour: Triple): Paint =>
  (skin, x, y, z) => {
    const k = 0.96 + 0.08 * fractal(x * 14, y * 14, z * 14, 3);
    skin.r = colour[0] * k;
    skin.g = colour[1] * k;
    skin.b = colour[2] * k;
    skin.rough = 0.8;
    skin.coat = 0.02;
  };

/** Shining of itself, for lights far behind. */
export const glow =
  (r: number, g: number, b: number): Paint =>
  skin => {
    skin.r = skin.g = skin.b = 0;
    skin.coat = 0;
    skin.glowR = r;
    skin.glowG = g;
    skin.glowB = b;
  };
