// Everything that a notification's mail is written from, read anew when its time has come.
import { languageOf, type Language } from '../../kernel/language.ts';
import { oneLine } from '../../platform/mail/mailer.ts';
import type { ReadTx } from '../../platform/postgres/transaction.ts';
import type { PromiseKind } from '../job/job.ts';
import type { ShopFace } from '../tenant/shop.reader.ts';
import { relationshipIn } from '../tenant/tenant.words.ts';
import { publicStageOf, stageOf, wordsOf } from '../workflow/workflow.ts';
import type { WorkflowReader } from '../workflow/workflow.reader.ts';
import type { LetterFacts, Shop } from './notification.letter.ts';
import {
  DEFAULT_SETTINGS,
  type NotificationKind,
  type NotificationSettings,
  type OwnTemplate,
} from './notification.ts';
import { templateIn } from './notification.template.ts';

interface Row {
  readonly trackingId: string;
  readonly revokedAt: Date | null;
  /** The page is not shown yet. */
  readonly hidden: boolean;
  readonly deletedAt: Date | null;
  readonly stage: string;
  readonly workflowVersionId: string;
  readonly itemType: string;
  readonly promiseKind: PromiseKind | null;
  readonly promiseFrom: Date | null;
  readonly promiseTo: Date | null;
  readonly orderNumber: string;
  readonly customerName: string;
  readonly email: string | null;
  /** null: the shop's. */
  readonly customerLanguage: Language | null;
  readonly face: ShopFace;
  readonly host: string | null;
  readonly settings: NotificationSettings | null;
  readonly templates: readonly OwnTemplate[];
  /** Staff's answers beyond what the customer has read or been told of, and the place of the newest. */
  readonly unread: { readonly messages: number; readonly upTo: number | null; readonly told: number };
  /** Whether the latest question of this visit of the stage waits for its answer. */
  readonly asked: boolean;
}

/** What stands in the way of telling, and what would be told. */
export interface JobFacts extends Omit<Row, 'settings'> {
  readonly publicStage: string;
  /** Somebody has it in hand already: the work ended at a stage that its customer sees as this one. */
  readonly over: boolean;
  readonly language: Language;
  readonly settings: NotificationSettings;
  letter(kind: NotificationKind): LetterFacts;
}

export class NotificationFactsReader {
  constructor(
    private readonly workflows: WorkflowReader,
    private readonly publicUrl: string,
  ) {}

  async ofJob(tx: ReadTx, jobId: string): Promise<JobFacts | null> {
    const [row] = await tx.query<Row>(FACTS, [tx.tenantId, jobId]);
    if (!row) return null;
    const { definition } = await this.workflows.version(tx, row.workflowVersionId);
    const language = row.customerLanguage ?? languageOf(row.face.locale);
    const stage = publicStageOf(definition, row.stage);
    const shop = shopOf(row.face, language, this.publicUrl);
    const url = this.#link(row);
    const settings = row.settings ?? DEFAULT_SETTINGS;
    return {
      ...row,
      publicStage: stage.code,
      over: stageOf(definition, row.stage).terminal && !stage.terminal,
      language,
      settings,
      letter: kind => ({
        kind,
        language,
        template: templateIn(row.templates, kind, language),
        shop,
        customerName: row.customerName,
        piece: row.itemType,
        orderNumber: row.orderNumber,
        stage: wordsOf(stage, language),
        // What has arrived is not expected any more.
        promise: stage.terminal ? null : promiseOf(row),
        messages: row.unread.messages,
        link: kind === 'BOOKED_IN' && !settings.linkWhenBookedIn ? null : { url, trackingId: row.trackingId },
      }),
    };
  }

  #link({ host, trackingId }: Row): string {
    return host === null ? `${this.publicUrl}/track/${trackingId}` : `https://${host}/o/${trackingId}`;
  }
}

export function shopOf(face: ShopFace, language: Language, publicUrl: string): Shop {
  const { logoUrl } = face;
  return {
    ...face,
    name: oneLine(face.name ?? relationshipIn(language, face.fallbackName)),
    // A mail is read far from here: an address within this host means nothing to it.
    logoUrl: logoUrl?.startsWith('/') ? `${publicUrl}${logoUrl}` : logoUrl,
  };
}

const FACTS = `
  select j.tracking_id as "trackingId", j.revoked_at as "revokedAt", j.hidden,
    j.deleted_at as "deletedAt", j.stage,
    j.workflow_version_id as "workflowVersionId", j.item_type as "itemType", j.promise_kind as "promiseKind",
    j.promise_from as "promiseFrom", j.promise_to as "promiseTo", o.number as "orderNumber",
    c.name as "customerName", c.email, c.language as "customerLanguage",
    json_build_object('name', t.name, 'fallbackName', t.fallback_name, 'logoUrl', t.logo_url,
      'accentColor', t.accent_color, 'contactEmail', t.contact_email, 'contactPhone', t.contact_phone,
      'locale', t.locale, 'timeZone', t.time_zone) as face,
    (select min(h.host) from tenant_hosts h where h.tenant_id = t.id) as host,
    (select json_build_object('channel', s.channel, 'linkWhenBookedIn', s.link_when_booked_in, 'kindsOff', s.kinds_off)
      from notification_settings s where s.tenant_id = t.id) as settings,
    (select coalesce(json_agg(json_build_object('kind', m.kind, 'language', m.language, 'subject', m.subject,
        'intro', m.intro)), '[]') from notification_templates m where m.tenant_id = t.id) as templates,
    (select json_build_object('messages', count(g.id), 'upTo', max(g.position),
        'told', greatest(h.read_by_customer, h.mailed_up_to))
      from threads h left join messages g on g.job_id = h.job_id and g.author = 'STAFF'
        and g.position > greatest(h.read_by_customer, h.mailed_up_to)
      where h.job_id = j.id group by h.job_id) as unread,
    exists (select from decisions d where d.job_id = j.id and d.stage_since = j.stage_since
      and d.round = (select max(l.round) from decisions l where l.job_id = j.id)
      and not exists (select from decision_records r where r.decision_id = d.id)) as asked
  from jobs j
    join orders o on o.id = j.order_id
    join customers c on c.id = j.customer_id
    join tenants t on t.id = j.tenant_id
  where j.tenant_id = $1 and j.id = $2`;

const promiseOf = ({ promiseKind: kind, promiseFrom: from, promiseTo: to }: Row): LetterFacts['promise'] =>
  kind && to && { kind, from, to };
