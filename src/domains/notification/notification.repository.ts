// Notifications in Postgres. A row is both the log and what keeps its milestone from being told twice.
import type { Language } from '../../kernel/language.ts';
import type { PageRequest } from '../../kernel/page.ts';
import { readTimeIdCursor } from '../../kernel/page.ts';
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { WorkflowDefinition } from '../workflow/workflow.ts';
import {
  DEFAULT_SETTINGS,
  type News,
  type Notification,
  type NotificationKind,
  type NotificationReason,
  type NotificationSettings,
  type NotificationState,
  type OwnTemplate,
} from './notification.ts';

const ROW = `id, job_id as "jobId", kind, milestone, stage, state, reason, attempts, address, subject,
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

export interface NotificationFilter {
  readonly jobId?: string | null | undefined;
  readonly states?: readonly NotificationState[] | null | undefined;
  readonly kinds?: readonly NotificationKind[] | null | undefined;
}

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
  workflows(tx: ReadTx): Promise<{ readonly prefix: string; readonly definition: WorkflowDefinition }[]> {
    return tx.query(
      `select w.prefix, v.definition from workflows w
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

  /** How many questions its customer has answered, and whether the latest one of this visit of the stage waits. */
  async questions(
    tx: ReadTx,
    jobId: string,
  ): Promise<{ readonly answered: number; readonly asked: boolean }> {
    const [row] = await tx.query<{ answered: number; asked: boolean }>(
      `select (select count(*)::int from decision_records r where r.job_id = j.id) as answered,
         exists (select from decisions d where d.job_id = j.id and d.stage = j.stage and d.stage_since = j.stage_since
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

  async page(
    tx: ReadTx,
    filter: NotificationFilter,
    page: PageRequest,
  ): Promise<{ rows: Notification[]; total: number }> {
    const where = `tenant_id = $1 and ($2::uuid is null or job_id = $2) and ($3::text[] is null or state = any($3))
      and ($4::text[] is null or kind = any($4))`;
    const given = [tx.tenantId, filter.jobId ?? null, filter.states ?? null, filter.kinds ?? null];
    const [counted] = await tx.query<{ total: number }>(
      `select count(*)::int as total from notifications where ${where}`,
      given,
    );
    const place = page.cursor === null ? null : readTimeIdCursor(page.cursor);
    const rows = await tx.query<Notification>(
      `select ${ROW} from notifications where ${where}
         and ($5::timestamptz is null or (created_at, id) ${page.backward ? '>' : '<'} ($5, $6::uuid))
       order by created_at ${page.backward ? 'asc' : 'desc'}, id ${page.backward ? 'asc' : 'desc'} limit $7`,
      [...given, place?.at ?? null, place?.id ?? null, page.limit + 1],
    );
    return { rows, total: counted?.total ?? 0 };
  }
}
