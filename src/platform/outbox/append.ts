// Writes one event in the transaction of the change it tells of. The job's and the tenant's counters are bumped in the
// same statement; their row locks last until the commit, so places are handed out in the order of commits, without holes.
import type { NewEvent } from '../../kernel/event.ts';

export type Query = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

const OF_JOB = `
  with job as (
    update jobs set seq = seq + 1, public_seq = public_seq + (case when $4 = 'EVERYONE' then 1 else 0 end)
    where id = $2 returning seq, public_seq
  ), feed as (
    update tenant_feeds set seq = seq + 1 where tenant_id = $1 and exists (select from job) returning seq
  )
  insert into events (tenant_id, tenant_seq, job_id, seq, public_seq, kind, audience, payload, actor_name, occurred_at)
  select $1, feed.seq, $2, job.seq, case when $4 = 'EVERYONE' then job.public_seq end, $3, $4, $5, $6, clock_timestamp()
  from job, feed returning tenant_seq`;

const OF_TENANT = `
  with feed as (update tenant_feeds set seq = seq + 1 where tenant_id = $1 returning seq)
  insert into events (tenant_id, tenant_seq, kind, audience, payload, actor_name, occurred_at)
  select $1, feed.seq, $2, $3, $4, $5, clock_timestamp() from feed returning tenant_seq`;

export async function appendEvent(query: Query, tenantId: string, event: NewEvent): Promise<void> {
  const payload = JSON.stringify(event.payload);
  const rows =
    event.jobId === null
      ? await query(OF_TENANT, [tenantId, event.kind, event.audience, payload, event.actorName])
      : await query(OF_JOB, [tenantId, event.jobId, event.kind, event.audience, payload, event.actorName]);
  if (rows.length !== 1) throw new Error(`The event ${event.kind} found no feed to append to.`);
}
