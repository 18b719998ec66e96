// Turns what somebody uploaded into what we show: checked, upright, sRGB, WebP, and without a trace of where and with
// what it was taken. The outputs are new pictures made from pixels; no byte of the original survives, so nothing hidden
// in it does either. Knows no jobs and stores nothing.

import sharp, { type Sharp } from 'sharp';

import { BoundedLane } from '../lane/bounded-lane.ts';
import type { PhotoRefused } from './photo-refused.ts';
import { agreedPhotoType } from './photo-type.ts';

export interface PhotoImage {
  /** WebP */
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

export interface ProcessedPhoto {
  readonly contentType: 'image/webp';
  /** At most 2560 px on its long side; never enlarged. */
  readonly full: PhotoImage;
  /** At most 640 px on its long side; never enlarged. */
  readonly thumbnail: PhotoImage;
  /** A data URI of at most 400 characters, to be shown blurred until the photo is there. */
  readonly placeholder: string;
}

const megapixels = 50;
const fullSide = 2560;
const thumbnailSide = 640;
const placeholderLength = 400;
/** An image that takes longer was made to; decoding 50 megapixels takes about a second. */
const patienceSeconds = 30;

// Every photo comes once: what libvips remembers of it is memory lost.
sharp.cache(false);
const lane = new BoundedLane({ running: 2, waiting: 64 });

/** Rejects only with LaneFull and for trouble of our own, never because of what is in the file. */
export async function inspectAndProcessPhoto(
  bytes: Buffer,
  declaredContentType: string,
): Promise<ProcessedPhoto | PhotoRefused> {
  const type = await agreedPhotoType(bytes, declaredContentType);
  if (typeof type !== 'string') return type;
  return lane.run(async () => (await refuseByHeader(bytes)) ?? (await process(bytes)));
}

/** Reads the header only: a few hundred bytes can claim any number of pixels. */
async function refuseByHeader(bytes: Buffer): Promise<PhotoRefused | undefined> {
  // No limit here, or a bomb would be reported as damaged.
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (header === undefined) return corrupt();
  // Frames of an animation stand one below the other; `pageHeight` is the height of one.
  const height = header.pageHeight ?? header.height;
  if (header.width < 1 || height < 1) return corrupt();
  if (header.width * height <= megapixels * 1_000_000) return undefined;
  return {
    refused: 'TOO_MANY_PIXELS',
    message:
      `This photo has ${header.width} × ${height} pixels, and at most ${megapixels} megapixels are taken. ` +
      'Please make it smaller and send it again.',
  };
}

async function process(bytes: Buffer): Promise<ProcessedPhoto | PhotoRefused> {
  const pixels = await decode(bytes).catch((error: unknown) => {
    if (error instanceof Error && /timeout/i.test(error.message)) throw error;
    return undefined;
  });
  if (pixels === undefined) return corrupt();
  const full = await toImage(pixels().webp({ quality: 82, smartSubsample: true }));
  const thumbnail = await toImage(fit(pixels(), thumbnailSide).webp({ quality: 78, smartSubsample: true }));
  return { contentType: 'image/webp', full, thumbnail, placeholder: await placeholder(pixels) };
}

/** Decodes once, into pixels no larger than the largest output; each call of the result starts a pipeline from them. */
async function decode(bytes: Buffer): Promise<() => Sharp> {
  const upright = sharp(bytes, {
    limitInputPixels: megapixels * 1_000_000,
    // Half a photo is refused; harmless oddities that many phones write are not.
    failOn: 'error',
    autoOrient: true,
  });
  const { data, info } = await fit(upright, fullSide)
    // Without its profile a wide-gamut photo would look pale, so colours are converted before the profile goes.
    .toColourspace('srgb')
    .timeout({ seconds: patienceSeconds })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return () => sharp(data, { raw: { width, height, channels } });
}

function fit(image: Sharp, side: number): Sharp {
  return image.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
}

async function toImage(image: Sharp): Promise<PhotoImage> {
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

/** Noisy photos compress badly: smaller and coarser until it fits. The last one always does. */
async function placeholder(pixels: () => Sharp): Promise<string> {
  let uri = '';
  for (const [side, quality] of [
    [24, 50],
    [20, 40],
    [16, 30],
    [8, 20],
  ] as const) {
    const tiny = await fit(pixels(), side).webp({ quality, alphaQuality: 0, effort: 6 }).toBuffer();
    uri = `data:image/webp;base64,${tiny.toString('base64')}`;
    if (uri.length <= placeholderLength) return uri;
  }
  return uri;
}

function corrupt(): PhotoRefused {
  return {
    refused: 'CORRUPT',
    message: 'This photo is damaged or was not sent completely. Please choose it again, or take a new one.',
  };
}
