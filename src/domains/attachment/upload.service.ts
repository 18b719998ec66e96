// Uploads: a signed URL that is bound to what was announced, then a check of what really arrived. Until that check has
// passed the photo exists for nobody, and what the camera wrote into the file never leaves this room.
import { randomBytes } from 'node:crypto';
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { isId } from '../../kernel/ids.ts';
import {
  invalidInput,
  isRefusal,
  notFound,
  type IdempotencyConflict,
  type InvalidInput,
  type NotFound,
} from '../../kernel/refusal.ts';
import { clean, cleanOptional, textProblem } from '../../kernel/text.ts';
import type { Log } from '../../kernel/log.ts';
import { inspectAndProcessPhoto, type ProcessedPhoto } from '../../platform/images/photo.ts';
import { BoundedLane } from '../../platform/lane/bounded-lane.ts';
import { ObjectMissing, type ObjectStore, type SignedPut } from '../../platform/objects/object-store.ts';
import { once } from '../../platform/postgres/idempotency.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { Visibility } from '../job/job.ts';
import type { JobReader } from '../job/job.reader.ts';
import {
  MAX_CAPTION,
  MAX_UPLOAD_BYTES,
  UPLOAD_SECONDS,
  uploadMissing,
  uploadProblem,
  uploadRefused,
  type UploadMissing,
  type UploadRefused,
} from './attachment.ts';
import type { AttachmentEntity } from './attachment.entity.ts';
import type { AttachmentRepository } from './attachment.repository.ts';

export interface NewUpload {
  readonly jobId: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly byteSize: number;
  readonly caption: string | null;
  readonly visibility: Visibility;
}

type Completed = AttachmentEntity | UploadRefused | UploadMissing | NotFound;

export interface UploadTicket extends SignedPut {
  readonly attachmentId: string;
}

/** 128 random bits make the keys unguessable; the ids in front are for people who tidy up a bucket. */
const objectKey = (tenantId: string, attachmentId: string, name: string): string =>
  `${tenantId}/${attachmentId}/${randomBytes(16).toString('hex')}/${name}`;

