// Uploads: a signed URL that is bound to what was announced, then a check of what really arrived. Until that check has
// passed the photo exists for nobody, and what the camera wrote into the file never leaves this room.
import { createHash } from 'node:crypto';
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
import type { SignedPut } from '../../platform/objects/object-store.ts';
import { once } from '../../platform/postgres/idempotency.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { Visibility } from '../job/job.ts';
import type { JobReader } from '../job/job.reader.ts';
import {
  FILE_TYPE,
  kindOf,
  MAX_CAPTION,
  uploadMissing,
  uploadProblem,
  uploadRefused,
  type UploadKind,
  type UploadMissing,
  type UploadRefused,
} from './attachment.ts';
import type { AttachmentEntity } from './attachment.entity.ts';
import type { AttachmentRepository } from './attachment.repository.ts';
import { incomingKey, type PhotoStore } from './photo-store.ts';

export interface NewUpload {
  readonly jobId: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly byteSize: number;
  readonly caption: string | null;
  readonly visibility: Visibility;
}

/** What is kept of an upload. */
type Made = Pick<
  AttachmentEntity,
  'thumbnailKey' | 'width' | 'height' | 'placeholder' | 'byteSize' | 'contentHash'
> & { readonly imageKey: string; readonly contentType: string };

type Completed = AttachmentEntity | UploadRefused | UploadMissing | NotFound;

export interface UploadTicket extends SignedPut {
  readonly attachmentId: string;
}

export class UploadService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobReader,
    private readonly attachments: AttachmentRepository,
    private readonly photos: PhotoStore,
    private readonly clock: Clock,
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
    const put = await this.photos.sign(attachment);
    return { ...put, attachmentId: attachment.id };
  }

  /** May be called again: a photo that is there already is answered as it is. */
  async complete(
    actor: TenantActor,
    attachmentId: string,
    kind: UploadKind,
  ): Promise<AttachmentEntity | UploadRefused | UploadMissing | NotFound> {
    const scope = { role: 'staff', tenantId: actor.tenantId } as const;
    if (!isId(attachmentId)) return notFound('upload');
    const [pending] = await this.uow.read(scope, tx => this.attachments.byIds(tx, [attachmentId]));
    if (!pending || kindOf(pending.declaredType) !== kind) return notFound('upload');
    if (pending.state === 'READY') return pending;
    if (pending.state === 'REFUSED')
      return uploadRefused('This file was refused before. Start a new upload.');
    return this.photos.once(pending.id, () => this.#check(actor, pending));
  }

  async #check(actor: TenantActor, pending: AttachmentEntity): Promise<Completed> {
    const bytes = await this.photos.arrived(pending);
    if (bytes === null) return uploadMissing();
    const made = await this.#make(pending, bytes);
    const result =
      typeof made === 'string'
        ? await this.#refuse(actor, pending, made)
        : await this.#accept(actor, pending, made);
    if (!isRefusal(result) || result.type === 'UploadRefused') await this.photos.tidy(pending.incomingKey);
    return result;
  }

  /** What is kept of it, put into the store; or a sentence that says why nothing is. */
  async #make(pending: AttachmentEntity, bytes: Buffer): Promise<Made | string> {
    if (kindOf(pending.declaredType) === 'FILE') {
      const wrong = await this.photos.inspectFile(bytes);
      if (wrong !== null) return wrong;
      const imageKey = await this.photos.keepFile(pending, bytes);
      const nothing = { thumbnailKey: null, width: null, height: null, placeholder: null };
      return { ...nothing, imageKey, contentType: FILE_TYPE, ...facts(bytes) };
    }
    const photo = await this.photos.inspect(bytes, pending);
    if (typeof photo === 'string') return photo;
    const { width, height } = photo.full;
    const { contentType, placeholder } = photo;
    const keys = await this.photos.keep(pending, photo);
    return { ...keys, contentType, width, height, placeholder, ...facts(photo.full.bytes) };
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
      incomingKey: incomingKey(tx.tenantId, id),
      imageKey: null,
      thumbnailKey: null,
      contentType: null,
      byteSize: null,
      width: null,
      height: null,
      placeholder: null,
      contentHash: null,
      uploadedBy: actor.name,
      uploadedAt: this.clock.now(),
      publishedAt: null,
      deletedAt: null,
    };
    await this.attachments.insert(tx, attachment);
    return attachment;
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
    made: Made,
  ): Promise<AttachmentEntity | NotFound> {
    const result = await this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      // The job first, then the photo: the same order as everywhere, so that two people cannot block each other.
      if (!(await this.jobs.lock(tx, pending.jobId))) return notFound('job');
      const current = await this.attachments.lock(tx, pending.id);
      if (!current) return notFound('upload');
      if (current.state === 'READY') return current;
      return this.#publish(tx, actor, current, made);
    });
    // Somebody else completed the same upload first: theirs stays, ours goes.
    if (isRefusal(result) || result.imageKey !== made.imageKey)
      await this.photos.tidy(...[made.imageKey, made.thumbnailKey].filter(key => key !== null));
    return result;
  }

  async #publish(
    tx: Tx,
    actor: TenantActor,
    current: AttachmentEntity,
    made: Made,
  ): Promise<AttachmentEntity> {
    const isPublic = current.visibility === 'PUBLIC';
    const change = {
      ...made,
      state: 'READY',
      publishedAt: isPublic ? this.clock.now() : null,
    } as const;
    await this.attachments.update(tx, current.id, change);
    tx.append({
      kind: 'ATTACHMENT_ADDED',
      jobId: current.jobId,
      audience: isPublic ? 'EVERYONE' : 'STAFF',
      payload: { attachmentId: current.id, ...(made.contentType === FILE_TYPE && { file: true }) },
      actorName: actor.name,
    });
    return { ...current, ...change };
  }
}

function newUploadProblem(input: NewUpload): UploadRefused | InvalidInput | null {
  const problem = uploadProblem(input.contentType, input.byteSize, true);
  if (problem) return uploadRefused(problem);
  if (!isId(input.jobId)) return invalidInput('jobId', 'This is not the id of a job.');
  return (
    textProblem('fileName', clean(input.fileName), 255) ??
    textProblem('caption', cleanOptional(input.caption), MAX_CAPTION, true)
  );
}

const facts = (bytes: Buffer) => ({
  byteSize: bytes.length,
  contentHash: createHash('sha256').update(bytes).digest('hex'),
});
