// The shop's one colour, made legible: darkened on light paper, lightened on dark, until text in it, and text on it,
// has a contrast of at least 4.5 : 1 also on its own tint.

type Rgb = readonly [number, number, number];

/** Must be the `--card` of tokens.css. */
const LIGHT_CARD: Rgb = [255, 253, 250];
const DARK_CARD: Rgb = [34, 30, 27];
const INK: Rgb = [28, 23, 19];
const WHITE: Rgb = [255, 255, 255];
const FALLBACK: Rgb = [122, 92, 62];
const ENOUGH = 4.6;

export interface Accent {
  accent: string;
  onAccent: string;
  tint: string;
}

export function accentFor(color: string): { light: Accent; dark: Accent } {
  const base = parse(color) ?? FALLBACK;
  return {
    light: legible(base, { card: LIGHT_CARD, towards: INK, on: WHITE, tint: 0.08 }),
    dark: legible(base, { card: DARK_CARD, towards: WHITE, on: INK, tint: 0.14 }),
  };
}

function legible(base: Rgb, scheme: { card: Rgb; towards: Rgb; on: Rgb; tint: number }): Accent {
  for (let step = 0; ; step += 0.03) {
    const accent = mix(base, scheme.towards, Math.min(step, 1));
    const tint = mix(scheme.card, accent, scheme.tint);
    if (step >= 1 || (contrast(accent, tint) >= ENOUGH && contrast(accent, scheme.on) >= ENOUGH))
      return { accent: hex(accent), onAccent: hex(scheme.on), tint: hex(tint) };
  }
}

function parse(color: string): Rgb | null {
  const digits = /^#([0-9a-f]{6})$/i.exec(color)?.[1];
  if (!digits) return null;
  const value = Number.parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const channel = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * share);
  return [channel(0), channel(1), channel(2)];
}

function hex(rgb: Rgb): string {
  return `#${rgb.map(channel => channel.toString(16).padStart(2, '0')).join('')}`;
}

function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map(channel => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
