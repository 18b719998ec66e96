// Sets text of any script into a PDF: finds a face for each character, carries only the glyphs that are used, shapes,
// breaks lines where Unicode allows it, and puts each line into the order in which it is read. Knows no slips.
//
// A typesetter is made for one document: first every text is announced, then the faces are cut, then it measures and draws.
import { readFile } from 'node:fs/promises';
import LineBreaker from 'linebreak';
import PdfDocument from 'pdfkit';
import subsetFont from 'subset-font';
import { paragraph, type Paragraph, type Run } from './bidi-line.ts';
import { facesFor, type Faces, type Slice } from './faces.ts';

export type Pdf = PDFKit.PDFDocument;
export type Weight = 400 | 650;

export interface Style {
  readonly size: number;
  readonly weight: Weight;
  /** `#rrggbb` */
  readonly colour: string;
  /** Distance of lines as a multiple of the size; 1.35 unless it is said. */
  readonly leading?: number;
  /** Extra points between characters. */
  readonly spacing?: number;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly rightToLeft: boolean;
}

const USUAL_LEADING = 1.35;
/** Where the baseline stands within a line, as a share of its height. */
const BASELINE = 0.74;
/** Characters of a line that are measured first. */
const FIRST_STEP = 16;

const fontName = (slice: Slice, weight: Weight): string => `${slice.name} ${weight}`;

export class Typesetter {
  private constructor(
    readonly pdf: Pdf,
    private readonly faces: Faces,
  ) {}

  /** @param texts everything that is going to be set, by weight */
  static async open(
    texts: Readonly<Record<Weight, readonly string[]>>,
    info: PDFKit.DocumentInfo,
  ): Promise<Typesetter> {
    const pdf = new PdfDocument({ autoFirstPage: false, info, compress: true });
    const faces = facesFor(texts[400].concat(texts[650]).join(' '));
    for (const weight of [400, 650] as const) {
      // Spaces are measured wherever there is no other face.
      const all = new Set(faces.drawable(`${texts[weight].join(' ')} `));
      const used = new Map<Slice, string>();
      for (const character of all) {
        const slice = faces.of(character.codePointAt(0) as number);
        used.set(slice, (used.get(slice) ?? '') + character);
      }
      // Marks may be set in the face of what they stand on.
      const marks = [...all].filter(character => /\p{M}|\u200c|\u200d/u.test(character)).join('');
      for (const [slice, characters] of used)
        pdf.registerFont(fontName(slice, weight), await cutFace(slice, characters + marks, weight));
    }
    return new Typesetter(pdf, faces);
  }

  /** Breaks a text into lines of at most that width; words that are wider are broken where they must be. */
  lines(text: string, style: Style, width: number): Line[] {
    return text
      .split('\n')
      .map(part => paragraph(this.faces.drawable(part), this.faces.of))
      .flatMap(whole => this.#paragraph(whole, style, width));
  }

  lineHeight({ size, leading = USUAL_LEADING }: Style): number {
    return size * leading;
  }

  /** @param y the top of the line */
  draw(line: Line, style: Style, x: number, y: number): void {
    const baseline = y + this.lineHeight(style) * BASELINE;
    let at = x;
    for (const run of line.runs) {
      this.#use(run.slice, style);
      this.pdf
        .fillColor(style.colour)
        .text(run.text, at, baseline, { ...this.#options(style), baseline: 'alphabetic', lineBreak: false });
      at += this.#runWidth(run, style);
    }
  }

  #paragraph(whole: Paragraph, style: Style, width: number): Line[] {
    if (whole.text === '') return [{ runs: [], width: 0, rightToLeft: false }];
    const ends = [...characterEnds(whole.text)];
    const breaks = [...breaksOf(whole.text)];
    const lines: Line[] = [];
    let start = 0;
    while (start < whole.text.length) {
      const fits = this.#fitting(whole, start, ends.slice(ends.findIndex(end => end > start)), style, width);
      // A word that is wider than a line has no better place to be broken.
      const end = breaks.findLast(position => position > start && position <= fits) ?? fits;
      lines.push(this.#line(whole, start, end, style));
      start = end;
    }
    return lines;
  }

  /**
   * As many characters as fit, and at least one. Sought in steps that double, then by halves: measuring anew for each
   * character would take minutes where thousands of them have no width.
   */
  #fitting(whole: Paragraph, start: number, ends: readonly number[], style: Style, width: number): number {
    const fit = (count: number): boolean => this.#width(whole, start, ends[count - 1] ?? 0, style) <= width;
    let fitting = 1;
    let beyond = FIRST_STEP;
    while (beyond <= ends.length && fit(beyond)) {
      fitting = beyond;
      beyond *= 2;
    }
    beyond = Math.min(beyond, ends.length + 1);
    while (beyond - fitting > 1) {
      const middle = Math.floor((fitting + beyond) / 2);
      if (fit(middle)) fitting = middle;
      else beyond = middle;
    }
    return ends[fitting - 1] ?? whole.text.length;
  }

  #line(whole: Paragraph, start: number, end: number, style: Style): Line {
    const seen = whole.text.slice(start, end).trimEnd().length;
    const runs = whole.line(start, start + seen);
    const width = runs.reduce((sum, run) => sum + this.#runWidth(run, style), 0);
    return { runs, width, rightToLeft: whole.rightToLeft };
  }

  #width(whole: Paragraph, start: number, end: number, style: Style): number {
    return this.#line(whole, start, end, style).width;
  }

  #runWidth(run: Run, style: Style): number {
    this.#use(run.slice, style);
    return this.pdf.widthOfString(run.text, this.#options(style));
  }

  #use(slice: Slice, style: Style): void {
    this.pdf.font(fontName(slice, style.weight)).fontSize(style.size);
  }

  /** With `features` a run is shaped as a whole; without, word by word and in the wrong order. */
  #options({ spacing = 0 }: Style): PDFKit.Mixins.TextOptions {
    return { features: ['kern'], characterSpacing: spacing };
  }
}

/** Where what a reader takes for one character ends, marks and joiners included. */
function* characterEnds(text: string): Generator<number> {
  for (const { index, segment } of new Intl.Segmenter().segment(text)) yield index + segment.length;
}

function* breaksOf(text: string): Generator<number> {
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) yield next.position;
}

const cutFace = async (slice: Slice, characters: string, weight: Weight): Promise<Buffer> =>
  // Shapers take some vowels apart, and then want the parts.
  subsetFont(await readFile(slice.file), characters + characters.normalize('NFD'), {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  });
