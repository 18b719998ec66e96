// Jobs that began with an older version of their workflow, and what has to be said of their stages before they can follow.
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';

export interface OldStage {
  readonly code: string;
  /** Jobs that stand there. */
  readonly jobs: number;
}

/** Under way, and of another version than the current one. */
const BEHIND = `j.tenant_id = $1 and j.workflow_id = $2 and j.open and j.deleted_at is null
  and j.workflow_version_id <> $3`;
/** Their customers are asked about a stage that would be called otherwise: they answer first. */
const ASKED = `j.stage = any($4::text[]) and exists (select from decisions d
  left join decision_records r on r.decision_id = d.id
  where d.job_id = j.id and d.stage_since = j.stage_since and r.decision_id is null
    and d.round = (select max(l.round) from decisions l where l.job_id = j.id))`;

export interface Which {
  readonly workflowId: string;
  /** The current one. */
  readonly versionId: string;
}

export class UpgradeRepository {
  /** Every stage that these jobs stand at or have passed. */
  oldStages(tx: ReadTx, { workflowId, versionId }: Which): Promise<OldStage[]> {
    return tx.query<OldStage>(
      `select code, sum(here)::int as jobs from (
         select j.stage as code, 1 as here from jobs j where ${BEHIND}
         union all
         select e.stage, 0 from stage_entries e join jobs j on j.id = e.job_id where ${BEHIND}
         union all
         select e.from_stage, 0 from stage_entries e join jobs j on j.id = e.job_id
         where ${BEHIND} and e.from_stage is not null
       ) passed group by code order by code`,
      [tx.tenantId, workflowId, versionId],
    );
  }

  /** The words of stages as the newest older version has them. */
  async labels(tx: ReadTx, { workflowId, versionId }: Which): Promise<Map<string, string>> {
    const rows = await tx.query<{ code: string; label: string }>(
      `select s ->> 'code' as code, s ->> 'label' as label
       from workflow_versions v, jsonb_array_elements(v.definition -> 'stages') s
       where v.tenant_id = $1 and v.workflow_id = $2 and v.id <> $3 order by v.version`,
      [tx.tenantId, workflowId, versionId],
    );
    return new Map(rows.map(({ code, label }) => [code, label]));
  }

  /** How many can follow, and how many wait for an answer of their customer. */
  async count(tx: ReadTx, { workflowId, versionId }: Which, renamed: readonly string[]) {
    const [row] = await tx.query<{ left: number; waiting: number }>(
      `select count(*) filter (where not (${ASKED}))::int as "left", count(*) filter (where ${ASKED})::int as waiting
       from jobs j where ${BEHIND}`,
      [tx.tenantId, workflowId, versionId, renamed],
    );
    return row ?? { left: 0, waiting: 0 };
  }

  /** Somebody who is at the same work takes others. */
  async lockSome(tx: Tx, which: Which, renamed: readonly string[], limit: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select j.id from jobs j where ${BEHIND} and not (${ASKED})
       order by j.id limit $5 for update skip locked`,
      [tx.tenantId, which.workflowId, which.versionId, renamed, limit],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Those of them, locked by now, of which everything is known: somebody may have moved them since the stages were read, to
   * where nobody has said what becomes of it, or to a question.
   */
  async ofKnownStages(
    tx: Tx,
    jobIds: readonly string[],
    which: Which,
    { renamed, known }: { readonly renamed: readonly string[]; readonly known: readonly string[] },
  ): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select j.id from jobs j where ${BEHIND} and j.id = any($5::uuid[]) and not (${ASKED}) and j.stage = any($6::text[])
         and not exists (select from stage_entries e where e.job_id = j.id
           and (e.stage <> all($6::text[]) or e.from_stage <> all($6::text[])))
       order by j.id`,
      [tx.tenantId, which.workflowId, which.versionId, renamed, jobIds, known],
    );
    return rows.map(({ id }) => id);
  }

  async takeOver(
    tx: Tx,
    jobIds: readonly string[],
    { versionId }: Which,
    codes: Readonly<Record<string, string>>,
    { ended, shown }: { readonly ended: readonly string[]; readonly shown: readonly string[] },
    now: Date,
  ): Promise<void> {
    const map = JSON.stringify(codes);
    await tx.query(
      `update stage_entries set stage = coalesce($3::jsonb ->> stage, stage),
         from_stage = coalesce($3::jsonb ->> from_stage, from_stage)
       where tenant_id = $1 and job_id = any($2::uuid[])`,
      [tx.tenantId, jobIds, map],
    );
    await tx.query(
      `update jobs set workflow_version_id = $4, stage = coalesce($3::jsonb ->> stage, stage),
         open = not (coalesce($3::jsonb ->> stage, stage) = any($5::text[])), version = version + 1, updated_at = $6,
         hidden = hidden and not (coalesce($3::jsonb ->> stage, stage) = any($7::text[]))
       where tenant_id = $1 and id = any($2::uuid[])`,
      [tx.tenantId, jobIds, map, versionId, ended, now, shown],
    );
  }
}
