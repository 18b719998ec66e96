// Reads the event log: for the tail, which hands new events on, and for subscribers that continue from a cursor. Works as
// the relay role, which sees events and whether their jobs are open, and no other content.
import type pg from 'pg';
import type { EventEnvelope } from '../../kernel/event.ts';

/** As it stands in the JSON that the database writes. */
type Row = Omit<EventEnvelope, 'occurredAt'> & { readonly occurredAt: string };

// One JSON text for all rows: the driver would parse each column of each row by itself, for several times the CPU.
const EVENT = `json_build_object('tenantId', e.tenant_id, 'tenantSeq', e.tenant_seq, 'jobId', e.job_id, 'seq', e.seq,
  'publicSeq', e.public_seq, 'kind', e.kind, 'audience', e.audience, 'payload', e.payload, 'actorName', e.actor_name,
  'occurredAt', e.occurred_at, 'trackable', coalesce(j.revoked_at is null and j.deleted_at is null and not j.hidden, false)) as event`;
const FROM = `events e left join jobs j on j.id = e.job_id`;

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
    return this.#events(
      'log-since',
      `select n.event from unnest($1::uuid[], $2::bigint[]) as f (tenant_id, seq) cross join lateral (
          select ${EVENT}, e.tenant_seq from ${FROM} where e.tenant_id = f.tenant_id and e.tenant_seq > f.seq
          order by e.tenant_seq limit $3) n
        order by f.tenant_id, n.tenant_seq`,
      [positions.map(p => p.tenantId), positions.map(p => p.seq), limitEach],
    );
  }

  async ofTenant(tenantId: string, after: number, limit: number): Promise<EventEnvelope[]> {
    return this.since([{ tenantId, seq: after }], limit);
  }

  async ofJob(jobId: string, after: number, limit: number): Promise<EventEnvelope[]> {
    return this.#events(
      'log-job',
      `select ${EVENT} from ${FROM} where e.job_id = $1 and e.seq > $2 order by e.seq limit $3`,
      [jobId, after, limit],
    );
  }

  /** Only what the job's customer may see. */
  async ofTrackedJob(jobId: string, after: number, limit: number): Promise<EventEnvelope[]> {
    return this.#events(
      'log-tracked-job',
      `select ${EVENT} from ${FROM} where e.job_id = $1 and e.public_seq > $2 and e.audience = 'EVERYONE'
        order by e.public_seq limit $3`,
      [jobId, after, limit],
    );
  }

  /** @param select gives one column, `event`, in the order that is wanted */
  async #events(name: string, select: string, values: readonly unknown[]): Promise<EventEnvelope[]> {
    const { rows } = await this.pool.query<{ events: Row[] | null }>({
      name,
      text: `select json_agg(event) as events from (${select}) as read`,
      values: [...values],
    });
    return (rows[0]?.events ?? []).map(row => Object.assign(row, { occurredAt: new Date(row.occurredAt) }));
  }
}
