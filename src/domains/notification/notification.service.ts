// What customers are told. A reaction decides within the transaction of a change whether it is worth a notification and
// puts it into the queue; what is really sent is decided when its time has come (notification.sender.ts).
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { NewEvent } from '../../kernel/event.ts';
import { isId, newId } from '../../kernel/ids.ts';
import {
  invalidInput,
  isRefusal,
  notFound,
  type IdempotencyConflict,
  type InvalidInput,
  type NotFound,
} from '../../kernel/refusal.ts';
import type { NotifyChoice } from '../../kernel/wish.ts';
import { once } from '../../platform/postgres/idempotency.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { JobEntity } from '../job/job.entity.ts';
import type { JobReader } from '../job/job.reader.ts';
import { stageOf, type WorkflowDefinition } from '../workflow/workflow.ts';
import type { NotificationFactsReader } from './notification-facts.reader.ts';
import {
  BY_HAND_AN_HOUR,
  byHand,
  isOn,
  newsOfIntake,
  newsOfMove,
  newsOfQuestion,
  newsOfStage,
  notSendable,
  type News,
  type Notification,
  type NotificationImpossible,
  type NotificationKind,
  type NotificationState,
} from './notification.ts';
import type { NotificationRepository } from './notification.repository.ts';

/** What gives way to the same news told anew: what has been sent or is held back does not. */
const UNTOLD: readonly NotificationState[] = ['DROPPED', 'WAITING'];
const UNSENT: readonly NotificationState[] = ['HELD', 'WAITING', 'FAILED', 'DROPPED'];

interface Wish {
  readonly choice: NotifyChoice;
  readonly actorName: string | null;
}

