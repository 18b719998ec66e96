// Many pages open on as many jobs: memory for each, and CPU for each delivery beyond what the same pages cost while
// nothing happens. The yardstick sends the same bytes at the same rate to as many sockets, in turn with the program.
import type { Opening } from '../clients/ws-viewers.ts';
import { Child } from '../support/child.ts';
import { cpuSeconds, median, residentBytes, sleep } from '../support/proc.ts';
import type { Run } from '../support/run-options.ts';
import type { Row } from '../support/table.ts';
import { LEAN_SUBSCRIPTION, PAGE_SUBSCRIPTION } from '../world/documents.ts';

const NUDGE_EVERY_MS = 10;
const PATIENCE_MS = 60_000;
/** A tenant that nobody watches: being told of it costs the message and nothing else. */
const NOBODY = '00000000-0000-7000-8000-000000000000';
/** Pages opened and closed before memory is read for the first time: compiled code is not a page's cost. */
const WARM_UP_PAGES = 200;

interface Memory {
  readonly resident: number;
  readonly heap: number;
}

interface Side {
  readonly name: string;
  readonly server: Child;
  readonly viewers: Child;
  readonly url: string;
  /** null: the bare server. */
  readonly query: string | null;
  /** Pages that are open on one job. */
  readonly together: number;
  readonly deliver: (count: number) => Promise<unknown>;
  /** What the measuring itself costs the server, with nothing to deliver. */
  readonly idle: (ms: number) => Promise<unknown>;
}

interface Compared {
  readonly ours: number;
  readonly bare: number;
}

export async function measureOpenPages(run: Run): Promise<Row[]> {
  const [writer, bare] = await Promise.all([Child.start('clients/writer.ts'), bareSide(run)]);
  await writer.call('open', run.world);
  try {
    const bareMemory = await openAll(run, bare);
    const rows: Row[] = [];
    for (const [title, query, together] of [
      ['one on each job, what the event carries', LEAN_SUBSCRIPTION, 1],
      ['one on each job, with the job as it is now', PAGE_SUBSCRIPTION, 1],
      ['ten on each job, with the job as it is now', PAGE_SUBSCRIPTION, 10],
    ] as const) {
      if (!run.sizes.together.includes(together)) continue;
      const ours = await ourSide(run, writer, query, together);
      const ourMemory = await openAll(run, ours);
      const cpu = await deliveries(run, ours, bare);
      rows.push(...rowsOf(run, title, { ours: ourMemory.resident, bare: bareMemory.resident }, cpu));
      await stop(ours);
    }
    return rows;
  } finally {
    await Promise.all([writer.stop(), stop(bare)]);
  }
}

const start = (server: string): Promise<[Child, Child]> =>
  Promise.all([Child.start(server), Child.start('clients/ws-viewers.ts')]);

const stop = ({ server, viewers }: Side): Promise<unknown> => Promise.all([server.stop(), viewers.stop()]);

async function ourSide({ world, sizes }: Run, writer: Child, query: string, together: number): Promise<Side> {
  const [server, viewers] = await start('servers/waypost.ts');
  const { url } = await server.call<{ url: string }>('listen', { databaseUrl: world.databaseUrl });
  // Each move is delivered to all pages that are open on its job.
  const jobs = sizes.openPages / together;
  const perSecond = sizes.deliveriesPerSecond / together;
  return {
    name: 'ours',
    server,
    viewers,
    url: `${url.replace('http', 'ws')}/graphql`,
    query,
    deliver: count =>
      nudging(writer, server, [], () =>
        writer.call('moveInTurn', { firstJob: 0, jobs, count: Math.round(count / together), perSecond }),
      ),
    together,
    idle: ms => nudging(writer, server, [NOBODY], () => sleep(ms)),
  };
}

async function bareSide({ sizes }: Run): Promise<Side> {
  const [server, viewers] = await start('servers/bare-ws.ts');
  const { url } = await server.call<{ url: string }>('listen');
  const perSecond = sizes.deliveriesPerSecond;
  return {
    name: 'bare',
    server,
    viewers,
    url: url.replace('http', 'ws'),
    query: null,
    together: 1,
    deliver: count => server.call('sendInTurn', { count, perSecond }),
    idle: ms => server.call('sendInTurn', { count: ms, perSecond: 1000, empty: true }),
  };
}

/**
 * While `work` runs, tells the server whose feeds have grown, ten milliseconds' worth at a time: the way of a commit in
 * the same process, without the commit's own CPU.
 */
