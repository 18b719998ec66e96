// Photos that a customer is going to send about the piece of their tracking ID.
import type { RateLimited } from '../../kernel/refusal.ts';
import type { IdempotencyConflict, InvalidInput } from '../../kernel/refusal.ts';
import type { Visitor } from '../../kernel/visitor.ts';
import type { ActionLimits } from '../../platform/limits/action-limits.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { UploadRefused } from '../attachment/attachment.ts';
import {
  messageUploadProblem,
  type MessageUploadEnd,
  type MessageUploads,
  type MessageUploadTicket,
  type NewMessageUpload,
  type Uploader,
} from '../thread/message-uploads.ts';
import { messagesOff, type MessagesOff } from '../thread/thread.ts';
import type { TrackingDoor } from './tracking.door.ts';
import type { TrackedPage } from './tracking.reader.ts';

type NotTaken = UploadRefused | InvalidInput | IdempotencyConflict | MessagesOff | RateLimited;

export class TrackingUploads {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly door: TrackingDoor,
    private readonly uploads: MessageUploads,
    private readonly limits: ActionLimits,
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
    const refusal = messageUploadProblem(upload) ?? this.limits.refusal(visitor.ip, page.facts.jobId);
    return refusal ?? this.uploads.create(this.#by(page), key, upload);
  }

  /** null when the tracking ID opens nothing. */
  async complete(visitor: Visitor, trackingId: string, id: string): Promise<MessageUploadEnd | null> {
    const page = await this.door.open(trackingId, visitor);
    return page && this.uploads.complete(this.#by(page), id);
  }

  #by({ facts }: TrackedPage): Uploader {
    const { trackingId, tenantId, jobId } = facts;
    // Nothing is locked when the link has been revoked since.
    const locked = <T>(work: (tx: Tx) => Promise<T>): Promise<T | null> =>
      this.uow.run({ role: 'tracking', trackingId, tenantId }, async tx => {
        const open = await tx.query('select id from jobs where id = $1 for no key update', [jobId]);
        return open.length === 1 ? work(tx) : null;
      });
    return { author: 'CUSTOMER', jobId, locked };
  }
}
