// What a web shop sends: a carton with tape, label and string, and a folded jumper.
import { field, within, type Body } from '../light/body.ts';
import { box2, box3, clamp, length2, mix, rod, smoothMin, smoothstep, type Field } from '../shapes/fields.ts';
import type { Frame } from '../shapes/frame.ts';
import { fractal, noise } from '../shapes/noise.ts';
import { drawing } from './drawing.ts';

export const parcelHalf = [1.75, 0.85, 1.25] as const;

/** Bars, a code and an address, none of which says anything. */
function labelSvg(): string {
  const bars = Array.from({ length: 46 }, (_, i) => {
    const wide = 3 + 7 * noise(i * 1.7, 3, 1);
    return `<rect x="${60 + i * 14.5}" y="330" width="${wide.toFixed(1)}" height="110"/>`;
  });
  const code = Array.from({ length: 144 }, (_, i) =>
    noise(i * 3.3, 8, 2) > 0.48
      ? `<rect x="${580 + (i % 12) * 13}" y="${60 + Math.floor(i / 12) * 13}" width="13" height="13"/>`
      : '',
  );
  const words = (x: number, y: number, size: number, lengths: readonly number[]): string =>
    lengths
      .map((length, line) => {
        let at = x;
        let out = '';
        for (let i = 0; i < length; i++) {
          const wide = size * (0.35 + 0.3 * noise(i * 2.3 + line * 7, y, 5));
          if (noise(i * 1.9 + line * 3, y, 9) > 0.26) {
            out += `<rect x="${at.toFixed(1)}" y="${y + line * size * 1.55}" width="${(wide * 0.8).toFixed(1)}" height="${size}" rx="${size * 0.2}" fill-opacity="0.82"/>`;
          }
          at += wide;
        }
        return out;
      })
      .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 520"><rect width="800" height="520" fill="#fbfaf7"/><g fill="#1c1c1f"><rect x="30" y="30" width="740" height="460" fill="none" stroke="#1c1c1f" stroke-width="4"/><rect x="30" y="296" width="740" height="4"/>${words(60, 60, 14, [18, 14])}${words(60, 140, 24, [17, 21, 13])}${code.join('')}${bars.join('')}${words(230, 455, 15, [26])}</g></svg>`;
}

/** The carton stands on y = 0: kraft board, a strip of tape over the seam, a label on the lid. */
export async function parcel(frame: Frame): Promise<Body[]> {
  const [a, b, c] = parcelHalf;
  const label = await drawing(labelSvg(), 1600, 1040);
  const out = new Float64Array(3);
  const box: Field = (x, y, z) => {
    const sag = 0.025 * Math.cos((x / a) * 1.5) * Math.cos((z / c) * 1.5) * smoothstep(0, b, y);
    const seam = 0.012 * Math.exp(-Math.abs(z) * 60) * smoothstep(b - 0.05, b, y);
    return box3(x, y, z, a, b, c, 0.035) + sag + seam - 0.004 * noise(x * 5, y * 5, z * 5);
  };
  return [
    {
      shape: field(box, [-a - 0.02, -b, -c - 0.02], [a + 0.02, b + 0.02, c + 0.02], 0.9),
      frame: frame.move(0, b, 0),
      paint: (skin, x, y, z) => {
        const fibre = fractal(x * 30, y * 30, z * 9, 3);
        const flute = 0.02 * Math.sin((Math.abs(y) > b * 0.95 ? x : x + z) * 70);
        const scuff =
          smoothstep(0.09, 0, a - Math.abs(x)) * 0.12 + smoothstep(0.07, 0, c - Math.abs(z)) * 0.1;
        const k = 0.88 + 0.22 * fibre + flute + scuff * fractal(x * 8, y * 8, z * 8, 2);
        skin.r = 0.5 * k;
        skin.g = 0.325 * k;
        skin.b = 0.175 * k;
        skin.rough = 0.75;
        skin.coat = 0.03;
        const strip =
          Math.abs(z) < 0.23 &&
          (y > b - 0.04 || (Math.abs(x) > a - 0.04 && y > b - 0.55 + 0.02 * Math.sin(z * 90)));
        if (strip) {
          const bubble = noise(x * 7, y * 7, z * 14);
          skin.r *= 0.8;
          skin.g *= 0.72;
          skin.b *= 0.6;
          skin.rough = 0.14 + 0.25 * smoothstep(0.6, 0.8, bubble);
          skin.coat = 0.05;
        }
        const u = (x + 0.98) / 1.3 + 0.5 + (z - 0.62) * 0.03;
        const v = (z - 0.72) / 0.84 + 0.5 - (x + 0.98) * 0.03;
        if (y > b - 0.1 && u > 0 && u < 1 && v > 0 && v < 1) {
          label.at(out, u, v);
          skin.r = 0.86 * out[0]!;
          skin.g = 0.855 * out[1]!;
          skin.b = 0.84 * out[2]!;
          skin.rough = 0.4;
          skin.coat = 0.04;
        }
      },
      bump: (x, y, z) => 0.0015 * fractal(x * 40, y * 40, z * 40, 2),
    },
    ...string(frame),
  ];
}

