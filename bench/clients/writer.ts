// Another process of the same shop floor: moves jobs through the program's own service at a steady rate, so that what
// writing costs is not counted as delivering. It tells whose feeds have grown; the server under test is nudged with that,
// as its own commits would do.
import 'reflect-metadata';
import { compose, type App } from '../../src/compose.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import type { TenantActor } from '../../src/kernel/actor.ts';
import { isRefusal } from '../../src/kernel/refusal.ts';
import type { Log } from '../../src/kernel/log.ts';
import type { ObjectStore } from '../../src/platform/objects/object-store.ts';
import { answerCommands } from '../support/child.ts';
import { APP_SECRET } from '../world/make-world.ts';
import { FIRST_VERSION, jobIdOf, STAGES_IN_TURN, tenantOf, type Tenant, type World } from '../world/world.ts';

const TICK_MS = 10;
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

let app: App | null = null;
let tenants: readonly Tenant[] = [];
const moves = new Map<number, number>();
let committed = new Set<string>();

async function open(world: World): Promise<void> {
  const parts = {
    databaseUrl: world.databaseUrl,
    databasePool: 8,
    objects: {} as ObjectStore,
    publicUrl: '',
  };
  app = await compose({ ...parts, appSecret: APP_SECRET, clock: systemClock, log: silent });
  tenants = world.tenants;
}

async function move(job: number): Promise<void> {
  const tenant = tenants[tenantOf(job)];
  if (!app || !tenant) throw new Error('The writer has not been opened.');
  const { id: tenantId, staffId } = tenant;
  const who = { name: 'Owner', email: 'owner@example.com', role: 'OWNER' } as const;
  const actor: TenantActor = { type: 'staff', tenantId, staffId, sessionId: staffId, ...who };
  const done = moves.get(job) ?? 0;
  moves.set(job, done + 1);
  const command = {
    jobId: jobIdOf(job),
    expectedVersion: FIRST_VERSION + done,
    toStage: STAGES_IN_TURN[(done + 1) % 2] as string,
  };
  const moved = await app.services.jobs.move(actor, { ...command, note: null, visibility: 'INTERNAL' });
  if (isRefusal(moved)) throw new Error(`A move was refused: ${JSON.stringify(moved)}`);
  committed.add(tenantId);
}

/** Each page's job in turn. Fulfilled when the last move is committed. */
function moveInTurn(input: {
  firstJob: number;
  jobs: number;
  count: number;
  perSecond: number;
}): Promise<{ seconds: number }> {
  const began = performance.now();
  let started = 0;
  let done = 0;
  return new Promise((resolve, reject) => {
    const finished = (): void => {
      done += 1;
      if (done === input.count) resolve({ seconds: (performance.now() - began) / 1000 });
    };
    const timer = setInterval(() => {
      const due = Math.min(input.count, ((performance.now() - began) / 1000) * input.perSecond);
      for (; started < due; started += 1)
        move(input.firstJob + (started % input.jobs)).then(finished, (error: unknown) => {
          clearInterval(timer);
          reject(error instanceof Error ? error : new Error(String(error)));
        });
      if (started === input.count) clearInterval(timer);
    }, TICK_MS);
  });
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
