// From the words of a slip to positions on paper: an A5 sheet with the code beside the ID, or an endless roll with one
// thing below the other, as long as it needs to be.
import type { Line, Style, Typesetter } from '../../platform/pdf/typesetter.ts';
import type { SlipFormat, SlipText } from './slip.ts';

export interface SlipPicture {
  /** PNG */
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** The modules of the QR code, without its quiet zone; true is dark. */
export type Modules = readonly (readonly boolean[])[];

interface Paper {
  readonly width: number;
  /** null: as long as it gets */
  readonly height: number | null;
  readonly margin: number;
  readonly idSize: number;
  readonly code: number;
  readonly beside: boolean;
}

const PAPER: Readonly<Record<SlipFormat, Paper>> = {
  A5: { width: 419.53, height: 595.28, margin: 34, idSize: 19, code: 118, beside: true },
  // 80 mm of paper, of which printers print 72.
  ROLL_80: { width: 226.77, height: null, margin: 12, idSize: 14.5, code: 130, beside: false },
};

const INK = '#1d1a17';
const SOFT = '#5f5850';
const LINE = '#cfc8bf';

const NAME: Style = { size: 15, weight: 650, colour: INK, leading: 1.25 };
const SMALL: Style = { size: 8.5, weight: 400, colour: SOFT };
const TITLE: Style = { size: 9, weight: 650, colour: SOFT };
const LABEL: Style = { size: 8.5, weight: 400, colour: SOFT, leading: 1.5 };
const VALUE: Style = { size: 10.5, weight: 650, colour: INK, leading: 1.35 };
const ITEM: Style = { size: 13, weight: 650, colour: INK };
const BODY: Style = { size: 10, weight: 400, colour: INK, leading: 1.42 };
const TERMS: Style = { size: 7.5, weight: 400, colour: SOFT, leading: 1.4 };

/** Every text by the weight that it is set in. */
export const textsOf = (slip: SlipText): Record<400 | 650, string[]> => ({
  400: [
    slip.contact,
    slip.scan,
    slip.link,
    slip.description,
    slip.terms ?? '',
    ...slip.facts.map(([label]) => label),
  ],
  650: [slip.shopName, slip.title, slip.trackingId, slip.item, ...slip.facts.map(([, value]) => value)],
});

/** Draws, or only adds up how far it would get: the length of a roll is known before its first line is drawn. */
class Pen {
  y: number;
  readonly #paper: Paper;

  constructor(
    private readonly type: Typesetter,
    paper: Paper,
    private readonly drawing: boolean,
  ) {
    this.#paper = paper;
    this.y = paper.margin;
  }

  get left(): number {
    return this.#paper.margin;
  }
  get inner(): number {
    return this.#paper.width - 2 * this.#paper.margin;
  }

  /** A text that flows on to the next sheet when this one is full. */
  text(text: string, style: Style, box: { x?: number; width?: number; centred?: boolean } = {}): void {
    const x = box.x ?? this.left;
    const width = box.width ?? this.inner;
    for (const line of this.type.lines(text, style, width)) {
      this.room(this.type.lineHeight(style));
      if (this.drawing) this.type.draw(line, style, x + indent(line, width, box.centred ?? false), this.y);
      this.y += this.type.lineHeight(style);
    }
  }

  gap(points: number): void {
    this.y += points;
  }

  rule(): void {
    if (this.drawing)
      this.type.pdf
        .moveTo(this.left, this.y)
        .lineTo(this.left + this.inner, this.y)
        .lineWidth(0.6)
        .stroke(LINE);
  }

  code(modules: Modules, x: number, y: number, side: number): void {
    if (!this.drawing) return;
    const unit = side / modules.length;
    for (const [row, line] of modules.entries())
      for (const [column, dark] of line.entries())
        // A hair wider than it is, so that no printer leaves a gap between two.
        if (dark) this.type.pdf.rect(x + column * unit, y + row * unit, unit + 0.05, unit + 0.05);
    this.type.pdf.fill(INK);
  }

  picture(
    { bytes, width, height }: SlipPicture,
    x: number,
    y: number,
    box: { width: number; height: number },
  ): number {
    const scale = Math.min(box.width / width, box.height / height);
    if (this.drawing) this.type.pdf.image(bytes, x, y, { width: width * scale, height: height * scale });
    return width * scale;
  }

