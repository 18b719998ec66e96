// The machines that every domain stands on: the log of events and its live feeds, the unit of work, the secrets.
import { CursorCodec } from '../kernel/cursor.ts';
import { InProcessBroker } from '../platform/broker/in-process-broker.ts';
import { ActionLimits } from '../platform/limits/action-limits.ts';
import { DEFAULT_LIMITS } from '../platform/limits/limits.ts';
import { LiveFeeds } from '../platform/outbox/live-feeds.ts';
import { LogReader } from '../platform/outbox/log-reader.ts';
import { OutboxTail } from '../platform/outbox/outbox-tail.ts';
import type { Database } from '../platform/postgres/data-source.ts';
import { UnitOfWork, type Reaction } from '../platform/postgres/unit-of-work.ts';
import { Pins } from '../platform/secrets/pin.ts';
import { SecretBox } from '../platform/secrets/secret-box.ts';
import type { Parts } from './parts.ts';

export type Ground = ReturnType<typeof makeGround>;

export function makeGround(parts: Parts, database: Database) {
  const { objects, appSecret, publicUrl, clock, log } = parts;
  const limits = { ...DEFAULT_LIMITS, ...parts.limits };
  const cursors = new CursorCodec(appSecret);
  const broker = new InProcessBroker();
  const events = new LogReader(database.relay);
  const tail = new OutboxTail(events, broker, log);
  // Filled while the house is built: what reacts to a change stands above what changes.
  const reactions: Reaction[] = [];
  const nudge = (tenantId: string) => tail.nudge(tenantId);
  return {
    database,
    objects,
    publicUrl,
    clock,
    log,
    limits,
    cursors,
    broker,
    tail,
    feeds: new LiveFeeds(broker, tail, events, cursors),
    reactions,
    uow: new UnitOfWork(database.staff, database.tracking, nudge, reactions),
    actionLimits: new ActionLimits(limits),
    secrets: new SecretBox(appSecret),
    pins: new Pins(appSecret),
    mail: parts.mail ?? null,
    stripeApiUrl: parts.stripeApiUrl ?? null,
  };
}
