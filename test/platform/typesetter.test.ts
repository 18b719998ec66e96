// Breaking lines: where they break, and how much is measured for it.
import { describe, expect, it } from '@jest/globals';
import { Typesetter, type Style } from '../../src/platform/pdf/typesetter.ts';

const STYLE: Style = { size: 9, weight: 400, colour: '#000000' };

/** The lines as they are written, and how many characters were measured to find them. */
async function broken(text: string, width: number) {
  const type = await Typesetter.open({ 400: [text], 650: [] }, {});
  const { pdf } = type;
  let measured = 0;
  const widthOf = pdf.widthOfString.bind(pdf);
  pdf.widthOfString = (part, options) => {
    measured += part.length;
    return widthOf(part, options);
  };
  const lines = type.lines(text, STYLE, width);
  return { lines: lines.map(({ runs }) => runs.map(run => run.text).join('')), measured, widest: lines };
}

describe('a line', () => {
  it('ends between words, at the end of what was given, and within a word that is wider', async () => {
    const { lines } = await broken('one two  three\nfour\n\nfive', 40);
    expect(lines).toEqual(['one two', 'three', 'four', '', 'five']);
    const { lines: cut, widest } = await broken(`a ${'W'.repeat(40)} b`, 100);
    expect(cut[0]).toBe('a');
    expect(cut.join('')).toBe(`a${'W'.repeat(40)} b`);
    for (const line of widest) expect(line.width).toBeLessThanOrEqual(100);
    expect((await broken('WWW', 1)).lines).toEqual(['W', 'W', 'W']);
  });

  it.each([
    ['with no width', `${'\u200b'.repeat(1_900)}end`],
    ['that are one word', 'W'.repeat(1_900)],
    ['that are words', 'word '.repeat(380)],
  ])('of 1,900 characters %s takes measuring each a few times', async (_what, text) => {
    const { lines, measured } = await broken(text, 300);
    expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(measured).toBeLessThan(20 * text.length);
  });
});
