// The audit log: who did what. It is the event log itself, to which the program can only append, in the shop's own order
// and read backwards.
import type { StaffRole, TenantActor } from '../../kernel/actor.ts';
import type { EventKind } from '../../kernel/event.ts';
import type { DecisionOutcome } from '../decision/decision.ts';
import type { PaymentEntity } from '../order/order.entity.ts';
import { isId } from '../../kernel/ids.ts';
import { assertMay } from '../../kernel/law.ts';
import {
  connection,
  pageRequest,
  positionCursor,
  readPositionCursor,
  type Connection,
  type PageArgs,
} from '../../kernel/page.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';

export interface AuditFilter {
  readonly kinds?: readonly EventKind[] | null | undefined;
  /** Part of the name. */
  readonly actor?: string | null | undefined;
  readonly jobId?: string | null | undefined;
  readonly from?: Date | null | undefined;
  readonly to?: Date | null | undefined;
}

export interface AuditEntry {
  readonly place: number;
  readonly kind: EventKind;
  readonly occurredAt: Date;
  readonly actorName: string | null;
  readonly jobId: string | null;
  /** Whom or what it was about, when that is no job: an address, a person, a key. */
  readonly subject: string | null;
  /** For STAGE_CHANGED: where it went, and in which words. */
  readonly toStage: string | null;
  readonly workflowVersionId: string | null;
  /** Names of settings or fields, where they say what was done. */
  readonly changed: readonly string[] | null;
  /** For STAFF_ROLE_CHANGED. */
  readonly role: StaffRole | null;
  /** For DECISION_RECORDED. */
  readonly outcome: DecisionOutcome | null;
  /** For PAYMENT_CHANGED, when money came or went. */
  readonly payment: LoggedPayment | null;
}

export type LoggedPayment = Pick<PaymentEntity, 'kind' | 'method' | 'amountMinor'> & {
  readonly currency: string;
};

const ENTRY = `tenant_seq as place, kind, occurred_at as "occurredAt", actor_name as "actorName", job_id as "jobId",
  case when job_id is null then coalesce(payload->>'email', payload->>'name') end as subject,
  case kind when 'STAGE_CHANGED' then payload->>'to' end as "toStage",
  case kind when 'STAGE_CHANGED' then payload->>'workflowVersionId' end as "workflowVersionId",
  case kind when 'DECISION_RECORDED' then payload->>'outcome' end as outcome,
  case kind when 'PAYMENT_CHANGED' then (
    select jsonb_build_object('kind', p.kind, 'method', p.method, 'amountMinor', p.amount_minor, 'currency', o.currency)
    from payments p join orders o on o.id = p.order_id where p.id = (events.payload->>'paymentId')::uuid) end as payment,
  case kind when 'STAFF_ROLE_CHANGED' then payload->>'to' end as role,
  case when jsonb_typeof(payload->'fields') = 'array' then payload->'fields' end as changed`;
/** That the words about paying follow a move is something for open pages, and nobody's deed. */
const FILTER = `tenant_id = $1 and ($2::text[] is null or kind = any($2)) and ($3::text is null or actor_name ilike $3)
  and ($4::uuid is null or job_id = $4) and ($5::timestamptz is null or occurred_at >= $5)
  and ($6::timestamptz is null or occurred_at < $6)
  and not (kind = 'PAYMENT_CHANGED' and payload ? 'prompt')`;

export class AuditReader {
  constructor(private readonly uow: UnitOfWork) {}

  /** The newest first. */
  page(actor: TenantActor, filter: AuditFilter, args: PageArgs): Promise<Connection<AuditEntry>> {
    assertMay(actor, 'readAuditLog');
    return this.#page(actor, filter, args);
  }

  /** Of one job, for everybody who works on it: it tells nothing of how people get in. */
  ofJob(actor: TenantActor, jobId: string, args: PageArgs): Promise<Connection<AuditEntry>> {
    return this.#page(actor, { jobId }, args);
  }

  #page(actor: TenantActor, filter: AuditFilter, args: PageArgs): Promise<Connection<AuditEntry>> {
    const request = pageRequest(args);
    const { kinds, jobId, from, to } = filter;
    const like = filter.actor ? `%${filter.actor.replace(/[\\%_]/g, '\\$&')}%` : null;
    // An id that is none finds nothing, like one of another shop's.
    const job = jobId == null || isId(jobId) ? (jobId ?? null) : '00000000-0000-0000-0000-000000000000';
    const given = [actor.tenantId, kinds ?? null, like, job, from ?? null, to ?? null];
    const place = request.cursor === null ? null : readPositionCursor(request.cursor);
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, async tx => {
      const [counted] = await tx.query<{ total: number }>(
        `select count(*) as total from events where ${FILTER}`,
        given,
      );
      const rows = await tx.query<AuditEntry>(
        `select ${ENTRY} from events where ${FILTER}
           and ($7::bigint is null or tenant_seq ${request.backward ? '>' : '<'} $7)
         order by tenant_seq ${request.backward ? 'asc' : 'desc'} limit $8`,
        [...given, place, request.limit + 1],
      );
      return connection(request, rows, counted?.total ?? 0, entry => positionCursor(entry.place));
    });
  }
}
