// The staff's side of a thread: answering, and having read.
import type { TenantActor } from '../../kernel/actor.ts';
import {
  isRefusal,
  notFound,
  type IdempotencyConflict,
  type InvalidInput,
  type NotFound,
} from '../../kernel/refusal.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { JobEntity } from '../job/job.entity.ts';
import type { JobReader } from '../job/job.reader.ts';
import { messagesOff, type Message, type MessagesOff } from './thread.ts';
import type { ThreadPresence } from './thread.presence.ts';
import type { ThreadService } from './thread.service.ts';

export interface Reply {
  readonly jobId: string;
  readonly clientMessageId: string;
  readonly body: string;
  readonly photoIds?: readonly string[];
}

export class ReplyService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: JobReader,
    private readonly threads: ThreadService,
    private readonly presence: ThreadPresence,
    /** Has the customer told by other means, should nobody read the answer; part of its transaction. */
    private readonly answered: (tx: Tx, jobId: string) => Promise<void>,
  ) {}

  async reply(
    actor: TenantActor,
    reply: Reply,
  ): Promise<Message | NotFound | MessagesOff | InvalidInput | IdempotencyConflict> {
    const { tenantId, name } = actor;
    const message = await this.uow.run({ role: 'staff', tenantId }, async tx => {
      const job = await this.jobs.lock(tx, reply.jobId);
      if (!job) return notFound('job');
      const { definition } = await this.jobs.workflowOf(tx, job);
      if (!definition.messagesEnabled) return messagesOff();
      const posted = await this.threads.post(tx, { ...reply, author: 'STAFF', authorName: name });
      if (!isRefusal(posted)) await this.answered(tx, job.id);
      return posted;
    });
    // Whatever was refused was no message, perhaps not even to a job of theirs.
    if (!isRefusal(message)) this.presence.stopped({ tenantId, jobId: message.jobId }, 'STAFF', name);
    return message;
  }

  /** Says that somebody of the staff is writing. false when there is no such job, or nothing to write to. */
  async typing(actor: TenantActor, jobId: string): Promise<boolean> {
    const { tenantId, name } = actor;
    const open = await this.uow.read({ role: 'staff', tenantId }, async tx => {
      const job = await this.jobs.find(tx, jobId);
      return job && !job.deletedAt ? (await this.jobs.workflowOf(tx, job)).definition.messagesEnabled : false;
    });
    if (open) this.presence.typing({ tenantId, jobId }, 'STAFF', name);
    return open;
  }

  /** Said by whoever has read, never by merely fetching: a program that lists threads has not read them. */
  markRead(actor: TenantActor, jobId: string, upTo: string): Promise<JobEntity | NotFound> {
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const job = await this.jobs.lock(tx, jobId);
      if (!job) return notFound('job');
      const read = await this.threads.markRead(tx, job.id, 'STAFF', upTo, actor.name);
      return read ? job : notFound('message');
    });
  }
}
