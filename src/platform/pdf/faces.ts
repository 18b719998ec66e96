// Which typeface has a character. The faces are cut into slices by ranges of Unicode; a slice that nothing needs is never
// read. The ranges promise more than there is, so what a slice really has is read from the slice. Han is drawn in the
// Japanese way when there is kana beside it, and in the Chinese way otherwise.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { create } from 'fontkit';

const PACKAGES = [
  'noto-sans',
  'noto-sans-arabic',
  'noto-sans-hebrew',
  'noto-sans-devanagari',
  'noto-sans-thai',
  'noto-sans-georgian',
  'noto-sans-armenian',
  'noto-sans-bengali',
  'noto-sans-tamil',
  'noto-sans-gurmukhi',
] as const;
const EMOJI = 'noto-emoji';
const CHINESE = 'noto-sans-sc';
const JAPANESE = 'noto-sans-jp';
const KOREAN = 'noto-sans-kr';

const KANA = /[\u3040-\u30ff]/;
/** Scripts that fontkit shapes and sets from right to left by itself. */
const TURNED = /^noto-sans-(arabic|hebrew)-/;

export interface Slice {
  /** Of the slice, unique among all faces. */
  readonly name: string;
  readonly file: string;
  /** Its words come out of the shaper in the order in which they are seen. */
  readonly turned: boolean;
}

interface Ranged extends Slice {
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

const require = createRequire(import.meta.url);
const read = new Map<string, readonly Ranged[]>();

/** The slices of one package, as its own table of ranges describes them. */
function slicesOf(name: string): readonly Ranged[] {
  const known = read.get(name);
  if (known) return known;
  const table = require.resolve(`@fontsource-variable/${name}/unicode.json`);
  const slices = Object.entries(JSON.parse(readFileSync(table, 'utf8')) as Record<string, string>).map(
    ([key, text]): Ranged => {
      const part = `${name}-${key.replace(/[[\]]/g, '')}`;
      const file = join(dirname(table), 'files', `${part}-wght-normal.woff2`);
      return { name: part, file, turned: TURNED.test(part), ranges: rangesOf(text) };
    },
  );
  read.set(name, slices);
  return slices;
}

/** From `U+30,U+41-5A`. */
const rangesOf = (text: string): [number, number][] =>
  text.split(',').map(range => {
    const [first = '', last = first] = range.replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

const drawn = new Map<string, ReadonlySet<number>>();

/** What there is a glyph for. */
function drawnBy({ file }: Slice): ReadonlySet<number> {
  const known = drawn.get(file) ?? new Set(create(readFileSync(file)).characterSet);
  drawn.set(file, known);
  return known;
}

const has = (slice: Ranged, code: number): boolean =>
  slice.ranges.some(([first, last]) => code >= first && code <= last) && drawnBy(slice).has(code);

export type FaceOf = (code: number) => Slice;

export interface Faces {
  /** Of what is not drawn at all, the plainest one. */
  readonly of: FaceOf;
  /** The text with nothing in it that no face has. */
  readonly drawable: (text: string) => string;
}

/** Directions, joiners, selectors: shapers leave them out. */
const UNDRAWN = /\p{Default_Ignorable_Code_Point}/u;
const MISSING = '\ufffd';

/** @param text everything that is going to be set */
export function facesFor(text: string): Faces {
  const east = KANA.test(text) ? [JAPANESE, KOREAN, CHINESE] : [CHINESE, JAPANESE, KOREAN];
  const plainest = slicesOf('noto-sans').find(one => has(one, 0x20)) as Slice;
  const found = new Map<number, Slice | null>();
  const search = (code: number): Slice | null => {
    for (const name of [...PACKAGES, EMOJI, ...east]) {
      const slice = slicesOf(name).find(one => has(one, code));
      if (slice) return slice;
    }
    return null;
  };
  const face = (code: number): Slice | null => {
    const known = found.get(code);
    if (known !== undefined) return known;
    const slice = search(code);
    found.set(code, slice);
    return slice;
  };
  const instead = (character: string): string => {
    if (face(character.codePointAt(0) as number) || UNDRAWN.test(character)) return character;
    return /\s/.test(character) ? ' ' : MISSING;
  };
  return {
    of: code => face(code) ?? plainest,
    drawable: part => Array.from(part, instead).join(''),
  };
}
