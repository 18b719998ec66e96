// Tells the customer by e-mail when the workshop has answered and nobody has read it for a while. Put into the queue with
// the message itself, looked at anew when its time has come: what has been read by then, or told before, is not told.
import type { Clock } from '../../kernel/clock.ts';
import { isId, newId } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { NotificationFactsReader } from './notification-facts.reader.ts';
import { isOn, newsOfReply } from './notification.ts';
import type { NotificationRepository } from './notification.repository.ts';

export class ReplyNotice {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rows: NotificationRepository,
    private readonly facts: NotificationFactsReader,
    private readonly minuteMs: number,
    private readonly clock: Clock,
  ) {}

  /** In the transaction of the message. A shop that has set no time wants no mails. */
  async schedule(tx: Tx, jobId: string): Promise<void> {
    const [tenant] = await tx.query<{ minutes: number }>(
      'select unread_mail_minutes as minutes from tenants where id = $1',
      [tx.tenantId],
    );
    if (!tenant || tenant.minutes === 0) return;
    const runAt = new Date(this.clock.now().getTime() + tenant.minutes * this.minuteMs);
    await tx.query('select enqueue_unread_mail($1, $2)', [jobId, runAt]);
  }

  /** The work of the queue: a notification, if there is still something to tell. */
  async work(payload: unknown): Promise<void> {
    const { tenantId, jobId } = payload as { tenantId: string; jobId: string };
    if (!isId(tenantId) || !isId(jobId)) throw new Error('A job of the queue names no thread.');
    await this.uow.run({ role: 'staff', tenantId }, async tx => {
      const facts = await this.facts.ofJob(tx, jobId);
      if (!facts || facts.unread.messages === 0 || facts.email === null) return;
      if (facts.revokedAt || facts.hidden || facts.deletedAt) return;
      if (!isOn(facts.settings, 'REPLY_WAITING')) return;
      const at = this.clock.now();
      const id = await this.rows.plan(tx, {
        id: newId(),
        jobId,
        news: newsOfReply(facts.unread.told),
        state: 'WAITING',
        requestedBy: null,
        at,
        sendAt: at,
        // One that waits, because the mail server is busy, tells of this as well.
        over: ['DROPPED', 'FAILED'],
      });
      if (id !== null) await this.rows.enqueue(tx, id, at);
    });
  }
}
