// `npm run bench`: what the program costs beside a bare yardstick of the same run. See README.md beside this file.
//   --quick      over a minute, smaller numbers, for a look after a change
//   --only PART  http, pages or viewers
//   --json FILE  the figures as JSON, too
//   --profile FOLDER  a CPU profile of every process (the figures are worth nothing then)
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureHttp } from './parts/http.ts';
import { measureOpenPages } from './parts/open-pages.ts';
import { measureViewers } from './parts/viewers.ts';
import { profileInto, stopAllChildren } from './support/child.ts';
import { FULL, QUICK, type Run } from './support/run-options.ts';
import { printTable, ratioOf, reached, type Row } from './support/table.ts';
import { makeWorld } from './world/make-world.ts';

const PARTS = { http: measureHttp, pages: measureOpenPages, viewers: measureViewers } as const;
type PartName = keyof typeof PARTS;

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'string' },
    profile: { type: 'string' },
  },
});

async function main(): Promise<void> {
  const sizes = options.quick ? QUICK : FULL;
  const parts = (Object.keys(PARTS) as PartName[]).filter(
    name => options.only === undefined || options.only === name,
  );
  if (parts.length === 0) throw new Error(`--only takes one of ${Object.keys(PARTS).join(', ')}.`);
  if (options.profile !== undefined) profileInto(resolve(options.profile));
  const began = performance.now();
  const say = (sentence: string): void =>
    void process.stderr.write(
      `${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${sentence}\n`,
    );
  say(`seeding ${sizes.jobs.toLocaleString('en')} jobs in 50 shops`);
  const { world, stop } = await makeWorld(sizes.jobs);
  endOnSignal(stop);
  const rows: Row[] = [];
  try {
    const run: Run = { world, sizes, say };
    say('seeded');
    for (const part of parts) rows.push(...(await PARTS[part](run)));
  } finally {
    await stopAllChildren();
    await stop();
  }
  const facts = machine();
  process.stdout.write(`\n${heading(sizes.name, sizes.jobs, facts)}\n\n${printTable(rows)}\n`);
  if (options.json !== undefined) {
    const figures = rows.map(row => ({ ...row, ratio: ratioOf(row), reached: reached(row) }));
    writeFileSync(
      options.json,
      `${JSON.stringify({ mode: sizes.name, sizes, machine: facts, figures }, null, 2)}\n`,
    );
  }
}

const machine = () => ({
  cores: cpus().length,
  cpu: cpus()[0]?.model ?? 'unknown',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  loadAtTheEnd: Number((loadavg()[0] ?? 0).toFixed(1)),
});

const heading = (mode: string, jobs: number, facts: ReturnType<typeof machine>): string =>
  `Waypost, ${mode} run on ${jobs.toLocaleString('en')} jobs; ${facts.cores} cores (${facts.cpu}), ` +
  `${facts.memoryGiB} GiB, Node ${facts.node}, load ${facts.loadAtTheEnd} at the end. Ratios are ours ÷ yardstick.` +
  (mode === 'quick'
    ? '\nA quick run uses fewer jobs, pages and viewers than the full one; do not publish its figures.'
    : '');

/** Nothing may be left running, whoever ends the run. */
function endOnSignal(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void stopAllChildren()
        .then(stop)
        .then(() => process.exit(130));
    });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
