// Photos that a customer is going to send: announced, put into the store, checked and made anew, as the staff's are. They
// belong to the job of the tracking ID and are seen by nobody until a message carries them.
import type { Clock } from '../../kernel/clock.ts';
import { isId, newId } from '../../kernel/ids.ts';
import {
  idempotencyConflict,
  isRefusal,
  notFound,
  type IdempotencyConflict,
  type InvalidInput,
  type NotFound,
  type RateLimited,
} from '../../kernel/refusal.ts';
import { clean, textProblem } from '../../kernel/text.ts';
import type { Visitor } from '../../kernel/visitor.ts';
import type { ActionLimits } from '../../platform/limits/action-limits.ts';
import type { SignedPut } from '../../platform/objects/object-store.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import {
  uploadMissing,
  uploadProblem,
  uploadRefused,
  type UploadMissing,
  type UploadRefused,
} from '../attachment/attachment.ts';
import { incomingKey, type Announced, type PhotoStore } from '../attachment/photo-store.ts';
import { messagesOff, type MessagePhoto, type MessagesOff } from '../thread/thread.ts';
import type { TrackingDoor } from './tracking.door.ts';
import type { TrackedPage } from './tracking.reader.ts';

/** Of one job, sent or not: nobody needs more to show a ring, and nobody fills a store with a tracking ID. */
const PHOTOS_OF_JOB = 60;

export interface NewMessageUpload {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: number;
}

export interface MessageUploadTicket extends SignedPut {
  readonly attachmentId: string;
}

interface Row extends Announced {
  readonly state: 'PENDING' | 'READY' | 'REFUSED' | 'SENT';
  readonly fileName: string;
  readonly imageKey: string | null;
  readonly thumbnailKey: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly placeholder: string | null;
}

type NotTaken = UploadRefused | InvalidInput | IdempotencyConflict | MessagesOff | RateLimited;
type Completed = MessagePhoto | UploadRefused | UploadMissing | NotFound;

const ROW = `id, tenant_id as "tenantId", state, file_name as "fileName", declared_type as "declaredType",
  declared_size as "declaredSize", incoming_key as "incomingKey", image_key as "imageKey",
  thumbnail_key as "thumbnailKey", width, height, placeholder`;

