// Which typeface has a character. The faces are cut into slices by ranges of Unicode; a slice that nothing needs is never
// read. Han is drawn in the Japanese way when there is kana beside it, and in the Chinese way otherwise.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

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

const has = ({ ranges }: Ranged, code: number): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last);

export type FaceOf = (code: number) => Slice;

/** @param text everything that is going to be set */
export function facesFor(text: string): FaceOf {
  const east = KANA.test(text) ? [JAPANESE, KOREAN, CHINESE] : [CHINESE, JAPANESE, KOREAN];
  const found = new Map<number, Slice>();
  const search = (code: number): Slice => {
    for (const name of [...PACKAGES, EMOJI, ...east]) {
      const slice = slicesOf(name).find(one => has(one, code));
      if (slice) return slice;
    }
    // What no face has is drawn as the box that says so.
    return slicesOf('noto-sans').find(one => has(one, 0x20)) as Slice;
  };
  return code => {
    const known = found.get(code) ?? search(code);
    found.set(code, known);
    return known;
  };
}
