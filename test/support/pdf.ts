// Reads a PDF as its reader would: the words on its pages, and what a camera finds in its QR codes.
import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  /** In points. */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /** Everything that is written, in the order in which it was set. */
  readonly text: string;
  /** What the QR code of the first page says. */
  readonly code: string | null;
}

/** A module of the older kind: what it exports is the function itself, whatever its types say. */
const readCode = jsQR as unknown as typeof jsQR.default;

interface Canvas {
  readonly canvas: { getContext(kind: '2d'): CanvasContext };
  readonly context: CanvasContext;
}
interface CanvasContext {
  getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: { width: number; height: number }[] = [];
  let text = '';
  let code: string | null = null;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({ width, height });
    const { items } = await page.getTextContent();
    text += items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    if (number > 1) continue;
    const viewport = page.getViewport({ scale: 2 });
    const [across, down] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    const factory = pdf.canvasFactory as { create(width: number, height: number): Canvas };
    const { canvas, context } = factory.create(across, down);
    await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
    code = readCode(context.getImageData(0, 0, across, down).data, across, down)?.data ?? null;
  }
  await pdf.destroy();
  return { pages, text, code };
}
