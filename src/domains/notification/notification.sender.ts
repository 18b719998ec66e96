// The work of the queue: a notification whose time has come is taken in hand by one worker, looked at anew, sent if it is
// still news, and its end is written down. Rejects when it is to be tried again, which is the queue's business.
import { createHash } from 'node:crypto';
import type { Clock } from '../../kernel/clock.ts';
import { isId } from '../../kernel/ids.ts';
import type { Log } from '../../kernel/log.ts';
import { MailNotTaken, type Mailer } from '../../platform/mail/mailer.ts';
import type { Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { JobFacts, NotificationFactsReader } from './notification-facts.reader.ts';
import { letterOf, type Letter } from './notification.letter.ts';
import {
  isOn,
  MAX_ATTEMPTS,
  nextAttempt,
  type Notification,
  type NotificationReason,
  type NotificationState,
} from './notification.ts';
import type { NotificationRepository } from './notification.repository.ts';

export interface MailSettings {
  readonly mailer: Mailer;
  /** The address that mails come from. */
  readonly from: string;
  /** A minute of the shops' settings; shorter in tests. */
  readonly minuteMs?: number;
  /** So long a change can be taken back before its customer is told; a minute when nothing is said. */
  readonly graceMs?: number;
}

/** Stands in the log beside what nobody did. */
const BY_ITSELF = 'Waypost';

type End = () => Promise<void>;

interface Due {
  readonly notification: Notification;
  readonly facts: JobFacts;
}

export class NotificationSender {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rows: NotificationRepository,
    private readonly facts: NotificationFactsReader,
    private readonly settings: MailSettings,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async work(payload: unknown): Promise<void> {
    const { tenantId, notificationId } = payload as { tenantId: string; notificationId: string };
    if (!isId(tenantId) || !isId(notificationId))
      throw new Error('A job of the queue names no notification.');
    const scope = { role: 'staff', tenantId } as const;
    const taken = await this.uow.run(scope, tx => this.rows.take(tx, notificationId, this.clock.now()));
    if (!taken) {
      const found = await this.uow.read(scope, tx => this.rows.find(tx, notificationId));
      // Should the other one fail, it is this one's turn.
      if (found?.state === 'WAITING') throw new Error('Another worker is sending this e-mail.');
      return;
    }
    if (taken.attempts >= MAX_ATTEMPTS) {
      await this.#end(tenantId, taken, { state: 'FAILED', reason: 'NOT_MADE' });
      return;
    }
    const end = await this.#tell(tenantId, taken).catch((error: unknown) =>
      this.#notTold(tenantId, taken, error),
    );
    // A mail that is out must not go out again because of a moment's trouble with the database.
    if (end) await persistently(end);
  }

  /** @returns what writes down how it ended */
  async #tell(tenantId: string, notification: Notification): Promise<End> {
    const facts = await this.uow.read({ role: 'staff', tenantId }, tx =>
      this.facts.ofJob(tx, notification.jobId),
    );
    const stale = facts ? staleness(notification, facts) : 'JOB_DELETED';
    if (facts && stale === null && facts.email !== null)
      return this.#send(tenantId, { notification, facts }, facts.email);
    return () => this.#end(tenantId, notification, { state: 'DROPPED', reason: stale ?? 'NO_ADDRESS' });
  }

  async #send(tenantId: string, { notification, facts }: Due, address: string): Promise<End> {
    const letterFacts = facts.letter(notification.kind);
    const letter = letterOf(letterFacts);
    const { shop, customerName } = letterFacts;
    await this.settings.mailer.send({
      from: { name: shop.name, address: this.settings.from },
      to: { name: customerName, address },
      replyTo: shop.contactEmail,
      ...letter,
      messageId: this.#messageId(notification, facts),
    });
    return () =>
      this.#end(tenantId, notification, sent(notification, letter, address), async tx => {
        if (notification.kind === 'REPLY_WAITING')
          await tx.query(
            'update threads set mailed_up_to = greatest(mailed_up_to, $3) where tenant_id = $1 and job_id = $2',
            [tx.tenantId, notification.jobId, facts.unread.upTo],
          );
      });
  }

  /** By the mail server's doing or by our own. Rejects when it is to be tried again. */
  async #notTold(tenantId: string, notification: Notification, error: unknown): Promise<null> {
    const attempts = notification.attempts + 1;
    const ofServer = error instanceof MailNotTaken;
    const reason = ofServer ? error.reason : 'NOT_MADE';
    if ((ofServer && error.forGood) || attempts >= MAX_ATTEMPTS) {
      await this.#end(tenantId, notification, { state: 'FAILED', reason, attempts });
      this.log.warn({ from: 'mail', reason }, ofServer ? error.message : 'An e-mail could not be made.');
      if (ofServer) return null;
    } else {
      const sendAt = nextAttempt(this.clock.now(), attempts);
      await this.uow.run({ role: 'staff', tenantId }, async tx => {
        await this.rows.putDown(tx, notification.id);
        const change = { state: 'WAITING', reason, attempts, sendAt } as const;
        await this.rows.settle(tx, notification.id, ['WAITING'], change);
      });
    }
    throw error;
  }

  /** An end is told to whoever looks at the job. What somebody has held back meanwhile stays so, unless it is out already. */
  async #end(
    tenantId: string,
    { id, jobId, kind }: Notification,
    change: Parameters<NotificationRepository['settle']>[3],
    also: (tx: Tx) => Promise<void> = async () => undefined,
  ): Promise<void> {
    await this.uow.run({ role: 'staff', tenantId }, async tx => {
      await this.rows.putDown(tx, id);
      const from: NotificationState[] = change.state === 'SENT' ? ['WAITING', 'HELD'] : ['WAITING'];
      const settled = await this.rows.settle(tx, id, from, { ...change, settledAt: this.clock.now() });
      if (!settled) return;
      await also(tx);
      const payload = { notificationId: id, kind, state: change.state };
      tx.append({ kind: 'NOTIFICATION_CHANGED', jobId, audience: 'STAFF', payload, actorName: BY_ITSELF });
    });
  }

  /** Answers that came while a mail could not be sent make it another mail. */
  #messageId({ id, kind }: Notification, { unread }: JobFacts): string {
    const about = kind === 'REPLY_WAITING' ? `${id} ${unread.upTo ?? 0}` : id;
    const name = createHash('sha256').update(about).digest('hex').slice(0, 32);
    return `<${name}@${this.settings.from.split('@').at(-1) ?? 'localhost'}>`;
  }
}

