// Many viewers of one job: how long until the last of them has an event, and until the last has all of a burst. Counted
// from before the request that causes it, on both sides.
import { Child } from '../support/child.ts';
import { median, nowMs } from '../support/proc.ts';
import type { Run } from '../support/run-options.ts';
import type { Row } from '../support/table.ts';
import { ADD_NOTE, MOVE_JOB, PAGE_SUBSCRIPTION } from '../world/documents.ts';
import { FIRST_VERSION, jobIdOf, STAGES_IN_TURN, tenantOf } from '../world/world.ts';

const BURST = 30;
const PATIENCE_MS = 60_000;
/** The clients are spread, so that receiving is not what takes long. */
const CLIENTS = 2;

interface Stage {
  readonly url: string;
  readonly bareUrl: string;
  readonly bare: Child;
  readonly viewers: readonly Child[];
  readonly each: number;
}

export async function measureViewers(run: Run): Promise<Row[]> {
  const { sizes, world } = run;
  const [ours, bare] = await Promise.all([
    Child.start('servers/waypost.ts'),
    Child.start('servers/bare-ws.ts'),
  ]);
  const viewers = await Promise.all(
    Array.from({ length: CLIENTS }, () => Child.start('clients/ws-viewers.ts')),
  );
  try {
    const { url } = await ours.call<{ url: string }>('listen', { databaseUrl: world.databaseUrl });
    const { url: bareUrl } = await bare.call<{ url: string }>('listen');
    const each = sizes.viewers / CLIENTS;
    const job = sizes.openPages + 1;
    const page = { count: each, firstJob: job, step: 0 };
    const wsUrl = `${url.replace('http', 'ws')}/graphql`;
    await all(viewers, 'open', { ...page, group: 'ours', url: wsUrl, query: PAGE_SUBSCRIPTION });
    await all(viewers, 'open', { ...page, group: 'bare', url: bareUrl.replace('http', 'ws'), query: null });
    const stage = { url, bareUrl, bare, viewers, each };
    const staff = staffOf(run, stage, job);
    const one = await rounds(run, stage, {
      name: 'one event',
      times: sizes.viewerRounds,
      events: 1,
      cause: staff.move,
    });
    const many = await rounds(run, stage, {
      name: 'a burst',
      times: sizes.burstRounds,
      events: BURST,
      cause: staff.burst,
    });
    return [
      row(run, 'the last one has an event after', one),
      row(run, `the last one has ${BURST} events after`, many),
    ];
  } finally {
    await Promise.all([ours, bare, ...viewers].map(child => child.stop()));
  }
}

/** What the workshop does. */
function staffOf({ world }: Run, { url }: Stage, job: number) {
  const token = world.tenants[tenantOf(job)]?.token ?? '';
  let version = FIRST_VERSION;
  let notes = 0;
  const ask = async (query: string, input: object): Promise<void> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch(`${url}/staff/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables: { input } }),
    });
    const answer = await response.text();
    if (!/"__typename":"(JobMoved|NoteAdded)"/.test(answer))
      throw new Error(`The workshop was refused: ${answer}`);
  };
  return {
    move: async () => {
      const toStage = STAGES_IN_TURN[(version + 1 - FIRST_VERSION) % 2];
      await ask(MOVE_JOB, { jobId: jobIdOf(job), expectedVersion: version, toStage });
      version += 1;
    },
    /** All at once, as when several people work on it and a backlog is caught up with. */
    burst: async () => {
      const note = () =>
        ask(ADD_NOTE, {
          idempotencyKey: `note-${(notes += 1)}`,
          jobId: jobIdOf(job),
          body: `Note ${notes}`,
          visibility: 'PUBLIC',
        });
      await Promise.all(Array.from({ length: BURST }, note));
    },
  };
}

interface Kind {
  readonly name: string;
  readonly times: number;
  readonly events: number;
  readonly cause: () => Promise<void>;
}

interface Times {
  readonly ours: number;
  readonly bare: number;
}

/** Ours, then the bare server with exactly the messages that ours has just sent, in turn. */
async function rounds(run: Run, stage: Stage, { name, times, events, cause }: Kind): Promise<Times> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round <= times; round += 1) {
    const our = await timed(stage, 'ours', events, cause);
    const [first] = stage.viewers;
    await stage.bare.call('payloads', await first?.call<string[]>('sample', 'ours'));
    const their = await timed(stage, 'bare', events, async () => {
      await Promise.all(
        Array.from({ length: events }, (_, index) =>
          fetch(`${stage.bareUrl}/?payload=${index}`, { method: 'POST' }),
        ),
      );
    });
    // The first one warms up.
    if (round === 0) continue;
    ours.push(our);
    bare.push(their);
    run.say(`${name} to ${run.sizes.viewers} viewers: ${our.toFixed(0)} ms, bare ${their.toFixed(0)} ms`);
  }
  return { ours: median(ours), bare: median(bare) };
}

async function timed(
  { viewers, each }: Stage,
  group: string,
  events: number,
  cause: () => Promise<void>,
): Promise<number> {
  await all(viewers, 'reset', group);
  const began = nowMs();
  const caused = cause();
  caused.catch(() => undefined);
  const waited = viewers.map(child =>
    child.call<{ lastAt: number }>('received', { group, count: each * events, patienceMs: PATIENCE_MS }),
  );
  await caused;
  return Math.max(...(await Promise.all(waited)).map(({ lastAt }) => lastAt)) - began;
}

const all = (children: readonly Child[], command: string, input: unknown): Promise<unknown> =>
  Promise.all(children.map(child => child.call(command, input)));

const row = ({ sizes }: Run, what: string, { ours, bare }: Times): Row => ({
  what: `${sizes.viewers.toLocaleString('en')} viewers of one job: ${what}`,
  unit: 'ms',
  ours,
  yardstick: bare,
});