/** Two-ply string once around the carton across x = 0.75, tied in a bow. */
function string(frame: Frame): Body[] {
  const [, b, c] = parcelHalf;
  const ply = (d: number, along: number): number => d - 0.006 * Math.sin(along * 110);
  const around: Field = (x, y, z) =>
    ply(
      length2(Math.abs(box2(y, z, b + 0.018, c + 0.022, 0.05)), x + 0.012 * Math.sin(z * 3)) - 0.028,
      y + z + x * 6,
    );
  const bow = (side: number): Field => {
    const knots: (readonly [number, number, number])[] = [];
    for (let i = 0; i <= 9; i++) {
      const t = (i / 9) * Math.PI;
      knots.push([
        side * 0.5 * Math.sin(t) + 0.04 * side,
        0.03 + 0.14 * Math.sin(t) ** 2,
        side * 0.1 + 0.26 * Math.sin(2 * t) * 0.55,
      ]);
    }
    const rods = knots.slice(1).map((p, i) => {
      const q = knots[i] ?? p;
      return rod(q[0], q[1], q[2], 0.027, p[0], p[1], p[2], 0.027);
    });
    const tail = rod(0, 0.03, 0, 0.027, side * 0.42, -0.005, 0.42 - side * 0.1, 0.026);
    return (x, y, z) =>
      ply(
        rods.reduce((d, f) => smoothMin(d, f(x, y, z), 0.015), tail(x, y, z)),
        x + z + y,
      );
  };
  const knot: Field = (x, y, z) => length2(length2(x, y - 0.035), z) - 0.062;
  const paint: Body['paint'] = (skin, x, y, z) => {
    const k = 0.75 + 0.5 * noise(x * 60, y * 60, z * 60);
    skin.r = 0.62 * k;
    skin.g = 0.52 * k;
    skin.b = 0.38 * k;
    skin.coat = 0;
    skin.nap = 0.5;
  };
  const place = frame.move(0.78, b, 0);
  const top = place.move(0, b + 0.02, 0).turn('y', 20);
  return [
    { shape: field(around, [-0.06, -b - 0.1, -c - 0.1], [0.06, b + 0.1, c + 0.1], 0.8), frame: place, paint },
    { shape: within(0.7, bow(1), 0.8), frame: top, paint },
    { shape: within(0.7, bow(-1), 0.8), frame: top, paint },
    { shape: within(0.12, knot), frame: top, paint },
  ];
}

/** Knit and purl: columns of V, each leg of yarn rounded. u runs across the columns, v along them. */
function knit(u: number, v: number): number {
  const column = u - Math.floor(u) - 0.5;
  const leg = Math.abs(column);
  const across = 1 - ((leg - 0.25) / 0.25) ** 2;
  const along = Math.abs(Math.sin(Math.PI * (v - leg * 1.5)));
  return Math.max(0, across) * (0.35 + 0.65 * Math.sqrt(along));
}

/** A jumper folded into a pad: layers that bulge at the fold, ribbing where the hem shows. */
export function jumper(
  frame: Frame,
  colour: readonly [number, number, number],
  half: readonly [number, number, number],
): Body {
  const [a, b, c] = half;
  const pad: Field = (x, y, z) => {
    const sag =
      0.06 * fractal(x * 0.9, 1, z * 0.9, 2) -
      0.07 * smoothstep(a * 0.4, a, Math.abs(x)) * smoothstep(0, b, y);
    const fold =
      0.05 *
      Math.exp(-(((y - 0.02 - 0.03 * Math.sin(x * 2)) / 0.035) ** 2)) *
      smoothstep(c - 0.4, c, z + Math.max(0, Math.abs(x) - a + c));
    return box3(x, y + sag - 0.03, z, a, b, c, b * 0.85) + fold;
  };
  const stitch: Field = (x, y, z) => {
    const v = (z - Math.min(0, y) * 1 - (y - b) * smoothstep(c - 0.3, c, z)) * 8.5;
    const u =
      (x + (Math.abs(x) > a - 0.3 ? Math.sign(x) * (b - y) * smoothstep(a - 0.3, a, Math.abs(x)) : 0)) * 10.5;
    return 0.04 * knit(u, v) + 0.006 * noise(x * 45, y * 45, z * 45);
  };
  return {
    shape: field(
      (x, y, z) => pad(x, y, z) - stitch(x, y, z),
      [-a - 0.12, -b - 0.12, -c - 0.12],
      [a + 0.12, b + 0.12, c + 0.12],
      0.55,
    ),
    frame: frame.move(0, b, 0),
    paint: (skin, x, y, z) => {
      const deep = clamp(stitch(x, y, z) / 0.04, 0, 1);
      const fleck = 0.8 + 0.4 * noise(x * 70, y * 70, z * 70);
      const k = mix(0.45, 1, deep) * fleck;
      skin.r = colour[0] * k;
      skin.g = colour[1] * k;
      skin.b = colour[2] * k;
      skin.coat = 0;
      skin.nap = 1.2;
    },
    bump: (x, y, z) => 0.006 * fractal(x * 60, y * 60, z * 60, 2),
    bumpStep: 4e-3,
  };
}
