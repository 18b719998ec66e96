// The shop's one colour, made legible: darker on light paper, lighter on dark, until text in it, and text on it, has a
// contrast of at least 4.5 : 1, also on its own tint. Only the lightness moves, so that a rose stays a rose.
import { fromLch, mix, parseHex, toHex, toLch } from './colour.ts';
import type { Rgb } from './colour.ts';

/** Must be the `--card` of tokens.css. */
const LIGHT_CARD: Rgb = [255, 253, 250];
const DARK_CARD: Rgb = [34, 30, 27];
const INK: Rgb = [28, 23, 19];
const WHITE: Rgb = [255, 255, 255];
const FALLBACK: Rgb = [122, 92, 62];
const ENOUGH = 4.6;

interface Accent {
  accent: string;
  onAccent: string;
  tint: string;
}

function accentFor(color: string): { light: Accent; dark: Accent } {
  const base = parseHex(color) ?? FALLBACK;
  return {
    light: legible(base, { card: LIGHT_CARD, on: WHITE, tint: 0.08, step: -0.01 }),
    dark: legible(base, { card: DARK_CARD, on: INK, tint: 0.14, step: 0.01 }),
  };
}

/** As custom properties of tokens.css. */
export function accentProperties(color: string): [name: string, value: string][] {
  return Object.entries(accentFor(color)).flatMap(([scheme, { accent, onAccent, tint }]) => [
    [`--accent-${scheme}`, accent],
    [`--on-accent-${scheme}`, onAccent],
    [`--tint-${scheme}`, tint],
  ]);
}

function legible(base: Rgb, scheme: { card: Rgb; on: Rgb; tint: number; step: number }): Accent {
  const [lightness, chroma, hue] = toLch(base);
  for (let l = lightness; ; l += scheme.step) {
    const accent = l === lightness ? base : fromLch([l, chroma, hue]);
    const tint = mix(scheme.card, accent, scheme.tint);
    const legibleNow = contrast(accent, tint) >= ENOUGH && contrast(accent, scheme.on) >= ENOUGH;
    if (legibleNow || l + scheme.step < 0 || l + scheme.step > 1)
      return { accent: toHex(accent), onAccent: toHex(scheme.on), tint: toHex(tint) };
  }
}

function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** As WCAG defines it. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map(channel => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