export class TrackingUploads {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly door: TrackingDoor,
    private readonly photos: PhotoStore,
    private readonly limits: ActionLimits,
    private readonly clock: Clock,
  ) {}

  /** null when the tracking ID opens nothing. */
  async create(
    visitor: Visitor,
    trackingId: string,
    key: string,
    upload: NewMessageUpload,
  ): Promise<MessageUploadTicket | NotTaken | null> {
    const page = await this.door.open(trackingId, visitor);
    if (!page) return null;
    if (!page.definition.messagesEnabled) return messagesOff();
    const problem = uploadProblem(upload.contentType, upload.bytes);
    if (problem) return uploadRefused(problem);
    const unnamed = textProblem('fileName', clean(upload.fileName), 255);
    if (unnamed) return unnamed;
    const limited = this.limits.refusal(visitor.ip, page.facts.jobId);
    if (limited) return limited;
    const row = await this.#locked(page, tx => this.#announce(tx, page.facts.jobId, key, upload));
    if (row === null || isRefusal(row)) return row;
    if (row.state !== 'PENDING') return uploadRefused('This upload has ended already. Start a new one.');
    return { ...(await this.photos.sign(row)), attachmentId: row.id };
  }

  /** May be called again: a photo that is there already is answered as it is. null when the ID opens nothing. */
  async complete(visitor: Visitor, trackingId: string, id: string): Promise<Completed | null> {
    const page = await this.door.open(trackingId, visitor);
    if (!page) return null;
    const row = isId(id) ? await this.#locked(page, tx => this.#find(tx, id)) : null;
    if (!row) return notFound('upload');
    if (row.state === 'REFUSED') return uploadRefused('This file was refused before. Start a new upload.');
    if (row.state !== 'PENDING') return photoOf(row);
    return this.photos.once(row.id, () => this.#check(page, row));
  }

  async #announce(tx: Tx, jobId: string, key: string, upload: NewMessageUpload) {
    const { contentType, bytes } = upload;
    const fileName = clean(upload.fileName);
    const [earlier] = await tx.query<Row>(
      `select ${ROW} from message_photos where job_id = $1 and idempotency_key = $2`,
      [jobId, key],
    );
    if (earlier) {
      const same = earlier.declaredType === contentType && earlier.declaredSize === bytes;
      return same && earlier.fileName === fileName ? earlier : idempotencyConflict();
    }
    const [count] = await tx.query<{ n: number }>(
      'select count(*)::int as n from message_photos where job_id = $1',
      [jobId],
    );
    if ((count?.n ?? 0) >= PHOTOS_OF_JOB)
      return uploadRefused(
        `At most ${PHOTOS_OF_JOB} photos can be sent about one piece. Please write to us instead.`,
      );
    const id = newId();
    const [made] = await tx.query<Row>(
      `insert into message_photos (id, tenant_id, job_id, idempotency_key, state, file_name, declared_type,
         declared_size, incoming_key, created_at)
       values ($1, $2, $3, $4, 'PENDING', $5, $6, $7, $8, $9) returning ${ROW}`,
      [
        id,
        tx.tenantId,
        jobId,
        key,
        fileName,
        contentType,
        bytes,
        incomingKey(tx.tenantId, id),
        this.clock.now(),
      ],
    );
    return made as Row;
  }

  async #check(page: TrackedPage, row: Row): Promise<Completed> {
    const bytes = await this.photos.arrived(row);
    if (bytes === null) return uploadMissing();
    const photo = await this.photos.inspect(bytes, row);
    if (typeof photo === 'string') {
      await this.#locked(page, tx =>
        tx.query(`update message_photos set state = 'REFUSED' where id = $1 and state = 'PENDING'`, [row.id]),
      );
      await this.photos.tidy(row.incomingKey);
      return uploadRefused(photo);
    }
    const keys = await this.photos.keep(row, photo);
    const done = await this.#locked(page, async tx => {
      const { width, height } = photo.full;
      await tx.query(
        `update message_photos set state = 'READY', image_key = $2, thumbnail_key = $3, width = $4, height = $5,
           placeholder = $6 where id = $1 and state = 'PENDING'`,
        [row.id, keys.imageKey, keys.thumbnailKey, width, height, photo.placeholder],
      );
      return this.#find(tx, row.id);
    });
    // Another process completed the same upload first, or the link has been revoked meanwhile: ours goes.
    if (done?.imageKey !== keys.imageKey) await this.photos.tidy(keys.imageKey, keys.thumbnailKey);
    if (!done) return notFound('upload');
    await this.photos.tidy(row.incomingKey);
    return photoOf(done);
  }

  async #find(tx: Tx, id: string): Promise<Row | null> {
    const [row] = await tx.query<Row>(`select ${ROW} from message_photos where id = $1`, [id]);
    return row ?? null;
  }

  /** null when the link has been revoked since. The job's lock keeps the count honest. */
  #locked<T>({ facts }: TrackedPage, work: (tx: Tx) => Promise<T>): Promise<T | null> {
    const { trackingId, tenantId, jobId } = facts;
    return this.uow.run({ role: 'tracking', trackingId, tenantId }, async tx => {
      const open = await tx.query('select id from jobs where id = $1 for no key update', [jobId]);
      return open.length === 1 ? work(tx) : null;
    });
  }
}

const photoOf = (row: Row): MessagePhoto => ({
  id: row.id,
  imageKey: row.imageKey as string,
  thumbnailKey: row.thumbnailKey as string,
  width: row.width as number,
  height: row.height as number,
  placeholder: row.placeholder as string,
});
