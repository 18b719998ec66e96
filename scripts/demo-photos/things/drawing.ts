// Drawings on surfaces: an SVG made into pixels once, then asked for its colour at any point.
import sharp from 'sharp';
import { clamp } from '../shapes/fields.ts';

export interface Drawing {
  /** Fills `out` with the colour, as light, at u, v in 0…1 from the top left; white outside. */
  at(out: Float64Array, u: number, v: number): void;
}

export async function drawing(svg: string, width: number, height: number): Promise<Drawing> {
  const { data } = await sharp(Buffer.from(svg))
    .resize(width, height, { fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const light = Float32Array.from({ length: 256 }, (_, i) => Math.pow(i / 255, 2.2));
  const pixel = (x: number, y: number, c: number): number =>
    light[data[(clamp(y, 0, height - 1) * width + clamp(x, 0, width - 1)) * 3 + c]!]!;
  return {
    at(out, u, v) {
      if (u < 0 || u > 1 || v < 0 || v > 1) {
        out[0] = out[1] = out[2] = 1;
        return;
      }
      const x = Math.floor(u * width - 0.5);
      const y = Math.floor(v * height - 0.5);
      const a = u * width - 0.5 - x;
      const b = v * height - 0.5 - y;
      for (let c = 0; c < 3; c++) {
        const top = pixel(x, y, c) * (1 - a) + pixel(x + 1, y, c) * a;
        const bottom = pixel(x, y + 1, c) * (1 - a) + pixel(x + 1, y + 1, c) * a;
        out[c] = top * (1 - b) + bottom * b;
      }
    },
  };
}
