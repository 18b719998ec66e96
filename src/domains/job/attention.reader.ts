// What needs somebody's attention, over all open jobs of a shop.
import type { TenantActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { ReadTx } from '../../platform/postgres/transaction.ts';
import type { UnitOfWork } from '../../platform/postgres/unit-of-work.ts';
import type { WorkflowReader } from '../workflow/workflow.reader.ts';
import {
  attentionOf,
  byGravity,
  usualOf,
  type Attention,
  type OpenJob,
  type Usual,
  type UsualStay,
} from './attention.ts';

/** What is usual changes slowly; every console of the shop asks how many jobs there are. */
const KEPT_MS = 5 * 60_000;
const KEPT_SHOPS = 500;

interface Row extends OpenJob {
  readonly workflowVersionId: string;
}

export class AttentionReader {
  readonly #usual = new Map<string, { readonly usual: Usual; readonly until: number }>();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly workflows: WorkflowReader,
    private readonly clock: Clock,
    private readonly keptMs = KEPT_MS,
  ) {}

  ofShop(actor: TenantActor): Promise<Attention[]> {
    return this.uow.read({ role: 'staff', tenantId: actor.tenantId }, tx => this.read(tx));
  }

  /** The gravest first. */
  async read(tx: ReadTx): Promise<Attention[]> {
    const usual = await this.#usualIn(tx);
    const now = this.clock.now();
    const rows = await tx.query<Row>(OPEN_JOBS, [tx.tenantId, now]);
    const versions = await this.workflows.versions(
      tx,
      rows.map(row => row.workflowVersionId),
    );
    return rows
      .flatMap((row, index) => {
        const version = versions[index];
        const attention = version && attentionOf(row, version.definition, usual, now);
        return attention ? [attention] : [];
      })
      .sort(byGravity);
  }

  async #usualIn(tx: ReadTx): Promise<Usual> {
    const now = this.clock.now().getTime();
    const kept = this.#usual.get(tx.tenantId);
    if (kept && kept.until > now) return kept.usual;
    const usual = usualOf(await tx.query<UsualStay>(USUAL_STAYS, [tx.tenantId]));
    this.#usual.delete(tx.tenantId);
    this.#usual.set(tx.tenantId, { usual, until: now + this.keptMs });
    for (const oldest of this.#usual.keys()) {
      if (this.#usual.size <= KEPT_SHOPS) break;
      this.#usual.delete(oldest);
    }
    return usual;
  }
}

const OPEN_JOBS = `
  select j.id, j.workflow_id as "workflowId", j.workflow_version_id as "workflowVersionId", j.stage,
    j.stage_since as "stageSince", j.promise_to as "promiseTo",
    (j.promise_to at time zone t.time_zone)::date - ($2::timestamptz at time zone t.time_zone)::date as "promiseDays",
    greatest(0, (select count(*)::int from promise_revisions p where p.job_id = j.id) - 1) as "promiseMoves",
    (select r.decided_at from decisions d left join decision_records r on r.decision_id = d.id
       and r.outcome = 'CHANGES_REQUESTED'
     where d.job_id = j.id and d.stage_since = j.stage_since order by d.round desc limit 1) as "changesRequestedAt"
  from jobs j join tenants t on t.id = j.tenant_id where j.tenant_id = $1 and j.open and j.deleted_at is null`;

/** Visits that have ended, of the last year. Shorter than a minute is a click that was taken back. */
const USUAL_STAYS = `
  select "workflowId", stage, percentile_cont(0.5) within group (order by days) as "medianDays", count(*)::int as visits
  from (
    select j.workflow_id as "workflowId", e.stage,
      extract(epoch from lead(e.at) over (partition by e.job_id order by e.at, e.id) - e.at)::float8 / 86400 as days
    from stage_entries e join jobs j on j.id = e.job_id
    where e.tenant_id = $1 and j.deleted_at is null and e.at > now() - interval '1 year') visits
  where days > 1.0 / 1440
  group by 1, 2`;
