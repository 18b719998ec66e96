// A line of text in the order in which it is seen: Unicode's rules for text that mixes directions, applied to one line,
// and cut where the typeface or the direction changes.
import bidiFactory from 'bidi-js';
import type { FaceOf, Slice } from './faces.ts';

/** A module of the older kind: what it exports is the function itself, whatever its types say. */
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

/** A stretch of one face and one direction, as it is handed to the shaper. */
export interface Run {
  readonly text: string;
  readonly slice: Slice;
}

export interface Paragraph {
  readonly text: string;
  readonly rightToLeft: boolean;
  /** The line from `start` up to `end`, in the order in which it is seen. */
  line(start: number, end: number): Run[];
}

/** Marks and joiners belong to what they stand on, whichever slice has them too. */
const ATTACHED = /[\p{M}\u200c\u200d\ufe0f]/u;
/** They are obeyed by the levels of what stands beside them, and have no place in a run: thousands of them are nothing. */
const UNSEEN = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

export function paragraph(text: string, faceOf: FaceOf): Paragraph {
  const embedding = bidi.getEmbeddingLevels(text);
  const level = embedding.paragraphs[0]?.level ?? 0;
  return {
    text,
    rightToLeft: level % 2 === 1,
    line: (start, end) => reorder(cut(text, embedding.levels, start, end, faceOf)),
  };
}

interface Stretch extends Run {
  readonly level: number;
}

function cut(text: string, levels: Uint8Array, start: number, end: number, faceOf: FaceOf): Stretch[] {
  const stretches: { text: string; level: number; slice: Slice }[] = [];
  for (let at = start; at < end;) {
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    const level = levels[at] ?? 0;
    at += character.length;
    if (UNSEEN.test(character)) continue;
    const last = stretches.at(-1);
    const slice = last && ATTACHED.test(character) ? last.slice : faceOf(character.codePointAt(0) as number);
    if (last?.slice === slice && last.level === level) last.text += character;
    else stretches.push({ text: character, level, slice });
  }
  return stretches.map(stretch => ({ ...stretch, text: shaped(stretch) }));
}

/** What the shaper does not turn by itself, is turned here: brackets, spaces and dashes between Hebrew words. */
function shaped({ text, level, slice }: Stretch): string {
  if (level % 2 === 0 || slice.turned) return text;
  return [...text]
    .reverse()
    .map(character => bidi.getMirroredCharacter(character) ?? character)
    .join('');
}

/** Rule L2 of the bidirectional algorithm, on whole stretches. */
function reorder(stretches: readonly Stretch[]): Run[] {
  const order = [...stretches];
  const highest = Math.max(0, ...order.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1)
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while (to < order.length && (order[to] as Stretch).level >= level) to += 1;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  return order;
}
