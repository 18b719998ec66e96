// A slip as a PDF. Loaded when the first one is asked for: the libraries behind it are large.
import sharp from 'sharp';
import { encode } from 'uqr';
import { Typesetter } from '../../platform/pdf/typesetter.ts';
import { drawSlip, textsOf, type SlipPicture } from './slip.layout.ts';
import type { SlipFormat, SlipText } from './slip.ts';

export interface SlipPaper {
  readonly format: SlipFormat;
  readonly text: SlipText;
  readonly link: string;
  readonly bookedInAt: Date;
  /** PNG */
  readonly logo: Buffer | null;
}

export async function slipPdf({ format, text, link, bookedInAt, logo }: SlipPaper): Promise<Buffer> {
  const type = await Typesetter.open(textsOf(text), {
    Title: `${text.title} ${text.trackingId}`,
    Author: text.shopName,
    CreationDate: bookedInAt,
  });
  const { pdf } = type;
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  // A quarter of it may be smudged or torn.
  const modules = encode(link, { ecc: 'Q', border: 0 }).data;
  drawSlip(type, format, text, modules, logo && (await picture(logo)));
  pdf.end();
  return done;
}

/** On white: thermal printers make something of their own of transparency. */
async function picture(logo: Buffer): Promise<SlipPicture> {
  const { data, info } = await sharp(logo)
    .flatten({ background: '#ffffff' })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}
