// Takes the noise of too few rays out of a picture and leaves what is drawn in it: each pixel is averaged with those
// around it that differ by no more than both of them are unsure.
const reach = 3;

const toneAt = (light: Float32Array, i: number): number =>
  Math.sqrt(light[i * 4]! + light[i * 4 + 1]! + light[i * 4 + 2]!);

/** A point far brighter than all eight around it is a lucky ray, not a thing. */
function withoutDots(light: Float32Array, width: number, height: number): Float32Array {
  const calmed = Float32Array.from(light);
  const steps = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const around = steps.map(step => toneAt(light, i + step)).sort((a, b) => b - a);
      const k = ((around[1]! * 1.07 + 0.005) / (toneAt(light, i) + 1e-9)) ** 2;
      if (k < 1) for (let c = 0; c < 3; c++) calmed[i * 4 + c]! *= k;
    }
  }
  return calmed;
}

/** From red, green, blue and doubt per pixel to red, green and blue. */
export function calm(measured: Float32Array, width: number, height: number): Float32Array {
  const light = withoutDots(measured, width, height);
  const tones = Float32Array.from({ length: width * height }, (_, i) => toneAt(light, i));
  const out = new Float32Array(width * height * 3);
  const sum = [0, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const own = light[i * 4 + 3]! ** 2;
      let total = 0;
      sum.fill(0);
      for (let v = Math.max(0, y - reach); v <= Math.min(height - 1, y + reach); v++) {
        for (let u = Math.max(0, x - reach); u <= Math.min(width - 1, x + reach); u++) {
          const j = v * width + u;
          const apart = (tones[j]! - tones[i]!) ** 2 / (2.2 * (own + light[j * 4 + 3]! ** 2) + 1e-9);
          if (apart > 6) continue;
          const weight = Math.exp(-apart - ((u - x) ** 2 + (v - y) ** 2) / 9);
          total += weight;
          for (let c = 0; c < 3; c++) sum[c]! += weight * light[j * 4 + c]!;
        }
      }
      for (let c = 0; c < 3; c++) out[i * 3 + c] = sum[c]! / total;
    }
  }
  return out;
}
