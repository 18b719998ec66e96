// Decisions in Postgres. Rows are written once.
import type { ReadTx, Tx } from '../../platform/postgres/transaction.ts';
import type { Decision, DecisionRecord } from './decision.ts';

const DECISION = `d.id, d.job_id as "jobId", d.round, d.stage, d.stage_since as "stageSince", d.kind, d.subject,
  d.subject_hash as "subjectHash", d.photo_ids as "photoIds", d.opened_at as "openedAt",
  r.outcome, r.note, r.name, r.decided_at as "decidedAt", r.ip, r.user_agent as "userAgent"`;
const FROM = 'from decisions d left join decision_records r on r.decision_id = d.id';

type Row = Omit<Decision, 'record'> & {
  readonly [Field in keyof DecisionRecord]: DecisionRecord[Field] | null;
};

export class DecisionRepository {
  /** Of each job, the first question first. */
  async ofJobs(tx: ReadTx, jobIds: readonly string[]): Promise<Decision[]> {
    const rows = await tx.query<Row>(
      `select ${DECISION} ${FROM} where d.tenant_id = $1 and d.job_id = any($2::uuid[]) order by d.job_id, d.round`,
      [tx.tenantId, jobIds],
    );
    return rows.map(decisionOf);
  }

  async latest(tx: ReadTx, jobId: string): Promise<Decision | null> {
    const [row] = await tx.query<Row>(
      `select ${DECISION} ${FROM} where d.tenant_id = $1 and d.job_id = $2 order by d.round desc limit 1`,
      [tx.tenantId, jobId],
    );
    return row ? decisionOf(row) : null;
  }

  async insert(tx: Tx, decision: Omit<Decision, 'record'>): Promise<void> {
    const { id, jobId, round, stage, stageSince, kind, subject, subjectHash, photoIds, openedAt } = decision;
    await tx.query(
      `insert into decisions (id, tenant_id, job_id, round, stage, stage_since, kind, subject, subject_hash, photo_ids,
         opened_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::uuid[], $11)`,
      [
        id,
        tx.tenantId,
        jobId,
        round,
        stage,
        stageSince,
        kind,
        JSON.stringify(subject),
        subjectHash,
        photoIds,
        openedAt,
      ],
    );
  }

  async record(tx: Tx, decision: Decision, record: DecisionRecord): Promise<void> {
    const { outcome, note, name, decidedAt, ip, userAgent } = record;
    await tx.query(
      `insert into decision_records (decision_id, tenant_id, job_id, outcome, note, name, decided_at, ip, user_agent)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [decision.id, tx.tenantId, decision.jobId, outcome, note, name, decidedAt, ip, userAgent],
    );
  }
}

function decisionOf(row: Row): Decision {
  const { outcome, note, name, decidedAt, ip, userAgent, ...decision } = row;
  const record =
    outcome === null || name === null || decidedAt === null || ip === null
      ? null
      : { outcome, note, name, decidedAt, ip, userAgent };
  return { ...decision, record };
}