export class NotificationService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rows: NotificationRepository,
    private readonly facts: NotificationFactsReader,
    private readonly jobs: JobReader,
    private readonly clock: Clock,
    /** So long a wrong click can be taken back before anybody is told of it; null: this program sends no mail. */
    private readonly graceMs: number | null,
  ) {}

  get available(): boolean {
    return this.graceMs !== null;
  }

  /** A reaction within the transaction of the change. */
  async react(tx: Tx, event: NewEvent): Promise<void> {
    const { kind, jobId, notify: choice = 'AUTO', actorName } = event;
    if (jobId === null || !this.available || event.quiet) return;
    if (kind !== 'JOB_CREATED' && kind !== 'STAGE_CHANGED' && kind !== 'DECISION_OPENED') return;
    const job = await this.jobs.find(tx, jobId);
    if (!job || job.deletedAt) return;
    const { definition } = await this.jobs.workflowOf(tx, job);
    const news =
      kind === 'JOB_CREATED'
        ? newsOfIntake(definition, await this.rows.settings(tx))
        : kind === 'STAGE_CHANGED'
          ? await this.#newsOfMove(tx, job, definition, choice)
          : await this.#newsOfQuestion(tx, job);
    if (news) await this.#plan(tx, job.id, news, { choice, actorName });
  }

  async #newsOfMove(
    tx: Tx,
    job: JobEntity,
    definition: WorkflowDefinition,
    choice: NotifyChoice,
  ): Promise<News | null> {
    if (stageOf(definition, job.stage).decision !== null && choice !== 'AUTO') {
      const { answered, asked } = await this.rows.questions(tx, job.id);
      // Held back before there is anything to see: the question finds its place taken.
      if (asked || choice === 'HOLD') return newsOfQuestion(job.stage, answered);
    }
    if (choice === 'SEND') return newsOfStage(definition, job.stage);
    const news = newsOfMove(definition, job.stage);
    return news && isOn(await this.rows.settings(tx), news.kind) ? news : null;
  }

  async #newsOfQuestion(tx: Tx, job: JobEntity): Promise<News | null> {
    if (!isOn(await this.rows.settings(tx), 'DECISION_ASKED')) return null;
    return newsOfQuestion(job.stage, (await this.rows.questions(tx, job.id)).answered);
  }

  async #plan(tx: Tx, jobId: string, news: News, { choice, actorName }: Wish): Promise<void> {
    const at = this.clock.now();
    const sendAt = new Date(at.getTime() + (this.graceMs ?? 0));
    const id = newId();
    const plan = { id, jobId, news, state: 'WAITING', requestedBy: null, at, sendAt, over: UNTOLD } as const;
    if (choice === 'HOLD') {
      await this.rows.plan(tx, { ...plan, state: 'HELD', requestedBy: actorName });
      return;
    }
    // Moving to and fro is no way round the limit: what is beyond it is held back, for everybody to see.
    if (choice === 'SEND' && (await this.#tooMany(tx, jobId))) {
      await this.#insist(tx, { ...plan, state: 'HELD', requestedBy: actorName, over: UNSENT });
      return;
    }
    const planned =
      choice === 'AUTO'
        ? await this.rows.plan(tx, plan)
        : await this.#insist(tx, { ...plan, requestedBy: actorName, over: UNSENT });
    if (planned !== null) await this.rows.enqueue(tx, planned, sendAt);
  }

  /** What was sent before is sent once more, under a name of its own. */
  async #insist(tx: Tx, plan: Parameters<NotificationRepository['plan']>[1]): Promise<string | null> {
    return (
      (await this.rows.plan(tx, plan)) ??
      this.rows.plan(tx, { ...plan, news: byHand(plan.news, plan.id), over: [] })
    );
  }

  /** By hand: at once, whatever the settings say. */
  send(
    actor: TenantActor,
    key: string,
    { jobId, kind }: { readonly jobId: string; readonly kind: NotificationKind },
  ): Promise<Notification | NotFound | InvalidInput | NotificationImpossible | IdempotencyConflict> {
    if (kind === 'REPLY_WAITING')
      return Promise.resolve(
        invalidInput('kind', 'Answer in the thread instead; its e-mail goes out by itself.'),
      );
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const job = await this.jobs.lock(tx, jobId);
      if (!job) return notFound('job');
      return once<Notification | InvalidInput | NotificationImpossible>(tx, {
        operation: 'sendNotification',
        key,
        request: { jobId, kind },
        create: id => this.#send(tx, actor, job, { id, kind }),
        load: async id => (await this.rows.find(tx, id)) as Notification,
      });
    });
  }

  async #send(
    tx: Tx,
    actor: TenantActor,
    job: JobEntity,
    { id, kind }: { readonly id: string; readonly kind: NotificationKind },
  ): Promise<Notification | InvalidInput | NotificationImpossible> {
    const hindrance = (await this.#hindrance(tx, job.id)) ?? (await this.#tooMany(tx, job.id));
    if (hindrance) return hindrance;
    const news = await this.#newsByHand(tx, job, kind);
    if (isRefusal(news)) return news;
    const at = this.clock.now();
    const plan = { id, jobId: job.id, news: byHand(news, id), state: 'WAITING', at, sendAt: at } as const;
    await this.rows.plan(tx, { ...plan, requestedBy: actor.name, over: [] });
    await this.rows.enqueue(tx, id, at);
    this.#tell(tx, job.id, id, kind, 'WAITING', actor.name);
    return (await this.rows.find(tx, id)) as Notification;
  }

  async #newsByHand(
    tx: ReadTx,
    job: JobEntity,
    kind: NotificationKind,
  ): Promise<Pick<News, 'kind' | 'stage'> | InvalidInput> {
    const { definition } = await this.jobs.workflowOf(tx, job);
    if (kind === 'STAGE_REACHED' || kind === 'READY') return newsOfStage(definition, job.stage);
    if (kind !== 'DECISION_ASKED') return { kind, stage: null };
    if ((await this.rows.questions(tx, job.id)).asked) return { kind, stage: job.stage };
    return invalidInput('kind', 'Nothing is asked of the customer at this stage, or it has been answered.');
  }

  async #tooMany(tx: ReadTx, jobId: string): Promise<NotificationImpossible | null> {
    if ((await this.rows.askedFor(tx, jobId, this.clock.now())) < BY_HAND_AN_HOUR) return null;
    return notSendable(
      `This customer was sent ${BY_HAND_AN_HOUR} e-mails about this job by hand within an hour. Call them, or wait a while.`,
    );
  }

  async #hindrance(tx: ReadTx, jobId: string): Promise<NotificationImpossible | null> {
    if (!this.available)
      return notSendable('This system has no mail server. Whoever runs it can set SMTP_URL.');
    const facts = await this.facts.ofJob(tx, jobId);
    if (facts?.hidden) return notSendable('Customers do not see the page of this job yet. Move it on first.');
    if (facts?.revokedAt) return notSendable('The link of this job is revoked. Restore it first.');
    if (facts && facts.email === null)
      return notSendable('The customer has no e-mail address. Enter one first.');
    return null;
  }

  /** Keeps back what has not been sent yet. */
  hold(actor: TenantActor, id: string): Promise<Notification | NotFound | NotificationImpossible> {
    return this.#change(actor, id, async (tx, notification) => {
      if (await this.rows.isBeingSent(tx, id, this.clock.now()))
        return notSendable('It is too late to hold this e-mail back: it is being sent right now.');
      const held = await this.rows.settle(tx, id, ['WAITING'], { state: 'HELD', requestedBy: actor.name });
      if (!held) return notSendable('It is too late to hold this e-mail back.');
      this.#tell(tx, notification.jobId, id, notification.kind, 'HELD', actor.name);
      return null;
    });
  }

  /** Sends what was held back, or what the mail server has not taken. */
  release(actor: TenantActor, id: string): Promise<Notification | NotFound | NotificationImpossible> {
    return this.#change(actor, id, async (tx, notification) => {
      const { jobId } = notification;
      const hindrance = (await this.#hindrance(tx, jobId)) ?? (await this.#tooMany(tx, jobId));
      if (hindrance) return hindrance;
      const sendAt = this.clock.now();
      const change = { state: 'WAITING', attempts: 0, sendAt, requestedBy: actor.name } as const;
      if (!(await this.rows.settle(tx, id, ['HELD', 'FAILED'], change)))
        return notSendable('This e-mail is not held back. Send it again by hand instead.');
      await this.rows.enqueue(tx, id, sendAt);
      this.#tell(tx, notification.jobId, id, notification.kind, 'WAITING', actor.name);
      return null;
    });
  }

  async #change(
    actor: TenantActor,
    id: string,
    work: (tx: Tx, notification: Notification) => Promise<NotificationImpossible | null>,
  ): Promise<Notification | NotFound | NotificationImpossible> {
    if (!isId(id)) return notFound('notification');
    return this.uow.run({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const found = await this.rows.find(tx, id);
      // The job first, like everybody else: its events are appended under its lock.
      const job = found && (await this.jobs.lock(tx, found.jobId));
      if (!found || !job) return notFound('notification');
      return (await work(tx, found)) ?? ((await this.rows.find(tx, id)) as Notification);
    });
  }

  #tell(
    tx: Tx,
    jobId: string,
    notificationId: string,
    kind: NotificationKind,
    state: NotificationState,
    actorName: string | null,
  ): void {
    const payload = { notificationId, kind, state };
    tx.append({ kind: 'NOTIFICATION_CHANGED', jobId, audience: 'STAFF', payload, actorName });
  }
}
