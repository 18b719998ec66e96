// Plays a busy day into a running instance with the demo shops, so that anyone can watch both sides live.
//   npm run demo:day                                   five minutes, eight pieces, on http://127.0.0.1:4000
//   npm run demo:day -- --minutes 1 --jobs 4 --url http://127.0.0.1:4100
// Everything goes through the two APIs, as staff and customers do it. Ctrl-C ends the day early.
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { lifeOf, type Tell } from './demo-day/life.ts';
import { PLOTS, type Plot } from './demo-day/plots.ts';
import { DemoShop } from './demo-day/shop.ts';

const USAGE = 'npm run demo:day -- [--minutes 5] [--jobs 8] [--url http://127.0.0.1:4000]';

function leave(sentence: string): never {
  console.error(`${sentence}\n${USAGE}`);
  process.exit(2);
}

function wishes() {
  try {
    return parseArgs({
      options: {
        url: { type: 'string', default: 'http://127.0.0.1:4000' },
        minutes: { type: 'string', default: '5' },
        jobs: { type: 'string', default: '8' },
      },
    }).values;
  } catch (error) {
    return leave((error as Error).message);
  }
}

const values = wishes();
const base = values.url.replace(/\/$/, '');
const minutes = Number(values.minutes);
const jobs = Number(values.jobs);
if (!(minutes >= 0 && minutes <= 480)) leave('--minutes takes a number from 0 to 480.');
if (!(Number.isInteger(jobs) && jobs >= 1 && jobs <= 200)) leave('--jobs takes a number from 1 to 200.');

async function openShops(): Promise<Map<Plot, DemoShop>> {
  const shops = new Map<Plot, DemoShop>();
  for (const plot of PLOTS) shops.set(plot, await DemoShop.open(base, plot));
  return shops;
}

const tell: Tell = (job, sentence) => {
  const time = new Date().toTimeString().slice(0, 8);
  console.log(`${time}  ${job.trackingId}  ${sentence}`);
};

let failures = 0;

async function day(shops: Map<Plot, DemoShop>): Promise<void> {
  const lives = Array.from({ length: jobs }, (_, number) => {
    const plot = PLOTS[number % PLOTS.length] as Plot;
    const piece = plot.pieces[Math.floor(number / PLOTS.length) % plot.pieces.length];
    if (!piece) throw new Error('A plot without pieces.');
    return lifeOf(shops.get(plot) as DemoShop, piece, tell);
  });
  // About as many acts as a life has: the day is spread evenly over all of them.
  const pause = (minutes * 60_000) / (jobs * 13);
  const waiting = [...lives];
  // A third of the pieces is on the bench at a time; whoever leaves makes room.
  const bench = waiting.splice(0, Math.max(2, Math.ceil(jobs / 3)));
  for (let turn = 0; bench.length > 0; turn += 1) {
    const life = bench[turn % bench.length] as (typeof bench)[number];
    const { done } = await life.next().catch((error: unknown) => {
      failures += 1;
      console.error(`A piece is put aside: ${error instanceof Error ? error.message : String(error)}`);
      return { done: true };
    });
    if (done) bench.splice(bench.indexOf(life), 1, ...waiting.splice(0, 1));
    else await setTimeout(pause);
  }
}

const shops = await openShops().catch((error: unknown) =>
  leave(
    `The demo shops cannot be opened at ${base}: ${error instanceof Error ? error.message : String(error)}\n` +
      'Start them with `npm start`, and name their address with --url if it is another one.',
  ),
);
console.log(
  `Watch it in the console: ${base}/console (passwords: see where npm start printed them), and on the pages below.`,
);
await day(shops);
console.log('The day is over.');
if (failures > 0) process.exitCode = 1;
