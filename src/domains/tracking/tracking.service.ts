// What a customer can do with nothing but a tracking ID: write to the workshop, and have read its answers.
import type { IdempotencyConflict, InvalidInput, RateLimited } from '../../kernel/refusal.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { Visitor } from '../../kernel/visitor.ts';
import type { ActionLimits } from '../../platform/limits/action-limits.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import { messagesOff, type Message, type MessagesOff } from '../thread/thread.ts';
import type { ThreadPresence } from '../thread/thread.presence.ts';
import type { ThreadService } from '../thread/thread.service.ts';
import type { TrackingDoor } from './tracking.door.ts';
import type { TrackedPage, TrackingReader } from './tracking.reader.ts';

export interface CustomerMessage {
  readonly clientMessageId: string;
  readonly body: string;
  readonly photoIds?: readonly string[];
}

export interface Sent {
  readonly message: Message;
  readonly page: TrackedPage;
}

export class TrackingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly door: TrackingDoor,
    private readonly reader: TrackingReader,
    private readonly threads: ThreadService,
    private readonly limits: ActionLimits,
    private readonly presence: ThreadPresence,
  ) {}

  /** null when the tracking ID opens nothing, also when it has just been revoked. */
  async send(
    visitor: Visitor,
    trackingId: string,
    draft: CustomerMessage,
  ): Promise<Sent | InvalidInput | IdempotencyConflict | MessagesOff | RateLimited | null> {
    const page = await this.door.open(trackingId, visitor);
    if (!page) return null;
    if (!page.definition.messagesEnabled) return messagesOff();
    const { jobId } = page.facts;
    const limited = this.limits.refusal(visitor.ip, jobId);
    if (limited) return limited;
    const message = await this.#locked(page, tx =>
      this.threads.post(tx, { ...draft, jobId, author: 'CUSTOMER', authorName: null }),
    );
    if (message === null || isRefusal(message)) return message;
    this.presence.stopped(page.facts, 'CUSTOMER');
    const after = await this.reader.page(page.facts.trackingId);
    return after && { message, page: after };
  }

  /** null when the tracking ID opens nothing. A message that does not exist changes nothing. */
  async markRead(visitor: Visitor, trackingId: string, upTo: string): Promise<TrackedPage | null> {
    const page = await this.door.open(trackingId, visitor);
    if (!page) return null;
    await this.#locked(page, tx => this.threads.markRead(tx, page.facts.jobId, 'CUSTOMER', upTo, null));
    return this.reader.page(page.facts.trackingId);
  }

  /** Says that the customer is writing. false when the tracking ID opens nothing, or nothing that is written to. */
  async typing(visitor: Visitor, trackingId: string): Promise<boolean> {
    const page = await this.door.open(trackingId, visitor);
    if (!page?.definition.messagesEnabled) return false;
    this.presence.typing(page.facts, 'CUSTOMER');
    return true;
  }

  #locked<T>({ facts }: TrackedPage, work: (tx: Tx) => Promise<T>): Promise<T | null> {
    const { trackingId, tenantId, jobId } = facts;
    return this.uow.run({ role: 'tracking', trackingId, tenantId }, async tx => {
      const open = await tx.query('select id from jobs where id = $1 for no key update', [jobId]);
      return open.length === 1 ? work(tx) : null;
    });
  }
}