async function nudging(
  writer: Child,
  server: Child,
  always: readonly string[],
  work: () => Promise<unknown>,
): Promise<void> {
  let over = false;
  const once = async (): Promise<void> => {
    const tenantIds = [...always, ...(await writer.call<string[]>('takeCommitted'))];
    if (tenantIds.length > 0) await server.call('nudge', tenantIds);
  };
  const repeat = async (): Promise<void> => {
    while (!over) {
      await once();
      await sleep(NUDGE_EVERY_MS);
    }
    await once();
  };
  const repeated = repeat();
  try {
    await work();
  } finally {
    over = true;
    await repeated;
  }
}

/** Opens every page and answers what one of them takes. */
async function openAll(run: Run, side: Side): Promise<Memory> {
  const { openPages, jobs } = run.sizes;
  await openPagesOf(side, { group: 'warm-up', count: WARM_UP_PAGES, firstJob: jobs / 2 });
  await side.viewers.call('close', 'warm-up');
  await sleep(300);
  const before = await memory(side.server);
  await openPagesOf(side, { group: 'pages', count: openPages, firstJob: 0 });
  const after = await memory(side.server);
  const each = {
    resident: (after.resident - before.resident) / openPages,
    heap: (after.heap - before.heap) / openPages,
  };
  const kib = (bytes: number) => (bytes / 1024).toFixed(1);
  run.say(`${side.name}: ${openPages} pages, ${kib(each.resident)} KiB each (heap ${kib(each.heap)})`);
  return each;
}

function openPagesOf(
  { viewers, url, query, together }: Side,
  what: Pick<Opening, 'group' | 'count' | 'firstJob'>,
): Promise<void> {
  return viewers.call('open', { ...what, url, query, step: 1 / together } satisfies Opening);
}

async function memory(server: Child): Promise<Memory> {
  const { heap } = await server.call<{ heap: number }>('collectGarbage');
  return { resident: residentBytes(server.pid), heap };
}

/** Microseconds of CPU for each delivery, ours and the bare server's, round by round in turn. */
async function deliveries(run: Run, ours: Side, bare: Side): Promise<Compared> {
  const { sizes, say } = run;
  await deliver(ours, Math.max(sizes.deliveriesPerSecond, sizes.openPages / 2));
  // The bare server sends what ours has just sent.
  await bare.server.call('payloads', await ours.viewers.call<string[]>('sample', 'pages'));
  await deliver(bare, sizes.deliveriesPerSecond);
  await sleep(500);
  const idle = { ours: await idleShare(run, ours), bare: await idleShare(run, bare) };
  const figures = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round < sizes.deliveryRounds; round += 1) {
    for (const [key, side] of [
      ['ours', ours],
      ['bare', bare],
    ] as const) {
      const count = sizes.deliveriesPerSecond * sizes.deliverySeconds;
      const { cpu, seconds } = await cpuOf(side.server, () => deliver(side, count));
      const each = ((cpu - idle[key] * seconds) / count) * 1e6;
      figures[key].push(each);
      say(`${key}: ${each.toFixed(1)} µs a delivery, ${Math.round(count / seconds)}/s`);
    }
  }
  return { ours: median(figures.ours), bare: median(figures.bare) };
}

async function deliver(side: Side, count: number): Promise<void> {
  await side.viewers.call('reset', 'pages');
  await side.deliver(count);
  await side.viewers.call('received', { group: 'pages', count, patienceMs: PATIENCE_MS });
}

async function idleShare({ sizes }: Run, side: Side): Promise<number> {
  const { cpu, seconds } = await cpuOf(side.server, () => side.idle(sizes.idleSeconds * 1000));
  return cpu / seconds;
}

async function cpuOf(
  server: Child,
  work: () => Promise<unknown>,
): Promise<{ readonly cpu: number; readonly seconds: number }> {
  const began = performance.now();
  const before = cpuSeconds(server.pid);
  await work();
  return { cpu: cpuSeconds(server.pid) - before, seconds: (performance.now() - began) / 1000 };
}

function rowsOf({ sizes }: Run, document: string, memory: Compared, cpu: Compared): Row[] {
  const pages = `${sizes.openPages.toLocaleString('en')} open pages, ${document}`;
  return [
    {
      what: `${pages}: memory per page`,
      unit: 'KiB',
      ours: memory.ours / 1024,
      yardstick: memory.bare / 1024,
      ratio: null,
      target: { of: 'ours', atMost: 30 },
    },
    {
      what: `${pages}: CPU per delivery`,
      unit: 'µs',
      ours: cpu.ours,
      yardstick: cpu.bare,
      target: { of: 'ratio', atMost: 3 },
    },
  ];
}
