// Notifications in Postgres. A row is both the log and what keeps its milestone from being told twice.
import type { Language } from '../../kernel/language.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { SampleShop } from './notification-sample.ts';
import {
  ATTEMPT_MS,
  DEFAULT_SETTINGS,
  type News,
  type Notification,
  type NotificationKind,
  type NotificationReason,
  type NotificationSettings,
  type NotificationState,
  type OwnTemplate,
} from './notification.ts';

/** As a `Notification` has it. */
export const ROW = `id, job_id as "jobId", kind, milestone, stage, state, reason, attempts, address, subject,
  requested_by as "requestedBy", created_at as "createdAt", send_at as "sendAt", settled_at as "settledAt"`;

export interface Planned {
  readonly id: string;
  readonly jobId: string;
  readonly news: News;
  readonly state: Extract<NotificationState, 'HELD' | 'WAITING'>;
  readonly requestedBy: string | null;
  readonly at: Date;
  readonly sendAt: Date;
  /** Of a milestone that is known already: which of its states give way to this one. */
  readonly over: readonly NotificationState[];
}

/** Whoever took something before that time has died over it. */
const lost = (now: Date): Date => new Date(now.getTime() - ATTEMPT_MS);

export class NotificationRepository {
  async settings(tx: ReadTx): Promise<NotificationSettings> {
    const [row] = await tx.query<NotificationSettings>(
      `select channel, link_when_booked_in as "linkWhenBookedIn", kinds_off as "kindsOff"
       from notification_settings where tenant_id = $1`,
      [tx.tenantId],
    );
    return row ?? DEFAULT_SETTINGS;
  }

  /** What is absent stays as it is. */
  async saveSettings(tx: Tx, change: Partial<NotificationSettings>): Promise<void> {
    const { channel, linkWhenBookedIn, kindsOff } = change;
    const given = [channel ?? null, linkWhenBookedIn ?? null, kindsOff ?? null];
    const usual = DEFAULT_SETTINGS;
    await tx.query(
      `insert into notification_settings as s (tenant_id, channel, link_when_booked_in, kinds_off)
       values ($1, coalesce($2, $5), coalesce($3, $6::boolean), coalesce($4, $7::text[]))
       on conflict (tenant_id) do update set channel = coalesce($2, s.channel),
         link_when_booked_in = coalesce($3, s.link_when_booked_in), kinds_off = coalesce($4, s.kinds_off)`,
      [tx.tenantId, ...given, usual.channel, usual.linkWhenBookedIn, usual.kindsOff],
    );
  }

  templates(tx: ReadTx): Promise<OwnTemplate[]> {
    return tx.query(
      'select kind, language, subject, intro from notification_templates where tenant_id = $1 order by kind, language',
      [tx.tenantId],
    );
  }

  async saveTemplate(tx: Tx, { kind, language, subject, intro }: OwnTemplate): Promise<void> {
    await tx.query(
      `insert into notification_templates (tenant_id, kind, language, subject, intro) values ($1, $2, $3, $4, $5)
       on conflict (tenant_id, kind, language) do update set subject = $4, intro = $5`,
      [tx.tenantId, kind, language, subject, intro],
    );
  }

  async dropTemplate(tx: Tx, kind: NotificationKind, language: Language): Promise<void> {
    await tx.query(
      'delete from notification_templates where tenant_id = $1 and kind = $2 and language = $3',
      [tx.tenantId, kind, language],
    );
  }

  /** As they are for new jobs. */
  workflows(tx: ReadTx): Promise<SampleShop[]> {
    return tx.query(
      `select w.prefix, w.kind, v.definition from workflows w
         join workflow_versions v on v.workflow_id = w.id and v.version = w.version
       where w.tenant_id = $1 order by w.name, w.id`,
      [tx.tenantId],
    );
  }

  /** null: the milestone has been told of, or is going to be, and nothing has changed. */
  async plan(tx: Tx, planned: Planned): Promise<string | null> {
    const { id, jobId, news, state, requestedBy, at, sendAt, over } = planned;
    const [row] = await tx.query<{ id: string }>(
      `insert into notifications as n (id, tenant_id, job_id, kind, milestone, stage, state, requested_by, created_at, send_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (job_id, milestone) do update
         set kind = $4, stage = $6, state = $7, requested_by = coalesce($8, n.requested_by), send_at = $10, reason = null, attempts = 0, settled_at = null
         where n.state = any($11::text[])
       returning n.id`,
      [id, tx.tenantId, jobId, news.kind, news.milestone, news.stage, state, requestedBy, at, sendAt, over],
    );
    return row?.id ?? null;
  }