  room(points: number): void {
    const { height, width, margin } = this.#paper;
    if (height === null || this.y + points <= height - margin) return;
    if (this.drawing) this.type.pdf.addPage({ size: [width, height], margin: 0 });
    this.y = margin;
  }
}

const indent = (line: Line, width: number, centred: boolean): number =>
  centred ? (width - line.width) / 2 : line.rightToLeft ? width - line.width : 0;

export function drawSlip(
  type: Typesetter,
  format: SlipFormat,
  slip: SlipText,
  modules: Modules,
  logo: SlipPicture | null,
): void {
  const paper = PAPER[format];
  const measure = new Pen(type, paper, false);
  layOut(measure, paper, slip, modules, logo);
  const height = paper.height ?? measure.y + paper.margin;
  type.pdf.addPage({ size: [paper.width, height], margin: 0 });
  layOut(new Pen(type, paper, true), paper, slip, modules, logo);
}

function layOut(pen: Pen, paper: Paper, slip: SlipText, modules: Modules, logo: SlipPicture | null): void {
  if (paper.beside) sheetHead(pen, paper, slip, modules, logo);
  else rollHead(pen, paper, slip, modules, logo);
  pen.text(slip.item, ITEM);
  pen.gap(2);
  pen.text(slip.description, BODY);
  pen.gap(10);
  facts(pen, slip, paper.beside ? 92 : 74);
  if (slip.terms !== null) {
    pen.gap(10);
    pen.rule();
    pen.gap(7);
    pen.text(slip.terms, TERMS);
  }
}

const LOGO = { width: 110, height: 44 };

function sheetHead(pen: Pen, paper: Paper, slip: SlipText, modules: Modules, logo: SlipPicture | null): void {
  const taken = logo ? pen.picture(logo, pen.left, pen.y, LOGO) + 12 : 0;
  const top = pen.y;
  const beside = { x: pen.left + taken, width: pen.inner - taken };
  pen.text(slip.shopName, NAME, beside);
  if (slip.contact !== '') pen.text(slip.contact, SMALL, beside);
  pen.y = Math.max(pen.y, logo ? top + LOGO.height : 0) + 12;
  pen.rule();
  pen.gap(14);
  const start = pen.y;
  pen.code(modules, pen.left + pen.inner - paper.code, start, paper.code);
  const width = pen.inner - paper.code - 18;
  pen.gap(6);
  pen.text(slip.title, TITLE, { width });
  pen.gap(4);
  pen.text(slip.trackingId, idStyle(paper), { width });
  pen.gap(6);
  pen.text(slip.scan, SMALL, { width });
  pen.gap(2);
  pen.text(slip.link, SMALL, { width });
  pen.y = Math.max(pen.y, start + paper.code) + 16;
  pen.rule();
  pen.gap(13);
}

function rollHead(pen: Pen, paper: Paper, slip: SlipText, modules: Modules, logo: SlipPicture | null): void {
  const centred = { centred: true };
  if (logo) {
    const scale = Math.min(LOGO.width / logo.width, LOGO.height / logo.height);
    pen.picture(logo, pen.left + (pen.inner - logo.width * scale) / 2, pen.y, LOGO);
    pen.gap(LOGO.height + 6);
  }
  pen.text(slip.shopName, NAME, centred);
  if (slip.contact !== '') pen.text(slip.contact, SMALL, centred);
  pen.gap(8);
  pen.text(slip.title, TITLE, centred);
  pen.text(slip.trackingId, idStyle(paper), centred);
  pen.gap(8);
  pen.code(modules, pen.left + (pen.inner - paper.code) / 2, pen.y, paper.code);
  pen.gap(paper.code + 6);
  pen.text(slip.scan, SMALL, centred);
  pen.text(slip.link, SMALL, centred);
  pen.gap(8);
  pen.rule();
  pen.gap(8);
}

/** Wide apart, so that it can be read out and typed from a crumpled slip. */
const idStyle = ({ idSize }: Paper): Style => ({
  size: idSize,
  weight: 650,
  colour: INK,
  spacing: idSize / 16,
});

function facts(pen: Pen, slip: SlipText, labels: number): void {
  for (const [label, value] of slip.facts) {
    pen.room(2 * VALUE.size);
    const top = pen.y;
    pen.text(label, LABEL, { width: labels - 8 });
    const below = pen.y;
    pen.y = top;
    pen.text(value, VALUE, { x: pen.left + labels, width: pen.inner - labels });
    pen.y = Math.max(pen.y, below) + 3;
  }
}
