// The shop's one colour, made legible in a mail: darker on light paper, lighter on dark. Mail programs know no custom
// properties, so both are written out.

type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const DARK_CARD: Rgb = [34, 30, 27];
const FALLBACK = '#7a5c3e';
const ENOUGH = 4.6;

/** White text can stand on it, and it can stand on white. */
export const accentOnLight = (colour: string): string => towards(colour, [0, 0, 0], WHITE);
/** It can stand on a dark card, and dark text on it. */
export const accentOnDark = (colour: string): string => towards(colour, WHITE, DARK_CARD);

function towards(colour: string, end: Rgb, against: Rgb): string {
  const base = parse(colour);
  for (let share = 0; ; share += 0.04) {
    const mixed = mix(base, end, Math.min(1, share));
    if (contrast(mixed, against) >= ENOUGH || share >= 1) return toHex(mixed);
  }
}

function parse(colour: string): Rgb {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1] ?? FALLBACK.slice(1);
  const value = Number.parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

const mix = (from: Rgb, to: Rgb, share: number): Rgb => {
  const channel = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * share);
  return [channel(0), channel(1), channel(2)];
};

const toHex = (rgb: Rgb): string => `#${rgb.map(channel => channel.toString(16).padStart(2, '0')).join('')}`;

export function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** As WCAG defines it. */
function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map(channel => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
