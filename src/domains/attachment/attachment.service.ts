// Photos that are there: who sees them, what stands under them, and taking them away.
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { EventKind } from '../../kernel/event.ts';
import { isId } from '../../kernel/ids.ts';
import { notFound, refuse, type InvalidInput, type NotFound } from '../../kernel/refusal.ts';
import { cleanOptional, textProblem } from '../../kernel/text.ts';
import type { Log } from '../../kernel/log.ts';
import type { ObjectStore } from '../../platform/objects/object-store.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { Visibility } from '../job/job.ts';
import type { JobReader } from '../job/job.reader.ts';
import { changeIsPublic, kindOf, MAX_CAPTION, type UploadKind } from './attachment.ts';
import type { AttachmentEntity } from './attachment.entity.ts';
import type { AttachmentRepository } from './attachment.repository.ts';

export interface AttachmentChange {
  readonly visibility?: Visibility | null | undefined;
  /** null takes the caption away */
  readonly caption?: string | null | undefined;
  /** The caption that the caller looked at; absent: whatever it is. */
  readonly expectedCaption?: string | null | undefined;
}

const staleAttachment = (attachment: AttachmentEntity) =>
  refuse(
    kindOf(attachment.declaredType) === 'FILE' ? 'StaleFile' : 'StaleAttachment',
    'STALE_ATTACHMENT',
    'Somebody changed these words since you looked. Check how they stand now and save again.',
    { attachment },
  );
export type StaleAttachment = ReturnType<typeof staleAttachment>;

export class AttachmentService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobReader,
    private readonly attachments: AttachmentRepository,
    private readonly objects: ObjectStore,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async update(
    actor: TenantActor,
    id: string,
    change: AttachmentChange,
    kind: UploadKind,
  ): Promise<AttachmentEntity | NotFound | InvalidInput | StaleAttachment> {
    const problem = textProblem('caption', cleanOptional(change.caption), MAX_CAPTION, true);
    if (problem) return problem;
    return this.#changed(actor, id, kind, async (tx, photo) => {
      const visibility = change.visibility ?? photo.visibility;
      const caption = change.caption === undefined ? photo.caption : cleanOptional(change.caption);
      if (visibility === photo.visibility && caption === photo.caption) return photo;
      const known =
        change.expectedCaption === undefined ? photo.caption : cleanOptional(change.expectedCaption);
      if (caption !== photo.caption && known !== photo.caption) return staleAttachment(photo);
      const publishedAt =
        visibility === photo.visibility
          ? photo.publishedAt
          : visibility === 'PUBLIC'
            ? this.clock.now()
            : null;
      const after = { ...photo, visibility, caption, publishedAt };
      await this.attachments.update(tx, photo.id, { visibility, caption, publishedAt });
      this.#append(tx, actor, 'ATTACHMENT_CHANGED', after, changeIsPublic(photo, after));
      return after;
    });
  }

  async delete(actor: TenantActor, id: string): Promise<AttachmentEntity | NotFound> {
    const gone = await this.#changed(actor, id, null, async (tx, photo) => {
      await this.attachments.update(tx, photo.id, { deletedAt: this.clock.now() });
      this.#append(tx, actor, 'ATTACHMENT_REMOVED', photo, photo.visibility === 'PUBLIC');
      return photo;
    });
    if ('imageKey' in gone) {
      for (const key of [gone.imageKey, gone.thumbnailKey]) {
        if (key === null) continue;
        await this.objects
          .delete(key)
          .catch((error: unknown) =>
            this.log.warn({ reason: String(error) }, 'A deleted photo stayed in the store.'),
          );
      }
    }
    return gone;
  }

  async #changed<T>(
    actor: TenantActor,
    id: string,
    kind: UploadKind | null,
    work: (tx: Tx, photo: AttachmentEntity) => Promise<T>,
  ): Promise<T | NotFound> {
    if (!isId(id)) return notFound('photo');
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const [found] = await this.attachments.byIds(tx, [id]);
      if (found?.state !== 'READY') return notFound('photo');
      if (kind !== null && kindOf(found.declaredType) !== kind) return notFound('photo');
      // The job first, then the photo, as everywhere; then the photo once more, as it is now.
      const job = await this.jobs.lock(tx, found.jobId);
      const photo = job && (await this.attachments.lock(tx, id));
      return photo ? work(tx, photo) : notFound('photo');
    });
  }

  #append(tx: Tx, actor: TenantActor, kind: EventKind, photo: AttachmentEntity, isPublic: boolean): void {
    const withdrawn = kind === 'ATTACHMENT_REMOVED' || photo.visibility !== 'PUBLIC';
    tx.append({
      kind,
      jobId: photo.jobId,
      audience: isPublic ? 'EVERYONE' : 'STAFF',
      payload: {
        attachmentId: photo.id,
        withdrawn,
        ...(kindOf(photo.declaredType) === 'FILE' && { file: true }),
      },
      actorName: actor.name,
    });
  }
}
