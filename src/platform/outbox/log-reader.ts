// Reads the event log: for the tail, which hands new events on, and for subscribers that continue from a cursor. Works as
// the relay role, which sees events and whether their jobs are open, and no other content.
import type pg from 'pg';
import type { Audience, EventEnvelope, EventKind } from '../../kernel/event.ts';

interface Row {
  readonly tenant_id: string;
  readonly tenant_seq: number;
  readonly job_id: string | null;
  readonly seq: number | null;
  readonly public_seq: number | null;
  readonly kind: EventKind;
  readonly audience: Audience;
  readonly payload: Record<string, unknown>;
  readonly actor_name: string | null;
  readonly occurred_at: Date;
  readonly trackable: boolean | null;
}

const EVENT = `e.tenant_id, e.tenant_seq, e.job_id, e.seq, e.public_seq, e.kind, e.audience, e.payload, e.actor_name,
  e.occurred_at, (j.revoked_at is null and j.deleted_at is null) as trackable`;
const FROM = `events e left join jobs j on j.id = e.job_id`;

const envelope = (row: Row): EventEnvelope => ({
  tenantId: row.tenant_id,
  tenantSeq: row.tenant_seq,
  jobId: row.job_id,
  seq: row.seq,
  publicSeq: row.public_seq,
  kind: row.kind,
  audience: row.audience,
  payload: row.payload,
  actorName: row.actor_name,
  occurredAt: row.occurred_at,
  trackable: row.trackable ?? false,
});

export interface FeedPosition {
  readonly tenantId: string;
  readonly seq: number;
}

export class LogReader {
  constructor(private readonly pool: pg.Pool) {}

  /** Where the feeds of these tenants stand. */
  async positions(tenantIds: readonly string[]): Promise<FeedPosition[]> {
    const { rows } = await this.pool.query<FeedPosition>({
      name: 'log-positions',
      text: 'select tenant_id as "tenantId", seq from tenant_feeds where tenant_id = any($1::uuid[])',
      values: [tenantIds],
    });
    return rows;
  }

  /** What is new in several feeds at once, each in its order. */
  async since(positions: readonly FeedPosition[], limitEach: number): Promise<EventEnvelope[]> {
    const { rows } = await this.pool.query<Row>({
      name: 'log-since',
      text: `select n.* from unnest($1::uuid[], $2::bigint[]) as f (tenant_id, seq) cross join lateral (
          select ${EVENT} from ${FROM} where e.tenant_id = f.tenant_id and e.tenant_seq > f.seq
          order by e.tenant_seq limit $3) n
        order by n.tenant_id, n.tenant_seq`,
      values: [positions.map(p => p.tenantId), positions.map(p => p.seq), limitEach],
    });
    return rows.map(envelope);
  }

  async ofTenant(tenantId: string, after: number, limit: number): Promise<EventEnvelope[]> {
    return this.since([{ tenantId, seq: after }], limit);
  }

  async ofJob(jobId: string, after: number, limit: number): Promise<EventEnvelope[]> {
    const { rows } = await this.pool.query<Row>({
      name: 'log-job',
      text: `select ${EVENT} from ${FROM} where e.job_id = $1 and e.seq > $2 order by e.seq limit $3`,
      values: [jobId, after, limit],
    });
    return rows.map(envelope);
  }

  /** Only what the job's customer may see. */
  async ofTrackedJob(jobId: string, after: number, limit: number): Promise<EventEnvelope[]> {
    const { rows } = await this.pool.query<Row>({
      name: 'log-tracked-job',
      text: `select ${EVENT} from ${FROM} where e.job_id = $1 and e.public_seq > $2 and e.audience = 'EVERYONE'
        order by e.public_seq limit $3`,
      values: [jobId, after, limit],
    });
    return rows.map(envelope);
  }
}
