// Photos that somebody is going to send in a message, whichever side: announced, put into the store, checked and made
// anew, as photos of the work are. They belong to one side of one job's thread and are seen by nobody until a message
// carries them.
import type { Clock } from '../../kernel/clock.ts';
import { isId, newId } from '../../kernel/ids.ts';
import {
  idempotencyConflict,
  isRefusal,
  notFound,
  type IdempotencyConflict,
  type InvalidInput,
  type NotFound,
} from '../../kernel/refusal.ts';
import { clean, textProblem } from '../../kernel/text.ts';
import type { SignedPut } from '../../platform/objects/object-store.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import {
  uploadMissing,
  uploadProblem,
  uploadRefused,
  type UploadMissing,
  type UploadRefused,
} from '../attachment/attachment.ts';
import { incomingKey, type PhotoStore } from '../attachment/photo-store.ts';
import type { MessagePhotoRepository, MessagePhotoRow } from './message-photo.repository.ts';
import type { Author, MessagePhoto } from './thread.ts';

/** Of one job and side, sent or not: nobody needs more to show a ring, and nobody fills a store with a tracking ID. */
const PHOTOS_OF_JOB = 60;
const TOO_MANY: Readonly<Record<Author, string>> = {
  CUSTOMER: `At most ${PHOTOS_OF_JOB} photos can be sent about one piece. Please write to us instead.`,
  STAFF: `At most ${PHOTOS_OF_JOB} photos can be sent about one piece. Add further ones to the photos of the job and show them.`,
};

export interface NewMessageUpload {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: number;
}

export interface MessageUploadTicket extends SignedPut {
  readonly attachmentId: string;
}

/** One side's way to one thread. */
export interface Uploader {
  readonly author: Author;
  readonly jobId: string;
  /** Works under the job's lock, which keeps the count honest. null: the thread is not open to them any more. */
  readonly locked: <T>(work: (tx: Tx) => Promise<T>) => Promise<T | null>;
}

type NotTaken = UploadRefused | InvalidInput | IdempotencyConflict;
export type MessageUploadEnd = MessagePhoto | UploadRefused | UploadMissing | NotFound;

/** What can be said before anything is looked up. */
export const messageUploadProblem = (upload: NewMessageUpload): UploadRefused | InvalidInput | null => {
  const problem = uploadProblem(upload.contentType, upload.bytes);
  return problem ? uploadRefused(problem) : textProblem('fileName', clean(upload.fileName), 255);
};

export class MessageUploads {
  constructor(
    private readonly rows: MessagePhotoRepository,
    private readonly photos: PhotoStore,
    private readonly clock: Clock,
  ) {}

  /** null: the thread is not open any more. */
  async create(
    by: Uploader,
    key: string,
    upload: NewMessageUpload,
  ): Promise<MessageUploadTicket | NotTaken | null> {
    const problem = messageUploadProblem(upload);
    if (problem) return problem;
    const row = await by.locked(tx => this.#announce(tx, by, key, upload));
    if (row === null || isRefusal(row)) return row;
    if (row.state !== 'PENDING') return uploadRefused('This upload has ended already. Start a new one.');
    return { ...(await this.photos.sign(row)), attachmentId: row.id };
  }

  /** May be called again: a photo that is there already is answered as it is. */
  async complete(by: Uploader, id: string): Promise<MessageUploadEnd> {
    const row = isId(id) ? await by.locked(tx => this.rows.find(tx, by, id)) : null;
    if (!row) return notFound('upload');
    if (row.state === 'REFUSED') return uploadRefused('This file was refused before. Start a new upload.');
    if (row.state !== 'PENDING') return photoOf(row);
    return this.photos.once(row.id, () => this.#check(by, row));
  }

  async #announce(
    tx: Tx,
    by: Uploader,
    key: string,
    upload: NewMessageUpload,
  ): Promise<MessagePhotoRow | IdempotencyConflict | UploadRefused> {
    const fileName = clean(upload.fileName);
    const earlier = await this.rows.byKey(tx, by, key);
    if (earlier) {
      const same = earlier.declaredType === upload.contentType && earlier.declaredSize === upload.bytes;
      return same && earlier.fileName === fileName ? earlier : idempotencyConflict();
    }
    if ((await this.rows.count(tx, by)) >= PHOTOS_OF_JOB) return uploadRefused(TOO_MANY[by.author]);
    const id = newId();
    return this.rows.insert(tx, by, {
      id,
      key,
      fileName,
      declaredType: upload.contentType,
      declaredSize: upload.bytes,
      incomingKey: incomingKey(tx.tenantId, id),
      createdAt: this.clock.now(),
    });
  }

  async #check(by: Uploader, row: MessagePhotoRow): Promise<MessageUploadEnd> {
    const bytes = await this.photos.arrived(row);
    if (bytes === null) return uploadMissing();
    const photo = await this.photos.inspect(bytes, row);
    if (typeof photo === 'string') {
      await by.locked(tx => this.rows.refuse(tx, row.id));
      await this.photos.tidy(row.incomingKey);
      return uploadRefused(photo);
    }
    const keys = await this.photos.keep(row, photo);
    const done = await by.locked(async tx => {
      const { width, height } = photo.full;
      await this.rows.ready(tx, row.id, { ...keys, width, height, placeholder: photo.placeholder });
      return this.rows.find(tx, by, row.id);
    });
    // Another process completed the same upload first, or the thread has been closed meanwhile: ours goes.
    if (done?.imageKey !== keys.imageKey) await this.photos.tidy(keys.imageKey, keys.thumbnailKey);
    if (!done) return notFound('upload');
    await this.photos.tidy(row.incomingKey);
    return photoOf(done);
  }
}

const photoOf = (row: MessagePhotoRow): MessagePhoto => ({
  id: row.id,
  imageKey: row.imageKey as string,
  thumbnailKey: row.thumbnailKey as string,
  width: row.width as number,
  height: row.height as number,
  placeholder: row.placeholder as string,
});
