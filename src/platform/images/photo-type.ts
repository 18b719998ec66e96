// What kind of file this is: by its first bytes, never by its name. Opens no image.

import { fileTypeFromBuffer } from 'file-type';

import type { PhotoRefused } from './photo-refused.ts';

export const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type PhotoType = (typeof photoTypes)[number];

const names: Readonly<Record<PhotoType, string>> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
};

/** Other names of what we take. An animated PNG is a PNG whose first frame we take. */
const aliases: Readonly<Record<string, PhotoType>> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/apng': 'image/png',
};

const heic =
  'This is a HEIC photo, which most browsers cannot show. On the iPhone choose Settings › Camera › Formats › Most ' +
  'Compatible, or share the photo as JPEG, and send it again.';

const helpByType: Readonly<Record<string, string>> = {
  'image/heic': heic,
  'image/heif': heic,
  'image/heic-sequence': heic,
  'image/heif-sequence': heic,
  'image/avif': 'AVIF photos are not taken yet. Please save it as JPEG, PNG or WebP and send it again.',
  'image/gif':
    'GIF pictures are not taken. Please send a photo as JPEG, PNG or WebP; for a GIF, a screenshot will do.',
  'image/svg+xml':
    'SVG drawings are not taken, as they can contain programs. Please export it as PNG and send that.',
  'application/pdf':
    'This is a PDF document, not a photo. Please send a photo or a screenshot of it as JPEG or PNG.',
  'image/tiff': 'TIFF and camera raw files are not taken. Please export the photo as JPEG and send that.',
  'image/bmp': 'BMP pictures are not taken. Please save it as PNG or JPEG and send it again.',
};

const unknown = 'This file is not a photo that we can show. Please send a JPEG, PNG or WebP.';

/** For before the upload, when there is nothing yet but the type that the browser names. */
export function refuseDeclaredType(declared: string): PhotoRefused | undefined {
  return toPhotoType(declared) === undefined ? unsupported(normalise(declared)) : undefined;
}

/** The type of what really arrived, which must also be the one that was announced. */
export async function agreedPhotoType(bytes: Buffer, declared: string): Promise<PhotoType | PhotoRefused> {
  if (bytes.length === 0)
    return { refused: 'CORRUPT', message: 'The file is empty. Please choose the photo again.' };
  const found = await typeOfBytes(bytes);
  const actual = found === undefined ? undefined : toPhotoType(found);
  // What it is comes first: a HEIC announced as JPEG needs the help for HEIC.
  if (actual === undefined) return unsupported(found ?? '');
  const announced = toPhotoType(declared);
  if (announced === undefined) return unsupported(normalise(declared));
  if (announced === actual) return actual;
  return {
    refused: 'TYPE_MISMATCH',
    message: `This file was announced as ${names[announced]}, but it is a ${names[actual]}. Please choose the photo again.`,
  };
}

async function typeOfBytes(bytes: Buffer): Promise<string | undefined> {
  // Text formats have no magic bytes: an SVG may begin with blanks, a comment or an XML declaration.
  if (
    /<svg[\s>]/i.test(bytes.subarray(0, 2048).toString('latin1')) &&
    /^(\xef\xbb\xbf)?\s*</.test(bytes.subarray(0, 64).toString('latin1'))
  ) {
    return 'image/svg+xml';
  }
  // It throws on some files that end in the middle of a header.
  return fileTypeFromBuffer(bytes).then(
    type => type?.mime,
    () => undefined,
  );
}

function toPhotoType(type: string): PhotoType | undefined {
  const plain = normalise(type);
  return aliases[plain] ?? photoTypes.find(known => known === plain);
}

function normalise(type: string): string {
  return type.split(';')[0]?.trim().toLowerCase() ?? '';
}

function unsupported(type: string): PhotoRefused {
  return { refused: 'UNSUPPORTED_TYPE', message: helpByType[type] ?? unknown };
}
