// Attachments: photos of the work. Private until somebody of the staff deliberately makes one public.
import { refuse } from '../../kernel/refusal.ts';
import type { Visibility } from '../job/job.ts';

export const MAX_UPLOAD_BYTES = 25 * 1024 * 1024;
/** seconds that an upload URL is good for */
export const UPLOAD_SECONDS = 600;
/** seconds that a photo's URL is good for */
export const VIEW_SECONDS = 300;
export const MAX_CAPTION = 200;

/** What the staff may attach beside photos. Kept as it is, and handed out to be saved, never to be shown. */
export const FILE_TYPE = 'application/pdf';
export type UploadKind = 'PHOTO' | 'FILE';
export const kindOf = (declaredType: string): UploadKind => (declaredType === FILE_TYPE ? 'FILE' : 'PHOTO');

/** Where our own server answers with logos. */
export const LOGO_PATH = '/logos/';

export const UPLOAD_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;

export const uploadRefused = (message: string) => refuse('UploadRefused', 'UPLOAD_REFUSED', message, {});
export const uploadMissing = () =>
  refuse(
    'UploadMissing',
    'UPLOAD_MISSING',
    'Nothing has arrived yet. PUT the file to the upload URL first, then complete.',
    {},
  );
export type UploadRefused = ReturnType<typeof uploadRefused>;
export type UploadMissing = ReturnType<typeof uploadMissing>;

/** A sentence when such a file cannot be taken; null when it may be uploaded. */
export function uploadProblem(contentType: string, byteSize: number, files = false): string | null {
  if (!(files && contentType === FILE_TYPE) && !(UPLOAD_TYPES as readonly string[]).includes(contentType)) {
    return /hei[cf]/i.test(contentType)
      ? 'HEIC photos cannot be read here. On the iPhone choose Settings › Camera › Formats › Most Compatible, or share the photo as JPEG.'
      : files
        ? 'Photos are taken as JPEG, PNG or WebP, and documents as PDF.'
        : 'Photos are taken as JPEG, PNG or WebP.';
  }
  if (!Number.isInteger(byteSize) || byteSize < 1) return 'The file is empty.';
  if (byteSize > MAX_UPLOAD_BYTES) return `A file has at most ${MAX_UPLOAD_BYTES / 1024 / 1024} MB.`;
  return null;
}

export interface PhotoFacts {
  readonly id: string;
  readonly visibility: Visibility;
  readonly caption: string | null;
}

/**
 * Which event a change of a photo is. A customer learns of photos that become public, change while public, or cease to
 * be; of nothing else.
 */
export function changeIsPublic(before: PhotoFacts, after: PhotoFacts): boolean {
  return before.visibility === 'PUBLIC' || after.visibility === 'PUBLIC';
}
