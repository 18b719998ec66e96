// Photos that the staff are going to send in an answer.
import type { TenantActor } from '../../kernel/actor.ts';
import { isId } from '../../kernel/ids.ts';
import {
  isRefusal,
  notFound,
  type IdempotencyConflict,
  type InvalidInput,
  type NotFound,
} from '../../kernel/refusal.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { UploadRefused } from '../attachment/attachment.ts';
import type { JobReader } from '../job/job.reader.ts';
import type { MessagePhotoRepository } from './message-photo.repository.ts';
import type {
  MessageUploadEnd,
  MessageUploads,
  MessageUploadTicket,
  NewMessageUpload,
  Uploader,
} from './message-uploads.ts';
import { messagesOff, type MessagesOff } from './thread.ts';

type NotTaken = UploadRefused | InvalidInput | IdempotencyConflict | MessagesOff | NotFound;

export class ReplyUploads {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobReader,
    private readonly rows: MessagePhotoRepository,
    private readonly uploads: MessageUploads,
  ) {}

  async create(
    actor: TenantActor,
    jobId: string,
    key: string,
    upload: NewMessageUpload,
  ): Promise<MessageUploadTicket | NotTaken> {
    const open = await this.uow.read(scope(actor), async tx => {
      const job = await this.jobs.find(tx, jobId);
      if (!job || job.deletedAt) return notFound('job');
      return (await this.jobs.workflowOf(tx, job)).definition.messagesEnabled || messagesOff();
    });
    if (isRefusal(open)) return open;
    return (await this.uploads.create(this.#by(actor, jobId), key, upload)) ?? notFound('job');
  }

  async complete(actor: TenantActor, id: string): Promise<MessageUploadEnd> {
    if (!isId(id)) return notFound('upload');
    const row = await this.uow.read(scope(actor), tx => this.rows.ofSide(tx, 'STAFF', id));
    return row ? this.uploads.complete(this.#by(actor, row.jobId), id) : notFound('upload');
  }

  #by(actor: TenantActor, jobId: string): Uploader {
    const locked = <T>(work: (tx: Tx) => Promise<T>): Promise<T | null> =>
      this.uow.run(scope(actor), async tx => ((await this.jobs.lock(tx, jobId)) ? work(tx) : null));
    return { author: 'STAFF', jobId, locked };
  }
}

const scope = (actor: TenantActor) => ({ role: 'staff', tenantId: actor.tenantId }) as const;
