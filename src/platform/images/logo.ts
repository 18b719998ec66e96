// Turns what somebody uploaded as their logo into one that everything can show: pages, e-mails, PDF. A new PNG made from
// the pixels, with its transparency, without anything else that stood in the file.
import sharp from 'sharp';
import { BoundedLane } from '../lane/bounded-lane.ts';
import type { PhotoRefused } from './photo-refused.ts';
import { agreedPhotoType } from './photo-type.ts';

/** Sharp on a screen of three times the usual density, and still small in an e-mail. */
const SIDE = 480;
const SMALLEST = 32;
const MEGAPIXELS = 50;
const PATIENCE_SECONDS = 20;

const lane = new BoundedLane({ running: 1, waiting: 16 });

/** Rejects only with LaneFull and for trouble of our own, never because of what is in the file. */
export async function inspectAndProcessLogo(
  bytes: Buffer,
  declaredContentType: string,
): Promise<Buffer | PhotoRefused> {
  const type = await agreedPhotoType(bytes, declaredContentType);
  if (typeof type !== 'string') return type;
  return lane.run(() => process(bytes));
}

async function process(bytes: Buffer): Promise<Buffer | PhotoRefused> {
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (header === undefined) return damaged();
  const height = header.pageHeight ?? header.height;
  if (header.width * height > MEGAPIXELS * 1_000_000)
    return {
      refused: 'TOO_MANY_PIXELS',
      message: 'This picture is too large. 480 pixels are plenty for a logo.',
    };
  if (Math.max(header.width, height) < SMALLEST)
    return {
      refused: 'CORRUPT',
      message: `This picture has only ${header.width} × ${height} pixels. Please send one of at least ${SMALLEST}, better 480.`,
    };
  return sharp(bytes, { limitInputPixels: MEGAPIXELS * 1_000_000, failOn: 'error', autoOrient: true })
    .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .timeout({ seconds: PATIENCE_SECONDS })
    .png({ compressionLevel: 9 })
    .toBuffer()
    .catch((error: unknown) => {
      if (error instanceof Error && /timeout/i.test(error.message)) throw error;
      return damaged();
    });
}

const damaged = (): PhotoRefused => ({
  refused: 'CORRUPT',
  message: 'This picture is damaged or was not sent completely. Please choose it again.',
});