  /** Under the job's lock: how many were asked for by hand, or released, within the last hour. */
  async askedFor(tx: ReadTx, jobId: string, now: Date): Promise<number> {
    const [row] = await tx.query<{ n: number }>(
      `select count(*)::int as n from notifications
       where tenant_id = $1 and job_id = $2 and requested_by is not null and state <> 'HELD' and send_at > $3`,
      [tx.tenantId, jobId, new Date(now.getTime() - 3_600_000)],
    );
    return row?.n ?? 0;
  }

  /** How many questions its customer has answered, and whether the latest one of this visit of the stage waits. */
  async questions(
    tx: ReadTx,
    jobId: string,
  ): Promise<{ readonly answered: number; readonly asked: boolean }> {
    const [row] = await tx.query<{ answered: number; asked: boolean }>(
      `select (select count(*)::int from decision_records r where r.job_id = j.id) as answered,
         exists (select from decisions d where d.job_id = j.id and d.stage_since = j.stage_since
           and d.round = (select max(l.round) from decisions l where l.job_id = j.id)
           and not exists (select from decision_records r where r.decision_id = d.id)) as asked
       from jobs j where j.tenant_id = $1 and j.id = $2`,
      [tx.tenantId, jobId],
    );
    return row ?? { answered: 0, asked: false };
  }

  async enqueue(tx: Tx, id: string, runAt: Date): Promise<void> {
    await tx.query('select enqueue_notification($1, $2)', [id, runAt]);
  }

  async find(tx: ReadTx, id: string): Promise<Notification | null> {
    const [row] = await tx.query<Notification>(
      `select ${ROW} from notifications where tenant_id = $1 and id = $2`,
      [tx.tenantId, id],
    );
    return row ?? null;
  }

  /**
   * Takes it in hand, for one worker at a time. An attempt whose end nobody has told is one that somebody died over, and
   * counts. null: it waits no more, or another worker has it.
   */
  async take(tx: Tx, id: string, now: Date): Promise<Notification | null> {
    const [row] = await tx.query<Notification>(
      `update notifications set sending_since = $3, attempts = attempts + case when sending_since is null then 0 else 1 end
       where tenant_id = $1 and id = $2 and state = 'WAITING' and (sending_since is null or sending_since < $4)
       returning ${ROW}`,
      [tx.tenantId, id, now, lost(now)],
    );
    return row ?? null;
  }

  async putDown(tx: Tx, id: string): Promise<void> {
    await tx.query('update notifications set sending_since = null where tenant_id = $1 and id = $2', [
      tx.tenantId,
      id,
    ]);
  }

  /** Locks it: a worker that wants to take it waits for the end of the transaction. */
  async isBeingSent(tx: Tx, id: string, now: Date): Promise<boolean> {
    const [row] = await tx.query<{ taken: boolean | null }>(
      `select sending_since >= $3 as taken from notifications where tenant_id = $1 and id = $2 for update`,
      [tx.tenantId, id, lost(now)],
    );
    return row?.taken ?? false;
  }

  /** false: the queue has it still. */
  async requeue(tx: Tx, id: string, now: Date): Promise<boolean> {
    const [row] = await tx.query<{ done: boolean }>('select requeue_notification($1, $2) as done', [
      id,
      lost(now),
    ]);
    return row?.done ?? false;
  }

  /** false: it does not stand as it did when it was looked at. */
  async settle(
    tx: Tx,
    id: string,
    from: readonly NotificationState[],
    change: {
      readonly state: NotificationState;
      readonly reason?: NotificationReason | null;
      readonly attempts?: number;
      readonly address?: string;
      readonly subject?: string;
      readonly sendAt?: Date;
      readonly settledAt?: Date | null;
      readonly requestedBy?: string | null;
    },
  ): Promise<boolean> {
    const { state, reason, attempts, address, subject, sendAt, settledAt, requestedBy } = change;
    const rows = await tx.query(
      `update notifications set state = $4, reason = $5, attempts = coalesce($6, attempts), address = coalesce($7, address),
         subject = coalesce($8, subject), send_at = coalesce($9, send_at), settled_at = $10,
         requested_by = coalesce($11, requested_by)
       where tenant_id = $1 and id = $2 and state = any($3::text[]) returning id`,
      [
        tx.tenantId,
        id,
        from,
        state,
        reason ?? null,
        attempts ?? null,
        address ?? null,
        subject ?? null,
        sendAt ?? null,
        settledAt ?? null,
        requestedBy ?? null,
      ],
    );
    return rows.length === 1;
  }
}