/** In between the attempts; all in all less than `ATTEMPT_MS`, in which nobody else takes the row. */
const PAUSES_MS = [300, 2_000, 10_000, 30_000];

async function persistently(end: End): Promise<void> {
  for (const pause of PAUSES_MS) {
    try {
      await end();
      return;
    } catch {
      await new Promise(resolve => setTimeout(resolve, pause));
    }
  }
  // Should this fail as well, the same mail is sent again, under the same Message-ID.
  await end();
}

const sent = ({ attempts }: Notification, { subject }: Letter, address: string) =>
  ({ state: 'SENT', attempts: attempts + 1, address, subject }) as const;

/** Why it is no news any more, or none that may be told; null when it is. */
function staleness(notification: Notification, facts: JobFacts): NotificationReason | null {
  const { kind, stage, requestedBy } = notification;
  if (facts.deletedAt) return 'JOB_DELETED';
  if (facts.revokedAt) return 'LINK_REVOKED';
  if (facts.hidden) return 'PAGE_NOT_OPEN';
  if (requestedBy === null && !isOn(facts.settings, kind)) return 'SWITCHED_OFF';
  if (kind === 'REPLY_WAITING') return facts.unread.messages > 0 ? null : 'READ';
  if (kind === 'DECISION_ASKED') {
    if (facts.asked) return null;
    return facts.stage === stage ? 'ANSWERED' : 'MOVED_ON';
  }
  if (kind === 'STAGE_REACHED' || kind === 'READY')
    return facts.publicStage === stage && !facts.over ? null : 'MOVED_ON';
  return null;
}
