// Another process of the same shop floor: moves jobs at a steady rate, so that what writing costs is not counted as
// delivering. It writes what `JobService.move` writes, a handful of jobs in one statement: two thousand single moves a
// second are more than four cores can commit. It tells whose feeds have grown; the server under test is nudged with that.
import pg from 'pg';
import { answerCommands } from '../support/child.ts';
import { jobIdOf, STAGES_IN_TURN, tenantOf, type World } from '../world/world.ts';

const TICK_MS = 10;
const MOST_AT_ONCE = 200;

/** For the jobs of one tenant. */
const MOVE_MANY = `prepare move_many (uuid[], text[], text[]) as
  with due as (
    select * from unnest($1::uuid[], $2::text[], $3::text[]) with ordinality as due (job_id, from_stage, stage, place)
  ), moved as (
    update jobs j set stage = due.stage, stage_since = now(), updated_at = now(), version = j.version + 1,
      seq = j.seq + 1, public_seq = j.public_seq + 1
    from due where j.id = due.job_id
    returning j.id, j.tenant_id, j.seq, j.public_seq, j.workflow_version_id, due.from_stage, due.stage, due.place
  ), entries as (
    insert into stage_entries (id, tenant_id, job_id, from_stage, stage, at, actor_name)
    select gen_random_uuid(), tenant_id, id, from_stage, stage, now(), 'Owner' from moved
  ), grown as (
    select tenant_id, count(*)::int as events from moved group by tenant_id
  ), feeds as (
    update tenant_feeds f set seq = f.seq + grown.events from grown where f.tenant_id = grown.tenant_id
    returning f.tenant_id, f.seq - grown.events as before
  )
  insert into events (tenant_id, tenant_seq, job_id, seq, public_seq, kind, audience, payload, actor_name, occurred_at)
  select m.tenant_id, feeds.before + row_number() over (partition by m.tenant_id order by m.place), m.id, m.seq,
    m.public_seq, 'STAGE_CHANGED', 'EVERYONE',
    jsonb_build_object('from', m.from_stage, 'to', m.stage, 'note', null, 'workflowVersionId', m.workflow_version_id),
    'Owner', clock_timestamp()
  from moved m join feeds using (tenant_id)`;

let client: pg.Client | null = null;
let world: World | null = null;
const moves = new Map<number, number>();
let committed = new Set<string>();

async function open(given: World): Promise<void> {
  world = given;
  client = new pg.Client({ connectionString: given.databaseUrl });
  await client.connect();
  // The place of a commit is what counts here, not how durable it is.
  await client.query('set synchronous_commit = off');
  await client.query(MOVE_MANY);
}

/**
 * All in one transaction and one round trip, a tenant after the other under its own rights.
 * @param jobs each at most once
 */
async function moveMany(jobs: readonly number[]): Promise<void> {
  if (!client || !world) throw new Error('The writer has not been opened.');
  const byTenant = new Map<string, number[]>();
  for (const job of jobs) {
    const tenantId = world.tenants[tenantOf(job)]?.id as string;
    byTenant.set(tenantId, [...(byTenant.get(tenantId) ?? []), job]);
  }
  const statements = [...byTenant].flatMap(([tenantId, own]) => [
    `set local waypost.tenant_id = '${tenantId}'`,
    `execute move_many (${list(own.map(jobIdOf))}, ${list(own.map(stageNow))}, ${list(own.map(stageNext))})`,
  ]);
  const results = await client.query(
    ['begin', 'set local role waypost_staff', ...statements, 'commit'].join(';'),
  );
  const moved = (results as unknown as pg.QueryResult[]).reduce((sum, each) => sum + (each.rowCount ?? 0), 0);
  if (moved !== jobs.length) throw new Error('A job that was to be moved is not there.');
  for (const job of jobs) moves.set(job, (moves.get(job) ?? 0) + 1);
  for (const tenantId of byTenant.keys()) committed.add(tenantId);
}

const stageAfter = (count: number): string => STAGES_IN_TURN[count % 2] as string;
const stageNow = (job: number): string => stageAfter(moves.get(job) ?? 0);
const stageNext = (job: number): string => stageAfter((moves.get(job) ?? 0) + 1);
/** Ids and codes of our own making: nothing in them needs quoting. */
const list = (words: readonly string[]): string => `'{${words.join(',')}}'`;

/** Each page's job in turn. Fulfilled when the last move is committed. */
async function moveInTurn(input: {
  firstJob: number;
  jobs: number;
  count: number;
  perSecond: number;
}): Promise<{ seconds: number }> {
  const began = performance.now();
  for (let moved = 0; moved < input.count;) {
    const due = Math.min(input.count, Math.floor(((performance.now() - began) / 1000) * input.perSecond));
    const now = Math.min(due - moved, MOST_AT_ONCE, input.jobs);
    if (now > 0)
      await moveMany(Array.from({ length: now }, (_, i) => input.firstJob + ((moved + i) % input.jobs)));
    moved += now;
    await new Promise(resolve => setTimeout(resolve, TICK_MS));
  }
  return { seconds: (performance.now() - began) / 1000 };
}

answerCommands({
  open,
  moveInTurn,
  /** Tenants with commits since it was last asked. */
  takeCommitted: () => {
    const taken = [...committed];
    committed = new Set();
    return taken;
  },
});
