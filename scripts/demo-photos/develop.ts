// From measured light to a JPEG: the lens's glow and dark corners, a film's curve, a little grain.
import sharp from 'sharp';
import type { Finish } from './camera.ts';
import { clamp } from './shapes/fields.ts';
import { calm } from './calm.ts';
import { random, seed } from './light/random.ts';

/** Blurs one plane three times with a box, which is nearly a bell. */
function blur(plane: Float32Array, width: number, height: number, radius: number): Float32Array {
  let from = plane;
  for (let pass = 0; pass < 3; pass++) {
    for (const [count, step, lines, jump] of [
      [width, 1, height, width],
      [height, width, width, 1],
    ] as const) {
      const to = new Float32Array(from.length);
      for (let line = 0; line < lines; line++) {
        let sum = 0;
        const at = (i: number): number => from[line * jump + clamp(i, 0, count - 1) * step]!;
        for (let i = -radius; i <= radius; i++) sum += at(i);
        for (let i = 0; i < count; i++) {
          to[line * jump + i * step] = sum / (2 * radius + 1);
          sum += at(i + radius + 1) - at(i - radius);
        }
      }
      from = to;
    }
  }
  return from;
}

/** A film's curve: steep in the middle, gentle towards white (after Hable). */
const curve = (v: number): number => {
  const f = (x: number): number => (x * (0.22 * x + 0.03) + 0.002) / (x * (0.22 * x + 0.3) + 0.06) - 0.0333;
  return clamp(f(v * 2.1) / f(9.5), 0, 1);
};

const gamma = (v: number): number => (v <= 0.0031308 ? v * 12.92 : 1.055 * Math.pow(v, 1 / 2.4) - 0.055);

/** The light of each plane with some of its brightest parts spilled around. */
function spill(light: Float32Array, width: number, height: number, amount: number): Float32Array[] {
  return [0, 1, 2].map(c => {
    const plane = new Float32Array(width * height);
    for (let i = 0; i < plane.length; i++) plane[i] = Math.min(light[i * 3 + c]!, 20);
    if (amount === 0) return plane;
    const close = blur(plane, width, height, Math.round(width / 300));
    const wide = blur(plane, width, height, Math.round(width / 40));
    return plane.map((v, i) => v * (1 - amount) + amount * (0.6 * close[i]! + 0.4 * wide[i]!));
  });
}

function print(light: Float32Array, width: number, height: number, finish: Finish): Uint8Array {
  const warm = finish.warmth ?? 0;
  const gains = [1 + warm, 1, 1 - warm].map(k => k * finish.exposure);
  const planes = spill(calm(light, width, height), width, height, finish.glow ?? 0.06);
  const pixels = new Uint8Array(width * height * 3);
  const rgb = [0, 0, 0];
  seed(7);
  for (let i = 0; i < width * height; i++) {
    const u = ((i % width) / width - 0.5) * 2;
    const v = (Math.floor(i / width) / height - 0.5) * 2;
    const corner = 1 - (finish.vignette ?? 0.35) * Math.pow((u * u + v * v * 0.8) / 1.8, 1.6);
    const speck = (random() + random() + random() - 1.5) * (finish.grain ?? 0.025);
    for (let c = 0; c < 3; c++) {
      const tone = gamma(curve(planes[c]![i]! * gains[c]! * corner));
      const k = finish.contrast ?? 0;
      rgb[c] = tone + k * (tone - 0.45) * 4 * tone * (1 - tone) + speck * (1.1 - tone);
    }
    const grey = 0.3 * rgb[0]! + 0.59 * rgb[1]! + 0.11 * rgb[2]!;
    for (let c = 0; c < 3; c++) {
      pixels[i * 3 + c] = clamp(
        Math.round((grey + (rgb[c]! - grey) * (finish.saturation ?? 1)) * 255),
        0,
        255,
      );
    }
  }
  return pixels;
}

/** A JPEG of at most `most` bytes, as good as fits; `light` is red, green, blue and doubt for every pixel. */
export async function develop(
  light: Float32Array,
  width: number,
  height: number,
  finish: Finish,
  most: number,
): Promise<Buffer> {
  const pixels = print(light, width, height, finish);
  for (let quality = 86; ; quality -= 3) {
    const jpeg = await sharp(pixels, { raw: { width, height, channels: 3 } })
      .jpeg({ quality, mozjpeg: true })
      .toBuffer();
    if (jpeg.length <= most || quality < 40) return jpeg;
  }
}
