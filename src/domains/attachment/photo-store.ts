// The way of a photo from somebody's machine into the store, whoever it belongs to: an address that is bound to what was
// announced, a check of what arrived, and pictures made anew from its pixels.
import { randomBytes } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { Clock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import { inspectAndProcessPhoto, type ProcessedPhoto } from '../../platform/images/photo.ts';
import { BoundedLane } from '../../platform/lane/bounded-lane.ts';
import { ObjectMissing, type ObjectStore, type SignedPut } from '../../platform/objects/object-store.ts';
import { FILE_TYPE, MAX_UPLOAD_BYTES, UPLOAD_SECONDS } from './attachment.ts';

export interface Announced {
  readonly id: string;
  readonly tenantId: string;
  readonly incomingKey: string;
  readonly declaredType: string;
  readonly declaredSize: number;
}

export interface PhotoKeys {
  readonly imageKey: string;
  readonly thumbnailKey: string;
}

/** 128 random bits make the keys unguessable; the ids in front are for people who tidy up a bucket. */
const objectKey = (tenantId: string, id: string, name: string): string =>
  `${tenantId}/${id}/${randomBytes(16).toString('hex')}/${name}`;

export const incomingKey = (tenantId: string, id: string): string =>
  `incoming/${objectKey(tenantId, id, 'upload')}`;

/** Longer than any upload may take. */
export const LEFT_OVER_MS = 24 * 60 * 60 * 1_000;

export class PhotoStore {
  /** Files are read into memory here, so few at a time. */
  readonly #lane = new BoundedLane({ running: 3, waiting: 64 });
  /** Checks under way, by upload: whoever asks again meanwhile waits for the same one. */
  readonly #running = new Map<string, Promise<unknown>>();

  constructor(
    private readonly objects: ObjectStore,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  sign(upload: Announced): Promise<SignedPut> {
    return this.objects.presignPut({
      key: upload.incomingKey,
      contentType: upload.declaredType,
      contentLength: upload.declaredSize,
      expiresIn: UPLOAD_SECONDS,
    });
  }

  /** Works on one upload: few at a time, and each once, however often it is asked for at the same time. */
  once<T>(id: string, work: () => Promise<T>): Promise<T> {
    let running = this.#running.get(id) as Promise<T> | undefined;
    if (!running) {
      running = this.#lane.run(work).finally(() => this.#running.delete(id));
      this.#running.set(id, running);
    }
    return running;
  }

  /** null: nothing has arrived. */
  async arrived(upload: Announced): Promise<Buffer | null> {
    try {
      return await this.objects.get(upload.incomingKey, MAX_UPLOAD_BYTES);
    } catch (error) {
      if (error instanceof ObjectMissing) return null;
      throw error;
    }
  }

  /** The pictures made of it, or a sentence that says why not. */
  async inspect(bytes: Buffer, upload: Announced): Promise<ProcessedPhoto | string> {
    const photo = await inspectAndProcessPhoto(bytes, upload.declaredType);
    return 'refused' in photo ? photo.message : photo;
  }

  /** A sentence when it is not the document that it says it is. */
  async inspectFile(bytes: Buffer): Promise<string | null> {
    const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
    return found?.mime === FILE_TYPE && bytes.subarray(0, 5).toString('latin1') === '%PDF-'
      ? null
      : 'This file is not a PDF document. Please choose it again.';
  }

  async keepFile(upload: Announced, bytes: Buffer): Promise<string> {
    const key = objectKey(upload.tenantId, upload.id, 'file.pdf');
    await this.objects.put(key, bytes, FILE_TYPE);
    return key;
  }

  async keep(upload: Announced, photo: ProcessedPhoto): Promise<PhotoKeys> {
    const imageKey = objectKey(upload.tenantId, upload.id, 'image.webp');
    const thumbnailKey = objectKey(upload.tenantId, upload.id, 'thumbnail.webp');
    await this.objects.put(imageKey, photo.full.bytes, photo.contentType);
    await this.objects.put(thumbnailKey, photo.thumbnail.bytes, photo.contentType);
    return { imageKey, thumbnailKey };
  }

  /** What was put to an address and never completed, or could not be deleted then. */
  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - LEFT_OVER_MS);
    const swept = await this.objects.sweep('incoming/', before);
    if (swept > 0) this.log.info({ swept }, 'Left-over uploads have been deleted.');
  }

  /** Left-over objects cost a little space; failing to delete one must not fail what has been done. */
  async tidy(...keys: readonly string[]): Promise<void> {
    for (const key of keys)
      await this.objects
        .delete(key)
        .catch((error: unknown) =>
          this.log.warn({ reason: String(error) }, 'An object that is no longer needed stayed.'),
        );
  }
}