export class UploadService {
  /** Files are read into memory here, so few at a time. */
  readonly #lane = new BoundedLane({ running: 3, waiting: 64 });
  /** Completions under way, by attachment: whoever asks again meanwhile waits for the same one. */
  readonly #completing = new Map<string, Promise<Completed>>();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobReader,
    private readonly attachments: AttachmentRepository,
    private readonly objects: ObjectStore,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async create(
    actor: TenantActor,
    key: string,
    input: NewUpload,
  ): Promise<UploadTicket | UploadRefused | NotFound | InvalidInput | IdempotencyConflict> {
    const refusal = newUploadProblem(input);
    if (refusal) return refusal;
    const attachment = await this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      if (!(await this.jobs.lock(tx, input.jobId))) return notFound('job');
      return once<AttachmentEntity | NotFound>(tx, {
        operation: 'createUpload',
        key,
        request: input,
        create: id => this.#announce(tx, actor, id, input),
        // It may have been deleted since.
        load: async id => (await this.attachments.byIds(tx, [id]))[0] ?? notFound('upload'),
      });
    });
    if (isRefusal(attachment)) return attachment;
    if (attachment.state !== 'PENDING')
      return uploadRefused('This upload has ended already. Start a new one.');
    const put = await this.objects.presignPut({
      key: attachment.incomingKey,
      contentType: attachment.declaredType,
      contentLength: attachment.declaredSize,
      expiresIn: UPLOAD_SECONDS,
    });
    return { ...put, attachmentId: attachment.id };
  }

  /** May be called again: a photo that is there already is answered as it is. */
  async complete(
    actor: TenantActor,
    attachmentId: string,
  ): Promise<AttachmentEntity | UploadRefused | UploadMissing | NotFound> {
    const scope = { role: 'staff', tenantId: actor.tenantId } as const;
    if (!isId(attachmentId)) return notFound('upload');
    const [pending] = await this.uow.read(scope, tx => this.attachments.byIds(tx, [attachmentId]));
    if (!pending) return notFound('upload');
    if (pending.state === 'READY') return pending;
    if (pending.state === 'REFUSED')
      return uploadRefused('This file was refused before. Start a new upload.');
    let completing = this.#completing.get(pending.id);
    if (!completing) {
      completing = this.#lane
        .run(() => this.#check(actor, pending))
        .finally(() => this.#completing.delete(pending.id));
      this.#completing.set(pending.id, completing);
    }
    return completing;
  }

  async #check(actor: TenantActor, pending: AttachmentEntity): Promise<Completed> {
    const bytes = await this.#arrived(pending);
    if (bytes === null) return uploadMissing();
    const photo = await inspectAndProcessPhoto(bytes, pending.declaredType);
    const result =
      'refused' in photo
        ? await this.#refuse(actor, pending, photo.message)
        : await this.#accept(actor, pending, photo);
    if (!isRefusal(result) || result.type === 'UploadRefused') await this.#tidy(pending.incomingKey);
    return result;
  }

  async #announce(tx: Tx, actor: TenantActor, id: string, input: NewUpload): Promise<AttachmentEntity> {
    const attachment: AttachmentEntity = {
      id,
      tenantId: tx.tenantId,
      jobId: input.jobId,
      state: 'PENDING',
      visibility: input.visibility,
      fileName: clean(input.fileName),
      caption: cleanOptional(input.caption),
      declaredType: input.contentType,
      declaredSize: input.byteSize,
      incomingKey: `incoming/${objectKey(tx.tenantId, id, 'upload')}`,
      imageKey: null,
      thumbnailKey: null,
      contentType: null,
      byteSize: null,
      width: null,
      height: null,
      placeholder: null,
      uploadedBy: actor.name,
      uploadedAt: this.clock.now(),
      publishedAt: null,
      deletedAt: null,
    };
    await this.attachments.insert(tx, attachment);
    return attachment;
  }

  async #arrived(pending: AttachmentEntity): Promise<Buffer | null> {
    try {
      return await this.objects.get(pending.incomingKey, MAX_UPLOAD_BYTES);
    } catch (error) {
      if (error instanceof ObjectMissing) return null;
      throw error;
    }
  }

  #refuse(actor: TenantActor, pending: AttachmentEntity, message: string): Promise<UploadRefused> {
    return this.uow
      .run({ role: 'staff', tenantId: actor.tenantId }, tx =>
        this.attachments.update(tx, pending.id, { state: 'REFUSED' }),
      )
      .then(() => uploadRefused(message));
  }

  async #accept(
    actor: TenantActor,
    pending: AttachmentEntity,
    photo: ProcessedPhoto,
  ): Promise<AttachmentEntity | NotFound> {
    const imageKey = objectKey(pending.tenantId, pending.id, 'image.webp');
    const thumbnailKey = objectKey(pending.tenantId, pending.id, 'thumbnail.webp');
    await this.objects.put(imageKey, photo.full.bytes, photo.contentType);
    await this.objects.put(thumbnailKey, photo.thumbnail.bytes, photo.contentType);
    const result = await this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      // The job first, then the photo: the same order as everywhere, so that two people cannot block each other.
      if (!(await this.jobs.lock(tx, pending.jobId))) return notFound('job');
      const current = await this.attachments.lock(tx, pending.id);
      if (!current) return notFound('upload');
      if (current.state === 'READY') return current;
      return this.#publish(tx, actor, current, photo, { imageKey, thumbnailKey });
    });
    // Somebody else completed the same upload first: theirs stays, ours goes.
    if (isRefusal(result) || result.imageKey !== imageKey) {
      await this.#tidy(imageKey);
      await this.#tidy(thumbnailKey);
    }
    return result;
  }

  async #publish(
    tx: Tx,
    actor: TenantActor,
    current: AttachmentEntity,
    photo: ProcessedPhoto,
    keys: Pick<AttachmentEntity, 'imageKey' | 'thumbnailKey'>,
  ): Promise<AttachmentEntity> {
    const isPublic = current.visibility === 'PUBLIC';
    const change = {
      ...keys,
      state: 'READY',
      contentType: photo.contentType,
      byteSize: photo.full.bytes.length,
      width: photo.full.width,
      height: photo.full.height,
      placeholder: photo.placeholder,
      publishedAt: isPublic ? this.clock.now() : null,
    } as const;
    await this.attachments.update(tx, current.id, change);
    tx.append({
      kind: 'ATTACHMENT_ADDED',
      jobId: current.jobId,
      audience: isPublic ? 'EVERYONE' : 'STAFF',
      payload: { attachmentId: current.id },
      actorName: actor.name,
    });
    return { ...current, ...change };
  }

  /** Left-over objects cost a little space; failing to delete one must not fail what has been done. */
  async #tidy(key: string): Promise<void> {
    await this.objects
      .delete(key)
      .catch((error: unknown) =>
        this.log.warn({ reason: String(error) }, 'An object that is no longer needed stayed.'),
      );
  }
}

function newUploadProblem(input: NewUpload): UploadRefused | InvalidInput | null {
  const problem = uploadProblem(input.contentType, input.byteSize);
  if (problem) return uploadRefused(problem);
  if (!isId(input.jobId)) return invalidInput('jobId', 'This is not the id of a job.');
  return (
    textProblem('fileName', clean(input.fileName), 255) ??
    textProblem('caption', cleanOptional(input.caption), MAX_CAPTION, true)
  );
}
