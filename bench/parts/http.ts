// Pages and moves over HTTP: requests a second and the server's CPU for each, the program and the yardsticks in turn.
import type { Load, LoadResult } from '../clients/http-load.ts';
import { Child } from '../support/child.ts';
import { cpuSeconds, median } from '../support/proc.ts';
import type { Run } from '../support/run-options.ts';
import type { Row } from '../support/table.ts';
import { BOARD_QUERY, MOVE_JOB, PAGE_QUERY } from '../world/documents.ts';
import { trackingIdOf } from '../world/world.ts';

const CONNECTIONS = 32;
const HOT_IDS = 100;

interface Lane {
  readonly name: string;
  readonly server: Child;
  readonly load: Omit<Load, 'seconds' | 'connections'>;
}

export interface Figure {
  /** requests a second */
  readonly rate: number;
  /** milliseconds of the server's CPU for each request */
  readonly cpu: number;
}

export async function measureHttp(run: Run): Promise<Row[]> {
  const { databaseUrl } = run.world;
  const [ours, bare, client] = await Promise.all([
    Child.start('servers/waypost.ts'),
    Child.start('servers/bare-http.ts'),
    Child.start('clients/http-load.ts'),
  ]);
  const { url } = await ours.call<{ url: string }>('listen', { databaseUrl });
  const page = await examplePage(url);
  const { url: bareUrl } = await bare.call<{ url: string }>('listen', { databaseUrl, page });
  try {
    const pages = await measureLanes(run, client, pageLanes(run, { ours, url, bare, bareUrl }));
    const moves = await measureLanes(run, client, moveLanes(run, { ours, url, bare, bareUrl }));
    const boards = await measureLanes(run, client, boardLanes(run, { ours, url, bare, bareUrl }));
    return [...pageRows(pages), ...moveRows(moves), ...boardRows(boards)];
  } finally {
    await Promise.all([ours, bare, client].map(child => child.stop()));
  }
}

/** The shape and the size that the yardstick answers with. */
async function examplePage(url: string): Promise<object> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: PAGE_QUERY, variables: { id: trackingIdOf(0), messages: 20 } }),
  });
  const page = (await response.json()) as {
    data: { track: { attachments: unknown[]; timeline: unknown[] } | null };
  };
  const track = page.data.track;
  if (track?.attachments.length !== 2 || track.timeline.length < 5)
    throw new Error(`The seeded page is not as it should be: ${JSON.stringify(page)}`);
  return page;
}

interface Servers {
  readonly ours: Child;
  readonly url: string;
  readonly bare: Child;
  readonly bareUrl: string;
}

function pageLanes({ world }: Run, { ours, url, bare, bareUrl }: Servers): Lane[] {
  const track = { url, path: '/graphql', kind: 'track', query: PAGE_QUERY } as const;
  const all = { from: 0, to: world.jobs };
  const hot = { from: 0, to: HOT_IDS };
  return [
    { name: 'ours', server: ours, load: { ...track, ...all } },
    { name: 'bare', server: bare, load: { url: bareUrl, path: '/page', kind: 'bare-page', ...all } },
    { name: 'signed', server: bare, load: { url: bareUrl, path: '/signed', kind: 'bare-page', ...all } },
    { name: 'ours, hot', server: ours, load: { ...track, ...hot } },
  ];
}

function moveLanes({ world }: Run, { ours, url, bare, bareUrl }: Servers): Lane[] {
  // The upper half: the lower one's versions are kept by the live parts.
  const jobs = { from: world.jobs / 2, to: world.jobs };
  const { tenants } = world;
  return [
    {
      name: 'ours',
      server: ours,
      load: { url, path: '/staff/graphql', kind: 'move', query: MOVE_JOB, tenants, ...jobs },
    },
    { name: 'bare', server: bare, load: { url: bareUrl, path: '/move', kind: 'bare-move', ...jobs } },
  ];
}

/** After the moves: half of the jobs of each shop have been moved, to one stage or the other. */
function boardLanes({ world }: Run, { ours, url, bare, bareUrl }: Servers): Lane[] {
  const of = { from: 0, to: world.jobs, tenants: world.tenants };
  return [
    {
      name: 'ours',
      server: ours,
      load: { url, path: '/staff/graphql', kind: 'board', query: BOARD_QUERY, ...of },
    },
    { name: 'bare', server: bare, load: { url: bareUrl, path: '/board', kind: 'bare-board', ...of } },
  ];
}

/** Round by round, every lane in each, so that a noisy minute of the machine falls on all of them. */
async function measureLanes(
  { sizes, say }: Run,
  client: Child,
  lanes: readonly Lane[],
): Promise<Map<string, Figure>> {
  const rates = new Map(lanes.map(({ name }) => [name, [] as Figure[]]));
  for (const { load } of lanes) await drive(client, { ...load, seconds: sizes.warmUpSeconds });
  for (let round = 0; round < sizes.rounds; round += 1) {
    for (const { name, server, load } of lanes) {
      const before = cpuSeconds(server.pid);
      const { requests, seconds } = await drive(client, { ...load, seconds: sizes.roundSeconds });
      const cpu = ((cpuSeconds(server.pid) - before) / requests) * 1000;
      rates.get(name)?.push({ rate: requests / seconds, cpu });
      say(`${load.path} ${name}: ${Math.round(requests / seconds)}/s, ${cpu.toFixed(3)} ms CPU`);
    }
  }
  return new Map([...rates].map(([name, figures]) => [name, middle(figures)]));
}

const drive = (client: Child, load: Omit<Load, 'connections'>): Promise<LoadResult> =>
  client.call<LoadResult>('run', { ...load, connections: CONNECTIONS });

const middle = (figures: readonly Figure[]): Figure => ({
  rate: median(figures.map(({ rate }) => rate)),
  cpu: median(figures.map(({ cpu }) => cpu)),
});

function compare(
  figures: Map<string, Figure>,
  what: string,
  ours: string,
  yardstick: string,
  target?: number,
): Row[] {
  const our = figures.get(ours) as Figure;
  const their = figures.get(yardstick) as Figure;
  return [
    {
      what,
      unit: '/s',
      ours: our.rate,
      yardstick: their.rate,
      ...(target !== undefined && { target: { of: 'ratio', atLeast: target } as const }),
    },
    { what: `  server CPU`, unit: 'ms', ours: our.cpu, yardstick: their.cpu },
  ];
}

const pageRows = (figures: Map<string, Figure>): Row[] => [
  ...compare(figures, 'Tracking page, any ID, against one row and 2 signed URLs', 'ours', 'signed', 0.6),
  ...compare(figures, 'Tracking page, any ID, against one row, nothing signed', 'ours', 'bare'),
  ...compare(
    figures,
    'Tracking page, 100 hot IDs, against one row and 2 signed URLs',
    'ours, hot',
    'signed',
    0.6,
  ),
  ...compare(figures, 'Tracking page, 100 hot IDs, against one row, nothing signed', 'ours, hot', 'bare'),
];

const moveRows = (figures: Map<string, Figure>): Row[] =>
  compare(figures, 'moveJob, against one transaction of update and insert', 'ours', 'bare');

const boardRows = (figures: Map<string, Figure>): Row[] =>
  compare(figures, 'Board of a shop, against one statement for the same cards', 'ours', 'bare');
